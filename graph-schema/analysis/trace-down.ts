/**
 * From a directive down, through all that implement, rest on, interpret, forward or issue it, to every region touched.
 * Each policy is reached once, by a shortest way; further hops between reached policies are kept, cycles end by themselves.
 */
import { type AdministrativeLevel, levelOf } from './administrative-level.ts';
import { type Force, forceOf } from './force.ts';
import { type Hop, hopsDown } from './hops.ts';
import { type ReachedRegion, reachedRegions, type Touching } from './reached-regions.ts';
import { isForAllProvinces } from './scope.ts';
import type { PolicyEntry, View } from './view.ts';

export interface TracedPolicy {
  readonly policy: PolicyEntry;
  readonly steps: number;
  readonly level: AdministrativeLevel;
  readonly force: Force;
  /** The hop by which it was reached; the root has none. */
  readonly via?: Hop;
  /** Repealed or run out: nothing is followed from it, its regions do not count. */
  readonly stopped: boolean;
  /** Addressed to all provinces: a scope of its own, not 31 regions. */
  readonly forAllProvinces: boolean;
  /** Prints the root, or is printed by it: one text to a reader. */
  readonly isRoot: boolean;
}

export interface Trace {
  readonly root: string;
  readonly on?: string;
  /** In the order of a tree read from above: each under the one that it was reached from, by level and time. */
  readonly policies: readonly TracedPolicy[];
  /** Hops between reached policies beyond the tree: a second basis, or a circle. */
  readonly further: readonly Hop[];
  readonly regions: readonly ReachedRegion[];
  /** Named only to be spared. */
  readonly excluded: readonly ReachedRegion[];
  /** Policies that had not begun on the day, which were left out. */
  readonly notYet: readonly string[];
}

export interface TraceOptions {
  /** A day as YYYY-MM-DD, or a month, or a year. */
  readonly on?: string;
  /** Most steps from the root; none is no limit. */
  readonly depth?: number;
}

interface Reached {
  readonly traced: TracedPolicy;
  readonly children: string[];
}

const hasEnded = ({ state }: Force): boolean => state === 'repealed' || state === 'expired';

/** The reached policies as a tree is read: children after their parent. */
const asTree = (reached: ReadonlyMap<string, Reached>, root: string): TracedPolicy[] => {
  const told: TracedPolicy[] = [];
  const open = [root];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const { traced, children } = reached.get(id)!;
    told.push(traced);
    open.push(...[...children].reverse());
  }
  return told;
};

export const traceDown = (view: View, rootId: string, { on, depth }: TraceOptions = {}): Trace => {
  const root = view.policies.get(rootId);
  if (!root) throw new RangeError(`traceDown: expected the id of a policy, got ${rootId}`);
  const visit = (policy: PolicyEntry, steps: number, via?: Hop, isRoot = false): Reached => {
    const force = forceOf(view, policy, on);
    const stopped = hasEnded(force) && (on !== undefined || policy !== root);
    const forAllProvinces = isForAllProvinces(policy);
    const level = levelOf(policy);
    const traced = { policy, steps, level, force, ...(via ? { via } : {}), stopped, forAllProvinces, isRoot };
    return { traced, children: [] };
  };
  const reached = new Map([[root.id, visit(root, 0, undefined, true)]]);
  const further: Hop[] = [];
  const notYet = new Set<string>();
  let edge = [root.id];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const id of edge) {
      const { traced, children } = reached.get(id)!;
      // The root is what was asked about: it is followed even when it has ended.
      if ((traced.stopped && id !== root.id) || (depth !== undefined && traced.steps >= depth)) continue;
      for (const hop of hopsDown(view, id)) {
        // Back from a notice to the text that it was reached from is no step.
        if (hop.prints && traced.via?.prints && hop.lower === traced.via.upper) continue;
        // What else a notice prints does not rest on the text that it was reached from.
        if (hop.prints && hop.speaker === id && traced.via?.prints && traced.via.speaker === id) continue;
        if (reached.has(hop.lower)) {
          if (reached.get(hop.lower)!.traced.via?.upper !== hop.upper) further.push(hop);
          continue;
        }
        const lower = view.policies.get(hop.lower)!;
        const found = visit(lower, traced.steps + 1, hop, traced.isRoot && hop.prints);
        if (found.traced.force.state === 'not-yet') {
          notYet.add(hop.lower);
          continue;
        }
        reached.set(hop.lower, found);
        children.push(hop.lower);
        next.push(hop.lower);
      }
    }
    edge = next;
  }
  const policies = asTree(reached, root.id);
  const touching = policies
    .filter(({ stopped }) => !stopped)
    .map(({ policy, steps, isRoot }): Touching => ({ policy: policy.id, steps, isRoot }));
  const regions = reachedRegions(view, touching);
  return {
    root: root.id,
    ...(on === undefined ? {} : { on }),
    policies,
    further,
    regions: regions.filter(({ role }) => role !== 'excluded'),
    excluded: regions.filter(({ role }) => role === 'excluded'),
    notYet: [...notYet].sort(),
  };
};
