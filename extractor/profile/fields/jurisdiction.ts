/**
 * The place that the document governs: its issuers', its title's, or the one that holds most of the places it names.
 *
 *   takes 赣州市人民政府 → 360700, 国务院 → 100000, a text of 彭水县, 酉阳县, 黔江区 … → 500000
 *   refuses the first place of a text that names places of many provinces (100000)
 */
import { isDivision } from '../../knowledge/division-level.ts';
import type { Place, PlaceLevel } from '../../knowledge/gazetteer.ts';
import type { MarkerLevel } from '../../knowledge/organ-patterns.ts';
import { nameOrgan } from '../../knowledge/organs/name-organ.ts';
import { organsIn } from '../../mentions/agencies/organs-in.ts';
import type { RegionMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/text.ts';
import type { Found } from '../profile.ts';
import { linesOf, type ProfileContext } from './head-lines.ts';
import type { IssuingOrgans } from './issuers.ts';
import { placeOfTitle } from './title-place.ts';

const NATION = '100000';
/** This part of the places named must lie in the answer. */
const MOST = 0.6;
/** … or this part, where the text speaks of its own place in so many words. */
const SOME = 0.3;
const TWICE = 2;

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
    if (!naming.place) continue;
    spans.push({ start: mention.start, end: mention.end });
    if (!place || knowledge.places.isWithin(place.id, naming.place.id)) place = naming.place;
  }
  // 北京市财政局 and 中国人民银行营业管理部 together speak to 北京.
  if (place && isDivision(place)) return { value: place.id, rule: 'issuer', spans };
  return central && { value: NATION, rule: 'issuer', spans: [central] };
};

/** 各省、自治区、直辖市…: who writes to all provinces writes to the whole country. */
const byAddressees = (context: ProfileContext): Found<string> | undefined => {
  const { toAllProvinces } = context.knowledge.kinds.words;
  const line = linesOf(context, 'addressees')[0];
  return line && toAllProvinces.some((word) => line.words.startsWith(word))
    ? { value: NATION, rule: 'addressees', spans: [{ start: line.start, end: line.end }] }
    : undefined;
};

interface Named {
  readonly place: Place;
  readonly weight: number;
}

/** Places of the text with a single reading, and those of its organs and works. */
const placesNamed = ({ mentions, text, knowledge }: ProfileContext): readonly Named[] => {
  const { places } = knowledge;
  const counts = new Map<string, number>();
  const count = (name: string, weight: number): void => {
    const known = places.named(name).filter(({ place, form }) => isDivision(place) && form !== 'former');
    const best = known.filter(({ place }) => place.level === known[0]?.place.level);
    if (best.length === 1) counts.set(best[0]!.place.id, (counts.get(best[0]!.place.id) ?? 0) + weight);
  };
  const isDateline = ({ start }: Span): boolean => knowledge.roleCues.list('press').before(text.folded, start) > 0;
  for (const mention of mentions) {
    if (mention.type === 'Region' && !isDateline(mention))
      for (const name of (mention as RegionMention).names) count(name, 1);
    if (mention.type === 'Agency' && mention.form === 'local')
      for (const match of places.scan(mention.place ?? '')) count(places.name(match.word), 1);
    // 沈阳高压开关厂, 南京磷肥厂: a list of works tells as much as one of places.
    if (mention.type === 'Project')
      for (const name of mention.names) {
        const opening = places.longestAt(name, 0);
        if (opening) count(places.name(opening.word), 1);
      }
  }
  return [...counts].flatMap(([id, weight]) => {
    const place = places.place(id);
    // Ten mentions of one place say little more than three.
    return place ? [{ place, weight: Math.sqrt(weight) }] : [];
  });
};

/** The level at which the text speaks of its own place most often: 我市, 全省, 县委. */
const ownLevel = ({ text, knowledge }: ProfileContext): MarkerLevel | undefined => {
  const counts = new Map<MarkerLevel, number>();
  for (const [word, level] of knowledge.kinds.words.own)
    for (let at = text.folded.indexOf(word); at !== -1; at = text.folded.indexOf(word, at + 1))
      counts.set(level, (counts.get(level) ?? 0) + 1);
  const best = [...counts].sort(([, a], [, b]) => b - a)[0];
  return best && best[1] >= TWICE ? best[0] : undefined;
};

/** The id that most of the weight falls on, and its weight. */
const heaviest = (key: (place: Place) => string | undefined, among: readonly Named[]): [string, number] | undefined => {
  const sums = new Map<string, number>();
  for (const { place, weight } of among) {
    const id = key(place);
    if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  return [...sums].sort(([, a], [, b]) => b - a)[0];
};

const totalOf = (among: readonly Named[]): number => among.reduce((sum, { weight }) => sum + weight, 0);

const byContent = (context: ProfileContext): Found<string> | undefined => {
  const { places } = context.knowledge;
  const named = placesNamed(context);
  if (named.length === 0) return undefined;
  const level = ownLevel(context);
  const province = heaviest((place) => places.provinceOf(place.id), named);
  const share = (province?.[1] ?? 0) / totalOf(named);
  if (!province || share < (level === undefined ? MOST : SOME))
    return { value: NATION, rule: 'places-of-many-provinces', spans: [] };
  const inside = named.filter(({ place }) => place.level !== 'province' && places.isWithin(place.id, province[0]));
  const at =
    (wanted: PlaceLevel) =>
    (place: Place): string | undefined =>
      [place, ...places.ancestors(place.id)].find((each) => each.level === wanted)?.id;
  const deep =
    level === 'county'
      ? heaviest(at('county'), inside)
      : level === 'city' || level === 'prefecture'
        ? heaviest(at('prefecture'), inside)
        : undefined;
  if (deep && deep[1] >= totalOf(inside) * MOST) return { value: deep[0], rule: 'own-words-and-places', spans: [] };
  return { value: province[0], rule: 'places-of-one-province', spans: [] };
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

export const readJurisdiction = (
  title: Found<string> | undefined,
  issuing: IssuingOrgans,
  year: number | undefined,
  context: ProfileContext,
): Found<string> | undefined =>
  placeOfIssuers(issuing, year, context) ??
  placeOfIssuers(openingOrgans(title, context), year, context) ??
  placeOfTitle(title, context) ??
  byAddressees(context) ??
  byContent(context) ??
  national(context);

/** A text that names central organs or speaks of 我国 and of no place in particular speaks to the whole country. */
const national = ({ mentions, text, knowledge }: ProfileContext): Found<string> | undefined => {
  const central = mentions.find((mention) => mention.type === 'Agency' && mention.form === 'central');
  if (central) return { value: NATION, rule: 'central-organs', spans: [{ start: central.start, end: central.end }] };
  const said = knowledge.kinds.words.nation.some((word) => text.folded.includes(word));
  return said ? { value: NATION, rule: 'speaks-of-the-nation', spans: [] } : undefined;
};
