/**
 * The edges at one side of a node, apart by type: of a place that thousands of passages name, the three policies that plan something
 * there are met at once. Most nodes are passages with an edge or two, so an empty side costs nothing and a short list no spare room.
 */
import type { EdgeLists, MemoryEdge, MemoryNode } from './memory-node.ts';

export const noLists: EdgeLists = [];

/** Up to here a list is copied to its exact length; beyond, it grows in place with room to spare. */
const short = 8;

const typeOf = (list: readonly MemoryEdge[]): string => (list[0] as MemoryEdge).type;

export const withEdge = (lists: EdgeLists, edge: MemoryEdge): EdgeLists => {
  const list = lists.find((each) => typeOf(each) === edge.type);
  if (!list) return [...lists, [edge]];
  if (list.length >= short) {
    list.push(edge);
    return lists;
  }
  return lists.map((each) => (each === list ? [...list, edge] : each));
};

export const withoutEdge = (lists: EdgeLists, edge: MemoryEdge): EdgeLists => {
  const list = lists.find((each) => typeOf(each) === edge.type);
  const at = list?.lastIndexOf(edge) ?? -1;
  if (!list || at < 0) return lists;
  if (list.length === 1) return lists.filter((each) => each !== list);
  list.splice(at, 1);
  return lists;
};

export const edgeCount = (lists: EdgeLists): number => lists.reduce((sum, edges) => sum + edges.length, 0);

export type Direction = 'out' | 'in' | 'both';

/** Relationships at a node with the node at their other end, of these types if any are named; a loop is met once. */
export const neighbours = function* (
  node: MemoryNode,
  direction: Direction,
  types: ReadonlySet<string> | undefined,
): Generator<readonly [MemoryEdge, MemoryNode]> {
  if (direction !== 'in')
    for (const edges of node.out)
      if (!types || types.has(typeOf(edges))) for (const edge of edges) yield [edge, edge.to];
  if (direction !== 'out')
    for (const edges of node.in)
      if (!types || types.has(typeOf(edges)))
        for (const edge of edges) if (direction === 'in' || edge.from !== edge.to) yield [edge, edge.from];
};
