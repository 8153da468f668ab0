/** Tables line up in a terminal, where Chinese characters are two columns wide. */
import { describe, expect, it } from 'vitest';
import { displayWidth, showTable } from '../../scripts/table.ts';

describe('the width of text in a terminal', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['abc', 3],
    ['城口县', 6],
    ['国发〔2021〕3号', 15],
    ['(试行)', 6],
    ['（试行）', 8],
    ['“十四五”', 8],
    ['·', 1],
    ['\u200b零宽', 4],
    ['𠮷', 2],
    ['', 0],
  ];
  for (const [text, width] of widths)
    it(`of ${JSON.stringify(text)} is ${width}`, () => expect(displayWidth(text)).toBe(width));
});

describe('a table', () => {
  it('gives every row the same columns', () => {
    const table = showTable(
      ['title', 'n'],
      [
        ['城口县', '1'],
        ['Chongqing', '20'],
      ],
      { right: [1] },
    );
    expect(table.split('\n')).toEqual(['title       n', '─────────  ──', '城口县      1', 'Chongqing  20']);
  });

  it('cuts long cells by columns, not by characters, and shows line breaks as blanks', () => {
    const [, , row] = showTable(['a'], [['重庆市人民政府']], { columnLimit: 7 }).split('\n');
    expect(row).toBe('重庆市…');
    expect(showTable(['a'], [['一\r\n二']]).split('\n')[2]).toBe('一 二');
  });

  it('without rows is its head', () => expect(showTable(['a', 'b'], [])).toBe('a  b\n─  ─'));
});
