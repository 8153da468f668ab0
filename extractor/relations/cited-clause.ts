/** The clause around a reference or a list of references, and the cue in it that says how the document relates to them. */
import type { Cue, CueRelation, CueTable } from '../knowledge/cue-table.ts';
import type { Span } from '../text/span.ts';

export interface CitedClause {
  readonly evidence: Span;
  readonly cues: readonly Cue[];
}

const LONGEST_CLAUSE = 160;
const LONGEST_LABEL = 14;
const LONGEST_QUOTED = 30;
/** 。现, 。现予. */
const LONGEST_GRANT = 3;
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

/** 按照价格(包括|按照规定|确定的价格)提供《甲规范》所列的服务: what a bracket says that was closed before is said of something else. */
const isBracketed = (text: string, { start, end }: Span, to: number): boolean => {
  const close = text.indexOf(')', end);
  return close !== -1 && close < to && text.lastIndexOf('(', start - 1) > text.lastIndexOf(')', start - 1);
};

/**
 * 第一百二十条之二(《修正案》第七条)准备实施恐怖活动罪: what follows the bracket is not said of the reference; but 第一批清单(甲发〔2022〕67号)继续执行:
 * a bracket that holds nothing else tells what the words before it are.
 */
const insideBracket = (text: string, from: number, { start, end }: Span, clause: number): number => {
  const open = text.lastIndexOf('(', start - 1);
  if (open < from || text.lastIndexOf(')', start - 1) > open) return clause;
  const close = text.indexOf(')', end);
  if (open === start - 1 && close === end) return clause;
  return close === -1 ? clause : Math.min(close, clause);
};

/** `法律依据:《甲》`: the label before the colon is part of the clause. */
const withLabel = (text: string, start: number, lowest: number): number => {
  if (text[start - 1] !== ':' || start - 1 <= lowest) return start;
  const label = clauseStart(text, start - 1, lowest);
  return start - label <= LONGEST_LABEL ? label : start;
};

/** What is said of a policy as a whole, whoever leans on it. */
const ends = (relation: CueRelation): boolean => relation === 'repeals' || relation === 'amends';

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
  // 我局编制了《甲》。|现印发给你们: a sentence that begins so speaks of what was named last.
  if (text[end] === '。' && end < highest && end === group.end && cues.grants(text, end + 1)) {
    const next = clauseEnd(text, end + 1, highest);
    const found = cues
      .after(text, end + 1, next)
      .filter(({ start, end: to }) => start <= end + LONGEST_GRANT && (to < next || next < highest));
    return { cues: found.filter(({ relation }) => relation === 'issues' || relation === 'forwards'), end: next };
  }
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
  const end = insideBracket(text, start, group, clauseEnd(text, group.end, highest));
  const adjacent = cues.adjacent(text, group.start);
  const framed = cues.framed(text, plain, group.start);
  const stated = [
    ...(framed ? [framed] : []),
    ...(start < plain ? [cues.ofLead(text, start, plain)].filter((cue) => cue !== undefined) : []),
    ...governing(cues.before(text, plain, group.start).filter((cue) => !isBracketed(text, cue, group.start))),
  ];
  // 贯彻落实|新修订的《甲》, 将|修订后的《甲》|印发: that it was revised counts where the text does nothing else with it.
  // 制定《甲》 without a word of who does it is a task of the text.
  const counts =
    adjacent !== undefined && adjacent.start >= lowest && (adjacent.relation !== 'issues' || adjacent.start > plain);
  const revised = counts && adjacent.relation === 'amends' && stated.length === 0 ? adjacent : undefined;
  const before = counts && adjacent.relation !== 'amends' ? [...stated, adjacent] : stated;
  const spoken = cues.reportedFrom(text, group.end, end);
  const carried = (cue: Cue): boolean =>
    cues.isCarried(text, group.end, cue, cues.isFiller(text, group.end, cue.start));
  let after = attributed(cues.after(text, group.end, spoken), text, highest).filter(carried);
  let last = end;
  const behind = nextClause(text, group, end, spoken, highest, cues);
  if (behind.cues.length > 0) {
    last = behind.end;
    after = [...after, ...behind.cues];
  }
  // 按照《甲》执行: right behind the reference a cue counts beside the one before it; 按《甲》落实资金 does no more than 按, and
  // 按照《甲法》第十一条规定公布名录 does not issue 甲法.
  const isBased = before.some(({ relation }) => relation === 'basis');
  const executed = cues
    .after(text, group.end, end)
    .filter(({ relation, end: to }) =>
      relation === 'implements' ? cues.isExecuting(text, to) && !cues.hasObject(text, to) : !isBased || ends(relation),
    )
    .filter((cue) => cues.isFiller(text, group.end, cue.start));
  // 《甲》中关于补助的规定同时废止: 规定 opens no report there.
  const part = cues
    .after(text, spoken, end)
    .filter(({ relation, start }) => ends(relation) && cues.endsPartAt(text, group.end, start));
  const strong = [...after, ...part].filter(({ relation }) => relation === 'repeals' || relation === 'interprets');
  const counted = before.length === 0 ? [...after, ...part, ...executed] : [...executed, ...strong];
  const passed = counted.some(({ relation }) => relation === 'issues' || relation === 'forwards');
  const found = [...(revised && !passed ? [revised] : []), ...before, ...counted];
  return {
    evidence: { start, end: last },
    cues: isQuoted(text, group) ? found.filter(({ relation }) => relation !== 'amends') : found,
  };
};
