/**
 * The role of each place of a list: what a sure pattern says, else what weighs most, as far as the guidelines leave a choice. Where the
 * next role is nearly as likely, it is said too: 支持A建设B is as often a task in A as a rule for it.
 */
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

/**
 * Scores are logarithms of odds: below it, the next role is at least a third as likely as the first. By folds of documents the first is
 * then right in two of three, one of the two in nine of ten.
 */
const DOUBT = Math.log(3);

export interface Decided {
  readonly role: TouchRole;
  /** The next likely role, where the first is in doubt. */
  readonly orRole?: TouchRole;
  readonly reason: string;
}

const isAlone = ({ isOwn, isPartlyOwn }: PlaceSeen): boolean => isOwn || isPartlyOwn;

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
  let sharing = 0;
  const alone = places.map((place) => {
    const scores = scoresOf(place.seen, row, weights);
    addScores(scores, ofAll);
    if (isAlone(place)) return scores;
    addScores(together, scores);
    sharing++;
    return scores;
  });
  const alike = places.map((place, at): Decided => {
    const { answer, seen } = place;
    if (answer?.isSure) return { role: answer.role, reason: answer.reason };
    const scores = isAlone(place) ? alone[at]! : together;
    const role = heaviest(scores, (i) => mayBe(roles[i]!, place));
    const next = heaviest(scores, (i) => i !== role && mayBe(roles[i]!, place));
    // Places of one list are hardly more than one witness.
    const isDoubtful = scores[role]! - scores[next]! < DOUBT * (isAlone(place) ? 1 : sharing);
    const isAnswered = answer?.role === roles[role] && roles[role] !== 'own';
    return {
      role: roles[role]!,
      ...(isDoubtful ? { orRole: roles[next]! } : {}),
      reason: isAnswered ? answer!.reason : reasonFor(text, { lists: [shared, seen], row }, scores, role, roles),
    };
  });
  // 甘肃省兰州市城关区: what only locates the next one has its role.
  const decided = [...alike];
  for (let at = places.length - 2; at >= 0; at--) if (places[at]!.locates) decided[at] = decided[at + 1]!;
  return decided;
};
