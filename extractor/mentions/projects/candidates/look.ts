/** A phrase that may name a project while it is looked at: what is seen of it goes into a bag. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Token } from '../phrase/token.ts';
import type { AboutText } from './about-text.ts';
import type { Candidate } from './candidate.ts';
import type { Bag, PhraseSights } from './phrase-sights.ts';

/** What all phrases of a text are looked at with. */
export interface Onlooker {
  readonly text: string;
  readonly about: AboutText;
  readonly knowledge: Knowledge;
  readonly to: PhraseSights;
}

export interface Look extends Onlooker {
  readonly bag: Bag;
  readonly candidate: Candidate;
  /** The candidates of its run. */
  readonly siblings: readonly Candidate[];
  /** The class of its head; where it has none, how it was cut out. */
  readonly kind: string;
  /** What stands before its head; where it has none, all of it. */
  readonly body: readonly Token[];
}

const LAST_WORD = 2;

const SMALL = ['0', '1', '2', '3', '4', '5', '6'];

/** Lengths that are told apart. */
export const bucket = (length: number): string =>
  SMALL[length] ?? (length <= 8 ? '7-8' : length <= 11 ? '9-11' : length <= 15 ? '12-15' : 'long');

/** 工程 of 保护工程, 电站 of 水电站. */
export const lastWordOf = (word: string): string => word.slice(-LAST_WORD);
