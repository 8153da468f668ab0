/**
 * Things of one owner that are told apart by a number, in a list that names the owner once, and what they are at its end.
 *
 *   takes 广州地铁|三、四号线, 谏壁电厂|7、8号机组|脱硫改造, 红旗|一、二水库, 长沙市|第一、第二水厂
 *   refuses 3、4号泊位 (no owner), 一、二级公路 (grades), 红旗一期、二期水库 (phases), 广州地铁三号线、四号线 (each says what it is)
 */

import { isHead } from '../../../knowledge/project-data.ts';
import { TENS } from '../../../text/numerals.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Item } from '../phrase/run.ts';
import type { Token } from '../phrase/token.ts';
import type { PartsOfOne, PartsReader } from './parts-reader.ts';

const NUMBER = `第?(?:[0-9]{1,3}|[${TENS}]{1,3})`;
const MEMBER = new RegExp(`^(${NUMBER})号?$`);
const LAST = new RegExp(`^${NUMBER}(?=号?$)`);
const BEHIND_OWNER = new RegExp(`(?<![0-9${TENS}第])(${NUMBER})号?$`);
const OWNERS = new Set(['name', 'place', 'quote', 'named']);
const BUILT = new Set(['line', 'site']);
const SHORTEST_OWNER = 2;

interface Owner {
  readonly start: number;
  /** What stands before the number: 谏壁电厂. */
  readonly name: string;
  readonly number: string;
}

const namesOwner = ({ kind }: Token): boolean => OWNERS.has(kind) || isHead(kind);

/** 谏壁电厂|7: the item that opens the list. */
const ownerIn = (text: string, { tokens }: Item): Owner | undefined => {
  const first = tokens.find(namesOwner);
  if (!first) return undefined;
  const written = text.slice(first.start, tokens.at(-1)!.end);
  const [behind, number] = BEHIND_OWNER.exec(written) ?? [];
  if (behind === undefined) return undefined;
  const name = written.slice(0, -behind.length);
  return name.length < SHORTEST_OWNER ? undefined : { start: first.start, name, number: number! };
};

/** 8|号机组: what closes the list, from behind its number. */
const closing = (
  text: string,
  item: Item,
  phrase: Phrase,
): { readonly number: string; readonly rest: string } | undefined => {
  if (!BUILT.has(phrase.head.kind)) return undefined;
  const from = item.tokens[0]!.start;
  const [number] = LAST.exec(text.slice(from, phrase.head.start)) ?? [];
  return number === undefined ? undefined : { number, rest: text.slice(from + number.length, phrase.end) };
};

export const numberedUnits: PartsReader = (text, items, at, phraseOf): PartsOfOne | undefined => {
  const owner = items[at + 1]?.after === 'conjunction' ? ownerIn(text, items[at]!) : undefined;
  if (!owner) return undefined;
  const numbers = [owner.number];
  for (let k = at + 1; k < items.length && items[k]!.after === 'conjunction'; k++) {
    const item = items[k]!;
    const phrase = phraseOf(item);
    if (phrase) {
      const last = closing(text, item, phrase);
      if (!last) return undefined;
      const names = [...numbers, last.number].map((number) => owner.name + number + last.rest);
      const head = text.slice(phrase.head.start, phrase.head.end);
      return { start: owner.start, end: phrase.end, names, at, head, phrase };
    }
    const number = MEMBER.exec(text.slice(item.tokens[0]!.start, item.tokens.at(-1)!.end))?.[1];
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return undefined;
};
