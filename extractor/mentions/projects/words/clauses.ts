/** The clauses of a text that hold a head word, and the inside of quotations that do; all others are not looked at. */
import { makeCharacterSet } from '../../../knowledge/character-set.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Span } from '../../../text/span.ts';
import { behindDateline } from './dateline.ts';

/** Neither comma nor colon: the place that acts in `X县加快建设A,启动建设B` acts behind it too. */
const CLAUSE_MARKS = '\n。;!?…';
const ends = makeCharacterSet(CLAUSE_MARKS);
/** Clauses longer than this are cut, so that a line without marks costs no more than any other. */
const LONGEST_CLAUSE = 400;

const endsClause = (text: string, at: number): boolean => ends.has(text.charCodeAt(at));

const LINE_END = 10;
const isLineStart = (text: string, at: number): boolean => at === 0 || text.charCodeAt(at - 1) === LINE_END;

/** `borders`: where cells of tables begin; a clause does not go across. */
const clauseAround = (text: string, at: number, from: number, borders: ReadonlySet<number>): Span => {
  let start = at;
  while (start > from && at - start < LONGEST_CLAUSE && !endsClause(text, start - 1) && !borders.has(start)) start--;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_CLAUSE && !endsClause(text, end) && !borders.has(end)) end++;
  return { start, end };
};

const insideMarks = (inClause: string, head: number, opening: string, closing: string): Span | null => {
  const open = inClause.lastIndexOf(opening, head);
  if (open === -1) return null;
  const close = inClause.indexOf(closing, head);
  if (close === -1 || inClause.indexOf(closing, open) !== close) return null;
  return { start: open + 1, end: close };
};

/** 打造“大巴山硒谷产业园”, 5个园区(天盈创意园、乐天智谷), 水泥厂(火连寨石灰石矿): what stands inside marks or brackets is read as a clause of its own. */
const insidePart = (inClause: string, at: number): Span | null =>
  insideMarks(inClause, at, '“', '”') ?? insideMarks(inClause, at, '(', ')');

const MARKED = /[“(]/;

export const clausesWithHeads = (text: string, borders: ReadonlySet<number>, knowledge: Knowledge): readonly Span[] => {
  const clauses: Span[] = [];
  const inner = new Set<number>();
  let read = 0;
  let start = 0;
  /** The clause that is being read, if it holds any marks. */
  let marked = '';
  for (const head of knowledge.projects.headStarts(text)) {
    if (head >= read) {
      const { start: from, end } = clauseAround(text, head, read, borders);
      const behind = isLineStart(text, from) ? behindDateline(text, from, knowledge) : from;
      const clause = { start: behind <= head ? behind : from, end };
      clauses.push(clause);
      read = clause.end;
      start = clause.start;
      const inClause = text.slice(start, read);
      marked = MARKED.test(inClause) ? inClause : '';
    }
    const inside = marked === '' ? null : insidePart(marked, head - start);
    if (inside && !inner.has(start + inside.start)) {
      inner.add(start + inside.start);
      clauses.push({ start: start + inside.start, end: start + inside.end });
    }
  }
  return clauses;
};
