/** The shapes in which lists of cues are asked: a set, words by a key, a pattern that finds any of them. */
import { makeWordList, type WordList } from '../word-list.ts';

export const setOf = (words: Iterable<string>): ReadonlySet<string> => new Set(words);

export const wordsByKey = (lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, WordList> =>
  new Map(Object.entries(lists).map(([key, words]) => [key, makeWordList(words)]));

export const charactersByKey = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([key, characters]) => [key, new Set(characters)]));

export const pairsOf = (pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(pairs.map(([key = '', value = '']) => [key, value]));

export const anyOf = (words: readonly string[]): RegExp =>
  new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');
