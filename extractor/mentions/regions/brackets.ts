/** Places alone in brackets: which of several is meant, or where something lies. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHan } from '../../text/han.ts';
import type { RegionMention } from '../mention.ts';

/** Of places' names before a bracket. */
const LENGTHS = [2, 3, 4, 5];

/**
 * 公示系统(河南), 中欧班列(成渝): behind a noun and alone in brackets it tells which; 湖北(武汉) is a place in a place, and a county in
 * full (文化公园(淇县)) or a place behind a work (金盆水库(西安)) tells where.
 */
export const tellsWhich = (
  folded: string,
  { start, end, names }: RegionMention,
  { places, regionCues }: Knowledge,
  works: ReadonlySet<number>,
): boolean => {
  if (folded[start - 1] !== '(' || folded[end] !== ')' || !isHan(folded.charCodeAt(start - 2))) return false;
  if (works.has(start - 1)) return false;
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
