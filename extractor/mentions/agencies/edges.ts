/** Where an organ's name may begin and end: the characters around 省, 市 … and around names that no list knows. */
import { makeCharacterSet } from '../../knowledge/character-set.ts';
import type { OrganPatterns } from '../../knowledge/organ-patterns.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Text } from '../../text/text.ts';

/** First offset at or behind `offset` before which a blank was removed, or infinity. Binary search. */
export const nextGap = ({ gaps }: Text, offset: number): number => {
  const first = firstIndex(gaps.length, (i) => gaps[i]! >= offset);
  return gaps[first] ?? Number.POSITIVE_INFINITY;
};

/** Was a blank removed before `offset`? */
export const isGap = (text: Text, offset: number): boolean => nextGap(text, offset) === offset;

const LONGEST_CHAIN = 12;

/** 各省、市 | 财政厅: does the list of levels before `start` open with a word that makes a class of it? */
const isClassChain = (folded: string, start: number, { data, lists }: OrganPatterns): boolean => {
  let at = start;
  const lowest = Math.max(0, start - LONGEST_CHAIN);
  while (
    at > lowest &&
    (data.connect.includes(folded[at - 1]!) ||
      '()'.includes(folded[at - 1]!) ||
      lists.markers.has(folded.charCodeAt(at - 1)))
  )
    at--;
  return at > 0 && data.class.includes(folded[at - 1]!);
};

/**
 * May 省, 市 … at `start` stand for the document's own place?
 *
 *   takes `报|市人民政府`, `省委|省政府`, `市、|区人力社保局`, `敖其镇   |市水务局` (a cell), line starts
 *   refuses `各|市人民政府`, `各省、|市人民政府`, `直辖|市人民政府`, `区|县人民政府` (classes), `本溪|市人民政府` (a place's name)
 */
export const mayBeOwn = (text: Text, start: number, patterns: OrganPatterns): boolean => {
  const { folded } = text;
  const { data, lists } = patterns;
  const before = folded[start - 1];
  if (before === undefined || before === '\n') return true;
  // 石河子市   第八师水利局, 敖其镇   市水务局: two columns of a table.
  if (data.classOverGap.includes(before)) return false;
  if ((data.class.includes(before) || lists.markers.has(before.charCodeAt(0))) && !isGap(text, start)) return false;
  if (data.connect.includes(before)) return !isClassChain(folded, start, patterns);
  // 各省(区、市)|扶贫办: the bracket lists levels.
  if (before === ')' && lists.markers.has(folded.charCodeAt(start - 2))) return false;
  if (data.leftOf.includes(before) || data.joined.includes(before) || isGap(text, start)) return true;
  return lists.leftWords.before(folded, start) > 0;
};

const closesLeft = makeCharacterSet('、,。;:!?([〔“<>|·\n');

/** Does a name that starts here start after a mark, a line's beginning or a blank? */
export const isClosedLeft = (text: Text, start: number): boolean =>
  start === 0 || closesLeft.has(text.folded.charCodeAt(start - 1)) || isGap(text, start);
