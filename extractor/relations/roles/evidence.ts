/** What is seen of a place and around it, as far as something was learned of it: the words that are heard, the characters beside it, what it is. */
import type { RoleHit } from '../../knowledge/role-cues.ts';
import type { HearingSight, RoleFeature, Sight } from '../../knowledge/role-weights.ts';
import type { Span } from '../../text/span.ts';

export interface Evidence {
  readonly feature: RoleFeature;
  /** The words of the text that show it. */
  readonly words: Span | undefined;
}

/** What is seen twice counts once. */
export interface EvidenceBag {
  readonly seen: Evidence[];
  readonly number: number;
}

/** In which bag a feature was seen last, by its number; wider where training knows more of them. */
let lastBag = new Int32Array(1 << 13);
let bags = 0;

export const makeBag = (): EvidenceBag => ({ seen: [], number: ++bags });

const isNew = (bag: EvidenceBag, feature: RoleFeature): boolean => {
  if (feature.number >= lastBag.length) {
    const wide = new Int32Array(feature.number * 2);
    wide.set(lastBag);
    lastBag = wide;
  }
  if (lastBag[feature.number] === bag.number) return false;
  lastBag[feature.number] = bag.number;
  return true;
};

export const add = (bag: EvidenceBag, sight: Sight, what: string): void => {
  const feature = sight.feature(what);
  if (feature !== undefined && isNew(bag, feature)) bag.seen.push({ feature, words: undefined });
};

/** One or two characters. */
export const addCharacters = (bag: EvidenceBag, sight: Sight, text: string, start: number, end: number): void => {
  const feature = sight.ofCharacters(text, start, end);
  if (feature !== undefined && isNew(bag, feature)) bag.seen.push({ feature, words: { start, end } });
};

export const addWords = (bag: EvidenceBag, sight: Sight, text: string, start: number, end: number): void => {
  const feature = sight.feature(text.slice(start, end));
  if (feature !== undefined && isNew(bag, feature)) bag.seen.push({ feature, words: { start, end } });
};

export const hear = (bag: EvidenceBag, sight: HearingSight, hit: RoleHit): void => {
  const features = sight.ofWord(hit.lists);
  for (let i = 0; i < features.length; i++) {
    const feature = features[i]!;
    if (isNew(bag, feature)) bag.seen.push({ feature, words: hit });
  }
};
