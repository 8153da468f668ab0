/** From a known node along a relationship, once or several times, to the next node. */
import type { Context } from '../context.ts';
import { neighbours } from '../edge-lists.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, isEdge, isNode, type Row } from '../values.ts';
import type { NodePattern, RelationshipPattern } from './pattern.ts';
import { flip, type Step } from './steps.ts';

export interface Leg {
  readonly from: NodePattern;
  readonly along: RelationshipPattern;
  readonly to: NodePattern;
  /** Walked against the order in which it is written. */
  readonly backwards: boolean;
  /** Those that the pattern names outright: others need not be looked at. */
  readonly types: ReadonlySet<string> | undefined;
  readonly edgeFits: (edge: MemoryEdge, row: Row) => boolean;
  readonly nodeFits: (node: MemoryNode, row: Row) => boolean;
  readonly known: ReadonlySet<string>;
}

/** The row with the far node, or undefined if the node does not fit. */
const arrive = (leg: Leg, node: MemoryNode, row: Row): Row | undefined => {
  if (!leg.nodeFits(node, row)) return undefined;
  if (leg.known.has(leg.to.name)) return row[leg.to.name] === node ? row : undefined;
  return { ...row, [leg.to.name]: node };
};

export const expandOnce = (leg: Leg, context: Context): Step => {
  const direction = leg.backwards ? flip(leg.along.direction) : leg.along.direction;
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
  const direction = leg.backwards ? flip(leg.along.direction) : leg.along.direction;
  const { least, most } = leg.along.length as NonNullable<RelationshipPattern['length']>;
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
