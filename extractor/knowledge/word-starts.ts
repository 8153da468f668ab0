/**
 * Words of many lists in one trie: one look over a text finds for up to 32 lists the longest word that starts at each place, so
 * that the rules that search it for a list, one after the other, only read what was found.
 *
 *   lists 水库, 大桥, 大桥头 and 重庆, 大理: in 大桥和重庆 the first has 大桥 at 0, the second 重庆 at 3; at 1 and 2 there is nothing
 */
import type { SharedTries, Trie, TrieMatch } from './trie.ts';

export type WordStarts = SharedTries;

const MOST_LISTS = 32;
/** Shorter texts are looked at as they are. */
const LONG = 200;
/** Characters of words are numbered from 1, so that node and character fit one number; 0 is in no word. */
const CODE_BITS = 13;
const CODES = 1 << CODE_BITS;
const MOST_NODES = 1 << 18;
const PAIR_BITS = 18;

/** A slot of the open hash, together for one visit to memory: parent and character, the node, its words, whether more follows. */
const SLOT = 4;
const NODE = 1;
const WORDS = 2;
const FOLLOWED = 3;
/** A word that ends at a node: the bit of its list, its index there, and the word of another list that ends there too. */
const WORD = 3;
const INDEX = 1;
const NEXT = 2;
/** What was found: the bit of the list, the end, and the index of the word in its list. */
const HIT = 3;

interface Found {
  readonly text: string;
  /** By place: bits of the lists of which a word starts there, and where its hits begin. */
  readonly lists: Int32Array;
  readonly from: Int32Array;
  readonly hits: Int32Array;
}

const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1);

const grown = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const wide = new Int32Array(array.length * 2);
  wide.set(array);
  return wide;
};

export const makeWordStarts = (): WordStarts => {
  const codes = new Uint16Array(0x10000);
  let lastCode = 0;
  /** By code of a first character, which is also its node: its words of one character; 1 if longer ones begin with it. */
  const alone = new Int32Array(CODES);
  const opens = new Uint8Array(CODES);
  /** Most pairs of characters begin no word: a table of bits, small enough to stay at hand, says so. */
  const pairs = new Uint8Array(1 << (PAIR_BITS - 3));
  let slots = new Int32Array(SLOT << 12);
  let nodes = CODES;
  let words = new Int32Array(WORD << 12);
  let usedWords = WORD;
  let lists = 0;
  let last: Found | undefined;

  const keyOf = (node: number, code: number): number => (node << CODE_BITS) | code;
  const pairOf = (key: number): number => hashOf(key) >>> (32 - PAIR_BITS);
  const mayBePair = (key: number): boolean => ((pairs[pairOf(key) >> 3]! >> (pairOf(key) & 7)) & 1) === 1;

  /** Place of the key in the slots, or of the free slot for it. */
  const slotOf = (key: number): number => {
    const mask = slots.length - 1;
    const hash = hashOf(key);
    let at = ((hash ^ (hash >>> 15)) * SLOT) & mask;
    while (slots[at] !== 0 && slots[at] !== key) at = (at + SLOT) & mask;
    return at;
  };

  const widen = (): void => {
    const narrow = slots;
    slots = new Int32Array(narrow.length * 2);
    for (let from = 0; from < narrow.length; from += SLOT)
      if (narrow[from] !== 0) slots.set(narrow.subarray(from, from + SLOT), slotOf(narrow[from]!));
  };

  const codeFor = (unit: number): number => {
    if (codes[unit] === 0) codes[unit] = ++lastCode;
    if (lastCode === CODES) throw new RangeError(`makeWordStarts: expected words of fewer than ${CODES} characters`);
    return codes[unit]!;
  };

  const slotFor = (key: number): number => {
    const at = slotOf(key);
    if (slots[at] !== 0) return at;
    if (nodes === MOST_NODES) throw new RangeError(`makeWordStarts: expected fewer than ${MOST_NODES} beginnings`);
    if ((nodes - CODES) * SLOT * 2 > slots.length) {
      widen();
      return slotFor(key);
    }
    slots[at] = key;
    slots[at + NODE] = nodes++;
    return at;
  };

  /** Index of the word of the list among those that end at a node, or -1. */
  const indexIn = (first: number, list: number): number => {
    for (let word = first; word !== 0; word = words[word + NEXT]!)
      if (words[word] === list) return words[word + INDEX]!;
    return -1;
  };

  const withWord = (first: number, list: number, index: number): number => {
    if (usedWords + WORD > words.length) words = grown(words);
    words[usedWords] = list;
    words[usedWords + INDEX] = index;
    words[usedWords + NEXT] = first;
    usedWords += WORD;
    return usedWords - WORD;
  };

  const add = (word: string, index: number, list: number): void => {
    if (word === '') throw new RangeError(`makeTrie: words[${index}] is empty, expected at least one character`);
    const first = codeFor(word.charCodeAt(0));
    let key = 0;
    let node = first;
    for (let i = 1; i < word.length; i++) {
      if (i > 1) slots[slotOf(key) + FOLLOWED] = 1;
      key = keyOf(node, codeFor(word.charCodeAt(i)));
      node = slots[slotFor(key) + NODE]!;
      if (i === 1) pairs[pairOf(key) >> 3]! |= 1 << (pairOf(key) & 7);
    }
    const known = word.length === 1 ? alone[first]! : slots[slotOf(key) + WORDS]!;
    if (indexIn(known, list) !== -1) throw new RangeError(`makeTrie: words[${index}] repeats ${JSON.stringify(word)}`);
    const added = withWord(known, list, index);
    if (word.length === 1) alone[first] = added;
    else {
      opens[first] = 1;
      slots[slotOf(key) + WORDS] = added;
    }
  };

  /** All places, all lists. */
  const lookOver = (text: string): Found => {
    const size = text.length;
    const coded = new Uint16Array(size + 1);
    for (let at = 0; at < size; at++) coded[at] = codes[text.charCodeAt(at)]!;
    const marks = new Int32Array(size);
    const from = new Int32Array(size);
    let hits = new Int32Array(1024 + size * 2);
    let used = 0;
    for (let at = 0; at < size; at++) {
      const first = used;
      let node = coded[at]!;
      let word = alone[node]!;
      let isFollowed = opens[node]!;
      for (let end = at + 1; ; end++) {
        for (; word !== 0; word = words[word + NEXT]!) {
          const list = words[word]!;
          let hit = first;
          while (hit < used && hits[hit] !== list) hit += HIT;
          if (hit === used) {
            used += HIT;
            if (used > hits.length) hits = grown(hits);
            hits[hit] = list;
            marks[at]! |= list;
          }
          hits[hit + 1] = end;
          hits[hit + 2] = words[word + INDEX]!;
        }
        const code = coded[end]!;
        if (isFollowed === 0 || code === 0) break;
        const key = keyOf(node, code);
        if (end === at + 1 && !mayBePair(key)) break;
        const slot = slotOf(key);
        if (slots[slot] === 0) break;
        node = slots[slot + NODE]!;
        word = slots[slot + WORDS]!;
        isFollowed = slots[slot + FOLLOWED]!;
      }
      from[at] = first;
    }
    return { text, lists: marks, from, hits };
  };

  const atHand = (text: string): Found | undefined => (last !== undefined && last.text === text ? last : undefined);

  const trie = (listed: readonly string[]): Trie => {
    if (lists === MOST_LISTS) throw new RangeError(`makeWordStarts: expected at most ${MOST_LISTS} lists, got another`);
    const list = 1 << lists++;
    last = undefined;
    for (const [index, word] of listed.entries()) add(word, index, list);

    const allAt = (text: string, at: number, to = text.length): readonly TrieMatch[] => {
      const found: TrieMatch[] = [];
      let node = at < to ? codes[text.charCodeAt(at)]! : 0;
      let index = indexIn(alone[node]!, list);
      if (index !== -1) found.push({ start: at, end: at + 1, word: index });
      for (let end = at + 2; node !== 0 && end <= to; end++) {
        const code = codes[text.charCodeAt(end - 1)]!;
        const slot = slotOf(keyOf(node, code));
        if (code === 0 || slots[slot] === 0) break;
        node = slots[slot + NODE]!;
        index = indexIn(slots[slot + WORDS]!, list);
        if (index !== -1) found.push({ start: at, end, word: index });
      }
      return found;
    };

    /** Without the hits of the whole text, or where its longest word goes beyond `to`. */
    const longestUpTo = (text: string, at: number, to: number): TrieMatch | null => {
      const node = at < to ? codes[text.charCodeAt(at)]! : 0;
      if (node === 0 || (alone[node] === 0 && opens[node] === 0)) return null;
      return allAt(text, at, to).at(-1) ?? null;
    };

    const matchIn = ({ from, hits }: Found, at: number): TrieMatch => {
      let hit = from[at]!;
      while (hits[hit] !== list) hit += HIT;
      return { start: at, end: hits[hit + 1]!, word: hits[hit + 2]! };
    };

    const longestAt = (text: string, at: number): TrieMatch | null => {
      const found = atHand(text);
      if (found === undefined) return longestUpTo(text, at, text.length);
      return at < text.length && (found.lists[at]! & list) !== 0 ? matchIn(found, at) : null;
    };

    const scanFound = (found: Found, from: number, to: number): TrieMatch[] => {
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
      if (from === 0 && to === text.length && to >= LONG && last?.text !== text) last = lookOver(text);
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

    return { size: listed.length, longestAt, allAt: (text, at) => allAt(text, at), scan, indexOf };
  };

  return { trie };
};
