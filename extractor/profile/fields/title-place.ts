/**
 * The place that a title is about: the division that it opens with or names first.
 *
 *   takes 浙江温州设立… → 温州, 浙江重庆两地专家… → the one that the text names more often
 *   refuses 对口支援湖北…: who is helped governs nothing
 */
import { isDivision } from '../../knowledge/division-level.ts';
import type { Gazetteer, Place } from '../../knowledge/gazetteer.ts';
import { stripState } from '../../knowledge/policy-title.ts';
import { readByCompany } from '../../mentions/regions/feature-company.ts';
import type { Found } from '../profile.ts';
import type { ProfileContext } from './head-lines.ts';

const NATION = '100000';

/** How often the text names a place or one in it. */
const mentionsWithin = (id: string, { mentions, knowledge }: ProfileContext): number => {
  const { places } = knowledge;
  const isInside = (name: string): boolean => places.named(name).some(({ place }) => places.isWithin(place.id, id));
  return mentions.filter((mention) => mention.type === 'Region' && mention.names.some(isInside)).length;
};

/** 福建、江苏、山东积极…: several provinces in a row speak for no one of them. */
const isOneOfMany = (first: Place, title: string, end: number, places: Gazetteer): boolean => {
  const next = first.level === 'province' && title[end] === '、' ? places.longestAt(title, end + 1) : null;
  return next !== null && places.named(places.name(next.word)).some(({ place }) => place.level === 'province');
};

/** 东城区 of a text that names 北京 or 京: the one of its name whose province the text names. */
const isInNamed = (id: string, { mentions, knowledge }: ProfileContext): boolean => {
  const { places } = knowledge;
  const province = places.provinceOf(id);
  const namesProvince = (name: string): boolean => places.named(name).some(({ place }) => place.id === province);
  return mentions.some(
    (mention) =>
      (mention.type === 'Region' && mention.names.some(namesProvince)) ||
      (mention.type === 'Agency' && mention.form === 'local' && namesProvince(mention.place ?? '')),
  );
};

/** 浙江重庆两地…: of two provinces side by side the one that the text is about. */
const joinedTo = (first: Place, title: string, end: number, context: ProfileContext): Place => {
  const { places } = context.knowledge;
  const next = places.longestAt(title, end);
  const second = next && places.named(places.name(next.word)).find(({ place }) => place.level === 'province')?.place;
  if (!second || first.level !== 'province' || second.id === first.id) return first;
  return mentionsWithin(second.id, context) > mentionsWithin(first.id, context) ? second : first;
};

/** 浙江温州…: a division named right behind the one that holds it is meant. */
const deepest = (outer: Place, title: string, end: number, places: Gazetteer): Place => {
  const next = places.longestAt(title, end);
  if (!next) return outer;
  const inner = places
    .named(places.name(next.word))
    .find(({ place }) => isDivision(place) && place.id !== outer.id && places.isWithin(place.id, outer.id))?.place;
  return inner ? deepest(inner, title, next.end, places) : outer;
};

/** 对口支援湖北…, 向武汉捐赠…: the place that is helped governs nothing. */
const isHelped = (title: string, start: number, { knowledge: { roleCues } }: ProfileContext): boolean =>
  ['help', 'to'].some((list) => roleCues.list(list).before(title, start) > 0);

/** 省委书记在|合肥|调研时强调, 率团访问|广西: where a leader goes; whose leader it is the text tells. */
const isVisited = (title: string, start: number, end: number, { knowledge: { kinds } }: ProfileContext): boolean => {
  const { goes, visits } = kinds.words;
  const at = goes.find((word) => title.endsWith(word, start));
  const isGoal = visits.some((word) => title.startsWith(word, end) || title.slice(end, end + FEW).includes(word));
  return (at !== undefined && isGoal) || visits.some((word) => title.endsWith(word, start));
};
/** 在|合肥|六安市|调研: another place may stand between. */
const FEW = 8;

/** 东|北林|业管理局: the second half of a part of the country is no place; 广东|南雄 is read behind 广东. */
const isHalved = (title: string, start: number, { knowledge: { agencies } }: ProfileContext): boolean =>
  start > 0 && agencies.patterns.data.systems.areas.some((area) => title.startsWith(area, start - 1));

/** The division that a title opens with or names first. */
export const placeOfTitle = (title: Found<string> | undefined, context: ProfileContext): Found<string> | undefined => {
  if (!title) return undefined;
  const { places } = context.knowledge;
  for (const match of places.scan(title.value)) {
    const name = places.name(match.word);
    const known = places.named(name).filter(({ place }) => isDivision(place));
    const [first] = known;
    if (isHalved(title.value, match.start, context)) continue;
    if (isHelped(title.value, match.start, context) || isVisited(title.value, match.start, match.end, context))
      continue;
    // 榕江流域水环境保护条例 is of Jieyang.
    const { start, end, word } = match;
    const named = { start, end, word, name, isPlace: true };
    const reading = readByCompany(title.value, named, places.named(name), context.knowledge);
    if (reading !== 'place') continue;
    if (!first || places.isAlsoWord(name) || (first.form === 'bare' && match.start > 0 && known.length > 1)) continue;
    const level = first.place.level;
    const peers = known.filter(({ place }) => place.level === level);
    const [only, ...others] = peers.length === 1 ? peers : peers.filter(({ place }) => isInNamed(place.id, context));
    if (!only || others.length > 0) continue;
    if (isOneOfMany(only.place, title.value, match.end, places))
      return { value: NATION, rule: 'title-provinces', spans: title.spans };
    const place = joinedTo(deepest(only.place, title.value, match.end, places), title.value, match.end, context);
    return { value: place.id, rule: 'title-place', spans: title.spans };
  }
  return undefined;
};

/** 中华人民共和国…管理办法 is of the nation; 上海市实施《中华人民共和国教师法》办法 names it only. */
export const nationOfTitle = (title: Found<string> | undefined): Found<string> | undefined =>
  title && stripState(title.value) !== title.value
    ? { value: NATION, rule: 'title-nation', spans: title.spans }
    : undefined;
