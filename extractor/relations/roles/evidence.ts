/** What is seen of a place and around it, as far as something was learned of it: the words that are heard, the characters beside it, what it is. */
import type { RoleHit } from '../../knowledge/role-cues.ts';
import type { RoleFeature, RoleWeights } from '../../knowledge/role-weights.ts';
import type { Span } from '../../text/span.ts';

export interface Evidence {
  readonly feature: RoleFeature;
  /** The words of the text that show it. */
  readonly words: Span | undefined;
}

export interface EvidenceBag {
  readonly seen: readonly Evidence[];
  add(where: string, what: string, words?: Span): void;
  hear(where: string, hit: RoleHit): void;
}

/** In which bag a feature was seen last, by its number. */
const lastBag: number[] = [];
let bags = 0;

/** What is seen twice counts once. */
export const makeBag = (weights: RoleWeights): EvidenceBag => {
  const seen: Evidence[] = [];
  const bag = ++bags;
  const take = (feature: RoleFeature, words: Span | undefined): void => {
    if (lastBag[feature.number] === bag) return;
    lastBag[feature.number] = bag;
    seen.push({ feature, words });
  };
  return {
    seen,
    add: (where, what, words) => {
      const feature = weights.feature(where, what);
      if (feature) take(feature, words);
    },
    hear: (where, hit) => {
      for (const feature of weights.ofWord(where, hit.lists)) take(feature, hit);
    },
  };
};
