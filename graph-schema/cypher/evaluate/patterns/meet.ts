/**
 * Shortest ways between two known nodes: the search spreads from both of them, by whole levels, always where fewer relationships wait,
 * until it meets itself. (From one end alone, six steps from a ministry are half of a large graph.)
 */
import type { Context } from '../context.ts';
import { type Direction, edgeCount, neighbours } from '../edge-lists.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import type { Row } from '../values.ts';
import { directionOf, type Leg } from './leg.ts';
import { flip } from './steps.ts';

export interface Reached {
  readonly depth: number;
  /** All last relationships of shortest ways to the node. */
  readonly by: (readonly [edge: MemoryEdge, from: MemoryNode])[];
}
export type ReachedNodes = ReadonlyMap<MemoryNode, Reached>;

/** All shortest ways from where a spreading began to a node, as relationships in the order walked. */
export const waysTo = function* (reached: ReachedNodes, node: MemoryNode): Generator<MemoryEdge[]> {
  const { depth, by } = reached.get(node) as Reached;
  if (depth === 0) {
    yield [];
    return;
  }
  for (const [edge, from] of by) for (const way of waysTo(reached, from)) yield [...way, edge];
};

export class Spread {
  readonly reached: Map<MemoryNode, Reached>;
  frontier: readonly MemoryNode[];
  depth = 0;
  readonly #leg: Leg;
  readonly #row: Row;
  readonly #direction: Direction;
  readonly #context: Context;

  constructor(leg: Leg, start: MemoryNode, row: Row, direction: Direction, context: Context) {
    this.#leg = leg;
    this.#row = row;
    this.#direction = direction;
    this.#context = context;
    this.reached = new Map([[start, { depth: 0, by: [] }]]);
    this.frontier = [start];
  }

  /** How many relationships the next level looks at, about. */
  get cost(): number {
    return this.frontier.reduce((sum, node) => sum + edgeCount(node.out) + edgeCount(node.in), 0);
  }

  /** One level further; it may break off at a node that `isEnough`. */
  grow(isEnough: (node: MemoryNode) => boolean = () => false): void {
    const next: MemoryNode[] = [];
    this.depth += 1;
    const { depth, reached } = this;
    const { edgeFits, types } = this.#leg;
    for (const node of this.frontier)
      for (const [edge, other] of neighbours(node, this.#direction, types)) {
        this.#context.tick();
        const seen = reached.get(other);
        if ((seen && seen.depth < depth) || !edgeFits(edge, this.#row)) continue;
        if (seen) {
          seen.by.push([edge, node]);
          continue;
        }
        reached.set(other, { depth, by: [[edge, node]] });
        next.push(other);
        if (!isEnough(other)) continue;
        this.frontier = [other];
        return;
      }
    this.frontier = next;
  }
}

/** The shortest ways from one node to another, as the leg's direction leads; `every` of them, or one. */
export const shortestWays = function* (
  leg: Leg,
  [start, end]: readonly [MemoryNode, MemoryNode],
  row: Row,
  { most, every }: { readonly most: number; readonly every: boolean },
  context: Context,
): Generator<MemoryEdge[]> {
  const direction = directionOf(leg);
  const there = new Spread(leg, start, row, direction, context);
  const back = new Spread(leg, end, row, flip(direction), context);
  while (there.depth + back.depth < most && there.frontier.length > 0 && back.frontier.length > 0) {
    const [near, far] = there.cost <= back.cost ? [there, back] : [back, there];
    near.grow((node) => !every && far.reached.has(node));
    // Whole levels: where they meet for the first time, each way counts as many steps as both have gone together.
    const middle = near.frontier.filter((node) => far.reached.has(node));
    if (middle.length === 0) continue;
    for (const node of middle)
      for (const first of waysTo(there.reached, node))
        for (const second of waysTo(back.reached, node)) yield [...first, ...second.reverse()];
    return;
  }
};
