/** Whether a name stands in a text of another place, with nothing that speaks for the one division that bears it. */
import type { LinkContext } from '../../contracts.ts';
import type { Gazetteer, Naming, Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { saysKind } from '../../knowledge/whole-name.ts';
import type { RegionMention } from '../../mentions/mention.ts';
import { isEarthquake, provesPlace } from '../../mentions/regions/proves-place.ts';
import { yearOf } from './in-force.ts';
import type { Surroundings } from './surroundings.ts';

const COUNTRY = '100000';
const CITY = '市';

/** 东区 is 攀枝花's in a paper of 攀枝花 or of the province, but not of 成都 or 简阳. */
const isOfAnotherCity = ({ parent }: Place, jurisdiction: string, places: Gazetteer): boolean =>
  places.place(jurisdiction)?.level !== 'province' &&
  parent !== undefined &&
  jurisdiction !== parent &&
  !places.isWithin(jurisdiction, parent);

/** 仁和区 beside 东区 speaks for it; 西区 says no more than 东区 itself. */
const isBeside = ({ parent }: Place, other: Place, { regionCues }: Knowledge): boolean =>
  other.id === parent || (other.parent === parent && !regionCues.quarters.has(other.name));

/** 龙湖 in a text on Henan is hardly 龙湖区 of Shantou, 祁连 in Shanghai no county of Qinghai; cities (义乌) are named so everywhere. */
export const isStray = (
  naming: Naming,
  mention: RegionMention,
  { text, profile, knowledge }: LinkContext,
  surroundings: Surroundings,
): boolean => {
  const { place, form } = naming;
  const { places } = knowledge;
  const jurisdiction = profile.jurisdiction?.value;
  if (provesPlace(text.folded, mention.end, knowledge) || isEarthquake(text.folded, mention.end, knowledge))
    return false;
  // 东沟 was a county's name once: it is soon a village's.
  const isBareOnly = form === 'bare' && !place.name.endsWith(CITY);
  // 通县, 东沟县 are full names, however short.
  const isBareFormer = form === 'former' && !saysKind(mention.names[0] ?? '');
  // 城区、郊区和矿区 of a city are its quarters, not 矿区 of 阳泉; its 东城区 is not Beijing's.
  const { quarters, cityParts } = knowledge.regionCues;
  const isQuarter = quarters.has(mention.names[0] ?? '');
  const isCityPart = isQuarter || cityParts.has(mention.names[0] ?? '');
  if (place.level !== 'county' || !(isBareOnly || isBareFormer || isCityPart)) return false;
  if (mention.within !== undefined) return false;
  if (jurisdiction === undefined || jurisdiction === COUNTRY) return false;
  // In a paper of another city: its own quarters, named in full wherever they stand.
  const isOfSisterCity = isQuarter && isOfAnotherCity(place, jurisdiction, places);
  if (!isOfSisterCity && surroundings.named.has(place.id)) return false;
  // The same name again says nothing for itself.
  const around = [
    ...surroundings.besides(mention),
    ...surroundings.before(mention),
    ...surroundings.along(mention),
    ...surroundings.provincesBefore(mention),
  ].filter(({ id }) => id !== place.id);
  if (isOfSisterCity)
    return !surroundings.named.has(place.parent ?? '') && !around.some((other) => isBeside(place, other, knowledge));
  const province = places.provinceOf(place.id);
  const own = places.provinceOf(jurisdiction);
  if (surroundings.areasBefore(mention).includes(place.id)) return false;
  // 武隆 lay in Sichuan until 1997.
  if (places.ancestors(place.id, yearOf(profile)).some(({ id }) => id === own)) return false;
  return province !== own && around.every(({ id }) => places.provinceOf(id) !== province);
};
