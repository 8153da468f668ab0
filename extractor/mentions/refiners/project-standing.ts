/**
 * A facility of which nothing says that it is built is a project only in a text that tells of works.
 *
 *   in a report (three works or more): keeps 兰州炼油厂, 天河国际机场
 *   in a notice or news: drops 洪崖洞景区 (a place to shop), 菊园新区 (an address)
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Mention } from '../mention.ts';

const FEWEST_WORKS = 3;

const isStanding = (mention: Mention): boolean => mention.type === 'Project' && mention.stands === true;

export const projectStanding: Refiner = {
  name: 'project-standing',
  refine: (mentions) => {
    const works = new Set(gather(mentions, (m) => (m.type === 'Project' && !isStanding(m) ? m.names : [])));
    return works.size >= FEWEST_WORKS ? mentions : mentions.filter((mention) => !isStanding(mention));
  },
};
