/** Questions about the role of a place, in the order in which they are asked, and the words that answer them; from extractor/data/role-cues.json. */
import type { TouchRole } from '../../graph-schema/index.ts';
import { makeWordList, type WordList } from './region-cues.ts';
import { makeTrie } from './trie.ts';

/** What a question may ask for by the words of a list; each place it names must hold one, each `no…` none. */
export interface RoleQuestion {
  readonly role: TouchRole;
  /** Right before, right behind the place or its list. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Anywhere before or behind it in its clause, up to the next place. */
  readonly left?: readonly string[];
  readonly right?: readonly string[];
  /** In the words that open its list: a heading, a column's head, what stands before a colon. */
  readonly lead?: readonly string[];
  /** In the clause behind that of the place. */
  readonly next?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notLeft?: readonly string[];
  readonly notRight?: readonly string[];
  readonly notNext?: readonly string[];
  /** Nothing stands before it in its clause. */
  readonly opens?: true;
  /** In the line of the addressees. */
  readonly addressed?: true;
  /** Named in the title of the document. */
  readonly titled?: true;
  /** In a law, regulations, rules. */
  readonly inRules?: true;
  /** Only of places of these kinds. */
  readonly of?: readonly ('division' | 'area' | 'feature')[];
  /** Asked of the document's own place too. */
  readonly ofOwn?: true;
}

export interface RoleCueData {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly RoleQuestion[];
}

export interface RoleHit {
  readonly start: number;
  readonly end: number;
  readonly lists: ReadonlySet<string>;
}

export interface RoleCues {
  readonly questions: readonly RoleQuestion[];
  /** Words of any list from left to right, the longest first: 试点经验 hides the 试点 in it. */
  scan(text: string, from: number, to: number): readonly RoleHit[];
  /** The longest word of any list that starts at `at`. */
  at(text: string, at: number): RoleHit | undefined;
  /** A list by its name. */
  list(name: string): WordList;
}

/** Lists that are no words of the data: heads of projects, which the project table knows. */
export const THINGS = 'things';
export const TRIALS = 'trials';

export const makeRoleCues = ({ words, questions }: RoleCueData): RoleCues => {
  const listsOf = new Map<string, Set<string>>();
  for (const [name, list] of Object.entries(words))
    for (const word of list) listsOf.set(word, (listsOf.get(word) ?? new Set()).add(name));
  const distinct = [...listsOf.keys()];
  const trie = makeTrie(distinct);
  const lists = new Map(Object.entries(words).map(([name, list]) => [name, makeWordList(list)]));
  const none = makeWordList([]);
  return {
    questions,
    scan: (text, from, to) =>
      trie.scan(text, from, to).map(({ start, end, word }) => ({ start, end, lists: listsOf.get(distinct[word]!)! })),
    at: (text, at) => {
      const match = trie.longestAt(text, at);
      return match ? { start: at, end: match.end, lists: listsOf.get(distinct[match.word]!)! } : undefined;
    },
    list: (name) => lists.get(name) ?? none,
  };
};
