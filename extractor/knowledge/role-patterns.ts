/** A pattern of words around a place that is nearly always right about its role, as the data has it, and made ready so that most fail at one look. */
import type { TouchRole } from '../../graph-schema/index.ts';

/** Each place that it names must hold a word of one of the classes, each `not…` none. */
export interface RolePattern {
  readonly role: TouchRole;
  /** What it says is not weighed against anything: the guidelines leave no choice. */
  readonly sure?: true;
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
  /** In the line of the addressees. */
  readonly addressed?: true;
  /** It closes a bracket that its words open: (除平陆县、垣曲县). */
  readonly bracketed?: true;
  /** In a law, regulations, rules. */
  readonly inRules?: true;
  readonly notInRules?: true;
  /** In news: what a place does there it has done. */
  readonly inNews?: true;
  /** Only of places of these kinds. */
  readonly of?: readonly PlaceKind[];
  /** Asked of the document's own place too. */
  readonly ofOwn?: true;
}

export type PlaceKind = 'division' | 'area' | 'feature';

/** Where words are listened to. */
const WHERE = ['before', 'left', 'after', 'right', 'near', 'lead', 'next'] as const;
export type Where = (typeof WHERE)[number];

/** What is known of a place besides the words around it, as bits of one number. */
export const About = {
  own: 1,
  opens: 2,
  ends: 4,
  parallel: 8,
  acts: 16,
  addressed: 32,
  inRules: 64,
  inNews: 128,
  bracketed: 256,
  division: 512,
  area: 1024,
  feature: 2048,
} as const;

const ANY_KIND = About.division | About.area | About.feature;

/** Names of lists, and a bit for each; several may share one, but lists that share no bit are different. */
export interface Lists {
  readonly names: readonly string[];
  readonly bits: number;
  /** The same names have the same number, so that what is known of them is found at a glance. */
  readonly number: number;
}

const bitOf = (name: string): number => {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
  return 1 << ((hash ^ (hash >>> 16)) & 31);
};

const made = new Map<string, Lists>();

export const makeLists = (names: Iterable<string>): Lists => {
  const all = [...names];
  const key = all.join('\n');
  const known = made.get(key);
  if (known) return known;
  const lists = { names: all, bits: all.reduce((bits, name) => bits | bitOf(name), 0), number: made.size };
  made.set(key, lists);
  return lists;
};

/** One of the lists must be heard there, or none of them. */
export interface Wanted extends Lists {
  readonly where: Where;
}

/** All patterns have one shape, so that trying them costs little. */
export interface ReadyRolePattern {
  readonly asks: RolePattern;
  /** `pilot right trial`: what weights know it by. */
  readonly name: string;
  readonly wants: readonly Wanted[];
  readonly refuses: readonly Wanted[];
  /** Bits of `About` that the place must have, of which it must have none, and of which it must have one. */
  readonly needs: number;
  readonly bars: number;
  readonly kinds: number;
}

export const readyPattern = (asks: RolePattern): ReadyRolePattern => {
  const told = (all: readonly (readonly [Where, readonly string[] | undefined])[]): readonly Wanted[] =>
    all.flatMap(([where, lists]) => (lists ? [{ where, ...makeLists(lists) }] : []));
  const bits = (all: readonly (readonly [boolean | undefined, number])[]): number =>
    all.reduce((sum, [holds, bit]) => (holds ? sum | bit : sum), 0);
  const wants = told([
    ['before', asks.before],
    ['left', asks.left],
    ['after', asks.after],
    ['right', asks.right],
    ['right', asks.also],
    ['near', asks.near],
    ['lead', asks.lead],
    ['next', asks.next],
  ]);
  const named = wants.map(({ where, names }) => `${where} ${names.join('/')}`);
  return {
    asks,
    name: [asks.role, ...named].join(' '),
    wants,
    refuses: told([
      ['before', asks.notBefore],
      ['after', asks.notAfter],
      ['near', asks.notNear],
      ['left', asks.notLeft],
      ['right', asks.notRight],
      ['lead', asks.notLead],
      ['next', asks.notNext],
    ]),
    needs: bits([
      [asks.opens, About.opens],
      [asks.ends, About.ends],
      [asks.addressed, About.addressed],
      [asks.bracketed, About.bracketed],
      [asks.inRules, About.inRules],
      [asks.inNews, About.inNews],
    ]),
    bars: bits([
      [!asks.ofOwn, About.own],
      [asks.notInRules, About.inRules],
    ]),
    kinds: asks.of ? asks.of.reduce((sum, kind) => sum | About[kind], 0) : ANY_KIND,
  };
};
