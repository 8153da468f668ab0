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
  /** Behind it too, beside what `right` asks for. */
  readonly also?: readonly string[];
  /** Close behind it, before anything is done: 武汉某药房, 兰河乡瑞丰合作社. */
  readonly near?: readonly string[];
  /** In the words that open its list: a heading, a column's head, what stands before a colon. */
  readonly lead?: readonly string[];
  /** In the clause behind that of the place. */
  readonly next?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notNear?: readonly string[];
  readonly notLeft?: readonly string[];
  readonly notRight?: readonly string[];
  readonly notLead?: readonly string[];
  readonly notNext?: readonly string[];
  /** Nothing stands before it in its clause. */
  readonly opens?: true;
  /** Nothing stands behind it in its clause. */
  readonly ends?: true;
  /** Behind another place and what is said of it: 支持A做大旅游、B做强农业. */
  readonly parallel?: true;
  /** Asked last of all, whatever its role. */
  readonly last?: true;
  /** A verb follows: 四川省开展了…. */
  readonly acts?: true;
  /** In the line of the addressees. */
  readonly addressed?: true;
  /** Named in the title of the document. */
  readonly titled?: true;
  /** In a law, regulations, rules. */
  readonly inRules?: true;
  readonly notInRules?: true;
  /** In news: what a place does there it has done. */
  readonly inNews?: true;
  /** Only of places of these kinds. */
  readonly of?: readonly ('division' | 'area' | 'feature')[];
  /** Asked of the document's own place too. */
  readonly ofOwn?: true;
}

/** Where words are listened to. */
export type Where = 'before' | 'left' | 'after' | 'right' | 'near' | 'lead' | 'next';
/** One of the lists must be heard there, or none of them. */
export interface Wanted {
  readonly where: Where;
  readonly lists: readonly string[];
}

/** A question with what it asks for in the order of asking, so that nothing is sorted while a text is read. */
export interface ReadyRoleQuestion extends RoleQuestion {
  readonly wants: readonly Wanted[];
  readonly refuses: readonly Wanted[];
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
  /** Asked before whether the place is the document's own, and after; first those that need no heading, then those that do. */
  readonly beforeOwn: readonly ReadyRoleQuestion[];
  readonly afterOwn: readonly ReadyRoleQuestion[];
  /** Words of any list from left to right, the longest first: 试点经验 hides the 试点 in it. */
  scan(text: string, from: number, to: number): readonly RoleHit[];
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

const ready = (question: RoleQuestion): ReadyRoleQuestion => {
  const { before, left, after, right, also, near, lead, next } = question;
  const { notBefore, notAfter, notNear, notLeft, notRight, notLead, notNext } = question;
  const told = (all: readonly (readonly [Where, readonly string[] | undefined])[]): readonly Wanted[] =>
    all.flatMap(([where, lists]) => (lists ? [{ where, lists }] : []));
  return {
    ...question,
    wants: told([
      ['before', before],
      ['left', left],
      ['after', after],
      ['right', right],
      ['right', also],
      ['near', near],
      ['lead', lead],
      ['next', next],
    ]),
    refuses: told([
      ['before', notBefore],
      ['after', notAfter],
      ['near', notNear],
      ['left', notLeft],
      ['right', notRight],
      ['lead', notLead],
      ['next', notNext],
    ]),
  };
};

/** Asked before whether the place is the document's own. */
const strong: ReadonlySet<TouchRole> = new Set(['excluded', 'pilot', 'applies-to', 'site']);

/** `things` and `notThings`: how projects are called at their end, and what only looks so. */
export const makeRoleCues = (
  { words, questions }: RoleCueData,
  { things, notThings }: { readonly things: readonly string[]; readonly notThings: readonly string[] },
): RoleCues => {
  const listsOf = new Map<string, Set<string>>();
  const all = [...Object.entries(words), ['things2', things] as const, ['not things', notThings] as const];
  const layouts = new Set(words['aim of building']);
  for (const [name, list] of all)
    for (const word of list.filter((one) => list !== things || !layouts.has(one)))
      listsOf.set(word, (listsOf.get(word) ?? new Set()).add(name));
  const distinct = [...listsOf.keys()];
  const longest = distinct.reduce((most, word) => Math.max(most, word.length), 0);
  const trie = makeTrie(distinct);
  const lists = new Map(Object.entries(words).map(([name, list]) => [name, makeWordList(list)]));
  const none = makeWordList([]);
  const asked = questions.map(ready);
  const first = asked.filter(({ last }) => !last);
  const ordered = (some: readonly ReadyRoleQuestion[]): readonly ReadyRoleQuestion[] => [
    ...some.filter(({ lead }) => !lead),
    ...some.filter(({ lead }) => lead),
  ];
  return {
    beforeOwn: ordered(first.filter(({ role }) => strong.has(role))),
    afterOwn: [...ordered(first.filter(({ role }) => !strong.has(role))), ...asked.filter(({ last }) => last)],
    scan: (text, from, to) =>
      trie.scan(text, from, to).map(({ start, end, word }) => ({ start, end, lists: listsOf.get(distinct[word]!)! })),
    at: (text, at) => {
      const match = trie.longestAt(text, at);
      return match ? { start: at, end: match.end, lists: listsOf.get(distinct[match.word]!)! } : undefined;
    },
    endingAt: (text, end) => {
      const hits: RoleHit[] = [];
      for (let start = Math.max(0, end - longest); start < end; start++) {
        const found = listsOf.get(text.slice(start, end));
        if (found) hits.push({ start, end, lists: found });
      }
      return hits;
    },
    list: (name) => lists.get(name) ?? none,
  };
};
