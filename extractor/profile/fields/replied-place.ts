/**
 * The place that a paper to one place below its issuer governs: an approval, a reply, a notice on its borders.
 *
 *   takes 自治区人民政府关于|河池市|…规划的批复 to 河池市人民政府, 省发展改革委关于…|偏关县城|…的批复 to 忻州市…, 国务院…的批复 to 辽宁省人民政府
 *   refuses 国务院关于汉江…规划的批复 to three provinces, a reply to a court, 省政府关于支持甲市…的意见 to 各市、县人民政府
 */
import { isDivision } from '../../knowledge/division-level.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Found } from '../profile.ts';
import { linesOf, organsIn, type ProfileContext } from './head-lines.ts';
import { placeOfTitle } from './title-place.ts';

const NATION = '100000';

/** Divisions that the words name, where the name has one meaning; nothing where they might be of several. */
const divisionsIn = (words: string, { knowledge: { places } }: ProfileContext): readonly Place[] =>
  places.scan(words).flatMap((match) => {
    const known = places.named(places.name(match.word)).filter(({ place }) => isDivision(place));
    const [first] = known;
    return first && known.length === 1 && first.form !== 'bare' ? [first.place] : [];
  });

/** The one place whose organs are addressed; 河南省、湖北省、陕西省人民政府 are of three. */
const addressed = (
  issued: string,
  placeOf: (organ: AgencyMention) => string | undefined,
  context: ProfileContext,
): string | undefined => {
  const line = linesOf(context, 'addressees')[0];
  if (!line) return undefined;
  const { places } = context.knowledge;
  const isBelow = (id: string): boolean => id !== issued && (issued === NATION || places.isWithin(id, issued));
  const found = new Set<string>();
  for (const organ of organsIn(context, line.start, line.end)) {
    const place = placeOf(organ);
    if (place !== undefined && isBelow(place)) found.add(place);
  }
  const [only] = found;
  if (only === undefined || found.size > 1) return undefined;
  const others = divisionsIn(line.words, context).filter(({ id }) => !places.isWithin(id, only) && isBelow(id));
  return others.length === 0 ? only : undefined;
};

export const repliedPlace = (
  title: Found<string> | undefined,
  issued: Found<string>,
  placeOf: (organ: AgencyMention) => string | undefined,
  context: ProfileContext,
): Found<string> | undefined => {
  const { kinds, places } = context.knowledge;
  if (!title) return undefined;
  const to = addressed(issued.value, placeOf, context);
  if (to === undefined) return undefined;
  const about = kinds.words.subject.map((word) => title.value.indexOf(word)).find((at) => at !== -1);
  if (about === undefined) return undefined;
  const subject = title.value.slice(about);
  const named = divisionsIn(subject, context).filter(({ id }) => places.isWithin(id, to));
  const place = placeOfTitle({ ...title, value: subject }, context)?.value;
  const isOne =
    place !== undefined && places.isWithin(place, to) && named.every(({ id }) => places.isWithin(id, place));
  if (isOne) return { value: place, rule: 'replied-place', spans: title.spans };
  const asks = linesOf(context, 'addressees')[0]?.words ?? '';
  const isReply =
    kinds.words.replies.includes(kinds.kindOf(title.value) ?? '') &&
    kinds.words.governments.some((word) => asks.includes(word));
  return named.length > 0 || isReply ? { value: to, rule: 'addressed-place', spans: title.spans } : undefined;
};
