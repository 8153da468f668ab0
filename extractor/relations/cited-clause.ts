/** The clause around a reference or a list of references, and the cue in it that says how the document relates to them. */
import type { Cue, CueTable } from '../knowledge/cue-table.ts';
import type { Span } from '../text/span.ts';

export interface CitedClause {
  readonly evidence: Span;
  readonly cues: readonly Cue[];
}

const LONGEST_CLAUSE = 160;
const LONGEST_LABEL = 14;
const LONGEST_QUOTED = 30;
const OF = '的';
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

/** 参考了《甲》和乙市出台的|《乙》: that cue is of the next reference, at `next`. */
const attributed = (cues: readonly Cue[], text: string, next: number): readonly Cue[] =>
  cues.filter(({ relation, end }) => relation !== 'issues' || end !== next - 1 || text[end] !== OF);

/** 第十九条中的“《甲》”修改为“《乙》”: what is revised are words that name them. */
const isQuoted = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '“' && text.slice(end, end + LONGEST_QUOTED).includes('”');

/**
 * 《甲》已经市政府同意,现印发给你们; 《甲》与本命令不符的部分,自同日起废止; 原革委会发布的《甲》,由省政府宣布废止; 《甲》中有关补助的规定,
 * 停止执行: the next clause speaks of it too.
 */
const nextClause = (
  text: string,
  group: Span,
  end: number,
  spoken: number,
  highest: number,
  cues: CueTable,
): { readonly cues: readonly Cue[]; readonly end: number } => {
  const none = { cues: [], end };
  if (text[end] !== ',' || end >= highest) return none;
  const told = cues.partEnd(text, group.end, end, clauseEnd(text, end + 1, highest));
  if (told > end && text[told] !== ',') return none;
  const approved = told === -1 && (end === group.end || (spoken === end && cues.isApproval(text, group.end, end)));
  let from = Math.max(told, end) + 1;
  let next = clauseEnd(text, from, highest);
  // 《甲》经编委审核,|已经市政府批准,|现予印发.
  if (approved && text[next] === ',' && !cues.grants(text, from) && cues.isApproved(text, from, next)) {
    from = next + 1;
    next = clauseEnd(text, from, highest);
  }
  const grants = cues.grants(text, from);
  const found = (): readonly Cue[] => cues.after(text, from, cues.reportedFrom(text, from, next));
  if (approved && grants) return { cues: found(), end: next };
  if (!approved && told === -1 && !cues.isLapsing(text, group.end, end)) return none;
  const ends = grants || cues.endsAt(text, from) || (told !== -1 && found()[0]?.start === from);
  if (!ends) return none;
  return { cues: found().filter(({ relation }) => relation === 'repeals' || relation === 'amends'), end: next };
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
  const framed = cues.framed(text, plain, group.start);
  const stated = [
    ...(framed ? [framed] : []),
    ...(start < plain ? [cues.ofLead(text, start, plain)].filter((cue) => cue !== undefined) : []),
    ...governing(cues.before(text, plain, group.start)),
  ];
  // 贯彻落实|新修订的《甲》: that it was revised counts where the text says nothing else of it.
  // 制定《甲》 without a word of who does it is a task of the text.
  const counts =
    adjacent !== undefined && adjacent.start >= lowest && (adjacent.relation !== 'issues' || adjacent.start > plain);
  const before = counts && (adjacent.relation !== 'amends' || stated.length === 0) ? [...stated, adjacent] : stated;
  const spoken = cues.reportedFrom(text, group.end, end);
  let after = attributed(cues.after(text, group.end, spoken), text, highest);
  let last = end;
  const behind = nextClause(text, group, end, spoken, highest, cues);
  if (behind.cues.length > 0) {
    last = behind.end;
    after = [...after, ...behind.cues];
  }
  // 按照《甲》执行: right behind the reference a cue counts beside the one before it; 按《甲》落实资金 does no more than 按.
  const executed = cues
    .after(text, group.end, end)

    .filter(({ relation, end: to }) => relation !== 'implements' || cues.isExecuting(text, to))
    .filter((cue) => cues.isFiller(text, group.end, cue.start));
  const strong = after.filter(({ relation }) => relation === 'repeals' || relation === 'interprets');
  const counted = before.length === 0 ? [...after, ...executed] : [...executed, ...strong];
  const found = [...before, ...counted];
  return {
    evidence: { start, end: last },
    cues: isQuoted(text, group) ? found.filter(({ relation }) => relation !== 'amends') : found,
  };
};
