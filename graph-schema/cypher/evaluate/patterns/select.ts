/** Choosing among many paths: the shortest by pair of ends, or the shortest that fulfils conditions. */
import { groupKey } from '../compare.ts';
import type { Context } from '../context.ts';
import { CypherError } from '../errors.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, isNode, type Row } from '../values.ts';
import type { Condition } from './conditions.ts';
import type { Leg } from './expand.ts';
import { neighbours, runSteps, type Step } from './steps.ts';

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

/** shortestPath() under conditions on the path: longer and longer trails, until one fulfils them. */
export const searchShortest = (
  leg: Leg,
  every: boolean,
  withPath: Step | undefined,
  conditions: readonly Condition[],
  context: Context,
): Step => {
  const { least, most } = leg.along.length ?? { least: 1, most: 1 };
  const single = leg.along.length === undefined;
  return function* (row) {
    const start = row[leg.from.name] as CypherValue;
    const end = row[leg.to.name] as CypherValue;
    if (!isNode(start) || !isNode(end)) return;
    if (start === end && least > 0) {
      throw new CypherError('The shortest path algorithm does not work when the start and end nodes are the same');
    }
    for (let depth = least; depth <= most; depth += 1) {
      const trail: MemoryEdge[] = [];
      const found: Row[] = [];
      let deeper = false;
      const visit = (node: MemoryNode): void => {
        context.tick();
        if (trail.length === depth) {
          deeper = true;
          if (node !== end) return;
          const base = { ...row, [leg.along.name]: single ? (trail[0] as MemoryEdge) : [...trail] };
          const [full = base] = withPath ? [...(withPath(base, new Set()) as Iterable<Row>)] : [base];
          if (conditions.every(({ holds }) => holds(full))) found.push(base);
          return;
        }
        for (const [edge, other] of neighbours(node, leg.along.direction)) {
          if (trail.includes(edge) || !leg.edgeFits(edge, row) || (found.length > 0 && !every)) continue;
          trail.push(edge);
          visit(other);
          trail.pop();
        }
      };
      visit(start);
      if (found.length > 0) {
        yield* every ? found : found.slice(0, 1);
        return;
      }
      if (!deeper) return;
    }
  };
};
