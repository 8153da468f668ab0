/**
 * The zone whose text it is: the only one whose committee opens the title, or else signs.
 *
 *   takes 湛江经济技术开发区|管理委员会关于印发…的通知, a notice that 赣江新区|管委会 signs
 *   refuses a text of a government, of a bureau, of two zones, of a zone that lies in a district (区 may be either)
 */
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Segments } from '../../segments/segment.ts';
import type { Text } from '../../text/text.ts';
import type { AgencyMention, Mention } from '../mention.ts';
import { issuersIn } from './issuers.ts';

/** What stands before 管委会 in the organ's name; undefined for other organs and for divisions. */
const zoneOf = (
  { place = '', organ, form }: AgencyMention,
  { agencies: { patterns }, places }: Knowledge,
): string | undefined => {
  const { committees, zones, district } = patterns.data;
  const whole = form === 'relative' ? organ : place + organ;
  const head = committees.find((word) => whole.endsWith(word));
  if (head === undefined) return undefined;
  const zone = whole.slice(0, -head.length);
  const isZone = zones.some((word) => zone.length > word.length && zone.endsWith(word));
  if (!isZone) return undefined;
  const isDistrict = gather(places.scan(zone), ({ word }) => places.namedBy(word)).some(
    ({ place, form }) => place.level === 'county' && form === 'full' && place.name.endsWith(district),
  );
  return isDistrict ? undefined : zone;
};

const only = (organs: readonly AgencyMention[], knowledge: Knowledge): string | undefined => {
  const [first, ...others] = new Set(organs.map((organ) => zoneOf(organ, knowledge)));
  return others.length === 0 ? first : undefined;
};

export const ownZone = (
  mentions: readonly Mention[],
  text: Text,
  segments: Segments,
  knowledge: Knowledge,
): string | undefined => only(issuersIn(mentions, text, segments, knowledge), knowledge);
