/** Gives the nodes of the picture their positions: deterministic, clusters apart, hubs not in the way. */
import Graphology from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { findNodeType } from '../nodes/index.ts';
import type { Graph, GraphNode } from './graph.ts';
import { makeGraph } from './make-graph.ts';
import { seededPlace } from './seeded-place.ts';

/** Node types take part if their declaration has a place for x and y. */
const isLaidOut = ({ type }: GraphNode): boolean => findNodeType(type)?.properties.x !== undefined;

/** Work grows with nodes × iterations; large pictures settle for fewer. */
const iterationsFor = (nodes: number): number => Math.max(60, Math.min(600, Math.round(300_000 / Math.max(1, nodes))));

/** Pictures of any size have the same density: one node to a square of this side. */
const spacing = 10;

/** What the gazetteer knows holds less strongly together than what documents say. */
const background: ReadonlySet<string> = new Set(['PART_OF', 'INCLUDES', 'GOVERNS', 'SUCCEEDED_BY']);

const drawnGraph = (graph: Graph): Graphology => {
  const drawn = new Graphology({ type: 'undirected', multi: false });
  for (const node of graph.nodes) if (isLaidOut(node)) drawn.addNode(node.id, { ...seededPlace(node.id) });
  for (const { from, to, type } of graph.edges) {
    if (from === to || !drawn.hasNode(from) || !drawn.hasNode(to)) continue;
    drawn.mergeUndirectedEdge(from, to, { weight: background.has(type) ? 0.3 : 1 });
  }
  // What no edge of the picture reaches stands near a document that names it.
  const documentOf = new Map(graph.nodes.map(({ id, properties }) => [id, properties.document]));
  const lone = new Set(drawn.filterNodes((node) => drawn.degree(node) === 0));
  for (const { from, to } of graph.edges) {
    const document = documentOf.get(from);
    if (lone.has(to) && typeof document === 'string' && drawn.hasNode(document))
      drawn.mergeUndirectedEdge(document, to, { weight: 1 });
  }
  return drawn;
};

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

export const layOut = (graph: Graph): Graph => {
  const drawn = drawnGraph(graph);
  if (drawn.order === 0) return graph;
  const found = forceAtlas2(drawn, {
    iterations: iterationsFor(drawn.order),
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: drawn.order > 300,
      barnesHutTheta: 0.6,
      edgeWeightInfluence: 1,
      // A document keeps what only it names around itself; what several share settles between them.
      linLogMode: true,
      gravity: 1,
      scalingRatio: 1,
      slowDown: 1 + Math.log(drawn.order),
    },
  });
  const places = new Map(Object.entries(found));
  const middle = { x: 0, y: 0 };
  for (const { x, y } of places.values()) {
    middle.x += x / places.size;
    middle.y += y / places.size;
  }
  const spread = Math.sqrt(
    [...places.values()].reduce((sum, { x, y }) => sum + (x - middle.x) ** 2 + (y - middle.y) ** 2, 0) / places.size,
  );
  const scale = spread > 0 ? (spacing * Math.sqrt(places.size)) / (2 * spread) : 1;
  const nodes = graph.nodes.map((node) => {
    const place = places.get(node.id);
    if (place === undefined) return node;
    const [x, y] = [round((place.x - middle.x) * scale), round((place.y - middle.y) * scale)];
    return { ...node, properties: { ...node.properties, x, y } };
  });
  return makeGraph(nodes, graph.edges);
};
