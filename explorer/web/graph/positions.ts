/** Where the nodes of a network stand: a small one is laid out for itself, a large one as when the graph was built. */
import { useEffect, useMemo, useState } from 'react';
import { caps } from '../../api.ts';
import type { Network } from '../../api-picture.ts';
import type { ViewState } from '../state/view-state.ts';
import { type Arranged, type Choice, groupOf, storedPlaces, taskOf, unstored, withApart } from './arrange.ts';
import { findHubs } from './hubs.ts';
import { byForce } from './layouts/by-force.ts';
import { byParts } from './layouts/by-parts.ts';
import type { LaidOut, LayOutTask } from './layouts/task.ts';
import { mostTraced } from './layouts/traced.ts';
import { findLone, isOfPolicies } from './lone.ts';

/** Up to this many nodes a layout is so quick that no worker is needed. */
const tiny = 60;

/** Without a worker; the other layouts and what they need are fetched by that. */
const bySprings = (task: LayOutTask): LaidOut => (task.arrangement === 'parts' ? byParts(task) : byForce(task));

/** One line of arrangements: what is drawn, and what stays where it was when neighbours come in. */
interface Kept {
  readonly network: Network;
  readonly key: string;
  readonly arranged: Arranged;
}
let kept: Kept | undefined;

type Wanted = Pick<ViewState, 'layout' | 'group' | 'hubsIn' | 'focus' | 'depth' | 'hidden'>;

export interface Positions {
  /** Undefined while the first picture settles. */
  readonly arranged: Arranged | undefined;
  readonly busy: boolean;
  readonly hubs: ReadonlySet<string>;
  /** What hangs on nothing but hubs, and stands apart too. */
  readonly lone: readonly string[];
  /** There were too many nodes for a trace: springs hold them. */
  readonly tooMany: boolean;
}

/**
 * `whole` is what was picked before any filter: springs hold all of it, so that filters move nothing; the others hold what is shown.
 * Policies alone are another picture: amid places that are not drawn they would hang on nothing that is seen.
 */
export const usePositions = (whole: Network, shown: Network, wanted: Wanted): Positions => {
  const { layout, group, hubsIn, focus, depth, hidden } = wanted;
  const tooMany = layout === 'trace' && shown.nodes.length > mostTraced;
  const springs = layout === undefined || tooMany;
  const arrangement = !springs ? layout : isOfPolicies(shown, hidden) ? 'parts' : 'force';
  const network = arrangement === 'force' ? whole : shown;
  const hubs = useMemo(() => (hubsIn ? new Set<string>() : findHubs(network, [focus])), [network, hubsIn, focus]);
  const lone = useMemo(() => {
    if (!springs) return [];
    const grouped = new Set(network.nodes.filter((node) => groupOf(node, group) !== undefined).map(({ id }) => id));
    return findLone(network, hubs, (id) => id === focus || grouped.has(id));
  }, [network, hubs, springs, group, focus]);
  const key = JSON.stringify([arrangement, group, hubsIn, focus, depth]);
  const [, setRound] = useState(0);
  const current = kept?.network === network && kept.key === key ? kept : undefined;
  useEffect(() => {
    if (kept?.network === network && kept.key === key) return;
    const choice: Choice = { arrangement, hubs, lone, ...(group ? { group } : {}) };
    const keep = (laidOut: LaidOut) => {
      kept = { network, key, arranged: withApart(laidOut, choice) };
      setRound((round) => round + 1);
    };
    const isPart = network.all > caps.networkNodes && focus === undefined;
    const stored = arrangement === 'force' && group === undefined && isPart ? storedPlaces(network) : undefined;
    if (stored) {
      const apart = new Set([...hubs, ...lone]);
      return keep({ places: [...stored].filter(([id]) => !apart.has(id)), guides: [] });
    }
    const before = springs && kept?.key === key ? kept.arranged.places : undefined;
    const task = taskOf(arrangement === 'parts' ? unstored(network) : network, choice, before);
    if (task.nodes.length <= tiny && springs) return keep(bySprings(task));
    const worker = new Worker(new URL('./lay-out-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LaidOut>) => keep(data);
    worker.onerror = () => keep(bySprings(task));
    worker.postMessage(task);
    return () => worker.terminate();
  }, [network, key, arrangement, springs, group, hubs, lone, focus]);
  // Until a new picture has settled, the last one stays.
  return { arranged: current?.arranged, busy: current === undefined, hubs, lone, tooMany };
};
