/** Cells of rows, by what parts them in the source: the folded text has no blanks beside Chinese any more. */
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../extractor/segments/cells.ts';
import { normalise } from '../../../extractor/text/normalise.ts';

const cells = (source: string, parts?: 'wide' | 'thin'): readonly string[] => {
  const text = normalise(source);
  return cellsOf(text, { start: 0, end: text.folded.length }, parts).map(({ start, end }) =>
    text.folded.slice(start, end),
  );
};

describe('a row', () => {
  it.each([
    ['tabs', '9\t黄羊抽水蓄能电站\t凉州区\t980 000\t50%', ['9', '黄羊抽水蓄能电站', '凉州区', '980 000', '50%']],
    ['ideographic blanks', '山城区更新　　　山城区　6.8　　 1.6', ['山城区更新', '山城区', '6.8', '1.6']],
    ['several blanks', '1  岸堤水库    蒙阴县', ['1', '岸堤水库', '蒙阴县']],
    ['bars', '| 1 | 数据中心二期 | 集宁区 |', ['1', '数据中心二期', '集宁区']],
    ['full-width bars', '　｜天水市｜　｜8,140｜6,230', ['天水市', '8,140', '6,230']],
    ['bars of old terminals', '2│蔬菜基地│兰西县', ['2', '蔬菜基地', '兰西县']],
    ['tabs, whose letters stand apart', '序号\t文　件　名　称\t文 号\t备　注', ['序号', '文件名称', '文号', '备注']],
    ['ideographic blanks, where nothing else parts it', '县　市　区　合计', ['县', '市', '区', '合计']],
    ['full-width forms', '１　Ａ区公路　２０', ['1', 'A区公路', '20']],
  ])('is parted by %s', (_, row, expected) => {
    expect(cells(row)).toEqual(expected);
  });

  it('is parted by single blanks where these are asked for', () => {
    expect(cells('改建 G219线孟连段 62.7 18.9', 'thin')).toEqual(['改建', 'G219线孟连段', '62.7', '18.9']);
  });

  it.each(['改建 G219线孟连段 62.7 18.9', '教 育 部', '推进黄羊水库建设', `${'水库\t'.repeat(200)}`])(
    'is one where nothing parts it, and where it is too long: %s',
    (row) => {
      expect(cells(row)).toHaveLength(1);
    },
  );
});
