/**
 * One look over a text finds for up to 32 lists the longest word that starts at each place, so
 * that the rules that search it for a list, one after the other, only read what was found.
 *
 *   lists 水库, 大桥, 大桥头 and 重庆, 大理: in 大桥和重庆 the first has 大桥 at 0, the second 重庆 at 3; at 1 and 2 there is nothing
 */
import type { SharedTries, Trie, TrieMatch } from './trie.ts';
import { type FoundWords, HIT, makeWordForest } from './word-forest.ts';

export type WordStarts = SharedTries;

const MOST_LISTS = 32;
/** Shorter texts are looked at as they are. */
const LONG = 200;

export const makeWordStarts = (): WordStarts => {
  const forest = makeWordForest();
  let lists = 0;
  let last: FoundWords | undefined;

  const atHand = (text: string): FoundWords | undefined =>
    last !== undefined && last.text === text ? last : undefined;

  const trie = (listed: readonly string[]): Trie => {
    if (lists === MOST_LISTS) throw new RangeError(`makeWordStarts: expected at most ${MOST_LISTS} lists, got another`);
    const list = 1 << lists++;
    last = undefined;
    for (const [index, word] of listed.entries()) forest.add(word, index, list);

    /** Without the hits of the whole text, or where its longest word goes beyond `to`. */
    const longestUpTo = (text: string, at: number, to: number): TrieMatch | null =>
      forest.longestAt(list, text, at, to);

    const matchIn = ({ from, hits }: FoundWords, at: number): TrieMatch => {
      let hit = from[at]!;
      while (hits[hit] !== list) hit += HIT;
      return { start: at, end: hits[hit + 1]!, word: hits[hit + 2]! };
    };

    const longestAt = (text: string, at: number): TrieMatch | null => {
      const found = atHand(text);
      if (found === undefined) return longestUpTo(text, at, text.length);
      return at < text.length && (found.lists[at]! & list) !== 0 ? matchIn(found, at) : null;
    };

    const scanFound = (found: FoundWords, from: number, to: number): TrieMatch[] => {
      const matches: TrieMatch[] = [];
      const { text, lists: marks } = found;
      for (let at = from; at < to; at++) {
        if ((marks[at]! & list) === 0) continue;
        const longest = matchIn(found, at);
        const match = longest.end > to ? longestUpTo(text, at, to) : longest;
        if (match === null) continue;
        matches.push(match);
        at = match.end - 1;
      }
      return matches;
    };

    const scan = (text: string, from = 0, limit = text.length): TrieMatch[] => {
      const to = Math.min(limit, text.length);
      if (from === 0 && to === text.length && to >= LONG && last?.text !== text) last = forest.lookOver(text);
      const found = atHand(text);
      if (found !== undefined) return scanFound(found, from, to);
      const matches: TrieMatch[] = [];
      for (let at = from; at < to; at++) {
        const match = longestUpTo(text, at, to);
        if (match === null) continue;
        matches.push(match);
        at = match.end - 1;
      }
      return matches;
    };

    const indexOf = (word: string): number => {
      const match = longestUpTo(word, 0, word.length);
      return match?.end === word.length ? match.word : -1;
    };

    return {
      size: listed.length,
      longestAt,
      allAt: (text, at) => forest.allAt(list, text, at, text.length),
      scan,
      indexOf,
    };
  };

  return { trie };
};
