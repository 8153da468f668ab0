/**
 * The place that a text is about by what it names: the division that holds most of its places, or the whole country.
 *
 *   takes 彭水县, 酉阳县, 黔江区 … → 500000; 我市 and one city named most → that city; 国务院国资委 and 湖北 → 100000
 *   refuses 新华社|北京|2月13日电: where the news was sent from
 */

import type { Gazetteer, Place, PlaceLevel } from '../../knowledge/gazetteer.ts';
import type { MarkerLevel } from '../../knowledge/organ-pattern-data.ts';
import type { Found } from '../profile.ts';
import { claimedPlace } from './claimed-place.ts';
import { linesOf, type ProfileContext } from './head-lines.ts';
import { ownLevels, speaksAsOne, speaksForNation } from './own-words.ts';
import { type Named, placesHinted, placesNamed, SPECIAL } from './places-named.ts';
import { isOfArticles, speaksAsPlace } from './statute-place.ts';

const NATION = '100000';
/** This part of the places named must lie in the answer. */
const MOST = 0.6;
/** … or this part, where the text speaks of its own place in so many words. */
const SOME = 0.3;
const HALF = 0.5;
/** Weight of places that a speech for the whole country names by the way. */
const FEW = 3;

/** The id that most of the weight falls on, and its weight. */
const heaviest = (key: (place: Place) => string | undefined, among: readonly Named[]): [string, number] | undefined => {
  const sums = new Map<string, number>();
  for (const { place, weight } of among) {
    const id = key(place);
    if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  return [...sums].sort(([, a], [, b]) => b - a)[0];
};

/** Central organs at work; 党中央、国务院 stand in the texts of every place. */
const organsOfCentre = ({ mentions, text, knowledge }: ProfileContext): number =>
  mentions.filter(
    (mention) =>
      mention.type === 'Agency' &&
      mention.form === 'central' &&
      !knowledge.kinds.words.everywhere.includes(text.folded.slice(mention.start, mention.end)),
  ).length;

/** 湖北 in a text of 国务院联防联控机制: no organ of the province stands in it, but one of the centre. */
const isOnlyNamed = (province: string, context: ProfileContext): boolean => {
  const { mentions, knowledge } = context;
  const { places } = knowledge;
  const isIts = (written: string): boolean =>
    places
      .scan(written)
      .some((match) => places.named(places.name(match.word)).some(({ place }) => places.isWithin(place.id, province)));
  const organs = mentions.filter((mention) => mention.type === 'Agency');
  return (
    organsOfCentre(context) > 0 &&
    !organs.some(({ form, place }) => form === 'relative' || (form === 'local' && isIts(place ?? '')))
  );
};

/** 来源:江西日报 above or below news of 省委: whose paper it is. */
const placeOfPaper = (context: ProfileContext): Place | undefined => {
  const { places } = context.knowledge;
  for (const { words } of linesOf(context, 'byline').filter(({ rule }) => rule !== 'dateline'))
    for (const match of places.scan(words)) {
      const named = places.named(places.name(match.word)).filter(({ place }) => place.level === 'province');
      if (named.length === 1) return named[0]!.place;
    }
  return undefined;
};

/** 深圳市|税务局: the text names an organ of the place itself. */
const hasOrgan = (id: string, { mentions, knowledge: { places } }: ProfileContext): boolean =>
  mentions.some(
    (mention) =>
      mention.type === 'Agency' &&
      mention.form === 'local' &&
      places.named(mention.place ?? '').some(({ place }) => place.id === id),
  );

/** Where the places of a text that speaks of its county or city lie. */
const levelOf = (level: MarkerLevel): PlaceLevel | undefined =>
  level === 'county' ? 'county' : level === 'city' || level === 'prefecture' ? 'prefecture' : undefined;

/** 市 is below 河南省, and what 上海市 calls itself. */
const isBelow = (
  level: MarkerLevel,
  province: string,
  { knowledge: { places, agencies } }: ProfileContext,
): boolean => {
  const name = places.place(province)?.name ?? '';
  return levelOf(level) !== undefined && agencies.patterns.markerAt(name, name.length - 1)?.level !== level;
};

/** The divisions that 我县 or 我市 may be, of those named and those that hold them; 我市 is a county's city too. */
const divisionsOf = (level: MarkerLevel, named: readonly Named[], { ancestors }: Gazetteer): readonly Place[] => {
  const wanted = levelOf(level);
  if (wanted === undefined) return [];
  const all = new Set(named.flatMap(({ place }) => [place, ...ancestors(place.id)]));
  return [...all].filter((each) => each.level === wanted || (level === 'city' && each.level === 'county'));
};

const totalOf = (among: readonly Named[]): number => among.reduce((sum, { weight }) => sum + weight, 0);

const found = (value: string, rule: string): Found<string> => ({ value, rule, spans: [] });

/** What a text says of its place by what it names. */
interface Content {
  readonly named: readonly Named[];
  /** At which levels it speaks of its own place, most often first. */
  readonly levels: readonly MarkerLevel[];
  readonly isSection: boolean;
}

/** The place of a text that is surely of this province: the province, or the division in it of which the text is. */
const placeWithin = (
  province: string,
  { named, levels, isSection }: Content,
  context: ProfileContext,
): Found<string> | undefined => {
  const { places } = context.knowledge;
  const [level] = levels;
  const inside = named.filter(({ place }) => place.level !== 'province' && places.isWithin(place.id, province));
  const heaviestAt = (wanted: PlaceLevel): [string, number] | undefined =>
    heaviest((place) => [place, ...places.ancestors(place.id)].find((each) => each.level === wanted)?.id, inside);
  // 市交通局 and 自治区交通厅 with places of one city: the city's, however often it looks up to its region.
  for (const each of levels) {
    const wanted = levelOf(each);
    const deep = wanted && heaviestAt(wanted);
    if (deep && deep[1] >= totalOf(inside) * MOST) return found(deep[0], 'own-words-and-places');
  }
  const claimed = level && claimedPlace(divisionsOf(level, inside, places), context);
  if (claimed) return found(claimed.id, 'claimed-place');
  const ofArticles = isOfArticles(context);
  // 博山区, 淄川区: the articles of a province would speak of 本省 or 省人民政府.
  const only = level !== 'province' && ofArticles ? heaviestAt('prefecture') : undefined;
  if (only && only[1] === totalOf(inside)) return found(only[0], 'articles-of-one-city');
  const city = level === undefined && !isSection ? heaviestAt('prefecture') : undefined;
  if (city && city[1] === totalOf(named) && hasOrgan(city[0], context))
    return found(city[0], 'places-and-organ-of-one-city');
  // 市人民政府 in articles that name their province alone: some city's.
  if (level && inside.length === 0 && ofArticles && isBelow(level, province, context)) return undefined;
  return found(province, 'places-of-one-province');
};

export const byContent = (context: ProfileContext): Found<string> | undefined => {
  const { places } = context.knowledge;
  // A section of a report has no headline, and speaks of its own place.
  const isSection = linesOf(context, 'title').length === 0;
  const stated = placesNamed(context, isSection);
  const levels = ownLevels(context);
  const [level] = levels;
  const named = stated.length > 0 ? stated : placesHinted(context, level !== undefined);
  const paper = level === 'province' ? placeOfPaper(context) : undefined;
  if (paper) return found(paper.id, 'place-of-paper');
  if (named.length === 0) return undefined;
  const [province, weight = 0] = heaviest((place) => places.provinceOf(place.id), named) ?? [];
  if (province !== undefined && SPECIAL.has(province)) return undefined;
  const isNews = level === undefined && !isSection;
  // 处百分之五以上百分之十以下的罚款: the articles of every place speak so.
  const isOfSpeech = level === undefined && isSection && !isOfArticles(context);
  const isLocal = isOfSpeech && speaksAsOne(context);
  if (isOfSpeech && !isLocal && totalOf(named) <= FEW && speaksForNation(context))
    return found(NATION, 'speaks-for-the-nation');
  const share = weight / (totalOf(named) + (isNews ? Math.sqrt(organsOfCentre(context)) : 0));
  if (isLocal && share <= HALF) return undefined;
  const isOfMany = share < (level === undefined && !isLocal ? MOST : SOME);
  if (province === undefined || isOfMany || (isNews && isOnlyNamed(province, context)))
    return found(NATION, 'places-of-many-provinces');
  return placeWithin(province, { named, levels, isSection }, context);
};

/** A text that names central organs or speaks of 我国 and of no place, not even its own, speaks to the whole country. */
export const national = (context: ProfileContext): Found<string> | undefined => {
  const { mentions, text, knowledge } = context;
  const { toOwn } = knowledge.kinds.words;
  const addressed = linesOf(context, 'addressees')[0];
  if (addressed && toOwn.some((word) => addressed.words.startsWith(word))) return undefined;
  if (ownLevels(context).length > 0) return undefined;
  const ofArticles = isOfArticles(context);
  if (!ofArticles && linesOf(context, 'title').length === 0 && speaksAsOne(context)) return undefined;
  // 国务院 and 全国 stand in the statutes of every place.
  if (ofArticles && speaksAsPlace(context)) return undefined;
  const central = mentions.find((mention) => mention.type === 'Agency' && mention.form === 'central');
  if (central) return { value: NATION, rule: 'central-organs', spans: [{ start: central.start, end: central.end }] };
  const { nation, planned } = knowledge.kinds.words;
  const said = !ofArticles && [...nation, ...planned].some((word) => text.folded.includes(word));
  return said ? { value: NATION, rule: 'speaks-of-the-nation', spans: [] } : undefined;
};
