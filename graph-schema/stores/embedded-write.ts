/** Makes the engine's graph equal to a given one by their difference: equal things are not touched. */
import type { Graph, GraphEdge, GraphNode, Properties, PropertyValue } from '../graph/graph.ts';
import type { Engine } from './embedded-engine.ts';
import type { Progress, WriteReport } from './store.ts';

const batch = 2000;

const sameValue = (a: PropertyValue | undefined, b: PropertyValue | undefined): boolean => {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((each, index) => each === b[index]);
};

const sameProperties = (a: Properties, b: Properties): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => sameValue(a[name], b[name]));
};

export const writeGraph = async (engine: Engine, graph: Graph, progress: Progress): Promise<WriteReport> => {
  const stored = engine.graph;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const report = {
    nodesCreated: 0,
    nodesChanged: 0,
    nodesDeleted: 0,
    edgesCreated: 0,
    edgesChanged: 0,
    edgesDeleted: 0,
  };
  const all = nodes.size + edges.size;
  let done = 0;
  const advance = (count: number) => {
    done += count;
    progress(done, all);
  };

  for (const edge of [...stored.edges.values()]) {
    const next = edges.get(edge.id);
    if (next && next.type === edge.type && next.from === edge.from.id && next.to === edge.to.id) continue;
    engine.deleteEdge(edge.id);
    report.edgesDeleted += 1;
  }
  for (const node of [...stored.nodes.values()]) {
    if (nodes.get(node.id)?.type === node.type) continue;
    engine.deleteNode(node.id);
    report.nodesDeleted += 1;
  }

  const newNodes = new Map<string, GraphNode[]>();
  let untouched = 0;
  for (const node of nodes.values()) {
    const old = stored.nodes.get(node.id);
    if (!old) newNodes.set(node.type, append(newNodes.get(node.type), node));
    else {
      untouched += 1;
      if (sameProperties(old.properties, node.properties)) continue;
      engine.changeNode(node);
      report.nodesChanged += 1;
    }
  }
  advance(untouched);
  await inParts([...newNodes], async (type, part) => {
    const settle = await engine.createNodes(type, part);
    report.nodesCreated += part.length;
    advance(part.length);
    return settle;
  });

  const newEdges: GraphEdge[] = [];
  for (const edge of edges.values()) {
    const old = stored.edges.get(edge.id);
    if (!old) newEdges.push(edge);
    else if (!sameProperties(old.properties, edge.properties)) {
      engine.changeEdge(edge);
      report.edgesChanged += 1;
    }
  }
  advance(edges.size - newEdges.length);
  await inParts([['', newEdges]], async (_, part) => {
    const settle = await engine.createEdges(part);
    report.edgesCreated += part.length;
    advance(part.length);
    return settle;
  });
  return report;
};

/** While a portion is on its way to disk, the one before is put into memory. */
const inParts = async <T>(
  groups: readonly (readonly [type: string, all: readonly T[]])[],
  create: (type: string, part: readonly T[]) => Promise<() => void>,
): Promise<void> => {
  let settle = (): void => {};
  for (const [type, all] of groups)
    for (let from = 0; from < all.length; from += batch) {
      const created = create(type, all.slice(from, from + batch));
      settle();
      settle = () => {};
      settle = await created;
    }
  settle();
};

const append = <T>(list: T[] | undefined, item: T): T[] => {
  if (!list) return [item];
  list.push(item);
  return list;
};
