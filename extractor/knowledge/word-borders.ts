/** Shows that a name lies across a border between words: 搬|迁安|置 is 搬迁 and 安置. From extractor/data/word-borders.json. */
import { makePairTable } from './pair-table.ts';

export interface WordBorders {
  /**
   * True if the name's first character ends a word with what precedes, and its last one begins a word with what follows
   * or, for rare names, is a word by itself: 人|民和|平 and 人|民和|广大; 上海 is not rare.
   */
  straddles(text: string, start: number, end: number, isRare: boolean): boolean;
  /** True if the first character may be a word by itself and the last one begins one: 内|江河. */
  mayStraddle(text: string, start: number, end: number): boolean;
  /** True if the name's first character ends a word with the character before it: 示|范县. */
  endsWordBefore(text: string, start: number): boolean;
  /** True if the name's last character begins a word with the character after it: 扬中|华. */
  beginsWordAfter(text: string, end: number): boolean;
}

export interface WordBorderTable {
  /** Characters that are words by themselves: what begins with 和 or 与 needs no word before it. */
  readonly single: string;
  readonly rows: readonly (readonly [side: 'ends' | 'begins', character: string, others: string])[];
}

export const makeWordBorders = (table: WordBorderTable): WordBorders => {
  const single = new Set(table.single);
  const side = (wanted: 'ends' | 'begins') =>
    makePairTable(
      table.rows.filter(([at]) => at === wanted).map(([, character, others]) => [character, others] as const),
    );
  const ends = side('ends');
  const begins = side('begins');

  const endsWordBefore = (text: string, start: number): boolean =>
    ends.has(text.charCodeAt(start), text.charCodeAt(start - 1));
  const beginsWordAfter = (text: string, end: number): boolean =>
    begins.has(text.charCodeAt(end - 1), text.charCodeAt(end));
  const straddles = (text: string, start: number, end: number, isRare: boolean): boolean => {
    const cutsFirst = endsWordBefore(text, start);
    const cutsLast = beginsWordAfter(text, end);
    if (!isRare) return cutsFirst && cutsLast;
    return cutsFirst ? cutsLast || single.has(text[end - 1] ?? '') : cutsLast && single.has(text[start] ?? '');
  };

  const mayStraddle = (text: string, start: number, end: number): boolean =>
    single.has(text[start] ?? '') && beginsWordAfter(text, end);
  return { straddles, mayStraddle, endsWordBefore, beginsWordAfter };
};
