/**
 * The places that a project's clause gives it, if any.
 *
 *   河北省的|独流减河工程, 城口县|“城宣万”…金三角: nothing stands between a place and what lies in it, nor in the list behind
 *   国际红树林中心|落户|深圳: it comes there
 *   推动|涪陵区|加快发展高新区、临港经济区: the place that acts; it may only be narrower than what the name says
 *   nothing: 支持酉阳县发展旅游。建设“两岸青山”工程 (another sentence)
 */
import type { Linked } from '../../entities/link.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoldedOffset, Span } from '../../text/span.ts';
import { reaches } from './reach.ts';
import type { Subject } from './subjects.ts';

export interface ClausePlaces {
  readonly ids: readonly string[];
  /** The words that say so. */
  readonly evidence: Span;
  /** Said of the project itself, not only of the place that acts. */
  readonly isOwn: boolean;
}

const LONGEST_JOINT = 2;
const LONGEST_ADVERB = 2;
const OWNS = /^的?$/;

/** The place behind a word such as 落户; the last of its group has all of it. */
const settledIn = (
  text: string,
  end: FoldedOffset,
  subjects: readonly Subject[],
  from: number,
  { projects }: Knowledge,
): Subject | undefined => {
  for (let at = end; at <= end + LONGEST_ADVERB; at++) {
    const settled = projects.settleEnd(text, at);
    if (settled === -1) continue;
    const first = subjects[from];
    if (first?.start !== settled) return undefined;
    let last = from;
    while (subjects[last + 1]?.start === first.start) last++;
    return subjects[last];
  }
  return undefined;
};

/** One answer for each project, in their order. */
export const clausePlaces = (
  text: string,
  projects: readonly Linked[],
  subjects: readonly Subject[],
  knowledge: Knowledge,
): readonly (ClausePlaces | undefined)[] => {
  let next = 0;
  let acting: Subject | undefined;
  let owner: Subject | undefined;
  let listEnd = 0;
  return projects.map(({ mention: { start, end } }) => {
    for (; next < subjects.length && subjects[next]!.end <= start; next++)
      if (subjects[next]!.acts) acting = subjects[next];
    const last = subjects[next - 1];
    const isJoined =
      start - listEnd <= LONGEST_JOINT && knowledge.projects.wordAt(text, listEnd)?.kind === 'conjunction';
    if (last && OWNS.test(text.slice(last.end, start))) owner = last;
    else if (!isJoined) owner = undefined;
    listEnd = end;
    if (owner) return { ids: owner.ids, evidence: { start: owner.start, end }, isOwn: true };
    const settled = settledIn(text, end, subjects, next, knowledge);
    if (settled) return { ids: settled.ids, evidence: { start, end: settled.end }, isOwn: true };
    if (!acting || !reaches(text, acting, start, knowledge)) return undefined;
    return { ids: acting.ids, evidence: { start: acting.start, end }, isOwn: false };
  });
};
