/** Shortest paths along one kind of step: between two known nodes from both of them, else breadth first from the known one. */
import type { Context } from '../context.ts';
import { neighbours } from '../edge-lists.ts';
import { CypherError } from '../errors.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, isNode, type Row } from '../values.ts';
import { asWritten, directionOf, type Leg, lengthOf } from './leg.ts';
import { type ReachedNodes, Spread, shortestWays, waysTo } from './meet.ts';
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
      yield* found(
        node,
        depth === 0 && least > 0 ? waysHome(leg, start, reached, row, context) : waysTo(reached, node),
      );
    }
  };
};

/** Ways from a node back to itself: a shortest way out, and a relationship home that it has not taken. */
const waysHome = function* (
  leg: Leg,
  start: MemoryNode,
  reached: ReachedNodes,
  row: Row,
  context: Context,
): Generator<MemoryEdge[]> {
  const { most } = lengthOf(leg);
  const byDepth = [...reached].sort(([, a], [, b]) => a.depth - b.depth);
  let shortest = Infinity;
  for (const [node, { depth }] of byDepth) {
    if (depth >= shortest || depth + 1 > most) break;
    for (const [edge, other] of neighbours(node, directionOf(leg), leg.types)) {
      context.tick();
      if (other !== start || !leg.edgeFits(edge, row)) continue;
      for (const way of waysTo(reached, node)) {
        if (way.includes(edge)) continue;
        shortest = depth + 1;
        yield [...way, edge];
      }
    }
  }
};
