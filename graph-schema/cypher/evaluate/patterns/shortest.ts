/** Shortest paths along one kind of step: between two known nodes from both of them, else breadth first from the known one. */
import type { Context } from '../context.ts';
import { neighbours } from '../edge-lists.ts';
import { CypherError } from '../errors.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, isNode, type Row } from '../values.ts';
import { asWritten, directionOf, type Leg, lengthOf } from './leg.ts';
import { Spread, shortestWays, waysTo } from './meet.ts';
import type { Step } from './steps.ts';

/** shortestPath() and allShortestPaths(): both ends are known. */
export const classicShortest = (leg: Leg, every: boolean, context: Context): Step => {
  const { least, most } = lengthOf(leg);
  // A single relationship is kept as itself, several as a list.
  const single = leg.along.length === undefined;
  return function* (row) {
    const start = row[leg.from.name] as CypherValue;
    const end = row[leg.to.name] as CypherValue;
    if (!isNode(start) || !isNode(end)) return;
    if (start === end) {
      if (least === 0) yield { ...row, [leg.along.name]: [] };
      else throw sameEnds();
      return;
    }
    for (const way of shortestWays(leg, [start, end], row, { most, every }, context)) {
      yield { ...row, [leg.along.name]: single ? (way[0] as MemoryEdge) : asWritten(leg, way) };
      if (!every) return;
    }
  };
};

export const sameEnds = (): CypherError =>
  new CypherError('The shortest path algorithm does not work when the start and end nodes are the same');

/** SHORTEST 1 and ALL SHORTEST from one known end to every node that fits. */
export const shortestToAll = (leg: Leg, paths: number, context: Context): Step => {
  const { least, most } = lengthOf(leg);
  return function* (row) {
    const start = row[leg.from.name] as CypherValue;
    if (!isNode(start)) return;
    const bound = leg.known.has(leg.to.name) ? (row[leg.to.name] as CypherValue) : undefined;
    if (bound !== undefined && !isNode(bound)) return;
    const found = function* (node: MemoryNode, ways: Iterable<MemoryEdge[]>): Generator<Row> {
      let count = 0;
      for (const way of ways) {
        yield { ...row, [leg.to.name]: node, [leg.along.name]: asWritten(leg, way) };
        count += 1;
        if (count >= paths) return;
      }
    };
    if (bound !== undefined && bound !== start) {
      if (leg.nodeFits(bound, row))
        yield* found(bound, shortestWays(leg, [start, bound], row, { most, every: paths > 1 }, context));
      return;
    }
    const spread = new Spread(leg, start, row, directionOf(leg), context);
    while (spread.depth < most && spread.frontier.length > 0) spread.grow();
    const { reached } = spread;
    for (const [node, { depth }] of reached) {
      if ((bound !== undefined && node !== bound) || !leg.nodeFits(node, row)) continue;
      yield* found(node, depth === 0 && least > 0 ? waysHome(leg, start, row, context) : waysTo(reached, node));
    }
  };
};

/** The shortest ways from a node back to itself: over each of its relationships, and home without it. */
const waysHome = (leg: Leg, start: MemoryNode, row: Row, context: Context): readonly MemoryEdge[][] => {
  let shortest = lengthOf(leg).most;
  let found: MemoryEdge[][] = [];
  for (const [first, other] of neighbours(start, directionOf(leg), leg.types)) {
    context.tick();
    if (!leg.edgeFits(first, row)) continue;
    const without: Leg = { ...leg, edgeFits: (edge, asked) => edge !== first && leg.edgeFits(edge, asked) };
    const bounds = { most: shortest - 1, every: true };
    const home = other === start ? [[]] : shortestWays(without, [other, start], row, bounds, context);
    for (const way of home) {
      if (way.length + 1 < shortest) {
        shortest = way.length + 1;
        found = [];
      }
      found.push([first, ...way]);
    }
  }
  return found;
};
