/** Hubs: places and organs that so many hang on that they would rule the picture; they are set apart above it. */
import type { Network } from '../../api-picture.ts';
import { boundsOf } from './bounds.ts';
import type { Point } from './layouts/task.ts';

/**
 * Joins a quarter of the held documents or hangs on a twelfth of all nodes, but at least on so many; and in a large picture
 * on no more than so many: of three hundred documents, thirty that name one province tie as fast a knot as all would.
 */
const documents = { share: 0.25, least: 5, most: 16 };
const nodes = { share: 1 / 12, least: 16, most: 40 };
/** More would not be told apart in their row. */
const mostHubs = 16;

const limit = ({ share, least, most }: typeof documents, all: number): number =>
  Math.max(least, Math.min(most, all * share));

/** `spared` are nodes that the reader looks at. */
export const findHubs = (network: Network, spared: readonly (string | undefined)[]): ReadonlySet<string> => {
  const held = new Set(network.nodes.filter((node) => node.held).map(({ id }) => id));
  const all = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    const known = all.get(a);
    if (known) known.add(b);
    else all.set(a, new Set([b]));
  };
  for (const { from, to } of network.links) {
    join(from, to);
    join(to, from);
  }
  const most = {
    documents: limit(documents, held.size),
    nodes: limit(nodes, network.nodes.length),
  };
  const isHub = (id: string): boolean => {
    const others = all.get(id) ?? new Set();
    if (others.size >= most.nodes) return true;
    if (others.size < most.documents) return false;
    return [...others].filter((other) => held.has(other)).length >= most.documents;
  };
  return new Set(
    network.nodes
      .filter(({ kind, id }) => (kind === 'Region' || kind === 'Agency') && !spared.includes(id) && isHub(id))
      .map(({ id }) => ({ id, joins: all.get(id)?.size ?? 0 }))
      .sort((a, b) => b.joins - a.joins || (a.id < b.id ? -1 : 1))
      .slice(0, mostHubs)
      .map(({ id }) => id),
  );
};

/** In a row above the others, evenly. */
export const placeHubs = (hubs: readonly string[], others: Iterable<Point>): readonly (readonly [string, Point])[] => {
  const { left, right, top, bottom } = boundsOf(others);
  const height = Math.max(top - bottom, (right - left) / 3, 1);
  return hubs.map((id, i) => [
    id,
    { x: left + ((i + 0.5) / hubs.length) * Math.max(right - left, 1), y: top + height * 0.14 },
  ]);
};
