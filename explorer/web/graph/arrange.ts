/** Makes of a network and what the reader chose a task for the layout, and of its answer the places of all nodes. */
import type { Network, NetworkNode } from '../../api-picture.ts';
import { type Grouping, hiddenAtFirst } from '../state/view-state.ts';
import { placeHubs } from './hubs.ts';
import type { Arrangement, Guide, LaidOut, LayOutTask, Point, TaskNode } from './layouts/task.ts';
import { placeLone } from './lone.ts';

export interface Arranged {
  readonly places: ReadonlyMap<string, Point>;
  readonly guides: readonly Guide[];
}
export interface Choice {
  readonly arrangement: Arrangement;
  readonly group?: Grouping;
  /** Nodes that stand apart and pull on nothing. */
  readonly hubs: ReadonlySet<string>;
  /** Nodes that nothing holds: they stand apart too. */
  readonly lone?: readonly string[];
}

const known = new Set(hiddenAtFirst);

/** What belongs to several provinces belongs to none of them. */
export const groupOf = (node: NetworkNode, group: Grouping | undefined): string | undefined => {
  if (group === 'issuer') return node.issuer;
  return group === 'province' && node.provinces.length === 1 ? node.provinces[0] : undefined;
};

/** What is cited stands before what cites it, an agency before what it issues, a place before its parts. */
const backwards = new Set([
  'IMPLEMENTS',
  'BASED_ON',
  'INTERPRETS',
  'FORWARDS',
  'AMENDS',
  'REPEALS',
  'MENTIONS',
  'ISSUED_BY',
  'PART_OF',
]);

export const taskOf = (
  network: Network,
  { arrangement, group, hubs, lone = [] }: Choice,
  before: ReadonlyMap<string, Point> = new Map(),
): LayOutTask => {
  const apart = new Set([...hubs, ...lone]);
  const nodes = network.nodes
    .filter(({ id }) => !apart.has(id))
    .map((node): TaskNode => {
      const { id, held, kind, level, date, x, y } = node;
      const [own, fixed] = [groupOf(node, group), before.get(id)];
      return {
        id,
        size: held ? 11 : 5,
        leads: kind === 'Policy',
        ...(level !== undefined ? { level } : {}),
        ...(date !== undefined && kind === 'Policy' ? { date } : {}),
        ...(own !== undefined ? { group: own } : {}),
        ...(x !== undefined && y !== undefined ? { stored: { x, y } } : {}),
        ...(fixed ? { fixed } : {}),
      };
    });
  const links = network.links
    .filter(({ from, to }) => !apart.has(from) && !apart.has(to))
    .map(({ from, to, kind }) => ({ from, to, weight: known.has(kind) ? 0.1 : 1, reversed: backwards.has(kind) }));
  return { arrangement, nodes, links };
};

/** With what stands apart: hubs above, what nothing holds below. */
export const withApart = (
  { places, guides }: LaidOut,
  { hubs, lone = [] }: Pick<Choice, 'hubs' | 'lone'>,
): Arranged => {
  const others = places.map(([, place]) => place);
  return { places: new Map([...places, ...placeHubs([...hubs], others), ...placeLone(lone, others)]), guides };
};

/** Without the places that are stored with the graph: among fewer nodes they say nothing. */
export const unstored = (network: Network): Network => ({
  ...network,
  nodes: network.nodes.map(({ x: _x, y: _y, ...node }) => node),
});

/** Places stored with the graph; a lone newcomer is put beside a neighbour. Undefined where too many have none. */
export const storedPlaces = (network: Network): ReadonlyMap<string, Point> | undefined => {
  const places = new Map<string, Point>();
  for (const { id, x, y } of network.nodes) if (x !== undefined && y !== undefined) places.set(id, { x, y });
  if (places.size < network.nodes.length * 0.8) return undefined;
  const beside = new Map<string, Point>();
  for (const { from, to } of network.links) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a && !b) beside.set(to, a);
    if (b && !a) beside.set(from, b);
  }
  for (const [i, { id }] of network.nodes.entries()) {
    if (places.has(id)) continue;
    const near = beside.get(id) ?? { x: 0, y: 0 };
    places.set(id, { x: near.x + Math.cos(i) * 5, y: near.y + Math.sin(i) * 5 });
  }
  return places;
};
