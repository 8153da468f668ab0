/**
 * 东北区, 西北区 and 西南区 are great administrative areas in a text that names another of them or what governed them; elsewhere they are sides of a town or a park.
 *
 *   keeps 西南区 in 华东区、西南区, 东北区 beside 各大行政区 or 西北军政委员会
 *   drops 西南区 in 园区分为东北区和西南区
 */
import type { Refiner } from '../../contracts.ts';
import type { Mention } from '../mention.ts';

export const regionCompassAreas: Refiner = {
  name: 'region-compass-areas',
  because: 'a side of something: the text names no great administrative area',
  refine(mentions, { folded }, _segments, { regionCues: { compassAreas, greatAreas } }) {
    const isCompass = (mention: Mention): boolean =>
      mention.type === 'Region' && compassAreas.has(mention.names[0] ?? '');
    if (!mentions.some(isCompass) || greatAreas.some((area) => folded.includes(area))) return mentions;
    return mentions.filter((mention) => !isCompass(mention));
  },
};
