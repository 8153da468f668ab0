/**
 * The place that a paper to one place below its issuer governs: an approval, a reply, a notice on its borders.
 *
 *   takes 自治区人民政府关于|河池市|…规划的批复 to 河池市人民政府, 省发展改革委关于…|偏关县城|…的批复 to 忻州市…, 国务院…的批复 to 辽宁省人民政府
 *   refuses 国务院关于汉江…规划的批复 to three provinces, a reply to a court, 省政府关于支持甲市…的意见 to 各市、县人民政府
 */
import { gather } from '../../gather.ts';
import { isDivision } from '../../knowledge/division-level.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Found } from '../profile.ts';
import { linesOf, organsIn, type ProfileContext } from './head-lines.ts';
import { placeOfTitle } from './title-place.ts';

const NATION = '100000';
/** Lines below the addressees in which an answer says what it received. */
const LEAD_LINES = 2;
const LONGEST_LEAD = 400;

/** Divisions that the words name, where the name has one meaning; nothing where they might be of several. A bare name tells a province: 宁夏|中部干旱带. */
const divisionsIn = (words: string, { knowledge: { places } }: ProfileContext): readonly Place[] =>
  places.scan(words).flatMap((match) => {
    const known = places.named(places.name(match.word)).filter(({ place }) => isDivision(place));
    const [first] = known;
    const isTelling = first?.form !== 'bare' || first.place.level === 'province';
    return first && known.length === 1 && isTelling ? [first.place] : [];
  });

const LONGEST_BARE = 3;
/** Is one of the areas that the words name called after the place? 宁夏|中部干旱带. */
const namesAreaOf = (words: string, id: string, { knowledge: { places } }: ProfileContext): boolean =>
  places.scan(words).some(({ word }) => {
    const name = places.name(word);
    for (let length = LONGEST_BARE; length > 1; length--)
      if (places.named(name.slice(0, length)).some(({ place }) => place.id === id)) return true;
    return false;
  });

/** 甲、乙、|丙市人民政府: the cities that a list names before the one whose organ it names. */
const listedWith = ({ others = [] }: AgencyMention, { knowledge: { places } }: ProfileContext): readonly string[] =>
  others.flatMap(({ name }) => places.named(name).find(({ place }) => isDivision(place))?.place.id ?? []);

/** Places below the issuer whose organs are addressed, or that the line names besides: 河南省、湖北省、陕西省人民政府 are of three. */
const addressed = (
  issued: string,
  placeOf: (organ: AgencyMention) => string | undefined,
  context: ProfileContext,
): readonly string[] => {
  const line = linesOf(context, 'addressees')[0];
  if (!line) return [];
  const { places } = context.knowledge;
  const isBelow = (id: string): boolean => id !== issued && (issued === NATION || places.isWithin(id, issued));
  const organs = organsIn(context, line.start, line.end);
  const own = new Set(gather(organs, (organ) => [...listedWith(organ, context), placeOf(organ) ?? []].flat()));
  const [only] = [...own].filter(isBelow);
  if (only === undefined) return [];
  const others = divisionsIn(line.words, context).map(({ id }) => id);
  return [only, ...[...own, ...others].filter((id) => isBelow(id) && !places.isWithin(id, only))];
};

/** 你省…的请示收悉: who asked is answered. */
const saysReceived = ({ segments, text, knowledge: { kinds } }: ProfileContext, index: number): boolean =>
  segments.lines
    .slice(index + 1, index + 1 + LEAD_LINES)
    .map(({ start, end }) => text.folded.slice(start, Math.min(end, start + LONGEST_LEAD)))
    .some((lead) => kinds.words.answers.some((word) => lead.includes(word)));

/** Undefined if it is no such paper; null if several places asked the centre, which have none together but the country. */
export const repliedPlace = (
  title: Found<string> | undefined,
  issued: Found<string>,
  placeOf: (organ: AgencyMention) => string | undefined,
  context: ProfileContext,
): Found<string> | null | undefined => {
  const { kinds, places } = context.knowledge;
  const line = linesOf(context, 'addressees')[0];
  if (!title || !line) return undefined;
  const [to, ...more] = addressed(issued.value, placeOf, context);
  if (to === undefined) return undefined;
  if (more.length > 0) return issued.value === NATION && saysReceived(context, line.index) ? null : undefined;
  const about = kinds.words.subject.map((word) => title.value.indexOf(word)).find((at) => at !== -1);
  if (about === undefined) return undefined;
  const subject = title.value.slice(about);
  const named = divisionsIn(subject, context).filter(({ id }) => places.isWithin(id, to));
  const place = placeOfTitle({ ...title, value: subject }, context)?.value;
  const isOne =
    place !== undefined && places.isWithin(place, to) && named.every(({ id }) => places.isWithin(id, place));
  if (isOne) return { value: place, rule: 'replied-place', spans: title.spans };
  const isReply =
    kinds.words.replies.includes(kinds.kindOf(title.value) ?? '') &&
    kinds.words.governments.some((word) => line.words.includes(word));
  return named.length > 0 || isReply || namesAreaOf(subject, to, context)
    ? { value: to, rule: 'addressed-place', spans: title.spans }
    : undefined;
};
