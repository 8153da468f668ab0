/**
 * What an area's name and a project's both read in the same words is an area if several divisions, or an area, name it.
 *
 *   drops the project 宝鸡天水经济区, 太忻一体化经济区, 山东半岛蓝色经济区
 *   leaves the project 廊坊临空经济区: a zone that is built at one place
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import type { RegionMention } from '../mention.ts';
import { placeEnds } from '../regions/place-ends.ts';

const AREAS = 'region-areas';

const isOfSeveral = (text: Text, { start, end }: RegionMention, knowledge: Knowledge): boolean => {
  const ends = placeEnds(text, knowledge);
  let count = 0;
  for (let at = start + 1; at < end; at++) {
    const from = ends.startOf(at);
    if (from < start) continue;
    const namings = knowledge.places.named(text.folded.slice(from, at));
    // 太忻 and 渝东南 are no names of the gazetteer: joined from several, or a part of one that is no division.
    if (namings.length === 0 || namings.every(({ place }) => place.level === 'area')) return true;
    count++;
  }
  return count > 1;
};

export const projectAreas: Refiner = {
  name: 'project-areas',
  because: 'several divisions, or an area, name it: an area and no work',
  refine(mentions, text, _segments, knowledge) {
    const areas = new Map(
      gather(mentions, (mention) =>
        mention.type === 'Region' && mention.rule === AREAS ? [[mention.start, mention] as const] : [],
      ),
    );
    if (areas.size === 0) return mentions;
    return mentions.filter((mention) => {
      const area = mention.type === 'Project' ? areas.get(mention.start) : undefined;
      return area === undefined || area.end !== mention.end || !isOfSeveral(text, area, knowledge);
    });
  },
};
