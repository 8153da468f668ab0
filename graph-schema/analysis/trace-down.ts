/**
 * From a directive down, through all that implement, rest on, interpret, forward or issue it, to every region touched.
 * Each policy is reached once, by a shortest way; further hops between reached policies are kept, cycles end by themselves.
 */
import { type AdministrativeLevel, levelOf } from './administrative-level.ts';
import { type Force, forceOf } from './force.ts';
import { type Hop, hopsDown } from './hops.ts';
import { type ReachedRegion, reachedRegions, type Touching } from './reached-regions.ts';
import { isForAllProvinces } from './scope.ts';
import { groupBy } from './seen.ts';
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

const hasEnded = ({ state }: Force): boolean => state === 'repealed' || state === 'expired';

/** The reached policies as a tree is read: children after their parent. */
const asTree = (reached: ReadonlyMap<string, TracedPolicy>, root: string): readonly TracedPolicy[] => {
  const children = groupBy(reached.values(), ({ via }) => via?.upper ?? '');
  const told: TracedPolicy[] = [];
  const open = [reached.get(root)!];
  for (let traced = open.pop(); traced; traced = open.pop()) {
    told.push(traced);
    open.push(...[...(children.get(traced.policy.id) ?? [])].reverse());
  }
  return told;
};

/** Between a notice and the text that it prints there is no step back, nor one aside to what else it prints: that does not rest on the text. */
const turnsBack = ({ policy: { id }, via }: TracedPolicy, hop: Hop): boolean =>
  hop.prints && via?.prints === true && (hop.lower === via.upper || (hop.speaker === id && via.speaker === id));

interface Walk {
  readonly reached: ReadonlyMap<string, TracedPolicy>;
  readonly further: readonly Hop[];
  readonly notYet: ReadonlySet<string>;
}

/** Breadth first, so that each policy is reached by a shortest way. */
const walkDown = (view: View, root: PolicyEntry, { on, depth = Infinity }: TraceOptions): Walk => {
  const see = (policy: PolicyEntry, from?: TracedPolicy, via?: Hop): TracedPolicy => {
    const force = forceOf(view, policy, on);
    return {
      policy,
      steps: from ? from.steps + 1 : 0,
      level: levelOf(policy),
      force,
      ...(via ? { via } : {}),
      stopped: hasEnded(force) && (on !== undefined || policy !== root),
      forAllProvinces: isForAllProvinces(policy),
      isRoot: from ? from.isRoot && via?.prints === true : true,
    };
  };
  const reached = new Map([[root.id, see(root)]]);
  const further: Hop[] = [];
  const notYet = new Set<string>();
  // The map grows while it is walked through, and is walked in the order in which it grew.
  for (const traced of reached.values()) {
    // The root is what was asked about: it is followed even when it has ended.
    if ((traced.stopped && traced.policy !== root) || traced.steps >= depth) continue;
    for (const hop of hopsDown(view, traced.policy.id)) {
      if (turnsBack(traced, hop)) continue;
      const known = reached.get(hop.lower);
      if (known) {
        if (known.via?.upper !== hop.upper) further.push(hop);
        continue;
      }
      const lower = see(view.policies.get(hop.lower)!, traced, hop);
      if (lower.force.state === 'not-yet') notYet.add(hop.lower);
      else reached.set(hop.lower, lower);
    }
  }
  return { reached, further, notYet };
};

export const traceDown = (view: View, rootId: string, options: TraceOptions = {}): Trace => {
  const root = view.policies.get(rootId);
  if (!root) throw new RangeError(`traceDown: expected the id of a policy, got ${rootId}`);
  const { reached, further, notYet } = walkDown(view, root, options);
  const policies = asTree(reached, root.id);
  const touching = policies
    .filter(({ stopped }) => !stopped)
    .map(({ policy, steps, isRoot }): Touching => ({ policy: policy.id, steps, isRoot }));
  const regions = reachedRegions(view, touching);
  return {
    root: root.id,
    ...(options.on === undefined ? {} : { on: options.on }),
    policies,
    further,
    regions: regions.filter(({ role }) => role !== 'excluded'),
    excluded: regions.filter(({ role }) => role === 'excluded'),
    notYet: [...notYet].sort(),
  };
};
