/**
 * Roads by their numbers in a list, with what is done to all of them behind the last.
 *
 *   `G109、G219、G695|提质改造` → G109提质改造 | G219提质改造 | G695提质改造
 *   not `G109、5A级景区`: no road stands behind it
 */

import type { Phrase } from './phrase.ts';
import type { Item } from './run.ts';
import type { SharedHead } from './shared-head.ts';

const ROAD_NUMBER = /^[GSX][0-9]{1,4}$/;

const textOf = (text: string, { tokens }: Item): string => text.slice(tokens[0]!.start, tokens.at(-1)!.end);

export const roadsBefore = (text: string, items: readonly Item[], i: number, phrase: Phrase): readonly SharedHead[] => {
  const head = text.slice(phrase.head.start, phrase.head.end);
  if (phrase.body.length > 0 || !ROAD_NUMBER.test(head) || phrase.end === phrase.head.end) return [];
  let first = i;
  while (items[first]!.after === 'conjunction' && ROAD_NUMBER.test(textOf(text, items[first - 1]!))) first--;
  if (first === i) return [];
  const done = text.slice(phrase.head.end, phrase.end);
  const names = [...items.slice(first, i).map((item) => textOf(text, item)), head].map((number) => number + done);
  return [{ start: items[first]!.tokens[0]!.start, end: phrase.end, names }];
};
