/** Weighs what is seen of a place for each role; the heaviest is its role, and the words that weigh most are the reason. */

import type { TouchRole } from '../../../graph-schema/index.ts';
import { gather } from '../../gather.ts';
import type { RoleFeature, RoleWeights } from '../../knowledge/role-weights.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Evidence } from './evidence.ts';

/** Where the reader finds the words of a feature: what is behind the name stands on its right. */
const sides: readonly (readonly [RegExp, string])[] = [
  // `first on the left, near` is no `near`.
  [/on the left/, 'left'],
  [/behind|^after|noun/, 'after'],
  [/^next/, 'next'],
  [/^lead/, 'lead'],
  [/right|near/, 'right'],
  [/before/, 'before'],
  [/./, 'left'],
];
const known = new Map<string, string>();
const sideOf = (where: string): string => {
  const side = known.get(where) ?? sides.find(([pattern]) => pattern.test(where))![1];
  known.set(where, side);
  return side;
};

export const noScores = ({ roles }: RoleWeights): Float64Array => new Float64Array(roles.length);

export const addScores = (to: Float64Array, scores: ArrayLike<number>, from = 0): void => {
  for (let i = 0; i < to.length; i++) to[i]! += scores[from + i]!;
};

/** In which kind of text something is seen: where its weights stand behind those of all texts. */
export const rowOf = (isInStatute: boolean, { roles }: RoleWeights): number => (isInStatute ? roles.length : 0);

export const scoresOf = (seen: readonly Evidence[], row: number, weights: RoleWeights): Float64Array => {
  const scores = noScores(weights);
  for (let i = 0; i < seen.length; i++) {
    const { feature } = seen[i]!;
    addScores(scores, feature.weights, row);
  }
  return scores;
};

export const heaviest = (scores: ArrayLike<number>, may: (i: number) => boolean): number => {
  let best = -1;
  for (let i = 0; i < scores.length; i++) if (may(i) && (best === -1 || scores[i]! > scores[best]!)) best = i;
  return best;
};

/** What was seen, in several lists: of all places alike, then of one; and in which kind of text. */
interface Sighted {
  readonly lists: readonly (readonly Evidence[])[];
  readonly row: number;
}

/** By how much it weighs more for the one role than for the other. */
const leaning = ({ weights }: RoleFeature, row: number, role: number, other: number): number =>
  weights[row + role]! - weights[row + other]!;

/** The words that speak most for a role and against the next best, beside those that are chosen. */
const strongest = ({ lists, row }: Sighted, role: number, other: number, beside: Evidence | undefined) => {
  let best: Evidence | undefined;
  let most = 0;
  for (const seen of lists)
    for (let i = 0; i < seen.length; i++) {
      const { feature, words } = seen[i]!;
      if (words === undefined) continue;
      const speaks = leaning(feature, row, role, other);
      if (speaks <= most || (beside && overlaps(beside.words as Span, words))) continue;
      best = seen[i];
      most = speaks;
    }
  return best;
};

const plainReasons: Readonly<Record<string, string>> = {
  addressed: 'addressee',
  'in the title': 'named in the title',
  acts: 'acts',
  opens: 'opens its clause',
};

const plainReason = ({ lists, row }: Sighted, role: number, other: number): string => {
  const plain = gather(lists, (seen) =>
    seen.filter(({ feature: { where, what } }) => where === 'place' && what in plainReasons),
  );
  const [best] = plain.sort(
    ({ feature: a }, { feature: b }) => leaning(b, row, role, other) - leaning(a, row, role, other),
  );
  return best ? plainReasons[best.feature.what]! : 'no cue';
};

/** A reason as rules write it: `before 支持, right 高质量发展`; without words, what the place is. */
export const reasonFor = (
  text: string,
  sighted: Sighted,
  scores: ArrayLike<number>,
  role: number,
  roles: readonly TouchRole[],
): string => {
  if (roles[role] === 'own') return 'own jurisdiction';
  const other = heaviest(scores, (i) => i !== role);
  const show = ({ feature, words }: Evidence): string =>
    `${sideOf(feature.where)} ${text.slice(words!.start, words!.end)}`;
  const first = strongest(sighted, role, other, undefined);
  if (!first) return plainReason(sighted, role, other);
  const second = strongest(sighted, role, other, first);
  if (!second) return show(first);
  return first.words!.start < second.words!.start
    ? `${show(first)}, ${show(second)}`
    : `${show(second)}, ${show(first)}`;
};
