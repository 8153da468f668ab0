/**
 * What the end of a later reference says of an earlier one, and which references are only asides to others.
 *
 * 1982年国务院发布的|《甲》和1987年石油工业部发布的|《乙》同时废止; 《甲》自|《乙》施行之日起废止.
 */
import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CitedClause } from './cited-clause.ts';
import type { Reference } from './references.ts';

const OF = '的';

/** 令第76号|公布的|《乙》; not 甲号),此前的《乙》. */
const published = /^[\u4e00-\u9fff]{2,5}$/;

const isNumberOf = (group: readonly Reference[], next: number, text: string, cues: CueTable): boolean => {
  const { form, end } = group.at(-1)!.mention;
  return form === 'number' && published.test(text.slice(end, next)) && cues.tellsWhose(text, end, next);
};

/**
 * 1982年国务院发布的|《甲》和1987年国务院批准、石油工业部发布的|《乙》同时废止: each is told apart by who issued it, and all are repealed.
 * And 《甲》已列入|《乙》|废止目录. Group → the cue behind a later one.
 */
export const repealedBelow = (
  groups: readonly (readonly Reference[])[],
  clauses: readonly CitedClause[],
  text: string,
  { cues }: Knowledge,
): ReadonlyMap<number, Cue> => {
  const found = new Map<number, Cue>();
  for (let g = groups.length - 1; g > 0; g--) {
    const start = groups[g]![0]!.mention.start;
    const listed = cues.endListed(text, groups[g - 1]!.at(-1)!.mention.end, groups[g]![0]!.mention);
    if (listed) found.set(g - 1, listed);
    const repeal =
      found.get(g) ?? clauses[g]!.cues.find(({ relation, start: at }) => relation === 'repeals' && at > start);
    if (!repeal) continue;
    // 原工商总局令第76号|公布的|《乙》: the number belongs to what tells 乙 apart.
    const isNumbered = isNumberOf(groups[g - 1]!, start, text, cues);
    if (isNumbered) found.set(g - 1, repeal);
    // 《甲》、原工商总局|令第76号 stand in one list.
    const before = isNumbered && groups[g - 1]!.length === 1 ? g - 2 : g - 1;
    if (before < 0 || found.has(before)) continue;
    // 修订《甲》,2014年制定的《乙》不再执行: what the text does with 甲 it has said; 批准实施的|《甲》 tells which it is.
    const first = groups[before]![0]!.mention.start;
    const isSaid = clauses[before]!.cues.some(
      ({ relation, end }) =>
        !['issues', 'repeals', 'forwards'].includes(relation) && !(end === first - 1 && text[end] === OF),
    );
    if (!isSaid && cues.isAttributed(text, groups[before]!.at(-1)!.mention.end, start)) found.set(before, repeal);
  }
  return found;
};

/** Where the reference behind begins that is more than an aside: that of 《甲》自《乙》施行之日起废止 only says from when. */
export const nextBehind = (
  groups: readonly (readonly Reference[])[],
  g: number,
  text: string,
  cues: CueTable,
): number => {
  let next = g + 1;
  while (isAside(groups[next], text, cues)) next++;
  return groups[next]?.[0]?.mention.start ?? text.length;
};

/** 已经省政府批准|(甲政函〔2009〕41号): the number in the bracket is that of the approval. */
const isApproval = ({ mention: { form, start, end } }: Reference, text: string, cues: CueTable): boolean =>
  form === 'number' && text[start - 1] === '(' && text[end] === ')' && cues.isAssented(text, start - 1);

/** 已经省政府批准(|甲政函〔2009〕41号|),现予公告; 自|《乙》|施行之日起; 已被|《乙》|取代; 与|《乙》|不一致的; 中的“|《乙》|”修改为. */
export const isAside = (group: readonly Reference[] | undefined, text: string, cues: CueTable): boolean => {
  if (!group) return false;
  const span = { start: group[0]!.mention.start, end: group.at(-1)!.mention.end };
  return (
    (group.length === 1 && cues.isDay(text, span.start, span.end)) ||
    isApproval(group[0]!, text, cues) ||
    cues.isReplacing(text, span) ||
    cues.isQuotedWord(text, span) ||
    cues.isMeasure(text, span)
  );
};
