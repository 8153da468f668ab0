/** Types of score.mjs, which is kept as the gold set was measured with it. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
export interface Score {
  readonly headline: Readonly<Record<string, number>>;
  readonly mean: number;
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly docNumberAccuracy: number;
}
export interface ScoredMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ids?: readonly string[];
}
export type ReportError = (doc: string, what: string, kind: string, entry: ScoredMention | string) => void;
export function score(
  gold: ReadonlyMap<string, object>,
  predicted: ReadonlyMap<string, object>,
  report?: ReportError,
): Score;
export function normalise(name: string): string;
