/** An item of a list that may be the beginning of a name whose head stands in a later one: 城宣 in 城宣、城万、城巫高速公路. */
import type { Item } from './run.ts';
import type { Token } from './token.ts';

export const isNaming = ({ kind }: Token): boolean => kind === 'name' || kind === 'place' || kind === 'quote';

const LONGEST_WAITING = 14;
const WAITING = new Set(['name', 'place', 'code', 'quote', 'bracket', 'rating', 'ordinary', 'soft']);

export const mayWait = ({ tokens }: Item): boolean =>
  tokens.at(-1)!.end - tokens[0]!.start <= LONGEST_WAITING &&
  tokens.every(({ kind }) => WAITING.has(kind)) &&
  tokens.some(isNaming);
