/**
 * The rows of tables that only lay out a page: their cells hold pages, columns or frames of text, no values.
 *
 *   takes a row of one cell, `<td>menu</td><td>the whole notice</td>`, a cell with a table in it
 *   leaves `<td>茶园水库</td><td>黔江区<br>邻鄂镇</td>` and a cell of three measures beside the organ that takes them
 */
import { spanOf } from './table-row.ts';
import { walkElement } from './walk-element.ts';

/** A cell of so many paragraphs and words is no value of a row. */
const FEWEST_BLOCKS = 5;
const FEWEST_CHARACTERS = 250;
const ends = new Set('P DIV BR LI H1 H2 H3 H4 H5 H6'.split(' '));

interface Row {
  cells: number;
  /** A cell of a row above stands beside its cells. */
  readonly isReached: boolean;
}

export const laidOutRows = (root: Element): ReadonlySet<Element> => {
  const found = new Set<Element>();
  const rows = new Map<Element, Row>();
  const cells: { readonly row: Element | null; blocks: number; characters: number }[] = [];
  /** For each open table, how many rows its cells still reach down. */
  const reach: number[] = [];
  walkElement(root, {
    enter: (element, name) => {
      const cell = cells.at(-1);
      if (name === 'TD' || name === 'TH') {
        const row = element.parentElement;
        cells.push({ row, blocks: 0, characters: 0 });
        const known = row && rows.get(row);
        if (known) known.cells++;
        if (reach.length > 0) reach.push(Math.max(reach.pop()!, spanOf(element, 'rowspan')));
      } else if (name === 'TR') {
        const left = (reach.pop() ?? 0) - 1;
        reach.push(left);
        rows.set(element, { cells: 0, isReached: left > 0 });
      } else if (name === 'TABLE') {
        reach.push(0);
        if (cell?.row) found.add(cell.row);
      } else if (cell && ends.has(name)) cell.blocks++;
    },
    leave: (_, name) => {
      if (name === 'TABLE') reach.pop();
      if (name !== 'TD' && name !== 'TH') return;
      const cell = cells.pop();
      if (cell?.row && cell.blocks >= FEWEST_BLOCKS && cell.characters >= FEWEST_CHARACTERS) found.add(cell.row);
    },
    text: (text) => {
      const cell = cells.at(-1);
      if (cell) cell.characters += text.trim().length;
    },
  });
  for (const [row, { cells: count, isReached }] of rows) if (count === 1 && !isReached) found.add(row);
  return found;
};
