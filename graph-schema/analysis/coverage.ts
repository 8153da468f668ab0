/** Which provinces have a document here that carries a directive on, and after how many days the first one came. */
import { byCodeUnit } from '../graph/order.ts';
import { levelOf, levelRank } from './administrative-level.ts';
import { hopsDown } from './hops.ts';
import { byDate, daysBetween } from './partial-dates.ts';
import { type Province, provinceOfPolicy, provinces } from './provinces.ts';
import { type TracedPolicy, traceDown } from './trace-down.ts';
import { knownDate, listOf, type PolicyEntry, type View } from './view.ts';

export interface Implementing {
  readonly traced: TracedPolicy;
  /** Days after the directive; unknown if either lacks its day. */
  readonly days?: number;
}

export interface ProvinceCoverage {
  readonly province: Province;
  /** Documents of the province, its cities and counties, by level and date; empty if there is none here. */
  readonly documents: readonly Implementing[];
  /** Is one of them held, or are they only cited? */
  readonly status: 'held' | 'cited' | 'none';
}

export interface Coverage {
  readonly directive: PolicyEntry;
  readonly provinces: readonly ProvinceCoverage[];
  readonly covered: number;
}

const byLevelAndTime = (a: TracedPolicy, b: TracedPolicy): number =>
  levelRank(a.level) - levelRank(b.level) ||
  byDate(knownDate(a.policy), knownDate(b.policy)) ||
  a.steps - b.steps ||
  byCodeUnit(a.policy.id, b.policy.id);

export const coverageOf = (view: View, directive: string): Coverage => {
  const { policies } = traceDown(view, directive);
  const root = policies[0]!.policy;
  const byProvince = new Map<string, TracedPolicy[]>();
  for (const traced of policies.slice(1)) {
    const code = provinceOfPolicy(traced.policy)?.code;
    if (code === undefined || traced.isRoot) continue;
    byProvince.set(code, [...(byProvince.get(code) ?? []), traced]);
  }
  const rows = provinces.map((province): ProvinceCoverage => {
    const found = (byProvince.get(province.code) ?? []).sort(byLevelAndTime);
    const documents = found.map((traced): Implementing => {
      const days = daysBetween(root.date, traced.policy.date);
      return { traced, ...(days === undefined ? {} : { days }) };
    });
    const status = found.some(({ policy }) => policy.held) ? 'held' : found.length > 0 ? 'cited' : 'none';
    return { province, documents, status };
  });
  return { directive: root, provinces: rows, covered: rows.filter(({ status }) => status !== 'none').length };
};

export interface CoverageLine {
  readonly directive: PolicyEntry;
  readonly covered: number;
  readonly held: number;
}

/** Central directives that some province carries on, the widest carried first. */
export const coverages = (view: View): readonly CoverageLine[] =>
  [...view.policies.values()]
    .filter((policy) => levelOf(policy) === 'central' && listOf(view.linksTo, policy.id).length > 0)
    .filter(({ id }) => hopsDown(view, id).length > 0)
    .map(({ id }) => coverageOf(view, id))
    .filter(({ covered }) => covered > 0)
    .map(({ directive, covered, provinces: rows }) => ({
      directive,
      covered,
      held: rows.filter(({ status }) => status === 'held').length,
    }))
    .sort((a, b) => b.covered - a.covered || b.held - a.held || byCodeUnit(a.directive.id, b.directive.id));
