/** CSV as spreadsheets read it. */
import { expect, it } from 'vitest';
import { showCsv } from '../../scripts/csv.ts';

it('quotes what would break a row, and nothing else', () => {
  expect(
    showCsv(
      ['标题', 'n'],
      [
        ['《纲要》,试行', '1'],
        ['他说"好"', ''],
        ['两\n行', '甲、乙'],
      ],
    ),
  ).toBe('标题,n\r\n"《纲要》,试行",1\r\n"他说""好""",\r\n"两\n行",甲、乙');
});

it.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+重庆市城口县工作方案', "'+重庆市城口县工作方案"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['\n=1,2', '"\'\n=1,2"'],
] as const)('%j is no formula for a spreadsheet', (cell, written) => {
  expect(showCsv([cell], [[cell]])).toBe(`${written}\r\n${written}`);
});

it.each(['-12', '-0.5', '-1e-7', '12', '——2026年2月3日', '《=》', "'", '', 'a=b', '1+1', '·', '①'])(
  '%j stays as it is',
  (cell) => expect(showCsv(['n'], [[cell]])).toBe(`n\r\n${cell}`),
);
