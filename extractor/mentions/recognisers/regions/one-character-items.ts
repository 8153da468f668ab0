/**
 * Rivers, mountains and areas of a list that differ in their first character alone, which stands without the rest: one mention of several.
 *
 *   takes 大、小兴安岭, 南、北盘江, 左、右江, 南、北疆
 *   refuses 湖南、北海 (南 ends a name), 东、西部 (no names)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHan } from '../../../text/han.ts';
import type { RegionMention } from '../../mention.ts';
import { type PlaceMatch, placeMatches } from '../../regions/place-matches.ts';

const PAIR = 2;

const landscapeForm = (name: string, { places }: Knowledge): 'area' | 'feature' | undefined => {
  const [naming, ...others] = places.named(name).filter(({ form }) => form === 'area' || form === 'feature');
  return others.length === 0 && naming ? (naming.form === 'area' ? 'area' : 'feature') : undefined;
};

/** 停止|大、小: a mark or the end of a word stands before the character; 扩大 is a word. */
const standsAlone = (folded: string, at: number, { regionCues, words }: Knowledge): boolean =>
  !isHan(folded.charCodeAt(at - 1)) ||
  regionCues.listMarks.has(folded[at - 1]!) ||
  regionCues.leadsToPlace.before(folded, at) > 0 ||
  words.standsAlone(folded, at, at + 1) === true;

const pairAt = (
  folded: string,
  { start, end, name }: PlaceMatch,
  before: PlaceMatch | undefined,
  knowledge: Knowledge,
): readonly RegionMention[] => {
  const first = start - PAIR;
  // 湖|南、北海: the character ends a name.
  if (
    first < 0 ||
    (before?.end ?? 0) > first ||
    !knowledge.regionCues.listMarks.has(folded[start - 1]!) ||
    folded[first] === name[0]
  )
    return [];
  const other = folded[first]! + name.slice(1);
  const [form, otherForm] = [landscapeForm(name, knowledge), landscapeForm(other, knowledge)];
  if (form === undefined || form !== otherForm || !standsAlone(folded, first, knowledge)) return [];
  return [{ type: 'Region', rule: 'region-one-character-items', start: first, end, form, names: [other, name] }];
};

export const regionOneCharacterItems: Recogniser = {
  name: 'region-one-character-items',
  find: (text, _segments, knowledge) =>
    gather(placeMatches(text, knowledge), (match, i, all) =>
      match.isPlace ? pairAt(text.folded, match, all[i - 1], knowledge) : [],
    ),
};
