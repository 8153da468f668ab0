/** The clause around a reference or a list of references, and the cue in it that says how the document relates to them. */
import type { Cue, CueRelation } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import { isInMarks } from '../knowledge/list-asides.ts';
import { firstWithin, lastWithin } from '../text/search-within.ts';
import type { Span } from '../text/span.ts';
import { clauseEnd, clauseStart } from './clause-ends.ts';
import { continuedCue } from './continued-list.ts';
import { nextClause } from './next-clause.ts';
import { resetArticle } from './reset-article.ts';

export interface CitedClause {
  readonly evidence: Span;
  readonly cues: readonly Cue[];
}

const LONGEST_LABEL = 14;
const LONGEST_QUOTED = 30;
/** (2017年修订). */
const LONGEST_NOTE = 40;
const OF = '的';
const DONE = '了';
/** 所发布|之|《甲》. */
const OF_OLD = '之';
const onlyHan = /^[\u4e00-\u9fff、]+$/;

/** 按照价格(包括|按照规定|确定的价格)提供《甲规范》所列的服务: what a bracket says that was closed before is said of something else. */
const isBracketed = (text: string, { start, end }: Span, to: number): boolean =>
  text.slice(end, to).includes(')') &&
  lastWithin(text, '(', start - LONGEST_BRACKET, start) > lastWithin(text, ')', start - LONGEST_BRACKET, start);
const LONGEST_BRACKET = 400;

/**
 * 第一百二十条之二(《修正案》第七条)准备实施恐怖活动罪: what follows the bracket is not said of the reference; but 第一批清单(甲发〔2022〕67号)继续执行:
 * a bracket that holds nothing else tells what the words before it are.
 */
const insideBracket = (text: string, from: number, { start, end }: Span, clause: number): number => {
  const open = lastWithin(text, '(', from, start);
  if (open === -1 || lastWithin(text, ')', open, start) !== -1) return clause;
  if (open === start - 1 && text[end] === ')') return clause;
  const close = firstWithin(text, ')', end, clause);
  return close === -1 ? clause : close;
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

/** 修改为|《乙》: words become others, 《乙》 is not revised. */
const BECOMING = '为';
const becomes = (text: string, { relation, end }: Cue, next: number): boolean =>
  relation === 'amends' && next - end <= 1 && text[next - 1] === BECOMING;

/**
 * 参考了《甲》和乙市出台的|《乙》, 54号文件批转|国家计委《乙》, 公布《甲》,同时废止了|《乙》: what the cue acts on is the next reference, which begins at
 * `next`.
 */
const actsOnNext = (text: string, { end }: Cue, next: number, cues: CueTable): boolean =>
  text[next] === '《' &&
  end <= next &&
  text[end - 1] !== BECOMING &&
  (end === next || (onlyHan.test(text.slice(end, next)) && (next - end === 1 || cues.tellsWhose(text, end, next))));

const FIRST_OF_ORDINAL = '第';
/** 根据|《关于修改甲的决定》修正, 根据第12号令修改, 根据《甲决定》第三次修正; 按照《甲指南》修改 revises something else by it. */
const isRevision = (text: string, { start, end }: Span, cue: Cue, cues: CueTable): boolean =>
  text[start] !== '《' ||
  text[end] === FIRST_OF_ORDINAL ||
  cues.before(text, start, end).some(({ relation }) => relation === cue.relation);

/**
 * 第十九条中的“《甲》”修改为“《乙》”, 将“不得低于《甲标准》Ⅲ类”改为…: what is revised are words that name them. The quotation around a reference.
 */
const quotedIn = (text: string, { start, end }: Span): Span | undefined => {
  const open = lastWithin(text, '“', start - LONGEST_QUOTED, start);
  if (open === -1 || lastWithin(text, '”', open, start) !== -1) return undefined;
  const close = firstWithin(text, '”', end, end + LONGEST_QUOTED);
  return close === -1 ? undefined : { start: open, end: close };
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
  if (cues.isMeasure(text, group)) return { evidence: { start, end }, cues: [] };
  const found = cues.adjacent(text, group.start);
  // 取消《甲目录》所列限制: the limit ends, not the list.
  const adjacent = found?.relation === 'repeals' && cues.isTakenFrom(text, group.end) ? undefined : found;
  const framed = cues.framed(text, plain, group.start);
  const stated = [
    ...(framed ? [framed] : []),
    ...(start < plain ? [cues.ofLead(text, start, plain)].filter((cue) => cue !== undefined) : []),
    ...governing(
      cues
        .before(text, plain, group.start)
        .filter(
          (cue) =>
            !isBracketed(text, cue, group.start) &&
            !becomes(text, cue, group.start) &&
            !(cue.relation === 'basis' && cues.isMadeBy(text, cue.end, group.start)),
        ),
    ),
  ];
  // 贯彻落实|新修订的《甲》, 将|修订后的《甲》|印发: that it was revised counts where the text does nothing else with it.
  // 制定《甲》 without a word of who does it is a task of the text, 制定了《甲》 is done.
  const counts =
    adjacent !== undefined &&
    adjacent.start >= lowest &&
    (adjacent.relation !== 'issues' || adjacent.start > plain || text[adjacent.end - 1] === DONE);
  // 原则同意|修订后的《甲》: it is what others have revised.
  const revised =
    counts && adjacent.relation === 'amends' && stated.length === 0 && !cues.isAssented(text, adjacent.start)
      ? adjacent
      : undefined;
  const own = counts && adjacent.relation !== 'amends' ? [...stated, adjacent] : stated;
  const continued = own.length === 0 ? continuedCue(text, group, plain, end, cues) : undefined;
  const before = continued ? [continued] : own;
  const spoken = cues.reportedFrom(text, group.end, end);
  // 甲令第460号(2017年修订)第二十七条: which edition it is.
  const closes = text[group.end] === '(' ? text.slice(group.end, group.end + LONGEST_NOTE).indexOf(')') : -1;
  const note = closes === -1 ? -1 : group.end + closes;
  const isSaid = (cue: Cue): boolean =>
    !isInMarks(text, group.end, cue.start) &&
    !actsOnNext(text, cue, highest, cues) &&
    !(cue.relation === 'amends' && cue.end <= note);
  const carried = (cue: Cue): boolean =>
    isSaid(cue) &&
    cues.isReplaced(text, group.end, cue) &&
    cues.isReworded(text, cue) &&
    cues.isCarried(text, group.end, cue, cues.isFiller(text, group.end, cue.start));
  let after: readonly Cue[] = cues.after(text, group.end, spoken).filter(carried);
  let last = end;
  const said = before.some(({ relation }) => relation !== 'issues');
  const opens = plain === group.start || cues.tellsWhose(text, plain, group.start);
  const behind = nextClause(text, { group, end, spoken, highest, said, opens }, cues);
  const ground = cues.groundOf(text, group.end, end);
  if (ground) after = [...after, ground];
  const reset = resetArticle(text, group, cues);
  if (behind.cues.length > 0) {
    last = behind.end;
    // 依据《甲》,自3月4日24时起停止执行|核酸检验: what ends is named behind it.
    const isOfIt = (cue: Cue): boolean => cue.relation !== 'repeals' || cues.isCarried(text, group.end, cue, false);
    after = [...after, ...behind.cues.filter((cue) => isSaid(cue) && isOfIt(cue))];
  }
  // 按照《甲》执行: right behind the reference a cue counts beside the one before it; 按《甲》落实资金 does no more than 按, and
  // 按照《甲法》第十一条规定公布名录, 违反《甲法》发布广告 do not issue 甲法.
  const isBased = before.some(({ relation }) => relation === 'basis' || relation === 'mentions');
  const executed = cues
    .after(text, group.end, end)
    .filter(({ relation, end: to }) =>
      relation === 'implements'
        ? cues.isExecuting(text, to) && !cues.hasObject(text, to)
        : // 《甲规定》要求废止|旧证.
          (!isBased && relation !== 'repeals') || (ends(relation) && !cues.hasObject(text, to)),
    )
    .filter((cue) => cue.relation !== 'amends' || !isBased || isRevision(text, group, cue, cues))
    .filter(
      (cue) =>
        isSaid(cue) &&
        cues.isReplaced(text, group.end, cue) &&
        (cues.isFiller(text, group.end, cue.start) ||
          (cue.relation === 'implements' && cues.isBesideOrders(text, group.end, cue.start))),
    );
  const emulated = before.length === 1 ? cues.emulatedAt(text, before[0]!, end) : undefined;
  // 《甲》中关于补助的规定同时废止: 规定 opens no report there.
  const part = cues
    .after(text, spoken, end)
    .filter(
      ({ relation, start }) =>
        ends(relation) &&
        (cues.endsPartAt(text, group.end, start) || (opens && cues.endsStatedAt(text, group.end, start))),
    );
  // 此前印发的|《甲》由市委改革办负责修订, 现行做法依据的|《甲》是1998年制定的,建议修订: who issued it, what leans on it tells which it is.
  const toldApart = before.every(
    ({ relation, end: to }) =>
      (relation === 'issues' && (text[to] === OF || text[to] === OF_OLD)) ||
      (relation === 'basis' && to === group.start - 1 && text[to] === OF),
  );
  const strong = [...after, ...part].filter(
    ({ relation }) => relation === 'repeals' || relation === 'interprets' || (toldApart && relation === 'amends'),
  );
  const acted = emulated && cues.isFiller(text, group.end, emulated.start) ? [...executed, emulated] : executed;
  const reworded = reset ? [reset] : [];
  const counted = before.length === 0 ? [...after, ...part, ...acted, ...reworded] : [...acted, ...strong, ...reworded];
  const passed = counted.some(({ relation }) => relation === 'issues' || relation === 'forwards');
  const claimed = [...(revised && !passed ? [revised] : []), ...before, ...counted];
  const quoted = quotedIn(text, group);
  const isWithin = (cue: Cue): boolean => quoted !== undefined && quoted.start < cue.start && cue.end <= quoted.end;
  return {
    evidence: { start, end: last },
    cues:
      quoted || cues.isQuotedWord(text, group)
        ? claimed.filter((cue) => cue.relation !== 'amends' || isWithin(cue))
        : claimed,
  };
};
