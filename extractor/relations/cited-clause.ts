/** The clause around a reference or a list of references, and the cue in it that says how the document relates to them. */
import type { Cue, CueTable } from '../knowledge/cue-table.ts';
import type { Span } from '../text/span.ts';

export interface CitedClause {
  readonly evidence: Span;
  readonly cues: readonly Cue[];
}

const LONGEST_CLAUSE = 160;
const LONGEST_LABEL = 14;
const boundary = /[,;。:!?\n]/;

const clauseStart = (text: string, from: number, lowest: number): number => {
  let at = from;
  const limit = Math.max(lowest, from - LONGEST_CLAUSE);
  while (at > limit && !boundary.test(text[at - 1]!)) at--;
  return at;
};

const clauseEnd = (text: string, from: number, highest: number): number => {
  let at = from;
  const limit = Math.min(highest, from + LONGEST_CLAUSE);
  while (at < limit && !boundary.test(text[at]!)) at++;
  return at;
};

/** `法律依据:《甲》`: the label before the colon is part of the clause. */
const withLabel = (text: string, start: number, lowest: number): number => {
  if (text[start - 1] !== ':' || start - 1 <= lowest) return start;
  const label = clauseStart(text, start - 1, lowest);
  return start - label <= LONGEST_LABEL ? label : start;
};

/** 实施防护根据《甲》, 发布应当符合《甲》: what stands before the last 根据 or 符合 speaks of something else. */
const governing = (cues: readonly Cue[]): readonly Cue[] => {
  const last = cues.findLastIndex(({ relation }) => relation === 'basis' || relation === 'mentions');
  return last === -1 ? cues : cues.slice(last);
};

/**
 * `group` runs from the first to the last reference of a list; `lowest` and `highest` are where the neighbouring
 * references end and begin. Cues behind the reference count if none stands before it, but for repeal and reading.
 */
export const readClause = (text: string, group: Span, lowest: number, highest: number, cues: CueTable): CitedClause => {
  const plain = clauseStart(text, group.start, lowest);
  const start =
    plain === group.start || /^[\s\d.()一二三四五六七八九十、]*$/.test(text.slice(plain, group.start))
      ? withLabel(text, plain, lowest)
      : plain;
  const end = clauseEnd(text, group.end, highest);
  const adjacent = cues.adjacent(text, group.start);
  const before = [
    ...(start < plain ? [cues.ofLead(text, start, plain)].filter((cue) => cue !== undefined) : []),
    ...governing(cues.before(text, plain, group.start)),
    ...(adjacent && adjacent.start >= lowest ? [adjacent] : []),
  ];
  const spoken = cues.reportedFrom(text, group.end, end);
  let after = [...cues.after(text, group.end, spoken)];
  let last = end;
  // 《甲》已经市政府同意,现印发给你们: the next clause speaks of it too.
  const approved = end === group.end || cues.isApproval(text, group.end, end);
  if (spoken === end && text[end] === ',' && end < highest && approved && cues.grants(text, end + 1)) {
    const next = clauseEnd(text, end + 1, highest);
    const granted = cues.after(text, end + 1, cues.reportedFrom(text, end + 1, next));
    if (granted.length > 0) last = next;
    after = [...after, ...granted];
  }
  // 按照《甲》执行: right behind the reference a cue counts beside the one before it.
  const executed = cues.after(text, group.end, end).filter((cue) => cues.isFiller(text, group.end, cue.start));
  const strong = after.filter(({ relation }) => relation === 'repeals' || relation === 'interprets');
  const counted = before.length === 0 ? after : [...executed, ...strong];
  return { evidence: { start, end: last }, cues: [...before, ...counted] };
};
