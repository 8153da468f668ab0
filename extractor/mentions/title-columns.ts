/**
 * Heads of tables that list documents: a column of names beside one of numbers or of what becomes of them.
 *
 *   takes `序号⇥文件名称⇥文号⇥处理意见`, `标题 发文字号 有效性`, and the same with one cell a line
 *   refuses `序号⇥项目名称⇥批复文号` (projects), `序号⇥名称⇥地址`
 */
import type { TableCues } from '../knowledge/table-cues.ts';
import { cellsOf } from '../segments/cells.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';

export interface TitleColumns {
  /** Which of the cells holds the name. */
  readonly name: number;
  /** How many lines the head takes up. */
  readonly lines: number;
}

const LONGEST_HEAD = 60;
const LONGEST_CELL = 10;
const MOST_CELLS = 8;

const columnOfNames = (cells: readonly string[], tables: TableCues): number => {
  const name = cells.findIndex((cell) => tables.isNameColumn(cell));
  const tells = cells.some(
    (cell, i) => (tables.isNumberColumn(cell) || tables.isVerdictColumn(cell)) && (i !== name || cells.length > 1),
  );
  return tells ? name : -1;
};

/** 序号 / 文件名称 / 文号: the lines from `at` that are no longer than a cell of a head, up to the first number of a row. */
const stackedCells = (lines: readonly (Span & { readonly words: string })[], at: number): readonly string[] => {
  const cells: string[] = [];
  for (const { words } of lines.slice(at, at + MOST_CELLS)) {
    if (words.length > LONGEST_CELL || /^\d/.test(words)) break;
    cells.push(words);
  }
  return cells;
};

export const columnsIn = (
  text: Text,
  lines: readonly (Span & { readonly words: string })[],
  at: number,
  tables: TableCues,
): TitleColumns | undefined => {
  const line = lines[at]!;
  if (line.words.length > LONGEST_HEAD) return undefined;
  for (const parts of ['wide', 'thin'] as const) {
    const cells = cellsOf(text, line, parts).map(({ start, end }) => text.folded.slice(start, end));
    if (cells.length < 2) continue;
    const name = columnOfNames(cells, tables);
    if (name !== -1) return { name, lines: 1 };
  }
  if (line.words.length > LONGEST_CELL) return undefined;
  const stacked = stackedCells(lines, at);
  const name = stacked.length < 2 ? -1 : columnOfNames(stacked, tables);
  // 序号 may stand before the name, or nothing.
  return name === -1 || name > 1 ? undefined : { name, lines: stacked.length };
};
