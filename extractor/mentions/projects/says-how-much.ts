/**
 * What is done to a thing is no part of its name where the text goes on to say what is built, and how much of it.
 *
 *   takes 客运码头|扩建|石级一百二十米
 *   refuses 客运码头|扩建|工程一百二十米 (the work is called so), 客运码头|扩建|,一百二十米 (nothing but how large it is)
 */
import type { Token } from './token.ts';

const BUILT = new Set(['name', 'ordinary']);

/** Does the verb at [from, to) go on so? */
export const saysHowMuch = (tokens: readonly Token[], from: number, to: number): boolean => {
  const at = tokens.findIndex(({ start }) => start === from);
  const [verb, built, count] = tokens.slice(at, at + 3);
  return (
    at !== -1 &&
    verb!.kind === 'soft' &&
    verb!.end === to &&
    built?.start === to &&
    BUILT.has(built.kind) &&
    count?.kind === 'count'
  );
};
