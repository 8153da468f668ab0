/**
 * A province behind the first word of a slogan is part of it.
 *
 *   drops 浙江 in 平安浙江, 法治浙江; 云南 in 数字云南
 *   leaves 浙江 in 支持浙江, 浙江省 in 美丽的浙江省
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../mention.ts';

const isInSlogan = (
  folded: string,
  { start, form, names }: RegionMention,
  { places, regionCues }: Knowledge,
): boolean =>
  form === 'division' &&
  regionCues.slogans.before(folded, start) > 0 &&
  places.named(names[0] ?? '').some((naming) => naming.form !== 'full' && naming.place.level !== 'county');

export const regionInSlogans: Refiner = {
  name: 'region-in-slogans',
  because: 'part of a slogan',
  refine: (mentions, text, _segments, knowledge) =>
    mentions.filter((mention) => mention.type !== 'Region' || !isInSlogan(text.folded, mention, knowledge)),
};
