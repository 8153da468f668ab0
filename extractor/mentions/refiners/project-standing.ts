/**
 * A facility of which nothing says that it is built is a project only in a text that tells of works.
 *
 *   in a report (three works or more, or full of what was achieved): keeps 兰州炼油厂, 天河国际机场
 *   in a notice or news: drops 洪崖洞景区 (a place to shop), 菊园新区 (an address)
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../mention.ts';

const FEWEST_WORKS = 3;
const FEWEST_ACHIEVEMENTS = 6;
/** One in so many characters: a long speech mentions as many by the way. */
const RAREST_ACHIEVEMENT = 250;

const isReport = (text: string, { achievementsIn }: Knowledge['projects']): boolean => {
  const achievements = achievementsIn(text);
  return achievements >= FEWEST_ACHIEVEMENTS && achievements * RAREST_ACHIEVEMENT >= text.length;
};

const isStanding = (mention: Mention): boolean => mention.type === 'Project' && mention.stands === true;

export const projectStanding: Refiner = {
  name: 'project-standing',
  refine: (mentions, { folded }, _segments, { projects }) => {
    if (!mentions.some(isStanding)) return mentions;
    const works = new Set(gather(mentions, (m) => (m.type === 'Project' && !isStanding(m) ? m.names : [])));
    const tells = works.size >= FEWEST_WORKS || isReport(folded, projects);
    return tells ? mentions : mentions.filter((mention) => !isStanding(mention));
  },
};
