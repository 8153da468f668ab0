/** Lays out a picture: every document in the middle of what it alone speaks of, shared things between their documents. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface LayOutTask {
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
}

/** Nodes start on a spiral: the same picture is laid out the same way every time. */
const spiral = (i: number): Point => {
  const angle = i * 2.399963;
  return { x: Math.sqrt(i + 1) * Math.cos(angle), y: Math.sqrt(i + 1) * Math.sin(angle) };
};

/** Work grows with nodes × iterations; large pictures settle for fewer. */
const iterationsFor = (nodes: number): number => Math.round(Math.min(300, Math.max(80, 100_000 / Math.max(1, nodes))));

export const layOut = ({ nodes, links }: LayOutTask): ReadonlyMap<string, Point> => {
  const graph = new Graph({ multi: false, type: 'undirected' });
  for (const [i, { id, size }] of nodes.entries()) graph.addNode(id, { ...spiral(i), size });
  for (const { from, to, weight } of links) {
    if (from === to) continue;
    const [edge] = graph.mergeUndirectedEdge(from, to);
    graph.updateEdgeAttribute(edge, 'weight', (known: number | undefined) => Math.max(known ?? 0, weight));
  }
  const settings = {
    linLogMode: true,
    edgeWeightInfluence: 1,
    gravity: 1.2,
    scalingRatio: 2,
    slowDown: 4,
    barnesHutOptimize: nodes.length > 800,
    barnesHutTheta: 0.8,
  };
  const getEdgeWeight = 'weight';
  forceAtlas2.assign(graph, { iterations: iterationsFor(nodes.length), getEdgeWeight, settings });
  spread(graph);
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
};

/** Pushes apart what lies on each other, in rounds over the cells of a grid. */
const spread = (graph: Graph): void => {
  const places = graph.mapNodes((id, { x, y, size }) => ({ id, x: Number(x), y: Number(y), size: Number(size) }));
  const extent = Math.sqrt(places.reduce((sum, { x, y }) => sum + x * x + y * y, 0) / Math.max(1, places.length)) || 1;
  // A node of size 5 takes about this part of the picture, so that its label has a chance.
  const unit = (extent * 0.5) / Math.sqrt(Math.max(1, places.length)) / 5;
  const cell = unit * 30;
  for (let round = 0; round < 60; round++) {
    const cells = new Map<string, typeof places>();
    for (const place of places) {
      const key = `${Math.floor(place.x / cell)} ${Math.floor(place.y / cell)}`;
      cells.set(key, [...(cells.get(key) ?? []), place]);
    }
    let moved = false;
    for (const place of places) {
      const [column, row] = [Math.floor(place.x / cell), Math.floor(place.y / cell)];
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++)
          for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) {
            if (other.id <= place.id) continue;
            const [x, y] = [other.x - place.x, other.y - place.y];
            const distance = Math.hypot(x, y) || 1e-9;
            const wanted = (place.size + other.size) * unit;
            if (distance >= wanted) continue;
            moved = true;
            const push = (wanted - distance) / 2 / distance;
            // What is larger stays where it is.
            const share = other.size / (place.size + other.size);
            place.x -= 2 * x * push * share;
            place.y -= 2 * y * push * share;
            other.x += 2 * x * push * (1 - share);
            other.y += 2 * y * push * (1 - share);
          }
    }
    if (!moved) break;
  }
  for (const { id, x, y } of places) graph.mergeNodeAttributes(id, { x, y });
};
