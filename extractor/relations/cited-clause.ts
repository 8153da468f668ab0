/** The clause around a reference or a list of references, and the cue in it that says how the document relates to them. */
import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import { firstWithin, lastWithin } from '../text/search-within.ts';
import type { Span } from '../text/span.ts';
import { ownClause } from './own-clause.ts';
import { readBefore } from './said-before.ts';
import { readBehind } from './said-behind.ts';

export interface CitedClause {
  readonly evidence: Span;
  readonly cues: readonly Cue[];
}

const LONGEST_QUOTED = 30;

/**
 * 第十九条中的“《甲》”修改为“《乙》”, 将“不得低于《甲标准》Ⅲ类”改为…: what is revised are words that name them. The quotation around a reference.
 */
const quotedIn = (text: string, { start, end }: Span): Span | undefined => {
  const open = lastWithin(text, '“', start - LONGEST_QUOTED, start);
  if (open === -1 || lastWithin(text, '”', open, start) !== -1) return undefined;
  const close = firstWithin(text, '”', end, end + LONGEST_QUOTED);
  return close === -1 ? undefined : { start: open, end: close };
};

const withoutRevisedWords = (text: string, group: Span, cues: CueTable, claimed: readonly Cue[]): readonly Cue[] => {
  const quoted = quotedIn(text, group);
  if (!quoted && !cues.isQuotedWord(text, group)) return claimed;
  const isWithin = (cue: Cue): boolean => quoted !== undefined && quoted.start < cue.start && cue.end <= quoted.end;
  return claimed.filter((cue) => cue.relation !== 'amends' || isWithin(cue));
};

/**
 * `group` runs from the first to the last reference of a list; `lowest` and `highest` are where the neighbouring
 * references end and begin. Cues behind the reference count if none stands before it, but for repeal and reading.
 */
export const readClause = (text: string, group: Span, lowest: number, highest: number, cues: CueTable): CitedClause => {
  const clause = ownClause(text, group, lowest, highest);
  const { start, end } = clause;
  if (cues.isMeasure(text, group)) return { evidence: { start, end }, cues: [] };
  const { cues: before, revised } = readBefore(text, clause, cues);
  const behind = readBehind(text, clause, before, cues);
  const counted = before.length === 0 ? behind.alone : behind.beside;
  const isPassed = counted.some(({ relation }) => relation === 'issues' || relation === 'forwards');
  const claimed = [...(revised && !isPassed ? [revised] : []), ...before, ...counted];
  return { evidence: { start, end: behind.end }, cues: withoutRevisedWords(text, group, cues, claimed) };
};
