/** What opens the list in which a line stands, and what only looks as if it opened one. */
import { describe, expect, it } from 'vitest';
import { listHeads } from '../../../../extractor/relations/roles/list-heads.ts';
import type { Segment, SegmentKind } from '../../../../extractor/segments/segment.ts';

/** Lines by their kind, the places in them in brackets. */
const read = (rows: readonly (readonly [SegmentKind, string])[]) => {
  const lines: Segment[] = [];
  const places: { start: number; end: number }[] = [];
  let text = '';
  for (const [kind, marked] of rows) {
    const start = text.length;
    for (const piece of marked.split(/(\[[^\]]*\])/)) {
      const isPlace = piece.startsWith('[');
      const words = isPlace ? piece.slice(1, -1) : piece;
      if (isPlace) places.push({ start: text.length, end: text.length + words.length });
      text += words;
    }
    lines.push({ start, end: text.length, kind, rule: 'test' });
    text += '\n';
  }
  const heads = listHeads(text, lines, places);
  const of = (line: number): readonly string[] =>
    heads.of(line, lines[line]!.start).map(({ start, end }) => text.slice(start, end));
  return { of, isOfPlaces: (line: number) => heads.isOfPlaces(line) };
};

describe('a line of places opens no list', () => {
  it('but stands under what opened the line above', () => {
    const { of, isOfPlaces } = read([
      ['title', '第二批改革试点名单'],
      ['heading', '[山西省]:[晋中市]、[泽州县]、[右玉县]'],
      ['heading', '[吉林省](2个):[镇赉县]、[梅河口市]'],
    ]);
    expect(isOfPlaces(2)).toBe(true);
    expect(of(2)).toEqual(['第二批改革试点名单']);
  });
  it('and a province with a colon does not hide what announced it', () => {
    const { of } = read([
      ['paragraph', '下列地区为示范县:'],
      ['paragraph', '[四川省]:'],
      ['paragraph', '[理县]、[合江县]'],
    ]);
    expect(of(2)).toEqual(['下列地区为示范县:']);
  });
  it('and is told the title above its heading too', () => {
    const { of } = read([
      ['title', '试点市县名单'],
      ['heading', '二、县(市、区、旗)'],
      ['heading', '[河北省]:[张北县]、[尚义县]'],
    ]);
    expect(of(2)).toEqual(['二、县(市、区、旗)', '试点市县名单']);
  });
});

describe('a line with words of its own', () => {
  it('opens a list though it names a place', () => {
    const { of } = read([
      ['title', '工作方案'],
      ['heading', '[湖北省]对口支援的地区'],
      ['paragraph', '[秭归县]、[兴山县]'],
    ]);
    expect(of(2)).toEqual(['[湖北省]对口支援的地区'.replace(/[[\]]/g, ''), '工作方案']);
  });
  it('is under its heading alone', () => {
    const { of, isOfPlaces } = read([
      ['title', '关于开展试点的通知'],
      ['heading', '二、资金渠道'],
      ['paragraph', '[湖北]、[湖南]由省财政统筹安排资金,专款专用,不得挪用。'],
    ]);
    expect(isOfPlaces(2)).toBe(false);
    expect(of(2)).toEqual(['二、资金渠道']);
  });
});
