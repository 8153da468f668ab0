/** The places of a text by which it may say whose it is: those that it names, those of its organs and works, and mere hints. */
import { gather } from '../../gather.ts';
import { isDivision } from '../../knowledge/division-level.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AgencyMention, ProjectMention, RegionMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { linesOf, type ProfileContext } from './head-lines.ts';

/** Places of which a text of the nation may speak alone: 台湾, 香港, 澳门 write none of ours. */
export const SPECIAL = new Set(['710000', '810000', '820000']);

export interface Named {
  readonly place: Place;
  readonly weight: number;
}

/** 重庆|两江新区: the division with which a zone's name begins; 丹江口|库区 lies in more than one. */
const divisionOf = (name: string, { places, kinds }: Knowledge): string => {
  if (places.named(name).some(({ place }) => place.level !== 'area')) return name;
  for (let end = name.length - 1; end > 1; end--) {
    const start = name.slice(0, end);
    const lies = places.named(start).some(({ place }) => isDivision(place));
    if (lies && !kinds.words.acrossBorders.includes(name.slice(end))) return start;
  }
  return name;
};

const isFeature = (name: string, { places }: Knowledge): boolean =>
  places.named(name).some(({ form }) => form === 'feature');

const isCertain = (name: string, { places }: Knowledge): boolean =>
  places.named(name).some(({ place, form }) => place.level === 'province' || form === 'full');

/** 皖北, 鲁西, 渝东南: an area that begins with the one character of a province, and no second one (京津冀). */
const provinceOfArea = (name: string, { places }: Knowledge): string | undefined => {
  const [first = '', second = ''] = name;
  if (!places.isPlainAbbreviation(first) || places.abbreviation(second)) return undefined;
  return places.abbreviation(first)?.id;
};

/** 河套深港科技创新合作区: the narrowest division in which all members of an area lie; 京津冀 lies in none. */
const placeOfMembers = (name: string, { places }: Knowledge): string | undefined => {
  const members = gather(places.named(name), ({ place }) => place.members ?? []);
  const [first, ...others] = members;
  if (first === undefined) return undefined;
  return [first, ...places.ancestors(first).map(({ id }) => id)].find((id) =>
    others.every((member) => places.isWithin(member, id)),
  );
};

/** 援藏, 对口支援新疆, 赴武汉, 来自湖北的师生: the place that is helped, or whence and where others travel, lies elsewhere. */
const liesElsewhere = ({ start }: Span, { text: { folded }, knowledge }: ProfileContext): boolean =>
  knowledge.roleCues.list('help').before(folded, start) > 0 ||
  knowledge.kinds.words.elsewhere.some((word) => folded.endsWith(word, start));

/** 平安|云南, 美丽|天津: brands that a place gives to itself, each the name of a province. */
const branded = ({ text: { folded }, knowledge: { kinds, places } }: ProfileContext): readonly string[] =>
  gather(kinds.words.ownBrands, (brand) => {
    const found: string[] = [];
    for (let at = folded.indexOf(brand); at !== -1; at = folded.indexOf(brand, at + 1)) {
      const match = places.longestAt(folded, at + brand.length);
      const only = match && provinceNamed(places.name(match.word), places);
      if (only) found.push(only.id);
    }
    return found;
  });

const provinceNamed = (name: string, places: Knowledge['places']): Place | undefined => {
  const [only, ...others] = places.named(name).filter(({ form }) => form !== 'former');
  return only?.place.level === 'province' && others.length === 0 ? only.place : undefined;
};

/** Provinces by their names wherever they stand, 重庆造 and 河南博物院 too, but for those that are mentions. */
const provincesWritten = ({ mentions, text: { folded }, knowledge: { places } }: ProfileContext): readonly string[] => {
  const taken = new Set(gather(mentions, ({ type, start }) => (type === 'Region' ? start : [])));
  const written = gather(places.scan(folded), ({ start, word }) => {
    const only = taken.has(start) ? undefined : provinceNamed(places.name(word), places);
    return only ? [only.id] : [];
  });
  // 四川省电子税务局 alone may be any.
  return written.filter((id) => written.indexOf(id) !== written.lastIndexOf(id));
};

/** Times that a brand of its own says more than a name. */
const BRAND = 4;

/** How often each place is named, while the text is gone through. */
interface Tally {
  readonly counts: Map<string, number>;
  /** 重庆|两江新区: from then on 两江新区 is 重庆's. */
  readonly zones: Map<string, string>;
  /** Names of no division, which may lie in one: 皖北, 两江新区. */
  readonly areas: string[];
}

const add = ({ counts }: Tally, id: string): unknown => !SPECIAL.has(id) && counts.set(id, (counts.get(id) ?? 0) + 1);

/** Counts the division that a name means, if that is but one. */
const count = (tally: Tally, written: string, knowledge: Knowledge): void => {
  const name = divisionOf(written, knowledge);
  const known = knowledge.places.named(name).filter(({ place, form }) => isDivision(place) && form !== 'former');
  const best = known.filter(({ place }) => place.level === known[0]?.place.level);
  const [only] = best.length === 1 ? best : [];
  if (only) add(tally, only.place.id);
  if (only && name !== written) tally.zones.set(written.slice(name.length), only.place.id);
  if (known.length === 0) tally.areas.push(name);
};

const countWithin = (tally: Tally, written: string, knowledge: Knowledge): void => {
  const { places } = knowledge;
  for (const match of places.scan(written)) count(tally, places.name(match.word), knowledge);
};

const countRegion = (tally: Tally, mention: RegionMention, context: ProfileContext): void => {
  const { text, knowledge } = context;
  // 沪滇, 皖苏: two at once say nothing of the one whose text it is.
  const isJoint = mention.names.length > 1 && mention.form === 'abbreviation';
  // 榕江 as a river, 太湖 as a lake lie in no county of their name.
  if (isJoint || mention.form === 'feature') return;
  const isDateline = knowledge.roleCues.list('press').before(text.folded, mention.start) > 0;
  if (isDateline || liesElsewhere(mention, context)) return;
  for (const name of mention.names) count(tally, name, knowledge);
};

const countAgency = (tally: Tally, { form, others, place }: AgencyMention, knowledge: Knowledge): void => {
  if (form !== 'local') return;
  for (const { name } of others ?? []) countWithin(tally, name, knowledge);
  countWithin(tally, place ?? '', knowledge);
};

/** 沈阳高压开关厂, 南京磷肥厂: a list of works tells as much as one of places. 凤山水库 need not lie in 凤山. */
const countProject = (tally: Tally, { names }: ProjectMention, knowledge: Knowledge): void => {
  const { places, regionCues } = knowledge;
  for (const written of names)
    for (const match of places.scan(written)) {
      const name = places.name(match.word);
      const isNatural = regionCues.naturalTails.at(written, match.end) > 0 || isFeature(name, knowledge);
      // 中|小金|融机构: within a work's name only a province or a full name is no chance.
      const stands = match.start === 0 || isCertain(name, knowledge);
      if (stands && !isNatural) count(tally, name, knowledge);
    }
};

/** Places of the text with a single reading, and those of its organs, works and addressees; a section has little else to say whose it is. */
export const placesNamed = (context: ProfileContext, isSection: boolean): readonly Named[] => {
  const { mentions, knowledge } = context;
  const { places } = knowledge;
  const tally: Tally = { counts: new Map(), zones: new Map(), areas: [] };
  for (const mention of mentions)
    if (mention.type === 'Region') countRegion(tally, mention, context);
    else if (mention.type === 'Agency') countAgency(tally, mention, knowledge);
    else if (mention.type === 'Project') countProject(tally, mention, knowledge);
  for (const { words } of linesOf(context, 'addressees')) countWithin(tally, words, knowledge);
  for (const name of tally.areas) {
    const id = tally.zones.get(name) ?? placeOfMembers(name, knowledge) ?? provinceOfArea(name, knowledge);
    if (id !== undefined) add(tally, id);
  }
  if (isSection) {
    for (const id of branded(context)) for (let i = 0; i < BRAND; i++) add(tally, id);
    for (const id of provincesWritten(context)) add(tally, id);
  }
  return gather([...tally.counts], ([id, weight]) => {
    const place = places.place(id);
    // Ten mentions of one place say little more than three.
    return place ? [{ place, weight: Math.sqrt(weight) }] : [];
  });
};

/**
 * Where nothing else is named: full names within names that stand for no place (我省…四川省电子税务局), brands that open with the one
 * character of a province (“皖美休闲旅游乡村”), and 沪滇.
 */
export const placesHinted = (
  { mentions, text: { folded }, knowledge: { places } }: ProfileContext,
  saysOurs: boolean,
): readonly Named[] => {
  const counts = new Map<Place, number>();
  const add = (place: Place): unknown => !SPECIAL.has(place.id) && counts.set(place, (counts.get(place) ?? 0) + 1);
  const addCharacter = (character: string): void => {
    const place = places.isPlainAbbreviation(character) ? places.abbreviation(character) : undefined;
    if (place) add(place);
  };
  for (const { word } of saysOurs ? places.scan(folded) : []) {
    const [only, ...others] = places.namedBy(word);
    // 老城区, 市和县(市): the full name of a county is too soon a chance.
    const isLarge = only?.place.level === 'province' || only?.place.level === 'prefecture';
    if (only && others.length === 0 && only.form === 'full' && isLarge) add(only.place);
  }
  for (let at = folded.indexOf('“'); at !== -1; at = folded.indexOf('“', at + 1)) addCharacter(folded[at + 1] ?? '');
  for (const mention of mentions)
    if (mention.type === 'Region' && mention.form === 'abbreviation') mention.names.forEach(addCharacter);
  return [...counts].map(([place, weight]) => ({ place, weight }));
};
