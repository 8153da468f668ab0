/** One step from a thing to the next, whatever its kind, with who says it and in which words; what paths are made of. */
import { byCodeUnit } from '../graph/order.ts';
import type { Relation } from './relations.ts';
import { listOf, type View, type Words } from './view.ts';

export type StepKind =
  | Relation
  | 'touches'
  | 'issued-by'
  | 'plans'
  | 'located-in'
  | 'includes'
  | 'part-of'
  | 'succeeded-by';

export interface Step {
  readonly kind: StepKind;
  /** As it is said: the policy that speaks, the project that lies, the area that includes. */
  readonly subject: string;
  readonly object: string;
  readonly quote?: Words;
  /** Where a policy touches a region: as what. */
  readonly role?: string;
  /** Where no text says it: the data that do. */
  readonly source?: string;
}

/** How little a step tells; a longer way of telling steps beats a shorter one of vague ones. */
const costs: Readonly<Record<StepKind, number>> = {
  implements: 1,
  basis: 1,
  interprets: 1,
  forwards: 1,
  issues: 1.1,
  repeals: 1.2,
  amends: 1.2,
  plans: 1.1,
  'located-in': 1,
  touches: 1.2,
  'issued-by': 1.5,
  includes: 1.6,
  mentions: 2,
  'succeeded-by': 1.2,
  'part-of': 2.2,
};

export const costOf = ({ kind, role }: Step): number => costs[kind] + (role === 'mentioned' ? 0.4 : 0);

export const otherEnd = ({ subject, object }: Step, id: string): string => (subject === id ? object : subject);

export type Neighbours = (id: string) => readonly Step[];

/** Steps from and to every thing; made once for a view. */
export const neighboursIn = (view: View): Neighbours => {
  const steps = new Map<string, Step[]>();
  const add = (step: Step): void => {
    if (step.subject === step.object) return;
    for (const id of [step.subject, step.object]) {
      const known = steps.get(id);
      if (known) known.push(step);
      else steps.set(id, [step]);
    }
  };
  const quoted = (quotes: readonly Words[]): { quote?: Words } => (quotes[0] ? { quote: quotes[0] } : {});
  for (const links of view.linksFrom.values())
    for (const { from, to, said } of links)
      for (const { relation, quotes } of said) add({ kind: relation, subject: from, object: to, ...quoted(quotes) });
  for (const touches of view.touchesOf.values())
    for (const { policy, region, role, quotes } of touches)
      add({ kind: 'touches', subject: policy, object: region, role, ...quoted(quotes) });
  for (const { id, issuers } of view.policies.values())
    for (const { agency, quotes } of issuers)
      add({ kind: 'issued-by', subject: id, object: agency.id, ...quoted(quotes) });
  for (const plans of view.plansOf.values())
    for (const { policy, project, quotes } of plans)
      add({ kind: 'plans', subject: policy, object: project, ...quoted(quotes) });
  for (const { id, regions } of view.projects.values())
    for (const { region, quotes } of regions)
      add({ kind: 'located-in', subject: id, object: region, ...quoted(quotes) });
  for (const { id, members, parent, successors } of view.regions.values()) {
    for (const { region, source } of members) add({ kind: 'includes', subject: id, object: region, source });
    if (parent !== undefined) add({ kind: 'part-of', subject: id, object: parent });
    for (const { region } of successors) add({ kind: 'succeeded-by', subject: id, object: region });
  }
  for (const list of steps.values())
    list.sort((a, b) => costOf(a) - costOf(b) || byCodeUnit(`${a.subject} ${a.object}`, `${b.subject} ${b.object}`));
  return (id) => steps.get(id) ?? [];
};

/** Things that nearly everything hangs on, so that a way through them tells nothing: the state, provinces, much-linked organs and laws. */
export const isHub = (view: View, neighbours: Neighbours, id: string): boolean => {
  const level = view.regions.get(id)?.level;
  if (level === 'country' || level === 'province') return true;
  const held = [...listOf(view.linksTo, id), ...listOf(view.touchesIn, id)].length;
  const most = Math.max(12, view.documents.size / 20);
  return (view.agencies.has(id) ? neighbours(id).length : held) > most;
};
