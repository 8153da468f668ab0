/**
 * A place that is a part of a short name in quotation marks belongs to that name: a brand, a platform, a slogan.
 *
 *   drops 福建省 in “福建省企业用工服务专栏”, 上海 in “上海发布”, 江苏 in “水韵江苏”, 豫 in “险资入豫”
 *   drops 柴达木 in 开放“柴达木”、绿色“江河源”: a basin without its kind is a nickname there
 *   leaves “长三角” and “许昌地区郾城县” (the places are all of it), “武汉、湖北” (a list), “你是不是从湖北来的?” (speech), 台湾 in “台湾独立”, 沪 in “在沪有居住地”
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../mention.ts';

const OPEN = '“';
const CLOSE = '”';
const LONGEST = 24;
/** What no name holds: it is a sentence, a list or several names. */
const NOT_IN_NAMES = /[,。!?;、…\n“—]/;
/** 险资入豫, 疆算入渝: so long is a slogan in which a province has one character. */
const SLOGAN = 4;

/** Where the quotation around the region opens, or -1. */
const openBefore = (folded: string, start: number): number => {
  const from = Math.max(0, start - LONGEST);
  const at = folded.slice(from, start).lastIndexOf(OPEN);
  return at === -1 ? -1 : from + at;
};

const isNickname = (name: string, { places, regionCues }: Knowledge): boolean =>
  places
    .named(name)
    .some(({ place }) => place.name.startsWith(name) && regionCues.basins.at(place.name, name.length) > 0);

/** Where the places end that stand one behind the other from here on: 许昌地区郾城县. */
const placesUpTo = (from: number, ends: ReadonlyMap<number, number>): number => {
  const end = ends.get(from);
  return end === undefined ? from : placesUpTo(end, ends);
};

const isPartOfQuotedName = (
  folded: string,
  { start, end, form, names }: RegionMention,
  ends: ReadonlyMap<number, number>,
  knowledge: Knowledge,
): boolean => {
  const { regionCues } = knowledge;
  const open = openBefore(folded, start);
  if (open === -1) return false;
  const close = folded.slice(end, open + 1 + LONGEST + 1).indexOf(CLOSE);
  if (close === -1) return false;
  const quoted = folded.slice(open + 1, end + close);
  if (quoted.length === end - start) return isNickname(names[0] ?? '', knowledge);
  if (placesUpTo(open + 1, ends) === end + close) return false;
  if (NOT_IN_NAMES.test(quoted)) return false;
  if (regionCues.quotedClauses.some((word) => quoted.includes(word))) return false;
  return form !== 'abbreviation' || quoted.length === SLOGAN;
};

export const regionInQuotes: Refiner = {
  name: 'region-in-quotes',
  because: 'part of a name in quotation marks',
  refine: (mentions, { folded }, _segments, knowledge) => {
    if (!folded.includes(OPEN)) return mentions;
    const ends = new Map<number, number>();
    for (const mention of mentions)
      if (mention.type === 'Region' && mention.form === 'division') ends.set(mention.start, mention.end);
    return mentions.filter(
      (mention) => mention.type !== 'Region' || !isPartOfQuotedName(folded, mention, ends, knowledge),
    );
  },
};
