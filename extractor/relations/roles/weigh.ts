/** Weighs what is seen of a place for each role; the heaviest is its role, and the words that weigh most are the reason. */
import type { TouchRole } from '../../../graph-schema/index.ts';
import type { RoleWeights } from '../../knowledge/role-weights.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Evidence } from './evidence.ts';

/** Where the reader finds the words of a feature: what is behind the name stands on its right. */
const sides: readonly (readonly [RegExp, string])[] = [
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

export const scoresOf = (seen: readonly Evidence[], { roles }: RoleWeights): number[] => {
  const scores = new Array<number>(roles.length).fill(0);
  for (const { feature } of seen) for (let i = 0; i < scores.length; i++) scores[i]! += feature.weights[i]!;
  return scores;
};

export const heaviest = (scores: readonly number[], may: (i: number) => boolean): number => {
  let best = -1;
  for (let i = 0; i < scores.length; i++) if (may(i) && (best === -1 || scores[i]! > scores[best]!)) best = i;
  return best;
};

/** The words that speak most for a role and against the next best, beside those that are chosen. */
const strongest = (seen: readonly Evidence[], role: number, other: number, beside: Evidence | undefined) => {
  let best: Evidence | undefined;
  let most = 0;
  for (const evidence of seen) {
    const { feature, words } = evidence;
    const speaks = feature.weights[role]! - feature.weights[other]!;
    if (words === undefined || speaks <= most) continue;
    if (beside && overlaps(beside.words as Span, words)) continue;
    best = evidence;
    most = speaks;
  }
  return best;
};

const strongestWords = (seen: readonly Evidence[], role: number, other: number): readonly Evidence[] => {
  const first = strongest(seen, role, other, undefined);
  const second = first && strongest(seen, role, other, first);
  if (!first || !second) return first ? [first] : [];
  return first.words!.start < second.words!.start ? [first, second] : [second, first];
};

const plainReasons: Readonly<Record<string, string>> = {
  addressed: 'addressee',
  'in the title': 'named in the title',
  acts: 'acts',
  opens: 'opens its clause',
};

/** A reason as rules write it: `before 支持, right 高质量发展`; without words, what the place is. */
export const reasonFor = (
  text: string,
  seen: readonly Evidence[],
  scores: readonly number[],
  role: number,
  roles: readonly TouchRole[],
): string => {
  if (roles[role] === 'own') return 'own jurisdiction';
  const other = heaviest(scores, (i) => i !== role);
  const words = strongestWords(seen, role, other);
  if (words.length > 0)
    return words
      .map(({ feature, words: span }) => `${sideOf(feature.where)} ${text.slice(span!.start, span!.end)}`)
      .join(', ');
  const plain = seen.filter(({ feature: { where, what } }) => where === 'place' && what in plainReasons);
  const [best] = plain.toSorted(
    ({ feature: a }, { feature: b }) => b.weights[role]! - b.weights[other]! - (a.weights[role]! - a.weights[other]!),
  );
  return best ? plainReasons[best.feature.what]! : 'no cue';
};
