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

type Nodes = ReadonlyMap<string, GraphNode>;
type Edges = ReadonlyMap<string, GraphEdge>;
/** Tells how many more nodes or edges are as they should be. */
type Advance = (count: number) => void;

/** What has another type or other ends than before is deleted, and created anew. */
const deleteGone = (engine: Engine, nodes: Nodes, edges: Edges) => {
  let nodesDeleted = 0;
  let edgesDeleted = 0;
  for (const { id, type, from, to } of [...engine.graph.edges.values()]) {
    const next = edges.get(id);
    if (next && next.type === type && next.from === from.id && next.to === to.id) continue;
    engine.deleteEdge(id);
    edgesDeleted += 1;
  }
  for (const { id, type } of [...engine.graph.nodes.values()]) {
    if (nodes.get(id)?.type === type) continue;
    engine.deleteNode(id);
    nodesDeleted += 1;
  }
  return { nodesDeleted, edgesDeleted };
};

const writeNodes = async (engine: Engine, nodes: Nodes, advance: Advance) => {
  let [nodesCreated, nodesChanged] = [0, 0];
  const fresh = new Map<string, GraphNode[]>();
  for (const node of nodes.values()) {
    const old = engine.graph.nodes.get(node.id);
    if (!old) {
      nodesCreated += 1;
      fresh.set(node.type, append(fresh.get(node.type), node));
    } else if (!sameProperties(old.properties, node.properties)) {
      engine.changeNode(node);
      nodesChanged += 1;
    }
  }
  advance(nodes.size - nodesCreated);
  await inParts([...fresh], async (type, part) => {
    const settle = await engine.createNodes(type, part);
    advance(part.length);
    return settle;
  });
  return { nodesCreated, nodesChanged };
};

const writeEdges = async (engine: Engine, edges: Edges, advance: Advance) => {
  let edgesChanged = 0;
  const fresh: GraphEdge[] = [];
  for (const edge of edges.values()) {
    const old = engine.graph.edges.get(edge.id);
    if (!old) fresh.push(edge);
    else if (!sameProperties(old.properties, edge.properties)) {
      engine.changeEdge(edge);
      edgesChanged += 1;
    }
  }
  advance(edges.size - fresh.length);
  await inParts([['', fresh]], async (_, part) => {
    const settle = await engine.createEdges(part);
    advance(part.length);
    return settle;
  });
  return { edgesCreated: fresh.length, edgesChanged };
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

export const writeGraph = async (engine: Engine, graph: Graph, progress: Progress): Promise<WriteReport> => {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const all = nodes.size + edges.size;
  let done = 0;
  const advance: Advance = (count) => {
    done += count;
    progress(done, all);
  };
  const { nodesDeleted, edgesDeleted } = deleteGone(engine, nodes, edges);
  const { nodesCreated, nodesChanged } = await writeNodes(engine, nodes, advance);
  const { edgesCreated, edgesChanged } = await writeEdges(engine, edges, advance);
  return { nodesCreated, nodesChanged, nodesDeleted, edgesCreated, edgesChanged, edgesDeleted };
};
