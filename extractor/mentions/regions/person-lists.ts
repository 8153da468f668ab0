/**
 * A surname with a place's name behind it in a list of persons: behind a label or a verb of appointing, before 同志, or among persons.
 *
 *   takes 重庆 in 任命张重庆为, 江西 in 联系人:陈江西, 安庆 in 副组长:何安庆(副秘书长), 海南 in 王通化、李海南等50名同志, 大庆 in 李明、周大庆、吴芳
 *   refuses 黄石、周口、张北 (no name is the rest of a person's), 成员:江西、湖南, 组长:重庆市副市长, 王江西部的村庄 (the item goes on)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionCues } from '../../knowledge/region-cues.ts';
import { isHan } from '../../text/han.ts';
import type { Text } from '../../text/text.ts';
import { isGap } from '../agencies/edges.ts';

/** So many other persons make a list of persons of it, where nothing else says so. */
const ENOUGH = 2;
const FURTHEST = 240;
const LIST_MARK = '、';

interface Patterns {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly tail: RegExp;
}

const POST = '(?:\\([^()\\n]{1,30}\\))?';
const patternsOf = new WeakMap<RegionCues, Patterns>();

const patterns = (cues: RegionCues): Patterns => {
  const known = patternsOf.get(cues);
  if (known) return known;
  const person = `[${cues.listedSurnames}][\\u4e00-\\u9fff]{1,2}${POST}`;
  const made: Patterns = {
    before: new RegExp(`(?:${person}、)+$`),
    behind: new RegExp(`^${POST}(?:、${person}(?![\\u4e00-\\u9fff])|、${person}(?=等))*`),
    tail: new RegExp(`^(?:等)?[0-9一二三四五六七八九十百]*[名位]?(?:${cues.titlesOfPersons.join('|')})`),
  };
  patternsOf.set(cues, made);
  return made;
};

const countOf = (list: string): number => list.split(LIST_MARK).length - 1;

/** Does an item that ends at `end` end there? 为, 的: 任命张重庆|为, 免去刘青海|的. */
const isClosed = (text: Text, end: number, cues: RegionCues): boolean =>
  !isHan(text.folded.charCodeAt(end)) || isGap(text, end) || cues.behindPersons.has(text.folded[end] ?? '');

/** `start` and `end` are those of the place's name; its surname stands before it. */
export const isInPersons = (text: Text, start: number, end: number, { regionCues }: Knowledge): boolean => {
  const { folded } = text;
  if (!regionCues.listedSurnames.includes(folded[start - 1] ?? '\n')) return false;
  const { before, behind, tail } = patterns(regionCues);
  const own = start - 1;
  const left = before.exec(folded.slice(Math.max(0, own - FURTHEST), own))?.[0] ?? '';
  const right = behind.exec(folded.slice(end, end + FURTHEST))?.[0] ?? '';
  const from = own - left.length;
  const to = end + right.length;
  if (tail.test(folded.slice(to, to + 12))) return true;
  if (!isClosed(text, end, regionCues)) return false;
  if (regionCues.personLabels.before(folded, from) > 0) return true;
  const isOpen = from === 0 || !isHan(folded.charCodeAt(from - 1)) || isGap(text, from);
  return isOpen && countOf(left) + countOf(right) >= ENOUGH;
};
