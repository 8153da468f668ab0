/**
 * What the row of a table says of the document that it lists: its verdict, and that one cell is not the clause of another.
 *
 *   `1⇥甲办法⇥甲政〔2006〕41号⇥废止⇥与《乙规划》不一致`: 甲办法 is repealed, whoever stands above; 《乙规划》 is judged by its own cell
 *   a row without a verdict leaves its document to the heading of the table
 */
import type { Cue } from '../knowledge/cue.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { titleRows } from '../mentions/title-rows.ts';
import { firstIndex } from '../text/first-index.ts';
import { contains, type Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';

export interface ListedDocuments {
  /** The cell around `at`, if it is one of such a row. */
  cellAt(at: number): Span | undefined;
  /** What becomes of the document that a reference names, by its row. */
  verdictOf(reference: Span): Cue | undefined;
  /** Does a line say nothing of the list, being the head of a table or a cell that stands in a line of its own? */
  isAside(start: number): boolean;
  /** Where in the row that begins at `start` the words end that name its document; undefined for other lines. */
  itemEnd(start: number): number | undefined;
}

export const listedDocuments = (text: Text, knowledge: Knowledge): ListedDocuments => {
  const { rows, asides } = titleRows(text, knowledge);
  const { verdictOf } = knowledge.policies.tables;
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ cell, row })));
  const itemEnds = new Map(
    rows.map(({ line, name, number }) => [line.start, Math.max(name.end, number?.end ?? 0)] as const),
  );
  const find = (at: number) => {
    const next = firstIndex(cells.length, (i) => cells[i]!.cell.start > at);
    const found = cells[next - 1];
    return found && at < found.cell.end ? found : undefined;
  };
  return {
    cellAt: (at) => find(at)?.cell,
    verdictOf: (reference) => {
      const row = find(reference.start)?.row;
      if (!row?.verdict) return undefined;
      const names = contains(row.name, reference) || (row.number !== undefined && contains(row.number, reference));
      const relation = names ? verdictOf(text.folded.slice(row.verdict.start, row.verdict.end)) : undefined;
      return relation && { ...row.verdict, relation };
    },
    isAside: (start) => asides.has(start),
    itemEnd: (start) => itemEnds.get(start),
  };
};
