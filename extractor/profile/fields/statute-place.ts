/**
 * What the articles of a statute say of the place that it governs, where no title and no issuer says so.
 *
 *   本法, 省、自治区、直辖市人民政府 as a class → the nation, whatever place it names (北京天安门广场 in a law on the flag);
 *   本解释, 刑法第…条 → the nation, even beside 市、县: no place makes or explains such law;
 *   本法 that names 海南 or 澳门特别行政区 again and again and no other → that place
 *   refuses 基|本法; 国务院 in an article of a place's own statute (本市, 省人民政府, 市、县(区))
 */

import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { KindWords } from '../../knowledge/kind-table.ts';
import { countArticles } from '../../segments/articles.ts';
import type { Found } from '../profile.ts';
import type { ProfileContext } from './head-lines.ts';

const NATION = '100000';
const FEWEST_ARTICLES = 2;
/** A place for which a law is made is named in almost every article. */
const OFTEN = 5;
const NEARLY_ALL = 0.8;
const SHORT_NAME = 2;
const LONGEST_TITLE = 120;

/** Outside of a title: 《…全国人民代表大会和地方各级人民代表大会选举法》 is cited in every place. */
const isSaid = (folded: string, word: string, notBehind = ''): boolean => {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
    // Not further back than a title is long: a text without any would be read to its beginning each time.
    const before = folded.slice(Math.max(0, at - LONGEST_TITLE), at);
    const isInTitle = before.lastIndexOf('《') > before.lastIndexOf('》');
    if (!isInTitle && !notBehind.includes(folded[at - 1] ?? '\n')) return true;
  }
  return false;
};

export const isOfArticles = ({ text, segments }: ProfileContext): boolean =>
  countArticles(text.folded, segments.lines) >= FEWEST_ARTICLES;

const saysThisLaw = (folded: string, { thisLaw: [word, notBehind] }: KindWords): boolean =>
  isSaid(folded, word, notBehind);

/** 本省, 市、县(区): how a place's own statute speaks; 市人民政府 alone may be any city's. */
export const speaksAsPlace = ({ text: { folded }, mentions, knowledge: { kinds } }: ProfileContext): boolean =>
  kinds.words.ofPlaceStatutes.some((word) => folded.includes(word)) ||
  mentions.some((mention) => mention.type === 'Agency' && mention.form === 'relative');

/** The province of a place, and that of an area whose name begins with one (海南|自由贸易港); 海南 is the province first. */
const provincesOf = (name: string, places: Gazetteer): readonly string[] => {
  const known = places.named(name);
  const first = known.filter(({ place }) => place.level === known[0]?.place.level);
  const ids = first.flatMap(({ place }) => (place.level === 'area' ? (place.members ?? []) : [place.id]));
  const opening = ids.length === 0 ? places.named(name.slice(0, SHORT_NAME)) : [];
  const all = [...ids, ...opening.filter(({ form }) => form === 'short').map(({ place }) => place.id)];
  return [...new Set(all.flatMap((id) => places.provinceOf(id) ?? []))];
};

/** The province that a law of the nation names again and again and hardly any other: 海南自由贸易港法, the basic laws. */
const placeOfLaw = ({ mentions, knowledge: { places } }: ProfileContext): string | undefined => {
  const counts = new Map<string, number>();
  let all = 0;
  for (const mention of mentions) {
    const names = mention.type === 'Region' ? mention.names : mention.type === 'Agency' ? [mention.place ?? ''] : [];
    for (const name of names)
      for (const province of provincesOf(name, places)) {
        counts.set(province, (counts.get(province) ?? 0) + 1);
        all++;
      }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= OFTEN && most[1] >= all * NEARLY_ALL ? most[0] : undefined;
};

export const byStatute = (context: ProfileContext): Found<string> | undefined => {
  const { text, knowledge } = context;
  const { words } = knowledge.kinds;
  if (!isOfArticles(context)) return undefined;
  const isLaw = saysThisLaw(text.folded, words);
  const place = isLaw ? placeOfLaw(context) : undefined;
  if (place !== undefined) return { value: place, rule: 'law-of-one-place', spans: [] };
  if (words.onlyNationalStatutes.some((word) => isSaid(text.folded, word, words.thisLaw[1])))
    return { value: NATION, rule: 'only-law-of-the-nation', spans: [] };
  const ofNation = isLaw || words.ofNationalStatutes.some((word) => isSaid(text.folded, word));
  return ofNation && !speaksAsPlace(context)
    ? { value: NATION, rule: 'speaks-as-law-of-the-nation', spans: [] }
    : undefined;
};
