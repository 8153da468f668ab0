/**
 * Keeps one project where several are proposed, and none inside the title of a policy or the name of an agency.
 *
 *   `长征国家文化公园(重庆段)`: the longer of two that overlap
 *   `《重庆港总体规划》`: what stands in a title is the title's
 *   `中国人民银行兰州中心支行`: what is but a part of an organ's name is the organ's
 *   the equal span twice: the list of names in the data knows its canonical form
 */
import type { Refiner } from '../../contracts.ts';
import { byPosition, contains, overlaps } from '../../text/span.ts';
import type { Mention, ProjectMention } from '../mention.ts';

const isProject = (mention: Mention): mention is ProjectMention => mention.type === 'Project';
const length = ({ start, end }: Mention): number => end - start;

const KNOWN = 'project-known';

/** A list that would swallow a name of the data was read wrongly. */
const isStronger = (a: ProjectMention, b: ProjectMention): boolean => {
  if (a.names.length > 1 && b.rule === KNOWN) return false;
  if (b.names.length > 1 && a.rule === KNOWN) return true;
  return length(a) > length(b) || (length(a) === length(b) && a.rule < b.rule);
};

/** Linear: sorted by position, only the last one kept can overlap the next. */
const keepStrongest = (projects: readonly ProjectMention[]): ReadonlySet<Mention> => {
  const kept: ProjectMention[] = [];
  for (const project of [...projects].sort(byPosition)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, project)) kept.push(project);
    else if (isStronger(project, last)) kept[kept.length - 1] = project;
  }
  return new Set(kept);
};

/** A title swallows what stands in it; an agency what is shorter than itself: a project may be called as its organ is. */
const holds = (holder: Mention, project: ProjectMention): boolean =>
  contains(holder, project) && (holder.type === 'Policy' || length(holder) > length(project));

const outsideNames = (mentions: readonly Mention[], type: 'Policy' | 'Agency'): readonly Mention[] => {
  const holders = mentions.filter((mention) => mention.type === type).sort(byPosition);
  let next = 0;
  const held = new Set(
    mentions
      .filter(isProject)
      .sort(byPosition)
      .filter((project) => {
        while (next < holders.length && holders[next]!.end <= project.start) next++;
        return next < holders.length && holds(holders[next]!, project);
      }) as readonly Mention[],
  );
  return mentions.filter((mention) => !held.has(mention));
};

export const projectOverlaps: Refiner = {
  name: 'project-overlaps',
  refine: (mentions) => {
    const free = outsideNames(outsideNames(mentions, 'Policy'), 'Agency');
    const kept = keepStrongest(free.filter(isProject));
    return mentions.filter((mention) => !isProject(mention) || kept.has(mention));
  },
};
