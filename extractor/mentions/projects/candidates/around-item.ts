/**
 * What the list around an item makes of it: whose head it shares, whose end it is, what those before it say for it.
 *
 *   takes 密云、官厅|两水库 (it says how many share its head), 土壤与|植物营养实验室 (the end of a wider name), 地铁4号线、|7号线
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { type Verdict, verdictOn } from '../evidence/evidence.ts';
import type { SharedHead } from '../lists/group-names.ts';
import { joinedBefore } from '../lists/joined.ts';
import { saysHowMany } from '../lists/list-counts.ts';
import { kindBefore } from '../lists/of-kind.ts';
import { placeOfBefore } from '../lists/of-place.ts';
import type { ReadRun } from '../lists/read-run.ts';
import { roadsBefore } from '../lists/road-numbers.ts';
import { expandLoosely, expandShared } from '../lists/shared-head.ts';
import { type Phrase, readPhrase } from '../phrase/phrase.ts';
import { BUILT } from '../phrase/phrase-start.ts';

export interface AroundItem {
  /** The groups that surely share its head, and those that may. */
  readonly shared: readonly SharedHead[];
  readonly loose: readonly SharedHead[];
  /** Those that share it are roads by their numbers. */
  readonly areRoads: boolean;
  /** 密云、官厅|两水库: it says how many the whole list is. */
  readonly isSummed: boolean;
  /** It closes the parts of one thing, or opens them. */
  readonly closesParts: boolean;
  readonly opensParts: boolean;
  /** 土壤与|植物营养实验室: with the item before it, if they may be one name. */
  readonly wide: Wide | undefined;
  /** What an item before it says for it, or '': the place, or of what kind it is (地铁4号线、|7号线). */
  readonly placeOf: string;
  readonly kindOf: string;
}

interface Wide {
  readonly phrase: Phrase;
  readonly verdict: Verdict;
}

const readWide = (text: string, read: ReadRun, at: number, knowledge: Knowledge): Wide | undefined => {
  const joined = joinedBefore(text, read, at, knowledge);
  const phrase = joined && readPhrase(text, joined, knowledge);
  return phrase ? { phrase, verdict: verdictOn(text, phrase, read.run, knowledge) } : undefined;
};

/** Around the item at `at`, which ends in a head. */
export const aroundItem = (text: string, read: ReadRun, at: number, knowledge: Knowledge): AroundItem => {
  const { run, phraseOf, sections } = read;
  const item = run.items[at]!;
  const own = phraseOf(item)!;
  const roads = roadsBefore(text, read, at, knowledge);
  const closesParts = sections.some(({ start, end }) => end === own.end && start < own.start);
  const isSummed = BUILT.has(own.head.kind) && saysHowMany(text, item.tokens, at + 1);
  const mayBeLoose = (run.isUndertaken || isSummed) && !closesParts;
  return {
    shared: roads.length > 0 || closesParts ? roads : expandShared(text, read, at, knowledge),
    loose: mayBeLoose ? expandLoosely(text, read, at, knowledge) : [],
    areRoads: roads.length > 0,
    isSummed,
    closesParts,
    opensParts: sections.some((section) => section.at === at),
    wide: item.after === 'etc' ? undefined : readWide(text, read, at, knowledge),
    placeOf: placeOfBefore(text, read, at),
    kindOf: kindBefore(text, read, at, knowledge),
  };
};
