/**
 * Was a policy in force on a day? By what its text and the texts that repeal it say; what nobody says is unknown, not guessed.
 *
 *   in force from 2021-03-01, nothing else known → on 2022-01-01 in force; dated 2021 alone → on 2021-06-30 unknown
 */
import { byDate, hasCome, isBefore } from './partial-dates.ts';
import { knownDate, type Link, listOf, type PolicyEntry, type View, type Words } from './view.ts';

export type ForceState = 'in-force' | 'not-yet' | 'expired' | 'repealed' | 'unknown';

export interface Repeal {
  readonly by: string;
  /** When the repeal takes effect; absent if the repealing text has no date. */
  readonly date?: string;
  readonly quotes: readonly Words[];
}

export interface Force {
  readonly state: ForceState;
  readonly from?: string;
  /** Its text says from when it holds; else `from` is the day on which it was issued. */
  readonly fromText?: true;
  /** `from` is but the year that its number states. */
  readonly fromNumber?: true;
  readonly until?: string;
  readonly repeal?: Repeal;
}

const startOf = (policy: PolicyEntry): string | undefined => policy.effective ?? knownDate(policy);

const repealIn = (view: View, { from, said }: Link): Repeal | undefined => {
  const whole = said.find(({ relation, partial }) => relation === 'repeals' && !partial);
  const by = whole && view.policies.get(from);
  if (!by) return undefined;
  const date = startOf(by);
  return { by: from, ...(date === undefined ? {} : { date }), quotes: whole.quotes };
};

/** Repeals of the whole policy, the earliest first; what repeals itself says nothing of its force. */
const repealsOf = (view: View, policy: string): readonly Repeal[] =>
  listOf(view.linksTo, policy)
    .filter(({ from }) => from !== policy)
    .flatMap((link) => repealIn(view, link) ?? [])
    .sort((a, b) => byDate(a.date, b.date));

/** Without a day: as far as is known at all, so that a repeal at any time counts. */
export const forceOf = (view: View, policy: PolicyEntry, on?: string): Force => {
  const from = startOf(policy);
  const repeal = repealsOf(view, policy.id)[0];
  const told = {
    ...(from === undefined ? {} : { from }),
    ...(policy.effective === undefined ? {} : { fromText: true as const }),
    ...(from !== undefined && from === policy.yearByNumber ? { fromNumber: true as const } : {}),
    ...(policy.expires === undefined ? {} : { until: policy.expires }),
    ...(repeal === undefined ? {} : { repeal }),
  };
  if (on === undefined) {
    if (repeal) return { ...told, state: 'repealed' };
    return { ...told, state: from === undefined ? 'unknown' : 'in-force' };
  }
  if (repeal && hasCome(repeal.date, on) === 'yes') return { ...told, state: 'repealed' };
  if (isBefore(policy.expires, on) === 'yes') return { ...told, state: 'expired' };
  const begun = hasCome(from, on);
  if (begun === 'no') return { ...told, state: 'not-yet' };
  const mayHaveEnded =
    (repeal !== undefined && hasCome(repeal.date, on) === 'unknown') ||
    (policy.expires !== undefined && isBefore(policy.expires, on) === 'unknown');
  return { ...told, state: begun === 'unknown' || mayHaveEnded ? 'unknown' : 'in-force' };
};
