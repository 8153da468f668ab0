/** What a report is made of: sections of statements, each stretch with the words that bear it. */

import type { Telling } from '../show/facts.ts';
import { nameOf } from '../show/ways.ts';
import type { Trace } from '../trace-down.ts';
import type { Words } from '../view.ts';

/** A stretch of a statement with the words that bear it. */
export interface Part {
  readonly text: string;
  readonly quote?: Words;
}
export type Statement = readonly Part[];

export interface Section {
  readonly title: string;
  /** A sentence or two that say what the list comes to. */
  readonly lead: readonly string[];
  readonly statements: readonly Statement[];
  /** What the list leaves out, if anything. */
  readonly rest?: string;
}

export const listed = { above: 8, below: 14, touching: 12, regions: 10, projects: 8, missing: 6 } as const;

export const withQuote = (text: string, quote: Words | undefined): Statement => [{ text, ...(quote ? { quote } : {}) }];

/** ① to ⑭ for the documents below, so that their titles are said once. */
const markOf = (i: number): string => String.fromCodePoint(0x2460 + i);

export type Marks = ReadonlyMap<string, string>;
export const marksOf = ({ say }: Telling, { policies, root }: Trace): Marks =>
  new Map([
    [root, say('reportOwnText')],
    ...policies.slice(1, 1 + listed.below).map(({ policy }, i) => [policy.id, markOf(i)] as const),
  ]);

/** The document of the brief and those that it lists by their marks, another by its name. */
export const called = (telling: Telling, marks: Marks, policy: string): string =>
  marks.get(policy) ?? nameOf(telling, policy);

export const restOf = ({ say }: Telling, all: number, shown: number): { readonly rest?: string } =>
  all > shown ? { rest: say('reportRest', { count: all - shown }) } : {};
