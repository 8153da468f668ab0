/** Places alone in brackets: which of several is meant, or where something lies. */
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHan } from '../../text/han.ts';
import type { Span } from '../../text/span.ts';
import type { RegionMention } from '../mention.ts';

const LONGEST_ITEM = 14;
const LONGEST_BRACKET = 14;
const ITEM_MARKS = new Set(['、', ',', ';']);

/** Whether the name fills a bracket that stands behind a word: 老口(|南宁|). */
const fillsBracket = (folded: string, { start, end }: Span): boolean =>
  folded[start - 1] === '(' && folded[end] === ')' && isHan(folded.charCodeAt(start - 2));

/**
 * What opens the brackets of the items next to that of `span` in its list: 横县 for 南宁 in 老口(|南宁|)、西津(横县), 行唐 and nothing for
 * 满城 in 口头水库(行唐)、龙门水库(|满城|)和.
 */
export const inBracketsBeside = <T>(folded: string, span: Span, startingAt: ReadonlyMap<number, T>): readonly T[] => {
  if (!fillsBracket(folded, span)) return [];
  let from = span.start - 2;
  while (span.start - from < LONGEST_ITEM && isHan(folded.charCodeAt(from)) && !ITEM_MARKS.has(folded[from]!)) from--;
  const isBehindItem = ITEM_MARKS.has(folded[from] ?? '') && folded[from - 1] === ')';
  const openBefore = isBehindItem ? folded.lastIndexOf('(', from) : -1;
  const before = openBefore > from - LONGEST_BRACKET ? startingAt.get(openBefore + 1) : undefined;

  let to = span.end + 2;
  const isBeforeItem = ITEM_MARKS.has(folded[span.end + 1] ?? '');
  while (isBeforeItem && to - span.end < LONGEST_ITEM && isHan(folded.charCodeAt(to)) && !ITEM_MARKS.has(folded[to]!))
    to++;
  const behind = isBeforeItem && folded[to] === '(' ? startingAt.get(to + 1) : undefined;
  return gather([before, behind], (place) => (place === undefined ? [] : [place]));
};

/** 武夷山隧道(|石城|侧), 高速公路(|大理|境): with that alone in brackets it tells which part. */
export const isSideInBrackets = (folded: string, { start, end }: Span, { regionCues }: Knowledge): boolean => {
  const side = folded[start - 1] === '(' ? regionCues.sidesInBrackets.at(folded, end) : 0;
  return side > 0 && folded[end + side] === ')';
};

/** Of places' names before a bracket. */
const LENGTHS = [2, 3, 4, 5];

/**
 * 公示系统(河南), 中欧班列(成渝): behind a noun and alone in brackets it tells which; 湖北(武汉) is a place in a place, and a county in
 * full (文化公园(淇县)), a place behind a work (金盆水库(西安)) or in a list of items that have counties in brackets (老口(南宁)、西津(横县)) tells where.
 */
export const tellsWhich = (
  folded: string,
  { start, end, names }: RegionMention,
  { places, regionCues }: Knowledge,
  works: ReadonlySet<number>,
  startingAt: ReadonlyMap<number, RegionMention>,
): boolean => {
  if (!fillsBracket(folded, { start, end }) || works.has(start - 1)) return false;
  const isCounty = (other: RegionMention): boolean => {
    const namings = places.named(other.names[0] ?? '').filter(({ form }) => form !== 'feature');
    return namings.length > 0 && namings.every(({ place }) => place.level === 'county');
  };
  if (inBracketsBeside(folded, { start, end }, startingAt).some(isCounty)) return false;
  if (places.named(names[0] ?? '').some(({ form, place }) => form !== 'bare' && place.level === 'county')) return false;
  if (regionCues.placeKinds.before(folded, start - 1)) return false;
  return !LENGTHS.some((length) => places.named(folded.slice(start - 1 - length, start - 1)).length > 0);
};

/** (松滋东站—车阳河段): places, what joins them, and the head. */
const SECTION_BEFORE = /\([\u4e00-\u9fff、—–~-]{0,12}$/u;
const SECTION_BEHIND = /^[\u4e00-\u9fff、—–~-]{0,12}[段片]\)/u;
const LONGEST_SECTION = 14;

/**
 * 西江航运工程(贵县至|广州段), 供水工程(潜山、桐城片): a section is a part of the name before the bracket; of a river (赤水河(昭通段)) it is a place.
 */
export const isInSection = (
  folded: string,
  { start, end }: RegionMention,
  endsOfPlaces: ReadonlySet<number>,
): boolean => {
  const before = SECTION_BEFORE.exec(folded.slice(Math.max(0, start - LONGEST_SECTION), start));
  if (!before || !SECTION_BEHIND.test(folded.slice(end, end + LONGEST_SECTION))) return false;
  const open = start - before[0].length;
  return (isHan(folded.charCodeAt(open - 1)) || folded[open - 1] === '”') && !endsOfPlaces.has(open);
};
