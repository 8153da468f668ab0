/**
 * What a list names whole is not its first words.
 *
 *   takes 中汽中心智能网联 for 中汽中心 before 等深化布局, 104国道、206国道绕城段 for 104国道, 水资源配置一期、二期 for 水资源配置一期
 *   refuses 长潭水库 beside 长潭水库扩建 where no list names the longer one
 */
import type { Candidate } from './candidate.ts';

/** Why roads that share an end, and parts of one thing, are named. */
export const ROADS = 'roads';
export const PARTS = 'section';

const isListed = ({ way, verdict }: Candidate): boolean =>
  verdict.named && (way === 'open' || way === 'listed' || verdict.because === ROADS);
const isOfParts = ({ verdict: { because } }: Candidate): boolean => because === PARTS;

const holds =
  (whole: Candidate) =>
  ({ start, end }: Candidate): boolean =>
    whole.start <= start && end <= whole.end && end - start < whole.end - whole.start;

export const withoutParts = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const listed = candidates.filter(isListed).map(holds);
  const ofParts = candidates.filter(isOfParts).map(holds);
  if (listed.length + ofParts.length === 0) return candidates;
  return candidates.map((candidate) => {
    // One of the parts alone, however a list after it would name it, leaves the others without their thing.
    if (ofParts.some((isHeld) => isHeld(candidate)))
      return { ...candidate, verdict: { named: false, because: 'part of one', final: true } };
    return candidate.verdict.named && listed.some((isHeld) => isHeld(candidate))
      ? { ...candidate, verdict: { named: false, because: 'in listed' } }
      : candidate;
  });
};
