/** From a known node along a relationship, once or several times, to the next node. */
import type { Context } from '../context.ts';
import { neighbours } from '../edge-lists.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, isEdge, isNode, type Row } from '../values.ts';
import { directionOf, type Leg, lengthOf } from './leg.ts';
import type { Step } from './steps.ts';

/** The row with the far node, or undefined if the node does not fit. */
const arrive = (leg: Leg, node: MemoryNode, row: Row): Row | undefined => {
  if (!leg.nodeFits(node, row)) return undefined;
  if (leg.known.has(leg.to.name)) return row[leg.to.name] === node ? row : undefined;
  return { ...row, [leg.to.name]: node };
};

export const expandOnce = (leg: Leg, context: Context): Step => {
  const direction = directionOf(leg);
  const { name } = leg.along;
  const bound = leg.known.has(name);
  return function* (row, used) {
    const start = row[leg.from.name] as CypherValue;
    if (!isNode(start)) return;
    for (const [edge, node] of neighbours(start, direction, leg.types)) {
      context.tick();
      if (bound && row[name] !== edge) continue;
      if (used.has(edge) || !leg.edgeFits(edge, row)) continue;
      const next = arrive(leg, node, row);
      if (!next) continue;
      used.add(edge);
      yield bound ? next : { ...next, [name]: edge };
      used.delete(edge);
    }
  };
};

export const expandMany = (leg: Leg, context: Context): Step => {
  const direction = directionOf(leg);
  const { least, most } = lengthOf(leg);
  const { name } = leg.along;
  return function* (row, used) {
    const start = row[leg.from.name] as CypherValue;
    if (!isNode(start)) return;
    const trail: MemoryEdge[] = [];
    const visit = function* (node: MemoryNode): Generator<Row> {
      context.tick();
      if (trail.length >= least) {
        const next = arrive(leg, node, row);
        if (next) yield { ...next, [name]: leg.backwards ? trail.toReversed() : [...trail] };
      }
      if (trail.length >= most) return;
      for (const [edge, other] of neighbours(node, direction, leg.types)) {
        if (used.has(edge) || !leg.edgeFits(edge, row)) continue;
        used.add(edge);
        trail.push(edge);
        yield* visit(other);
        trail.pop();
        used.delete(edge);
      }
    };
    // A name bound before stands for the list that it must be.
    const bound = leg.known.has(name) ? row[name] : undefined;
    for (const each of visit(start)) {
      if (bound === undefined || sameTrail(bound, each[name] as readonly CypherValue[])) yield each;
    }
  };
};

const sameTrail = (bound: CypherValue, trail: readonly CypherValue[]): boolean =>
  Array.isArray(bound) &&
  bound.length === trail.length &&
  bound.every((edge, index) => isEdge(edge) && edge === trail[index]);
