/**
 * The place that the document governs: its issuers', its title's, or the one that holds most of the places it names.
 *
 *   takes 赣州市人民政府 → 360700 (but a reply to one place below its issuer is that place's), 国务院 → 100000, a text of 彭水县, 酉阳县, 黔江区 … → 500000
 *   refuses the first place of a text that names places of many provinces (100000)
 */
import { isDivision } from '../../knowledge/division-level.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { nameOrgan } from '../../knowledge/organs/name-organ.ts';
import { organsIn } from '../../mentions/agencies/organs-in.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/text.ts';
import { type Found, OF_GREAT_AREA } from '../profile.ts';
import { approvedPlace } from './approved-place.ts';
import { byContent, national } from './content-place.ts';
import { linesAbove, linesOf, organsIn as organsInMentions, type ProfileContext } from './head-lines.ts';
import type { IssuingOrgans } from './issuers.ts';
import { repliedPlace } from './replied-place.ts';
import { SIGNING_BODY } from './signing-bodies.ts';
import { byStatute } from './statute-place.ts';
import { nationOfTitle, placeOfTitle } from './title-place.ts';

const NATION = '100000';

/** 海东|工业园区管理委员会: the zone lies in the division that its name begins with. */
const divisionBefore = (organ: string, { places }: Knowledge): Place | undefined => {
  const match = places.longestAt(organ, 0);
  const named = match ? places.named(places.name(match.word)).filter(({ place }) => isDivision(place)) : [];
  return named.length === 1 ? named[0]!.place : undefined;
};

/** 江门市生态环境局|台山|分局 speaks to 台山: a branch is called after the part of the organ's place that is its own. */
const placeOfBranch = (whole: string, within: Place, { places, agencies }: Knowledge): Place | undefined => {
  const branch = agencies.patterns.data.branches.find((word) => whole.endsWith(word));
  if (branch === undefined) return undefined;
  const end = whole.length - branch.length;
  const match = places.scan(whole).findLast((each) => each.end === end && each.start > 0);
  const named = match
    ? places
        .named(places.name(match.word))
        .filter(({ place }) => isDivision(place) && place.id !== within.id && places.isWithin(place.id, within.id))
    : [];
  return named.length === 1 ? named[0]!.place : undefined;
};

export const placeOfIssuers = (
  { organs }: IssuingOrgans,
  year: number | undefined,
  { text, knowledge }: ProfileContext,
): Found<string> | undefined => {
  let place: Place | undefined;
  let central: Span | undefined;
  const spans: Span[] = [];
  for (const mention of organs) {
    const { form, organ, place: written } = mention;
    const naming = nameOrgan(
      { form, organ, whole: sliceOf(text, mention), ...(written === undefined ? {} : { place: written }) },
      year === undefined ? {} : { year },
      knowledge,
    );
    if (form === 'central' && naming.basis === 'stated' && naming.names.length > 0) {
      central ??= { start: mention.start, end: mention.end };
      continue;
    }
    let governed = naming.place ?? (form === 'other' ? divisionBefore(organ, knowledge) : undefined);
    if (!governed) continue;
    governed = placeOfBranch(sliceOf(text, mention), governed, knowledge) ?? governed;
    spans.push({ start: mention.start, end: mention.end });
    if (!place || knowledge.places.isWithin(place.id, governed.id)) place = governed;
  }
  // 北京市财政局 and 中国人民银行营业管理部 together speak to 北京.
  if (place && isDivision(place)) return { value: place.id, rule: 'issuer', spans };
  return central && { value: NATION, rule: 'issuer', spans: [central] };
};

/** 西北|军政委员会, 东北|人民政府|农林部: several provinces of 1949 to 1954, and neither one division nor the nation. */
const areOfGreatArea = ({ organs }: IssuingOrgans, { agencies: { patterns } }: Knowledge): boolean => {
  const { areas, owners } = patterns.data.greatAreas;
  return (
    organs.length > 0 &&
    organs.every(({ organ }) =>
      areas.some((area) => organ.startsWith(area) && owners.some((owner) => organ.startsWith(owner, area.length))),
    )
  );
};

/** 重庆市人民政府 and 贵州省人民政府 agree: neither place holds the other, and the text governs no one of them. */
const areOfSeveral = ({ organs }: IssuingOrgans, year: number | undefined, context: ProfileContext): boolean => {
  const { places } = context.knowledge;
  const found = organs.flatMap((organ) => placeOfIssuers({ rule: 'one', organs: [organ] }, year, context)?.value ?? []);
  const provinces = new Set(found.filter((id) => id !== NATION).map((id) => places.provinceOf(id)));
  return provinces.size > 1 && !found.includes(NATION);
};

/** 各省、自治区、直辖市…: who writes to all provinces writes to the whole country. */
const byAddressees = (context: ProfileContext): Found<string> | undefined => {
  const { toAllProvinces } = context.knowledge.kinds.words;
  const line = linesOf(context, 'addressees')[0];
  return line && toAllProvinces.some((word) => line.words.startsWith(word))
    ? { value: NATION, rule: 'addressees', spans: [{ start: line.start, end: line.end }] }
    : undefined;
};

/** ——2023年1月5日在镇赉县第十九届人民代表大会第二次会议上: before whose congress a report was given. */
const deliveredBefore = (context: ProfileContext): IssuingOrgans => {
  const { marks } = context.knowledge.kinds;
  const line = linesAbove(context, 'byline').find(({ words }) => marks.cue('delivered', words) > 0);
  return { rule: 'delivered-note', organs: line ? organsInMentions(context, line.start, line.end) : [] };
};

/** The organ that a headline opens with: whoever wrote the news, it is about that organ's realm. */
const openingOrgans = (
  title: Found<string> | undefined,
  { text, segments, knowledge }: ProfileContext,
): IssuingOrgans => {
  const span = title?.spans[0];
  const organs = span ? organsIn(text, span, segments, knowledge).filter(({ start }) => start === span.start) : [];
  return { rule: 'title-organ', organs };
};

/** What a court says of the law, whoever asked, holds for everybody. */
const explainsLaw = ({ organs }: IssuingOrgans, { knowledge: { kinds } }: ProfileContext): boolean =>
  organs.some(({ organ }) => kinds.words.explainsLaw.some((word) => organ.endsWith(word)));

export const readJurisdiction = (
  title: Found<string> | undefined,
  issuing: IssuingOrgans,
  year: number | undefined,
  context: ProfileContext,
): Found<string> | undefined => {
  if (issuing.rule === SIGNING_BODY || areOfSeveral(issuing, year, context)) return undefined;
  const issued = placeOfIssuers(issuing, year, context);
  const placeOf = (organ: AgencyMention): string | undefined =>
    placeOfIssuers({ rule: 'addressees', organs: [organ] }, year, context)?.value;
  const replied = issued && !explainsLaw(issuing, context) ? repliedPlace(title, issued, placeOf, context) : undefined;
  if (replied === null) return undefined;
  if (replied === undefined && areOfGreatArea(issuing, context.knowledge))
    return { value: NATION, rule: OF_GREAT_AREA, spans: issuing.organs.map(({ start, end }) => ({ start, end })) };
  return (
    replied ??
    (issued && approvedPlace(title, issued, context)) ??
    issued ??
    placeOfIssuers(openingOrgans(title, context), year, context) ??
    placeOfTitle(title, context) ??
    nationOfTitle(title) ??
    placeOfIssuers(deliveredBefore(context), year, context) ??
    byAddressees(context) ??
    byStatute(context) ??
    byContent(context) ??
    national(context)
  );
};

/** 义乌… in the title of 浙江省's regulations: the place that the title names within the jurisdiction. */
export const readAbout = (
  jurisdiction: Found<string> | undefined,
  title: Found<string> | undefined,
  context: ProfileContext,
): Found<string> | undefined => {
  if (!jurisdiction) return undefined;
  const place = placeOfTitle(title, context);
  const { places } = context.knowledge;
  const isWithin = place && (jurisdiction.value === NATION || places.isWithin(place.value, jurisdiction.value));
  return isWithin && place.value !== jurisdiction.value && place.value !== NATION ? place : undefined;
};
