/** Where nodes stand: as computed when the graph was built; those without a place are laid out here, once. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network } from '../../api.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nodes are spread on a spiral at first: the same graph gives the same picture. */
const spiral = (i: number): Point => {
  const angle = i * 2.399963;
  return { x: Math.sqrt(i + 1) * Math.cos(angle) * 10, y: Math.sqrt(i + 1) * Math.sin(angle) * 10 };
};

const layOut = (network: Network): ReadonlyMap<string, Point> => {
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const [i, node] of network.nodes.entries()) graph.addNode(node.id, { ...spiral(i), size: node.held ? 11 : 5 });
  for (const link of network.links) if (link.from !== link.to) graph.addEdge(link.from, link.to);
  const iterations = Math.max(20, Math.min(400, Math.round(120_000 / Math.max(1, network.nodes.length))));
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    linLogMode: true,
    gravity: 0.6,
    adjustSizes: false,
    scalingRatio: 4,
  };
  forceAtlas2.assign(graph, { iterations, settings });
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
};

/** Stored places if all but a few nodes have one; a lone newcomer is put beside a neighbour. */
export const placeNodes = (network: Network): ReadonlyMap<string, Point> => {
  const known = new Map<string, Point>();
  for (const { id, x, y } of network.nodes) if (x !== undefined && y !== undefined) known.set(id, { x, y });
  if (known.size < network.nodes.length * 0.8) return layOut(network);
  const placed = new Map(known);
  network.nodes.forEach((node, i) => {
    if (placed.has(node.id)) return;
    const link = network.links.find(
      ({ from, to }) => (from === node.id && known.has(to)) || (to === node.id && known.has(from)),
    );
    const near = link ? known.get(link.from === node.id ? link.to : link.from) : undefined;
    const around = spiral(i % 7);
    placed.set(node.id, near ? { x: near.x + around.x, y: near.y + around.y } : around);
  });
  return placed;
};
