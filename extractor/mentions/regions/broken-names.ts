/**
 * Names that a line's end breaks: 广西壮族自|治区. Only full names, and only behind a long line that ends within a sentence, or
 * in a list (嫩江市、北|安市); of a line of some length the kind alone may go over (前往海南|省水利厅). Of short names only those of
 * provinces and cities (疫情期间由武|汉返回), where no word lies over their edges: not in 健康成长|春季.
 */
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TrieMatch } from '../../knowledge/trie.ts';

const CHINESE = /[\u4e00-\u9fff]/;
const LONG_LINE = 15;
const SHORT_LINE = 6;
const LIST_MARK = '、';
const AROUND = 11;
const SHORTEST = 3;
const SHORT = 2;

const isFullName = (name: string, places: Gazetteer): boolean =>
  name.length >= SHORTEST &&
  places.named(name).some(({ form }) => form === 'full' || form === 'short' || form === 'area');

const isLargeShort = (name: string, places: Gazetteer): boolean =>
  name.length === SHORT &&
  !places.isAlsoWord(name) &&
  places
    .named(name)
    .some(({ place: { level }, form }) => form !== 'former' && (level === 'province' || level === 'prefecture'));

/** The name that stands on both sides of the line's end at `at`, in offsets of `folded`, or undefined. */
const nameAcross = (
  folded: string,
  from: number,
  at: number,
  mayBeShort: boolean,
  { places, wordBorders, words }: Knowledge,
): TrieMatch | undefined => {
  const standsThere = (joined: string, { start, end, word }: TrieMatch): boolean =>
    isLargeShort(places.name(word), places) &&
    !wordBorders.endsWordBefore(joined, start) &&
    !wordBorders.beginsWordAfter(joined, end) &&
    words.standsAlone(joined, start, end) === true;
  const joined = folded.slice(from, at) + folded.slice(at + 1, at + 1 + AROUND);
  const cut = at - from;
  for (let start = 0; start < cut; start++) {
    const match = places.longestAt(joined, start);
    if (!match || match.end <= cut) continue;
    if (isFullName(places.name(match.word), places) || (mayBeShort && standsThere(joined, match)))
      return { start: from + match.start, end: from + match.end + 1, word: match.word };
  }
  return undefined;
};

/** 海南⏎|省水利厅: only the kind goes over, and is none of the next word (重庆⏎市场). */
const isKindAlone = (folded: string, at: number, end: number, { regionCues }: Knowledge): boolean =>
  end === at + 2 && !regionCues.notOfTheName.get(folded[at + 1] ?? '')?.at(folded, end);

export const brokenNames = (folded: string, knowledge: Knowledge): readonly TrieMatch[] => {
  const found: TrieMatch[] = [];
  let lineStart = 0;
  for (let at = folded.indexOf('\n'); at !== -1; at = folded.indexOf('\n', at + 1)) {
    const isWithinSentence = CHINESE.test(folded[at - 1] ?? '') && CHINESE.test(folded[at + 1] ?? '');
    const isLong = at - lineStart >= LONG_LINE;
    const across =
      isWithinSentence && at - lineStart >= SHORT_LINE
        ? nameAcross(folded, Math.max(lineStart, at - AROUND), at, isLong, knowledge)
        : undefined;
    if (across && (isLong || isKindAlone(folded, at, across.end, knowledge) || folded[across.start - 1] === LIST_MARK))
      found.push(across);
    lineStart = at + 1;
  }
  return found;
};
