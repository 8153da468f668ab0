/** Hubs: places and organs that so many hang on that they would rule the picture; they are set apart above it. */
import type { Network } from '../../api-picture.ts';
import type { Point } from './layouts/task.ts';

/** Joins a quarter of the held documents, but at least so many; or hangs on a twelfth of all nodes, but at least on so many. */
const documents = { share: 0.25, least: 5 };
const nodes = { share: 1 / 12, least: 16 };

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
    documents: Math.max(documents.least, held.size * documents.share),
    nodes: Math.max(nodes.least, network.nodes.length * nodes.share),
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
      .map(({ id }) => id),
  );
};

/** In a row above the others, evenly. */
export const placeHubs = (hubs: readonly string[], others: Iterable<Point>): readonly (readonly [string, Point])[] => {
  const [left, right, top, bottom] = [...others].reduce(
    ([l, r, t, b], { x, y }) => [Math.min(l, x), Math.max(r, x), Math.max(t, y), Math.min(b, y)],
    [Infinity, -Infinity, -Infinity, Infinity],
  );
  if (left > right) return hubs.map((id, i) => [id, { x: i * 20, y: 0 }]);
  const height = Math.max(top - bottom, (right - left) / 3, 1);
  return hubs.map((id, i) => [
    id,
    { x: left + ((i + 0.5) / hubs.length) * Math.max(right - left, 1), y: top + height * 0.14 },
  ]);
};
