/** Classes of words that tell the role of a place, and the patterns of them that are nearly always right; from extractor/data/role-cues.json. */
import type { TouchRole } from '../../graph-schema/index.ts';
import { makeCharacterSet } from './character-set.ts';
import { type Lists, makeLists, type ReadyRolePattern, type RolePattern, readyPattern } from './role-patterns.ts';
import { makeTrie } from './trie.ts';
import { makeWordList, type WordList } from './word-list.ts';

export interface RoleCueData {
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Classes that only serve rules: that one of their words is heard says nothing. */
  readonly silent: readonly string[];
  readonly patterns: readonly RolePattern[];
}

export interface RoleHit {
  readonly start: number;
  readonly end: number;
  readonly lists: Lists;
}

export interface RoleCues {
  readonly silent: ReadonlySet<string>;
  /** Asked before whether the place is the document's own, and after; first those that need no heading, then those that do. */
  readonly beforeOwn: readonly ReadyRolePattern[];
  readonly afterOwn: readonly ReadyRolePattern[];
  /** Adds words of any list from left to right, the longest first: 试点经验 hides the 试点 in it. */
  scan(text: string, from: number, to: number, hits: RoleHit[]): void;
  /** The longest word of any list that starts at `at`. */
  at(text: string, at: number): RoleHit | undefined;
  /** Every word that ends at `end`, the longest first. */
  endingAt(text: string, end: number): readonly RoleHit[];
  /** A list by its name. */
  list(name: string): WordList;
}

/** Lists that are no words of the data: heads of projects, which the project table knows. */
export const THINGS = 'things';
export const TRIALS = 'trials';
/** Also a list of words: agencies that are named are bodies too. */
export const BODIES = 'body';

/** The last two characters, or the one that there is, as a number. */
const endKey = (text: string, end: number, length = Math.min(2, text.length)): number =>
  length === 2 ? text.charCodeAt(end - 2) * 0x4000 + text.charCodeAt(end - 1) : -text.charCodeAt(end - 1);

/** Asked before whether the place is the document's own. */
const strong: ReadonlySet<TouchRole> = new Set(['excluded', 'pilot', 'applies-to', 'site']);

/** `things` and `notThings`: how projects are called at their end, and what only looks so. */
export const makeRoleCues = (
  { words, silent, patterns }: RoleCueData,
  { things, notThings }: { readonly things: readonly string[]; readonly notThings: readonly string[] },
): RoleCues => {
  const namesOf = new Map<string, Set<string>>();
  const all = [...Object.entries(words), ['things2', things] as const, ['not things', notThings] as const];
  const layouts = new Set(words['aim of building']);
  for (const [name, list] of all)
    for (const word of list) {
      if (list === things && layouts.has(word)) continue;
      const names = namesOf.get(word);
      if (names === undefined) namesOf.set(word, new Set([name]));
      else names.add(name);
    }
  const distinct = [...namesOf.keys()];
  const listsOf = [...namesOf.values()].map(makeLists);
  /** Words by their ends, the longest first. */
  const byEnd = new Map<number, number[]>();
  const longestFirst = distinct.map((_, i) => i).sort((a, b) => distinct[b]!.length - distinct[a]!.length);
  for (const i of longestFirst) {
    const word = distinct[i]!;
    const end = endKey(word, word.length);
    const some = byEnd.get(end);
    if (some === undefined) byEnd.set(end, [i]);
    else some.push(i);
  }
  const lasts = makeCharacterSet(distinct.map((word) => word.slice(-1)));
  const trie = makeTrie(distinct);
  /** Few of the lists are asked for by their names: each is made when it is. */
  const lists = new Map<string, WordList>();
  const listNamed = (name: string): WordList => {
    const known = lists.get(name) ?? makeWordList(words[name] ?? []);
    lists.set(name, known);
    return known;
  };
  const asked = patterns.map(readyPattern);
  const ordered = (some: readonly ReadyRolePattern[]): readonly ReadyRolePattern[] => [
    ...some.filter(({ asks }) => !asks.lead),
    ...some.filter(({ asks }) => asks.lead),
  ];
  return {
    silent: new Set(silent),
    beforeOwn: ordered(asked.filter(({ asks }) => strong.has(asks.role))),
    afterOwn: ordered(asked.filter(({ asks }) => !strong.has(asks.role))),
    scan: (text, from, to, hits) => {
      for (const { start, end, word } of trie.scan(text, from, to)) hits.push({ start, end, lists: listsOf[word]! });
    },
    at: (text, at) => {
      const match = trie.longestAt(text, at);
      return match ? { start: at, end: match.end, lists: listsOf[match.word]! } : undefined;
    },
    endingAt: (text, end) => {
      const hits: RoleHit[] = [];
      if (!lasts.has(text.charCodeAt(end - 1))) return hits;
      for (let length = 2; length > 0; length--)
        for (const word of byEnd.get(endKey(text, end, length)) ?? []) {
          const start = end - distinct[word]!.length;
          if (start >= 0 && text.startsWith(distinct[word]!, start)) hits.push({ start, end, lists: listsOf[word]! });
        }
      return hits;
    },
    list: listNamed,
  };
};
