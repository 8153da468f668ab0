/** The graph as the evaluator walks it: nodes that know their edges, found by id, type or an indexed value. */
import type { GraphEdge, GraphNode, Properties, PropertyValue } from '../../graph/graph.ts';
import { noLists, withEdge, withoutEdge } from './edge-lists.ts';
import type { MemoryEdge, MemoryNode } from './memory-node.ts';

export type { MemoryEdge, MemoryNode };

const noNodes: ReadonlySet<MemoryNode> = new Set();
const noEdges: ReadonlySet<MemoryEdge> = new Set();

export class MemoryGraph {
  readonly nodes = new Map<string, MemoryNode>();
  readonly edges = new Map<string, MemoryEdge>();
  readonly #nodesByType = new Map<string, Set<MemoryNode>>();
  readonly #edgesByType = new Map<string, Set<MemoryEdge>>();
  /** `type.property` → value → nodes; made when first asked for, dropped by the next write. */
  readonly #indexes = new Map<string, Map<PropertyValue, MemoryNode[]>>();
  /** Anything derived from the whole graph (a full-text index), kept until the next write. */
  readonly derived = new Map<string, unknown>();
  #serial = 0;

  addNode({ id, type, properties }: GraphNode): MemoryNode {
    const serial = this.#serial++;
    const node: MemoryNode = { kind: 'node', id, type, properties, out: noLists, in: noLists, serial };
    this.nodes.set(id, node);
    bucket(this.#nodesByType, type).add(node);
    this.#changed();
    return node;
  }

  addEdge({ id, type, from, to, properties }: GraphEdge): MemoryEdge {
    const source = this.nodes.get(from);
    const target = this.nodes.get(to);
    if (!source || !target) throw new RangeError(`edge ${id}: expected both its nodes, got no ${source ? to : from}`);
    const edge: MemoryEdge = { kind: 'edge', id, type, from: source, to: target, properties, serial: this.#serial++ };
    this.edges.set(id, edge);
    source.out = withEdge(source.out, edge);
    target.in = withEdge(target.in, edge);
    bucket(this.#edgesByType, type).add(edge);
    this.#changed();
    return edge;
  }

  removeEdge(edge: MemoryEdge): void {
    this.edges.delete(edge.id);
    edge.from.out = withoutEdge(edge.from.out, edge);
    edge.to.in = withoutEdge(edge.to.in, edge);
    this.#edgesByType.get(edge.type)?.delete(edge);
    this.#changed();
  }

  removeNode(node: MemoryNode): void {
    for (const edge of new Set([...node.out, ...node.in].flat())) this.removeEdge(edge);
    this.nodes.delete(node.id);
    this.#nodesByType.get(node.type)?.delete(node);
    this.#changed();
  }

  setProperties(item: MemoryNode | MemoryEdge, properties: Properties): void {
    item.properties = properties;
    this.#changed();
  }

  nodesOfType(type: string): ReadonlySet<MemoryNode> {
    return this.#nodesByType.get(type) ?? noNodes;
  }

  edgesOfType(type: string): ReadonlySet<MemoryEdge> {
    return this.#edgesByType.get(type) ?? noEdges;
  }

  /** Ids and file names of the documents, sorted by id. */
  documents(): { readonly id: string; readonly name: string }[] {
    const held = Array.from(this.nodesOfType('Document'), ({ id, properties }) => ({
      id,
      name: String(properties.name),
    }));
    return held.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  nodeTypes(): string[] {
    return [...this.#nodesByType].filter(([, nodes]) => nodes.size > 0).map(([type]) => type);
  }

  edgeTypes(): string[] {
    return [...this.#edgesByType].filter(([, edges]) => edges.size > 0).map(([type]) => type);
  }

  /** Nodes of a type whose property is this string or number; ids need no index. */
  nodesByValue(type: string, property: string, value: PropertyValue): readonly MemoryNode[] {
    if (property === 'id') {
      const node = typeof value === 'string' ? this.nodes.get(value) : undefined;
      return node?.type === type ? [node] : [];
    }
    const key = `${type}.${property}`;
    let index = this.#indexes.get(key);
    if (!index) {
      index = new Map();
      for (const node of this.nodesOfType(type)) {
        const own = node.properties[property];
        if (own === undefined) continue;
        const same = index.get(own);
        if (same) same.push(node);
        else index.set(own, [node]);
      }
      this.#indexes.set(key, index);
    }
    return index.get(value) ?? [];
  }

  #changed(): void {
    if (this.#indexes.size > 0) this.#indexes.clear();
    if (this.derived.size > 0) this.derived.clear();
  }
}

const bucket = <T>(map: Map<string, Set<T>>, key: string): Set<T> => {
  const existing = map.get(key);
  if (existing) return existing;
  const fresh = new Set<T>();
  map.set(key, fresh);
  return fresh;
};
