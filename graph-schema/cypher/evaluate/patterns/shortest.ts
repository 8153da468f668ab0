/** Shortest paths along one kind of step, breadth first from one end. */
import type { Context } from '../context.ts';
import { CypherError } from '../errors.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, isNode, type Row } from '../values.ts';
import type { Leg } from './expand.ts';
import type { RelationshipPattern } from './pattern.ts';
import { flip, neighbours, type Step } from './steps.ts';

interface Reached {
  readonly depth: number;
  /** All last relationships of shortest ways to the node. */
  readonly by: (readonly [edge: MemoryEdge, from: MemoryNode])[];
}

const directionOf = (leg: Leg) => (leg.backwards ? flip(leg.along.direction) : leg.along.direction);
const lengthOf = (leg: Leg) =>
  leg.along.length ?? ({ least: 1, most: 1 } as NonNullable<RelationshipPattern['length']>);

/** Spreads until `target` is reached or everything is; a shortest way never takes a relationship twice. */
const spread = (
  leg: Leg,
  start: MemoryNode,
  row: Row,
  target: MemoryNode | undefined,
  context: Context,
): Map<MemoryNode, Reached> => {
  const reached = new Map<MemoryNode, Reached>([[start, { depth: 0, by: [] }]]);
  let frontier = [start];
  const { most } = lengthOf(leg);
  for (let depth = 1; depth <= most && frontier.length > 0; depth += 1) {
    const next: MemoryNode[] = [];
    for (const node of frontier) {
      for (const [edge, other] of neighbours(node, directionOf(leg))) {
        context.tick();
        const seen = reached.get(other);
        if ((seen && seen.depth < depth) || !leg.edgeFits(edge, row)) continue;
        if (seen) seen.by.push([edge, node]);
        else {
          reached.set(other, { depth, by: [[edge, node]] });
          next.push(other);
        }
      }
    }
    if (target && reached.has(target)) break;
    frontier = next;
  }
  return reached;
};

/** All shortest ways back from a node, as relationships in the order walked. */
const waysTo = function* (reached: ReadonlyMap<MemoryNode, Reached>, node: MemoryNode): Generator<MemoryEdge[]> {
  const { depth, by } = reached.get(node) as Reached;
  if (depth === 0) {
    yield [];
    return;
  }
  for (const [edge, from] of by) for (const way of waysTo(reached, from)) yield [...way, edge];
};

const inOrder = (leg: Leg, way: MemoryEdge[]): MemoryEdge[] => (leg.backwards ? way.reverse() : way);

/** shortestPath() and allShortestPaths(): both ends are known. */
export const classicShortest = (leg: Leg, every: boolean, context: Context): Step => {
  const { least } = lengthOf(leg);
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
    const reached = spread(leg, start, row, end, context);
    if (!reached.has(end)) return;
    for (const way of waysTo(reached, end)) {
      yield { ...row, [leg.along.name]: single ? (way[0] as MemoryEdge) : inOrder(leg, way) };
      if (!every) return;
    }
  };
};

const sameEnds = (): CypherError =>
  new CypherError('The shortest path algorithm does not work when the start and end nodes are the same');

/** SHORTEST 1 and ALL SHORTEST from one known end to every node that fits. */
export const shortestToAll = (leg: Leg, paths: number, context: Context): Step => {
  const { least } = lengthOf(leg);
  return function* (row) {
    const start = row[leg.from.name] as CypherValue;
    if (!isNode(start)) return;
    const bound = leg.known.has(leg.to.name) ? (row[leg.to.name] as CypherValue) : undefined;
    const target = isNode(bound ?? null) ? (bound as MemoryNode) : undefined;
    const reached = spread(leg, start, row, target === start ? undefined : target, context);
    for (const [node, { depth }] of reached) {
      if ((bound !== undefined && node !== bound) || !leg.nodeFits(node, row)) continue;
      if (depth === 0 && least > 0) {
        yield* loops(leg, start, row, reached, paths, context);
        continue;
      }
      let count = 0;
      for (const way of waysTo(reached, node)) {
        yield { ...row, [leg.to.name]: node, [leg.along.name]: inOrder(leg, way) };
        count += 1;
        if (count >= paths) break;
      }
    }
  };
};

/** Ways from a node back to itself: a shortest way out, and a relationship home that it has not taken. */
const loops = function* (
  leg: Leg,
  start: MemoryNode,
  row: Row,
  reached: ReadonlyMap<MemoryNode, Reached>,
  paths: number,
  context: Context,
): Generator<Row> {
  const { most } = lengthOf(leg);
  let count = 0;
  const byDepth = [...reached].sort(([, a], [, b]) => a.depth - b.depth);
  let found = Infinity;
  for (const [node, { depth }] of byDepth) {
    if (depth >= found || depth + 1 > most) break;
    for (const [edge, other] of neighbours(node, directionOf(leg))) {
      context.tick();
      if (other !== start || !leg.edgeFits(edge, row)) continue;
      for (const way of waysTo(reached, node)) {
        if (way.includes(edge)) continue;
        found = depth + 1;
        yield { ...row, [leg.to.name]: start, [leg.along.name]: inOrder(leg, [...way, edge]) };
        count += 1;
        if (count >= paths) return;
      }
    }
  }
};
