/** What a clause says of its references before them: 根据《甲》, 印发了修订后的《乙》. */
import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import { lastWithin } from '../text/search-within.ts';
import type { Span } from '../text/span.ts';
import { continuedCue } from './continued-list.ts';
import type { OwnClause } from './own-clause.ts';

export interface SaidBefore {
  readonly cues: readonly Cue[];
  /** 原则同意|修订后的《甲》: that it was revised counts where the text does nothing else with it. */
  readonly revised: Cue | undefined;
}

const LONGEST_BRACKET = 400;
const DONE = '了';
/** 修改为|《乙》: words become others, 《乙》 is not revised. */
export const BECOMING = '为';

/** 按照价格(包括|按照规定|确定的价格)提供《甲规范》所列的服务: what a bracket says that was closed before is said of something else. */
const isBracketed = (text: string, { start, end }: Span, to: number): boolean =>
  text.slice(end, to).includes(')') &&
  lastWithin(text, '(', start - LONGEST_BRACKET, start) > lastWithin(text, ')', start - LONGEST_BRACKET, start);

/** 实施防护根据《甲》, 发布应当符合《甲》: what stands before the last 根据 or 符合 speaks of something else. */
const governing = (cues: readonly Cue[]): readonly Cue[] => {
  const last = cues.findLastIndex(({ relation }) => relation === 'basis' || relation === 'mentions');
  return last === -1 ? cues : cues.slice(last);
};

const becomes = (text: string, { relation, end }: Cue, next: number): boolean =>
  relation === 'amends' && next - end <= 1 && text[next - 1] === BECOMING;

/** All that stands before the references, but for what stands right before their mark. */
const statedIn = (text: string, { group, plain, start }: OwnClause, cues: CueTable): readonly Cue[] => {
  const isSaid = (cue: Cue): boolean =>
    !isBracketed(text, cue, group.start) &&
    !becomes(text, cue, group.start) &&
    !(cue.relation === 'basis' && cues.isMadeBy(text, cue.end, group.start));
  const framed = cues.framed(text, plain, group.start);
  const labelled = start < plain ? cues.ofLead(text, start, plain) : undefined;
  return [
    ...(framed ? [framed] : []),
    ...(labelled ? [labelled] : []),
    ...governing(cues.before(text, plain, group.start).filter(isSaid)),
  ];
};

/** 按《甲》, 制定了《甲》; 制定《甲》 without a word of who does it is a task of the text. */
const adjacentIn = (text: string, { group, lowest, plain }: OwnClause, cues: CueTable): Cue | undefined => {
  const found = cues.adjacent(text, group.start);
  if (!found || found.start < lowest) return undefined;
  // 取消《甲目录》所列限制: the limit ends, not the list.
  if (found.relation === 'repeals' && cues.isTakenFrom(text, group.end)) return undefined;
  const isTask = found.relation === 'issues' && found.start <= plain && text[found.end - 1] !== DONE;
  return isTask ? undefined : found;
};

const continuedIn = (text: string, { group, plain, end }: OwnClause, cues: CueTable): readonly Cue[] => {
  const continued = continuedCue(text, group, plain, end, cues);
  return continued ? [continued] : [];
};

export const readBefore = (text: string, clause: OwnClause, cues: CueTable): SaidBefore => {
  const stated = statedIn(text, clause, cues);
  const adjacent = adjacentIn(text, clause, cues);
  // 贯彻落实|新修订的《甲》, 将|修订后的《甲》|印发: it is what others have revised.
  if (adjacent?.relation === 'amends' && stated.length === 0 && !cues.isAssented(text, adjacent.start))
    return { cues: continuedIn(text, clause, cues), revised: adjacent };
  const own = adjacent && adjacent.relation !== 'amends' ? [...stated, adjacent] : stated;
  return { cues: own.length > 0 ? own : continuedIn(text, clause, cues), revised: undefined };
};
