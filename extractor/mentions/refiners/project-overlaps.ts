/**
 * Keeps one project where several are proposed, and none inside the title of a policy.
 *
 *   `长征国家文化公园(重庆段)`: the longer of two that overlap
 *   `《重庆港总体规划》`: what stands in a title is the title's
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

const outsideTitles = (mentions: readonly Mention[]): readonly ProjectMention[] => {
  const titles = mentions.filter(({ type }) => type === 'Policy').sort(byPosition);
  let next = 0;
  return mentions
    .filter(isProject)
    .sort(byPosition)
    .filter((project) => {
      while (next < titles.length && titles[next]!.end <= project.start) next++;
      return !(next < titles.length && contains(titles[next]!, project));
    });
};

export const projectOverlaps: Refiner = {
  name: 'project-overlaps',
  refine: (mentions) => {
    const kept = keepStrongest(outsideTitles(mentions));
    return mentions.filter((mention) => !isProject(mention) || kept.has(mention));
  },
};
