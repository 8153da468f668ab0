/**
 * Places inside an agency's, a project's or a policy's name are part of that name.
 *
 *   drops 重庆市 in 重庆市人民政府, 黔江区 in 黔江区茶园水库
 *   leaves 黔江区 in 推动黔江区建设“5G+智慧园区”
 */
import type { Refiner } from '../../contracts.ts';
import { byPosition } from '../../text/span.ts';
import type { Mention } from '../mention.ts';

export const regionInMentions: Refiner = {
  name: 'region-in-mentions',
  because: 'part of an organ’s, a project’s or a policy’s name',
  refine(mentions) {
    const covers = mentions.filter(({ type }) => type !== 'Region').sort(byPosition);
    const dropped = new Set<Mention>();
    let next = 0;
    let covered = -1;
    for (const region of mentions.filter(({ type }) => type === 'Region').sort(byPosition)) {
      for (; next < covers.length && covers[next]!.start <= region.start; next++)
        covered = Math.max(covered, covers[next]!.end);
      if (region.end <= covered) dropped.add(region);
    }
    return mentions.filter((mention) => !dropped.has(mention));
  },
};
