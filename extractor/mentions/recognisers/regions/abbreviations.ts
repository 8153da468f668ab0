/**
 * Joined and listed one-character names: one mention for a joined group, one for each of a list.
 *
 *   takes 湘赣边, 甘青两省, 京、津、冀
 *   refuses 渝湘高铁 (a line), 渝府发 (a number), 宁 in 沪、宁、汉三地 (a list of cities: 南京)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Span } from '../../../text/span.ts';
import type { RegionMention } from '../../mention.ts';
import { abbreviationRuns } from '../../regions/abbreviation-runs.ts';
import { isJoinedFor } from '../../regions/joined-for.ts';
import { SMALL_COUNTS } from '../../regions/small-counts.ts';

/** 边 in 湘赣边. */
const BORDER_LENGTH = 1;
/** So many characters of provinces in a row are hardly anything else. */
const MANY = 3;
const CHINESE = /[\u4e00-\u9fff]/;
const LETTER_OR_DIGIT = /[A-Za-z0-9(〔[]/;

const DIGITS = /[0-9]{1,3}/y;
/** 环京津|14县, 陕甘宁|6个城市: a count of places stands behind, and no number of a line. */
const isCounted = (folded: string, end: number, { regionCues }: Knowledge): boolean => {
  DIGITS.lastIndex = end;
  const digits = DIGITS.exec(folded)?.[0].length ?? 0;
  return digits > 0 && regionCues.sharedHeads.at(folded, end + digits) > 0;
};

const mention = (folded: string, span: Span, end: number): RegionMention => ({
  type: 'Region',
  rule: 'region-abbreviations',
  start: span.start,
  end,
  form: 'abbreviation',
  names: [...new Set(folded.slice(span.start, span.end))],
});

const joined = (folded: string, run: Span, knowledge: Knowledge): readonly RegionMention[] => {
  const { places, regionCues } = knowledge;
  const characters = [...folded.slice(run.start, run.end)];
  // 闽港闽澳 is two pairs; 苏苏 is none.
  if (characters.length < 2 || new Set(characters).size * 2 <= characters.length) return [];
  // 湘鄂|边界 is between them, 湘赣边 the area there; 湘赣边|区域 is the latter.
  const isBorder = regionCues.borders.at(folded, run.end) > 0;
  const head = isBorder ? 0 : regionCues.joinedHeads.at(folded, run.end);
  // 云贵川, 甘青宁: three at once are no word, though each alone may begin one.
  const isPlain =
    new Set(characters).size >= MANY || characters.some((character) => places.isPlainAbbreviation(character));
  if (!isPlain && head === 0 && !isBorder && !isJoinedFor(folded, run.end, knowledge)) return [];
  // 港澳|广大同胞, but 京港澳|广 is the beginning of a line.
  const isOfName = regionCues.notAfterAbbreviation.at(folded, run.end) > regionCues.joinedContexts.at(folded, run.end);
  if (isOfName || (LETTER_OR_DIGIT.test(folded[run.end] ?? '') && !isCounted(folded, run.end, knowledge))) return [];
  // 鄂豫边|省委; 川渝两省|省委 are of two provinces.
  if (head <= BORDER_LENGTH && regionCues.oldOrgans.at(folded, run.end + head)) return [];
  return [mention(folded, run, run.end + head)];
};

/** The first does not end a word (平台、粤…), the last is followed by a mark, 等, what the list is of (三省) or, behind many, what it does (要). */
const standsFree = (folded: string, list: readonly Span[], { regionCues, wordBorders }: Knowledge): boolean => {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || wordBorders.endsWordBefore(folded, first.start)) return false;
  const heads = [regionCues.joinedHeads, regionCues.joinedContexts, regionCues.joinedActs, regionCues.meetings];
  if (list.length >= MANY) heads.push(regionCues.tellsOfPlace);
  const isFollowed = heads.some((list) => list.at(folded, last.end) > 0);
  return isFollowed || !CHINESE.test(folded[last.end] ?? '') || regionCues.listEnds.at(folded, last.end) > 0;
};

/** 沪、宁|、汉三地: one character goes on the list that stands for no province. */
const goesOn = (folded: string, end: number, { regionCues }: Knowledge): boolean => {
  if (folded[end] !== '、' || !CHINESE.test(folded[end + 1] ?? '')) return false;
  const after = end + 2;
  const isOne = !CHINESE.test(folded[after] ?? '') || SMALL_COUNTS.includes(folded[after]!);
  return isOne || [regionCues.listEnds, regionCues.sharedHeads].some((list) => list.at(folded, after) > 0);
};

/** 京、津、冀: single characters between commas, at least two, one of them plain. */
const listed = (folded: string, runs: readonly Span[], knowledge: Knowledge): readonly RegionMention[] => {
  const found: RegionMention[] = [];
  const single = (i: number): Span | undefined => {
    const run = runs[i];
    return run && run.end - run.start === 1 ? run : undefined;
  };
  // Beside a city a character that is a city's too (宁) is open.
  const certain = (list: readonly Span[]): readonly Span[] =>
    goesOn(folded, list.at(-1)!.end, knowledge)
      ? list.filter(({ start }) => knowledge.places.isPlainAbbreviation(folded[start]!))
      : list;
  for (let i = 0; i < runs.length; i++) {
    const list: Span[] = [];
    for (let next = single(i); next; next = single(i + list.length)) {
      const last = list.at(-1);
      if (last && !(next.start === last.end + 1 && folded[last.end] === '、')) break;
      list.push(next);
    }
    const seen = list.length;
    // 湘、鄂、|川东: the last begins the name of an area, which another rule reads.
    if (knowledge.regionCues.directions.has(folded[list.at(-1)?.end ?? folded.length] ?? '')) list.pop();
    if (
      list.length > 1 &&
      standsFree(folded, list, knowledge) &&
      list.some(({ start }) => knowledge.places.isPlainAbbreviation(folded[start] ?? ''))
    )
      found.push(...certain(list).map((span) => mention(folded, span, span.end)));
    i += Math.max(0, seen - 1);
  }
  return found;
};

export const regionAbbreviations: Recogniser = {
  name: 'region-abbreviations',
  find(text, _segments, knowledge) {
    const runs = abbreviationRuns(text, knowledge);
    return [...gather(runs, (run) => joined(text.folded, run, knowledge)), ...listed(text.folded, runs, knowledge)];
  },
};
