/** Choosing among many paths: the shortest by pair of ends, or the shortest that fulfils conditions. */
import { groupKey } from '../compare.ts';
import type { Context } from '../context.ts';
import { neighbours } from '../edge-lists.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, isNode, type Row } from '../values.ts';
import type { Condition } from './conditions.ts';
import { directionOf, type Leg, lengthOf } from './leg.ts';
import { shortestWays } from './meet.ts';
import { sameEnds } from './shortest.ts';
import { runSteps, type Step } from './steps.ts';

/** All paths, put together by their ends; of each pair the shortest ones stay. */
export const pickShortest = (
  steps: readonly Step[],
  ends: readonly [string, string],
  lengthOf: (row: Row) => number,
  limit: { readonly paths: number; readonly groups: number },
): Step =>
  function* (row) {
    const byEnds = new Map<string, { readonly length: number; readonly row: Row }[]>();
    for (const found of runSteps(steps, row, new Set())) {
      const key = ends.map((name) => groupKey(found[name] as CypherValue)).join();
      const list = byEnds.get(key) ?? [];
      list.push({ length: lengthOf(found), row: found });
      byEnds.set(key, list);
    }
    for (const list of byEnds.values()) {
      list.sort((a, b) => a.length - b.length);
      const lengths = [...new Set(list.map(({ length }) => length))].slice(0, limit.groups);
      let count = 0;
      for (const each of list) {
        if (!lengths.includes(each.length) || count >= limit.paths) break;
        count += 1;
        yield each.row;
      }
    }
  };

type Trail = readonly MemoryEdge[];

/** What searchShortest() looks for from one row on. */
interface Search {
  readonly leg: Leg;
  readonly ends: readonly [MemoryNode, MemoryNode];
  readonly row: Row;
  /** All that are shortest, not only the first. */
  readonly every: boolean;
  /** The row that a trail makes, if it fulfils the conditions. */
  readonly fulfilling: (trail: Trail) => Row | undefined;
  readonly context: Context;
}

/** Rows of the trails of exactly `depth` steps between the ends; `goOn`: there are trails so long at all. */
const trailsOf = (
  { leg, ends: [start, end], row, every, fulfilling, context }: Search,
  depth: number,
): { readonly found: readonly Row[]; readonly goOn: boolean } => {
  const trail: MemoryEdge[] = [];
  const found: Row[] = [];
  let goOn = false;
  const visit = (node: MemoryNode): void => {
    context.tick();
    if (trail.length === depth) {
      goOn = true;
      const fits = node === end ? fulfilling(trail) : undefined;
      if (fits) found.push(fits);
      return;
    }
    for (const [edge, other] of neighbours(node, directionOf(leg), leg.types)) {
      if (trail.includes(edge) || !leg.edgeFits(edge, row) || (found.length > 0 && !every)) continue;
      trail.push(edge);
      visit(other);
      trail.pop();
    }
  };
  visit(start);
  return { found: every ? found : found.slice(0, 1), goOn };
};

/**
 * shortestPath() under conditions on the path: first the shortest ways of all; if none of them fulfils the conditions, longer and
 * longer trails, until one does.
 */
export const searchShortest = (
  leg: Leg,
  every: boolean,
  withPath: Step | undefined,
  conditions: readonly Condition[],
  context: Context,
): Step => {
  const { least, most } = lengthOf(leg);
  const single = leg.along.length === undefined;
  return function* (row) {
    const start = row[leg.from.name] as CypherValue;
    const end = row[leg.to.name] as CypherValue;
    if (!isNode(start) || !isNode(end)) return;
    if (start === end && least > 0) throw sameEnds();
    const fulfilling = (trail: Trail): Row | undefined => {
      const base = { ...row, [leg.along.name]: single ? (trail[0] as MemoryEdge) : [...trail] };
      const [full = base] = withPath ? [...(withPath(base, new Set()) as Iterable<Row>)] : [base];
      return conditions.every(({ holds }) => holds(full)) ? base : undefined;
    };
    const search: Search = { leg, ends: [start, end], row, every, fulfilling, context };
    let shortest = Infinity;
    let any = false;
    if (start === end) shortest = 0;
    else
      for (const way of shortestWays(leg, [start, end], row, { most, every: true }, context)) {
        shortest = way.length + 1;
        const found = fulfilling(way);
        if (!found) continue;
        yield found;
        if (!every) return;
        any = true;
      }
    if (any || shortest === Infinity) return;
    for (let depth = shortest; depth <= most; depth += 1) {
      const { found, goOn } = trailsOf(search, depth);
      yield* found;
      if (found.length > 0 || !goOn) return;
    }
  };
};
