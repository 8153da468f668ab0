/** The role of each place of a list: what a sure pattern says, else what weighs most, as far as the guidelines leave a choice. */
import type { TouchRole } from '../../../graph-schema/index.ts';
import type { RoleWeights } from '../../knowledge/role-weights.ts';
import type { ListSeen, PlaceSeen } from './places-seen.ts';
import { addScores, heaviest, noScores, reasonFor, rowOf, scoresOf } from './weigh.ts';

/** `own` beats these: the own place has none of them. */
const weak: ReadonlySet<TouchRole> = new Set(['example', 'origin', 'mentioned']);

const mayBe = (role: TouchRole, { isOwn, isPartlyOwn }: PlaceSeen): boolean => {
  if (isPartlyOwn) return true;
  return isOwn ? !weak.has(role) : role !== 'own';
};

export interface Decided {
  readonly role: TouchRole;
  readonly reason: string;
}

/** Members of a list share their role, but for the own place among them. */
export const decide = (
  text: string,
  { shared, places, isInStatute }: ListSeen,
  weights: RoleWeights,
): readonly Decided[] => {
  const { roles } = weights;
  const row = rowOf(isInStatute, weights);
  const ofAll = scoresOf(shared, row, weights);
  const together = noScores(weights);
  const alone = places.map(({ seen, isOwn, isPartlyOwn }) => {
    const scores = scoresOf(seen, row, weights);
    addScores(scores, ofAll);
    if (!isOwn && !isPartlyOwn) addScores(together, scores);
    return scores;
  });
  const alike = places.map((place, at): Decided => {
    const { answer, seen } = place;
    if (answer?.isSure) return answer;
    const scores = place.isOwn || place.isPartlyOwn ? alone[at]! : together;
    const role = heaviest(scores, (i) => mayBe(roles[i]!, place));
    const isAnswered = answer?.role === roles[role] && roles[role] !== 'own';
    return {
      role: roles[role]!,
      reason: isAnswered ? answer!.reason : reasonFor(text, { lists: [shared, seen], row }, scores, role, roles),
    };
  });
  // 甘肃省兰州市城关区: what only locates the next one has its role.
  const decided = [...alike];
  for (let at = places.length - 2; at >= 0; at--) if (places[at]!.locates) decided[at] = decided[at + 1]!;
  return decided;
};
