/**
 * Where what is said behind or before a list holds for several of its projects.
 *
 *   takes A、B|落户|X (all of them), A、B|(分别位于X、Y) and X、Y|分别|建设|A、B (to each its own), A、B|(均在X)
 *   refuses A、B|(X): the bracket is of the last
 */
import { idsOf, type Linked } from '../../entities/link.ts';
import type { FoldedOffset } from '../../text/span.ts';
import type { BracketPlaces } from './bracket-places.ts';
import type { ClausePlaces } from './clause-place.ts';
import type { Subject } from './subjects.ts';

/** What is said of each project by itself, in their order; what holds for several is written into it. */
type Answers = (ClausePlaces | undefined)[];
/** Do two projects that end and begin there follow each other in a list? */
type IsJoint = (end: FoldedOffset, start: FoldedOffset) => boolean;

export const ofBracket = ({ ids, end }: BracketPlaces, start: FoldedOffset): ClausePlaces => ({
  ids,
  evidence: { start, end },
  isOwn: true,
  isExplicit: true,
});

/** A、B落户X: where the last of a list comes to, all of it comes. A bracket behind the last is its own, unless it says otherwise. */
export const shareSettled = (
  found: Answers,
  projects: readonly Linked[],
  brackets: ReadonlyMap<number, BracketPlaces>,
  isJoint: IsJoint,
): void => {
  for (let i = projects.length - 2; i >= 0; i--) {
    const [{ start, end }, after] = [projects[i]!.mention, projects[i + 1]!.mention];
    const shared = found[i + 1];
    const isSettled = shared?.isOwn && shared.evidence.end > after.end && !brackets.has(i + 1);
    if (isSettled && isJoint(end, after.start) && !found[i]?.isOwn)
      found[i] = {
        ids: shared.ids,
        evidence: { start, end: shared.evidence.end },
        isOwn: true,
        // A、B|由吉林省统筹: who acts for the last acts for all of them.
        ...(shared.isOfBuilder ? { isOfBuilder: true } : {}),
      };
  }
};

/** 花园水库、十六道岗水库|(分别位于通河县、宁安市), 叶巴滩、拉哇水电站|(分别涉及贡觉、芒康), A水库、B水库|(均在卡若区). */
export const shareBracket = (
  found: Answers,
  projects: readonly Linked[],
  last: number,
  bracket: BracketPlaces,
  isJoint: IsJoint,
): void => {
  if (!bracket.isOneEach && !bracket.isOfAll) return;
  const names = (i: number): number => idsOf(projects[i]!.link).length;
  let first = last;
  let total = names(last);
  while (first > 0 && isJoint(projects[first - 1]!.mention.end, projects[first]!.mention.start)) {
    if (bracket.isOneEach && total >= bracket.ids.length) break;
    total += names(--first);
  }
  if (bracket.isOneEach && total !== bracket.ids.length) return;
  for (let i = first, at = 0; i <= last; at += names(i++)) {
    const own = ofBracket(bracket, projects[i]!.mention.start);
    const each = bracket.ids.slice(at, at + names(i));
    found[i] = bracket.isOneEach ? { ...own, ids: each, each } : own;
  }
};

/** 东莞、中山|分别|建设|A、B: to each its own if there are as many, else to none. */
export const shareEach = (found: Answers, projects: readonly Linked[], subjects: readonly Subject[]): void => {
  const starts = new Set(subjects.filter(({ isOneEach }) => isOneEach).map(({ start }) => start));
  for (let i = 0; i < found.length; i++) {
    const place = found[i];
    if (!place || place.isOwn || !starts.has(place.evidence.start)) continue;
    let last = i;
    while (found[last + 1]?.isOwn === false && found[last + 1]!.evidence.start === place.evidence.start) last++;
    const names = projects.slice(i, last + 1).map(({ link }) => idsOf(link).length);
    const isPaired = names.reduce((sum, count) => sum + count, 0) === place.ids.length;
    for (let at = 0; i <= last; at += names.shift()!, i++) {
      const each = place.ids.slice(at, at + names[0]!);
      found[i] = isPaired ? { ...found[i]!, ids: each, each } : undefined;
    }
    i = last;
  }
};
