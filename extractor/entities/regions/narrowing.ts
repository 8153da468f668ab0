/** Candidates for a name and the evidence that narrows them, step by step; each loser keeps the reason why it lost. */
import type { Naming } from '../../knowledge/gazetteer.ts';
import type { Candidate } from '../link.ts';

export interface Narrowing {
  readonly left: readonly Naming[];
  readonly losers: readonly Candidate[];
  /** Steps that decided something, in order. */
  readonly decided: readonly string[];
}

export const candidateOf = ({ place }: Naming, reason: string): Candidate => ({
  id: place.id,
  name: place.name,
  reason,
});

export const startWith = (namings: readonly Naming[]): Narrowing => ({ left: namings, losers: [], decided: [] });

/** Keeps what passes, if anything does; evidence that speaks for no candidate says nothing. */
export const narrow = (before: Narrowing, step: string, passes: (naming: Naming) => boolean): Narrowing => {
  if (before.left.length < 2) return before;
  const left = before.left.filter(passes);
  if (left.length === 0 || left.length === before.left.length) return before;
  const lost = before.left
    .filter((naming) => !left.includes(naming))
    .map((naming) => candidateOf(naming, `not ${step}`));
  return { left, losers: [...before.losers, ...lost], decided: [...before.decided, step] };
};
