/** The clauses of a text that hold a head word, and the inside of quotations that do; all others are not looked at. */
import { makeCharacterSet } from '../../knowledge/character-set.ts';
import type { ProjectTable } from '../../knowledge/project-table.ts';
import type { Span } from '../../text/span.ts';

/** Neither comma nor colon: the place that acts in `X县加快建设A,启动建设B` acts behind it too. */
const CLAUSE_MARKS = '\n。;!?…';
const ends = makeCharacterSet(CLAUSE_MARKS);
/** Clauses longer than this are cut, so that a line without marks costs no more than any other. */
const LONGEST_CLAUSE = 400;

const endsClause = (text: string, at: number): boolean => ends.has(text.charCodeAt(at));

const clauseAround = (text: string, at: number, from: number): Span => {
  let start = at;
  while (start > from && at - start < LONGEST_CLAUSE && !endsClause(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - at < LONGEST_CLAUSE && !endsClause(text, end)) end++;
  return { start, end };
};

/** 打造“大巴山硒谷产业园”: what stands inside the marks is read as a clause of its own. */
const quotedPart = (text: string, clause: Span, head: number): Span | null => {
  const inClause = text.slice(clause.start, clause.end);
  const open = inClause.lastIndexOf('“', head - clause.start);
  if (open === -1) return null;
  const close = inClause.indexOf('”', head - clause.start);
  if (close === -1 || inClause.indexOf('”', open) !== close) return null;
  return { start: clause.start + open + 1, end: clause.start + close };
};

export const clausesWithHeads = (text: string, projects: ProjectTable): readonly Span[] => {
  const clauses: Span[] = [];
  const quoted = new Set<number>();
  let read = 0;
  for (const head of projects.headStarts(text)) {
    if (head >= read) {
      const clause = clauseAround(text, head, read);
      clauses.push(clause);
      read = clause.end;
    }
    const inside = quotedPart(text, clauses.at(-1)!, head);
    if (inside && !quoted.has(inside.start)) {
      quoted.add(inside.start);
      clauses.push(inside);
    }
  }
  return clauses;
};
