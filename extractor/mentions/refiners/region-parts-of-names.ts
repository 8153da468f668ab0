/**
 * Places that what follows makes part of another name: a university, a street, a meeting, a firm.
 *
 *   drops 浙江 in 浙江大学, 青海 in 中国(青海)…洽谈会, 南京 in 南京路, 重庆 in 重庆钢铁集团
 *   leaves 青海 in 青海大学生, 赣州 in 赣州设立研究院
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionCues } from '../../knowledge/region-cues.ts';
import type { RegionMention } from '../mention.ts';

const FARTHEST_END = 14;
const CHINESE = /[\u4e00-\u9fff]/;

const namesAnOrganisation = (folded: string, end: number, cues: RegionCues): boolean => {
  for (let at = end; at < end + FARTHEST_END; at++) {
    if (cues.organisationEnds.at(folded, at)) return !cues.notPartOfNameAfter.at(folded, at);
    const character = folded[at] ?? '';
    if (!CHINESE.test(character) || cues.organisationStops.has(character)) return false;
  }
  return false;
};

/** 独山湖, 芝罘岛: a feature called after, or before, the county. */
const namesAFeature = (
  folded: string,
  { end, form, names }: RegionMention,
  { places, regionCues }: Knowledge,
): boolean =>
  form === 'division' &&
  regionCues.naturalTails.at(folded, end) > 0 &&
  !regionCues.notNaturalTails.at(folded, end) &&
  places.named(names[0] ?? '').every((naming) => naming.form === 'bare');

const isPartOfName = (folded: string, { start, end, form }: RegionMention, cues: RegionCues): boolean =>
  form !== 'abbreviation' &&
  ((cues.nationalNames.before(folded, start) > 0 && folded[end] === ')') ||
    (cues.partOfNameAfter.at(folded, end) > 0 && !cues.notPartOfNameAfter.at(folded, end)) ||
    namesAnOrganisation(folded, end, cues));

export const regionPartsOfNames: Refiner = {
  name: 'region-parts-of-names',
  refine: (mentions, text, _segments, knowledge) =>
    mentions.filter(
      (mention) =>
        mention.type !== 'Region' ||
        !(isPartOfName(text.folded, mention, knowledge.regionCues) || namesAFeature(text.folded, mention, knowledge)),
    ),
};
