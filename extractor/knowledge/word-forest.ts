/** The words of up to 32 lists as one trie in typed arrays, and one look over a text that finds the longest of each list at each place; long because its walks share one table. */
import type { TrieMatch } from './trie.ts';

/** Characters of words are numbered from 1, so that node and character fit one number; 0 is in no word. */
const CODE_BITS = 13;
const CODES = 1 << CODE_BITS;
const CODE = CODES - 1;
/** Beside the number of a character: longer words begin with it; it is a word. */
const OPENS = CODES;
const WHOLE = CODES * 2;
const MOST_NODES = 1 << 18;
const PAIR_BITS = 18;
/** What a longer text needs is given back. */
const MOST_KEPT = 1 << 17;

/**
 * A slot of the open hash: parent and character, then the node and two bits, then the list and index of the first word that ends
 * there. A step costs one visit to memory that is seldom near at hand, and as the table is half full it is small.
 */
const SLOT = 4;
const NODE = 1;
const LIST = 2;
const WORD_INDEX = 3;
const NODE_BITS = 2;
/** Longer words go on behind the node; words of other lists end there too. */
const FOLLOWED = 1;
const MORE = 2;
/** A further word that ends at a node, or one of one character: the bit of its list, its index there, and the word of another list that ends there too. */
const WORD = 3;
const INDEX = 1;
const NEXT = 2;
/** What was found: the bit of the list, the end, and the index of the word in its list. */
export const HIT = 3;

/** The longest words of all lists in a text; good until the next text is looked over. */
export interface FoundWords {
  readonly text: string;
  /** By place: bits of the lists of which a word starts there, and where its hits begin. */
  readonly lists: Int32Array;
  readonly from: Int32Array;
  readonly hits: Int32Array;
}

/** What a look over a text needs: `coded` has one character more, which is in no word. */
interface Room {
  readonly coded: Uint16Array;
  readonly lists: Int32Array;
  readonly from: Int32Array;
  hits: Int32Array;
}

const makeRoom = (size: number): Room => ({
  coded: new Uint16Array(size + 1),
  lists: new Int32Array(size),
  from: new Int32Array(size),
  hits: new Int32Array(1024 + size),
});

/** The table is widened where it has fewer slots than this for each node. */
const FULL = 1.5;
/** What all lists of the knowledge take: begun smaller, all of it would be moved once. */
const FEWEST_SLOTS = 1 << 17;

const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1);

const grown = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const wide = new Int32Array(array.length * 2);
  wide.set(array);
  return wide;
};

export interface WordForest {
  /** Adds a word of the list whose bit this is; throws RangeError if it is empty or repeated. */
  add(word: string, index: number, list: number): void;
  /** All places, all lists. */
  lookOver(text: string): FoundWords;
  /** Words of the list that start at `at` and end at `to` or before, shortest first. */
  allAt(list: number, text: string, at: number, to: number): readonly TrieMatch[];
  /** The last of them, or null. */
  longestAt(list: number, text: string, at: number, to: number): TrieMatch | null;
}

export const makeWordForest = (): WordForest => {
  /** By unit: the number of the character and what begins with it, for one visit to memory. */
  const codes = new Uint16Array(0x10000);
  let lastCode = 0;
  /** Most pairs of characters begin no word: a table of bits, small enough to stay at hand, says so. */
  const pairs = new Uint8Array(1 << (PAIR_BITS - 3));
  let slots = new Int32Array(SLOT * FEWEST_SLOTS);
  /** Numbers of characters are also the nodes behind first characters. */
  let nodes = CODES;
  /** By node: the words that end there, but for the one in its slot. */
  let endings = new Int32Array(CODES * 2);
  let words = new Int32Array(WORD << 12);
  let usedWords = WORD;

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
      if (narrow[from] !== 0) {
        const at = slotOf(narrow[from]!);
        for (let i = 0; i < SLOT; i++) slots[at + i] = narrow[from + i]!;
      }
  };

  const codeFor = (unit: number): number => {
    if (codes[unit] === 0) codes[unit] = ++lastCode;
    if (lastCode === CODES) throw new RangeError(`makeWordForest: expected words of fewer than ${CODES} characters`);
    return codes[unit]! & CODE;
  };

  const slotFor = (key: number): number => {
    const at = slotOf(key);
    if (slots[at] !== 0) return at;
    if (nodes === MOST_NODES) throw new RangeError(`makeWordForest: expected fewer than ${MOST_NODES} beginnings`);
    if ((nodes - CODES) * SLOT * FULL > slots.length) {
      widen();
      return slotFor(key);
    }
    if (nodes === endings.length) endings = grown(endings);
    slots[at] = key;
    slots[at + NODE] = nodes++ << NODE_BITS;
    return at;
  };

  /** Index of the word of the list among those that end at a node, or -1. */
  const indexIn = (first: number, list: number): number => {
    for (let word = first; word !== 0; word = words[word + NEXT]!)
      if (words[word] === list) return words[word + INDEX]!;
    return -1;
  };

  /** The same for a node in a slot. */
  const indexAt = (slot: number, list: number): number => {
    if (slots[slot + LIST] === list) return slots[slot + WORD_INDEX]!;
    return (slots[slot + NODE]! & MORE) === 0 ? -1 : indexIn(endings[slots[slot + NODE]! >> NODE_BITS]!, list);
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
    let node = codeFor(word.charCodeAt(0));
    let at = -1;
    for (let i = 1; i < word.length; i++) {
      if (i === 1) codes[word.charCodeAt(0)]! |= OPENS;
      else slots[at + NODE]! |= FOLLOWED;
      const key = keyOf(node, codeFor(word.charCodeAt(i)));
      at = slotFor(key);
      node = slots[at + NODE]! >> NODE_BITS;
      if (i === 1) pairs[pairOf(key) >> 3]! |= 1 << (pairOf(key) & 7);
    }
    const known = at === -1 ? indexIn(endings[node]!, list) : indexAt(at, list);
    if (known !== -1) throw new RangeError(`makeTrie: words[${index}] repeats ${JSON.stringify(word)}`);
    if (at !== -1 && slots[at + LIST] === 0) {
      slots[at + LIST] = list;
      slots[at + WORD_INDEX] = index;
      return;
    }
    endings[node] = withWord(endings[node]!, list, index);
    if (at === -1) codes[word.charCodeAt(0)]! |= WHOLE;
    else slots[at + NODE]! |= MORE;
  };

  /** Most texts fit into what the one before them has left. */
  let kept = makeRoom(0);
  const roomFor = (size: number): Room => {
    if (size > kept.lists.length || kept.lists.length > MOST_KEPT) kept = makeRoom(size > MOST_KEPT ? size : size * 2);
    return kept;
  };

  const lookOver = (text: string): FoundWords => {
    const size = text.length;
    const room = roomFor(size);
    const { coded, lists, from } = room;
    let { hits } = room;
    for (let at = 0; at < size; at++) coded[at] = codes[text.charCodeAt(at)]!;
    coded[size] = 0;
    lists.fill(0, 0, size);
    let used = 0;
    for (let at = 0; at < size; at++) {
      const first = used;
      const opening = coded[at]!;
      let node = opening & CODE;
      let isFollowed = opening & OPENS;
      // Of one character: the first of them, too, is among the further ones.
      let rest = (opening & WHOLE) === 0 ? 0 : endings[node]!;
      let list = words[rest]!;
      let index = words[rest + INDEX]!;
      rest = words[rest + NEXT]!;
      for (let end = at + 1; ; end++) {
        while (list !== 0) {
          let hit = first;
          while (hit < used && hits[hit] !== list) hit += HIT;
          if (hit === used) {
            used += HIT;
            if (used > hits.length) hits = grown(hits);
            hits[hit] = list;
            lists[at]! |= list;
          }
          hits[hit + 1] = end;
          hits[hit + 2] = index;
          list = words[rest]!;
          index = words[rest + INDEX]!;
          rest = words[rest + NEXT]!;
        }
        const code = coded[end]! & CODE;
        if (isFollowed === 0 || code === 0) break;
        const key = keyOf(node, code);
        if (end === at + 1 && !mayBePair(key)) break;
        const slot = slotOf(key);
        if (slots[slot] === 0) break;
        const behind = slots[slot + NODE]!;
        node = behind >> NODE_BITS;
        isFollowed = behind & FOLLOWED;
        list = slots[slot + LIST]!;
        index = slots[slot + WORD_INDEX]!;
        rest = (behind & MORE) === 0 ? 0 : endings[node]!;
      }
      from[at] = first;
    }
    room.hits = hits;
    return { text, lists, from, hits };
  };

  const longestAt = (list: number, text: string, at: number, to: number): TrieMatch | null => {
    const opening = at < to ? codes[text.charCodeAt(at)]! : 0;
    let node = opening & CODE;
    let longest = (opening & WHOLE) === 0 ? -1 : indexIn(endings[node]!, list);
    let end = longest === -1 ? at : at + 1;
    let isFollowed = opening & OPENS;
    for (let next = at + 1; isFollowed !== 0 && next < to; next++) {
      const code = codes[text.charCodeAt(next)]! & CODE;
      const key = keyOf(node, code);
      if (code === 0 || (next === at + 1 && !mayBePair(key))) break;
      const slot = slotOf(key);
      if (slots[slot] === 0) break;
      node = slots[slot + NODE]! >> NODE_BITS;
      isFollowed = slots[slot + NODE]! & FOLLOWED;
      const index = indexAt(slot, list);
      if (index === -1) continue;
      longest = index;
      end = next + 1;
    }
    return longest === -1 ? null : { start: at, end, word: longest };
  };

  const allAt = (list: number, text: string, at: number, to: number): readonly TrieMatch[] => {
    const found: TrieMatch[] = [];
    let node = at < to ? codes[text.charCodeAt(at)]! & CODE : 0;
    let index = indexIn(endings[node]!, list);
    if (index !== -1) found.push({ start: at, end: at + 1, word: index });
    for (let end = at + 2; node !== 0 && end <= to; end++) {
      const code = codes[text.charCodeAt(end - 1)]! & CODE;
      const slot = slotOf(keyOf(node, code));
      if (code === 0 || slots[slot] === 0) break;
      node = slots[slot + NODE]! >> NODE_BITS;
      index = indexAt(slot, list);
      if (index !== -1) found.push({ start: at, end, word: index });
    }
    return found;
  };

  return { add, lookOver, longestAt, allAt };
};
