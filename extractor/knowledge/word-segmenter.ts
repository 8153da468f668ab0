/** Word segmentation as evidence: does a name straddle word boundaries? The answer may be "unknown" when no segmenter is there. */
import { makeCharacterSet } from './character-set.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Part-of-speech tag of the segmenter's dictionary: `ns` place, `n` noun, `v` verb … */
  readonly tag: string;
}

export interface WordSegmenter {
  /** Why there is no segmenter, or undefined if there is one; asking loads it. */
  readonly missing: string | undefined;
  /** Words of `text` in order, covering it without gaps; null if there is no segmenter. */
  words(text: string): readonly Word[] | null;
  /**
   * Is [start, end) a run of whole words when its surroundings (a dozen characters either side) are segmented?
   * `支持合作医疗`, 合作 → false where 合作医疗 is one word. Loading costs about a second: ask only for doubtful names.
   */
  standsAlone(text: string, start: number, end: number): boolean | 'unknown';
  /** Does a word begin or end strictly inside [start, end) and reach beyond it? 域内|江河 cuts 内江; 上海地区 does not cut 上海. */
  cuts(text: string, start: number, end: number): boolean | 'unknown';
}

/** What is asked of the native package. */
export interface Segmenter {
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
  /** The same words alone, at half the price; with the model for words that the dictionary has not, as `tag` has it. */
  cut(text: string, withModel: true): readonly string[];
}

const WINDOW = 12;
const MOST_KEPT = 500;
const sentenceEnds = makeCharacterSet('。!?;\n');

/** The window ends at sentence borders: what stands beyond them is no evidence. */
const windowAround = (text: string, start: number, end: number): { from: number; to: number } => {
  let from = start;
  while (from > 0 && start - from < WINDOW && !sentenceEnds.has(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < WINDOW && !sentenceEnds.has(text.charCodeAt(to))) to++;
  return { from, to };
};

export const makeWordSegmenter = (load: () => Segmenter): WordSegmenter => {
  let loaded: Segmenter | undefined;
  let problem: string | undefined;
  const segmenter = (): Segmenter | undefined => {
    if (loaded || problem !== undefined) return loaded;
    try {
      loaded = load();
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    return loaded;
  };

  const cut = (text: string): readonly Word[] | null => {
    const native = segmenter();
    if (!native) return null;
    let at = 0;
    return native.tag(text).map(({ word, tag }) => {
      const start = at;
      at += word.length;
      return { start, end: at, tag };
    });
  };

  /** A text asks for the same names again and again; what was cut is kept until it is too much. */
  const known = new Map<string, readonly Word[] | null>();
  const words = (text: string): readonly Word[] | null => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const made = cut(text);
    known.set(text, made);
    return made;
  };

  /** Where the words around [start, end) begin, and where the last of them ends; null if there is no segmenter. */
  const bordersAround = (text: string, start: number, end: number): readonly number[] | null => {
    const native = segmenter();
    if (!native) return null;
    const { from, to } = windowAround(text, start, end);
    const borders = [from];
    let at = from;
    for (const word of native.cut(text.slice(from, to), true)) {
      at += word.length;
      borders.push(at);
    }
    return borders;
  };

  const standsAlone = (text: string, start: number, end: number): boolean | 'unknown' => {
    const borders = bordersAround(text, start, end);
    return borders ? borders.includes(start) && borders.includes(end) : 'unknown';
  };

  const cuts = (text: string, start: number, end: number): boolean | 'unknown' => {
    const borders = bordersAround(text, start, end);
    if (!borders) return 'unknown';
    return borders.some((last, i) => {
      const first = borders[i - 1] ?? last;
      return (first < start && last > start && last < end) || (first > start && first < end && last > end);
    });
  };

  return {
    get missing() {
      segmenter();
      return problem;
    },
    words,
    standsAlone,
    cuts,
  };
};
