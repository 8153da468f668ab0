/** What a clause, and the one behind it, say of its references behind them: 《甲》废止, 《甲》经省政府同意,现印发给你们. */
import type { Cue, CueRelation } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import { isInMarks } from '../knowledge/list-asides.ts';
import type { Span } from '../text/span.ts';
import { nextClause } from './next-clause.ts';
import type { OwnClause } from './own-clause.ts';
import { resetArticle } from './reset-article.ts';
import { BECOMING } from './said-before.ts';

export interface SaidBehind {
  /** All of it, which counts where nothing is said before; and what counts beside that, too. */
  readonly alone: readonly Cue[];
  readonly beside: readonly Cue[];
  /** Where the words end that say it. */
  readonly end: number;
}

/** (2017年修订). */
const LONGEST_NOTE = 40;
const OF = '的';
/** 所发布|之|《甲》. */
const OF_OLD = '之';
const FIRST_OF_ORDINAL = '第';
const onlyHan = /^[\u4e00-\u9fff、]+$/;

/** What is said of a policy as a whole, whoever leans on it. */
const ends = (relation: CueRelation): boolean => relation === 'repeals' || relation === 'amends';

/**
 * 参考了《甲》和乙市出台的|《乙》, 54号文件批转|国家计委《乙》, 公布《甲》,同时废止了|《乙》: what the cue acts on is the next reference, which begins at
 * `next`.
 */
const actsOnNext = (text: string, { end }: Cue, next: number, cues: CueTable): boolean =>
  text[next] === '《' &&
  end <= next &&
  text[end - 1] !== BECOMING &&
  (end === next || (onlyHan.test(text.slice(end, next)) && (next - end === 1 || cues.tellsWhose(text, end, next))));

/** 根据|《关于修改甲的决定》修正, 根据第12号令修改, 根据《甲决定》第三次修正; 按照《甲指南》修改 revises something else by it. */
const isRevision = (text: string, { start, end }: Span, cue: Cue, cues: CueTable): boolean =>
  text[start] !== '《' ||
  text[end] === FIRST_OF_ORDINAL ||
  cues.before(text, start, end).some(({ relation }) => relation === cue.relation);

/** 甲令第460号(2017年修订)第二十七条: where the bracket ends that tells which edition it is, or -1. */
const noteEnd = (text: string, { end }: Span): number => {
  const close = text[end] === '(' ? text.slice(end, end + LONGEST_NOTE).indexOf(')') : -1;
  return close === -1 ? -1 : end + close;
};

/** 此前印发的|《甲》由市委改革办负责修订, 现行做法依据的|《甲》是1998年制定的,建议修订: who issued it, what leans on it tells which it is. */
const tellsApart = (text: string, { start }: Span, { relation, end }: Cue): boolean =>
  (relation === 'issues' && (text[end] === OF || text[end] === OF_OLD)) ||
  (relation === 'basis' && end === start - 1 && text[end] === OF);

/**
 * 按照《甲》执行: right behind the reference a cue counts beside the one before it; 按《甲》落实资金 does no more than 按, and
 * 按照《甲法》第十一条规定公布名录, 违反《甲法》发布广告 do not issue 甲法.
 */
const executedIn = (
  text: string,
  { group, end }: OwnClause,
  before: readonly Cue[],
  cues: CueTable,
): readonly Cue[] => {
  const isBased = before.some(({ relation }) => relation === 'basis' || relation === 'mentions');
  const acts = ({ relation, end: to }: Cue): boolean => {
    if (relation === 'implements') return cues.isExecuting(text, to) && !cues.hasObject(text, to);
    // 《甲规定》要求废止|旧证.
    return (!isBased && relation !== 'repeals') || (ends(relation) && !cues.hasObject(text, to));
  };
  const standsBehind = ({ relation, start }: Cue): boolean =>
    cues.isFiller(text, group.end, start) || (relation === 'implements' && cues.isBesideOrders(text, group.end, start));
  return cues
    .after(text, group.end, end)
    .filter(acts)
    .filter((cue) => cue.relation !== 'amends' || !isBased || isRevision(text, group, cue, cues))
    .filter((cue) => cues.isReplaced(text, group.end, cue) && standsBehind(cue));
};

export const readBehind = (text: string, clause: OwnClause, before: readonly Cue[], cues: CueTable): SaidBehind => {
  const { group, plain, end, highest } = clause;
  const spoken = cues.reportedFrom(text, group.end, end);
  const opens = plain === group.start || cues.tellsWhose(text, plain, group.start);
  const note = noteEnd(text, group);
  const isSaid = (cue: Cue): boolean =>
    !isInMarks(text, group.end, cue.start) &&
    !actsOnNext(text, cue, highest, cues) &&
    !(cue.relation === 'amends' && cue.end <= note);

  const carried = cues
    .after(text, group.end, spoken)
    .filter(
      (cue) =>
        isSaid(cue) &&
        cues.isReplaced(text, group.end, cue) &&
        cues.isReworded(text, cue) &&
        cues.isCarried(text, group.end, cue, cues.isFiller(text, group.end, cue.start)),
    );
  const ground = cues.groundOf(text, group.end, end);
  const said = before.some(({ relation }) => relation !== 'issues');
  const next = nextClause(text, { group, end, spoken, highest, said, opens }, cues);
  // 依据《甲》,自3月4日24时起停止执行|核酸检验: what ends is named behind it.
  const following = next.cues.filter(
    (cue) => isSaid(cue) && (cue.relation !== 'repeals' || cues.isCarried(text, group.end, cue, false)),
  );
  // 《甲》中关于补助的规定同时废止: 规定 opens no report there.
  const part = cues
    .after(text, spoken, end)
    .filter(
      ({ relation, start }) =>
        ends(relation) &&
        (cues.endsPartAt(text, group.end, start) || (opens && cues.endsStatedAt(text, group.end, start))),
    );
  const told = [...carried, ...(ground ? [ground] : []), ...following, ...part];

  const executed = executedIn(text, clause, before, cues).filter(isSaid);
  const emulated = before.length === 1 ? cues.emulatedAt(text, before[0]!, end) : undefined;
  const acted = emulated && cues.isFiller(text, group.end, emulated.start) ? [...executed, emulated] : executed;
  const reset = resetArticle(text, group, cues);
  const reworded = reset ? [reset] : [];

  const toldApart = before.every((cue) => tellsApart(text, group, cue));
  const strong = told.filter(
    ({ relation }) => relation === 'repeals' || relation === 'interprets' || (toldApart && relation === 'amends'),
  );
  return {
    alone: [...told, ...acted, ...reworded],
    beside: [...acted, ...strong, ...reworded],
    end: next.cues.length > 0 ? next.end : end,
  };
};
