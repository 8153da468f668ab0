/** What two documents share and do not, counted and written as rows. */
import { describe, expect, it } from 'vitest';
import type { NodeLine } from '../../../../explorer/api.ts';
import type { CompareAnswer, ComparedSide } from '../../../../explorer/api-analysis.ts';
import { compareCsv, countSides, onSide, partnersOf, sideOf } from '../../../../explorer/web/compare/compare-rows.ts';

const node = (id: string): NodeLine => ({ id, kind: 'Region', label: id });
const side = (words: string, sentence?: string): ComparedSide => ({
  as: [{ zh: '适用', en: 'applies to' }],
  quote: {
    document: 'document:d',
    documentLabel: 'd',
    start: 0,
    end: words.length,
    words,
    ...(sentence === undefined ? {} : { sentence: { text: sentence, start: 0 } }),
  },
});
const both = { node: node('甲县'), left: side('甲县', '在甲县试点。'), right: side('甲县') };
const left = { node: node('乙县'), left: side('乙县') };
const right = { node: node('丙县'), right: { as: [] } };
const things = [both, left, right];

describe('compared things', () => {
  it('stand on the side that names them', () =>
    expect(things.map((thing) => sideOf(thing))).toEqual(['both', 'left', 'right']));
  it('are counted by side, also where there are none', () => {
    expect(countSides(things)).toEqual({ both: 1, left: 1, right: 1 });
    expect(countSides([])).toEqual({ both: 0, left: 0, right: 0 });
  });
  it('are all there until a side is chosen', () => {
    expect(onSide(things, undefined)).toBe(things);
    expect(onSide(things, 'right')).toEqual([right]);
  });
});

describe('a comparison as a file', () => {
  const answer: CompareAnswer = {
    left: node('左'),
    right: node('右'),
    things: { regions: things, projects: [], policies: [], agencies: [] },
  };
  const csv = compareCsv(answer, {
    titles: ['种类', '名称', '哪边', '左', '角色', '位置', '右', '角色', '位置'],
    kind: (kind) => kind,
    side: (one) => one,
    as: ({ as }) => as.map(({ zh }) => zh).join('、'),
  });
  it('has a row for each thing, with the sentence where it was read, else the words, with their place, and nothing where one is silent', () =>
    expect(csv.split('\r\n').slice(1, 4)).toEqual([
      'regions,甲县,both,在甲县试点。,适用,document:d#0-2,甲县,适用,document:d#0-2',
      'regions,乙县,left,乙县,适用,document:d#0-2,,,',
      'regions,丙县,right,,,,,,',
    ]));
});

describe('partners of a document', () => {
  it('are all others', () => {
    const documents = [node('甲'), node('乙')];
    expect(partnersOf(documents, '甲').map(({ id }) => id)).toEqual(['乙']);
    expect(partnersOf(documents, undefined)).toEqual(documents);
  });
});
