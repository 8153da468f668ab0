/** Sorting as a Chinese reader expects, and a CSV that spreadsheets open without harm. */
import { describe, expect, it } from 'vitest';
import { type Row, sortRows, writeCsv } from '../../../../explorer/web/text/table-rows.ts';

const rows: readonly Row[] = [
  { id: '1', cells: { label: '重庆', degree: 9 } },
  { id: '2', cells: { label: '安徽', degree: 10 } },
  { id: '3', cells: { label: '', degree: 2 } },
  { id: '4', cells: { label: '北京', degree: 1 } },
];
const labels = (sorted: readonly Row[]) => sorted.map(({ cells }) => cells.label);

describe('table rows', () => {
  it('sorts names by pinyin', () =>
    expect(labels(sortRows(rows, 'label', false, 'zh-CN'))).toEqual(['安徽', '北京', '重庆', '']));
  it('leaves the unknown last also when turned round', () =>
    expect(labels(sortRows(rows, 'label', true, 'zh-CN'))).toEqual(['重庆', '北京', '安徽', '']));
  it('sorts numbers by size', () =>
    expect(sortRows(rows, 'degree', true, 'zh-CN').map(({ id }) => id)).toEqual(['2', '1', '3', '4']));
  it('quotes what needs it and disarms formulas', () =>
    expect(
      writeCsv(
        ['名称'],
        [
          { id: '1', cells: { a: '甲,"乙"' } },
          { id: '2', cells: { a: '=1+1' } },
        ],
        ['a'],
      ),
    ).toBe('\uFEFF名称\r\n"甲,""乙"""\r\n\'=1+1\r\n'));

  it.each([
    ['＋重庆', "'＋重庆"],
    ['\n=1', '"\'\n=1"'],
    ['-x', "'-x"],
    [-3, '-3'],
    ['——会上', '——会上'],
  ] as const)('%j is saved as %s', (cell, written) =>
    expect(writeCsv(['n'], [{ id: '1', cells: { a: cell } }], ['a'])).toBe(`\uFEFFn\r\n${written}\r\n`),
  );
});
