/** Lays out a picture: every document in the middle of what it alone speaks of, shared things between their documents. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LaidOut, LayOutTask, Point, TaskNode } from './task.ts';

/** Nodes start on a spiral: the same picture is laid out the same way every time. */
const spiral = (i: number): Point => {
  const angle = i * 2.399963;
  return { x: Math.sqrt(i + 1) * Math.cos(angle), y: Math.sqrt(i + 1) * Math.sin(angle) };
};

/** Work grows with nodes × iterations; large pictures settle for fewer. */
const iterationsFor = (nodes: number): number => Math.round(Math.min(300, Math.max(80, 100_000 / Math.max(1, nodes))));

/** Between groups springs are slack, within one each member is tied to its middle. */
const slack = 0.05;
const tie = 1.5;
const middleOf = (group: string): string => `group ${group}`;

/** A newcomer starts beside what it hangs on, the others where the graph was built, else on the spiral: from there large knots do not come apart. */
const startOf = ({ nodes, links }: LayOutTask): ((node: TaskNode, i: number) => Point) => {
  const fixed = new Map(nodes.flatMap((node) => (node.fixed ? [[node.id, node.fixed]] : [])));
  const beside = new Map<string, Point>();
  if (fixed.size > 0)
    for (const { from, to } of links) {
      const [a, b] = [fixed.get(from), fixed.get(to)];
      if (a && !b) beside.set(to, a);
      if (b && !a) beside.set(from, b);
    }
  return ({ id, fixed: place, stored }, i) => {
    const near = beside.get(id);
    if (place ?? near) return place ?? { x: near!.x + 4 * Math.cos(i), y: near!.y + 4 * Math.sin(i) };
    // Beside nodes that stand still, places of another picture would be anywhere.
    return stored && fixed.size === 0 ? stored : spiral(i);
  };
};

const pointOf = (graph: Graph, id: string): Point => {
  const { x, y } = graph.getNodeAttributes(id);
  return { x, y };
};

export const byForce = (task: LayOutTask): LaidOut => {
  const { nodes, links } = task;
  const graph = new Graph({ multi: false, type: 'undirected' });
  const start = startOf(task);
  for (const [i, node] of nodes.entries())
    graph.addNode(node.id, { ...start(node, i), size: node.size, fixed: node.fixed !== undefined });
  const groups = new Map(nodes.map(({ id, group }) => [id, group]));
  for (const { from, to, weight } of links) {
    if (from === to) continue;
    const [edge] = graph.mergeUndirectedEdge(from, to);
    const across = groups.get(from) !== groups.get(to) ? slack : 1;
    graph.updateEdgeAttribute(edge, 'weight', (known: number | undefined) => Math.max(known ?? 0, weight * across));
  }
  for (const [i, { id, group }] of nodes.entries()) {
    if (group === undefined) continue;
    if (!graph.hasNode(middleOf(group))) graph.addNode(middleOf(group), { ...spiral(i), size: 1, fixed: false });
    graph.addUndirectedEdge(id, middleOf(group), { weight: tie });
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
  for (const group of new Set(groups.values())) if (group !== undefined) graph.dropNode(middleOf(group));
  spread(graph);
  // The algorithm counts in single precision: what stands still is taken as it was.
  return { places: nodes.map(({ id, fixed }) => [id, fixed ?? pointOf(graph, id)]), guides: [] };
};

interface Disc {
  readonly id: string;
  x: number;
  y: number;
  readonly size: number;
  readonly fixed: boolean;
}

/** Discs by the cell of a grid in which they lie, so that each is held against those around it only. */
const makeGrid = (discs: readonly Disc[], cell: number) => {
  const keyOf = (column: number, row: number): string => `${column} ${row}`;
  const placeOf = ({ x, y }: Disc): readonly [number, number] => [Math.floor(x / cell), Math.floor(y / cell)];
  const cells = new Map<string, Disc[]>();
  for (const disc of discs) {
    const key = keyOf(...placeOf(disc));
    cells.set(key, [...(cells.get(key) ?? []), disc]);
  }
  return {
    around: (disc: Disc, see: (other: Disc) => void): void => {
      const [column, row] = placeOf(disc);
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++) cells.get(keyOf(column + dx, row + dy))?.forEach(see);
    },
  };
};

/** Moves two discs until they lie beside each other; false if they did. What is larger stays where it is, and what stood there before. */
const pushApart = (a: Disc, b: Disc, unit: number): boolean => {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(x, y) || 1e-9;
  const wanted = (a.size + b.size) * unit;
  if (distance >= wanted || (a.fixed && b.fixed)) return false;
  const push = (wanted - distance) / 2 / distance;
  const share = a.fixed ? 0 : b.fixed ? 1 : b.size / (a.size + b.size);
  a.x -= 2 * x * push * share;
  a.y -= 2 * y * push * share;
  b.x += 2 * x * push * (1 - share);
  b.y += 2 * y * push * (1 - share);
  return true;
};

/** In most pictures all lie apart long before. */
const mostRounds = 60;

/** Pushes apart what lies on each other, in rounds. */
const spread = (graph: Graph): void => {
  const discs = graph.mapNodes(
    (id, { x, y, size, fixed }): Disc => ({
      id,
      x: Number(x),
      y: Number(y),
      size: Number(size),
      fixed: fixed === true,
    }),
  );
  const extent = Math.sqrt(discs.reduce((sum, { x, y }) => sum + x * x + y * y, 0) / Math.max(1, discs.length)) || 1;
  // A node of size 5 takes about this part of the picture, so that its label has a chance.
  const unit = (extent * 0.5) / Math.sqrt(Math.max(1, discs.length)) / 5;
  for (let round = 0; round < mostRounds; round++) {
    const grid = makeGrid(discs, unit * 30);
    let moved = false;
    for (const disc of discs)
      grid.around(disc, (other) => {
        if (other.id > disc.id && pushApart(disc, other, unit)) moved = true;
      });
    if (!moved) break;
  }
  for (const { id, x, y } of discs) graph.mergeNodeAttributes(id, { x, y });
};
