/** Everything that is wrong with the form of a graph, in one list; empty if it obeys the schema. */
import type { Graph } from '../graph/graph.ts';
import { schemaVersion } from '../version.ts';
import { checkEdge } from './check-edge.ts';
import { checkNode } from './check-node.ts';
import { type Problem, showValue } from './problem.ts';

const duplicates = (what: string, parts: readonly { readonly id: string }[]): Problem[] => {
  if (new Set(parts.map(({ id }) => id)).size === parts.length) return [];
  const counts = new Map<string, number>();
  for (const { id } of parts) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => ({ code: 'duplicate-id', where: id, expected: `one ${what} with this id`, got: `${count}` }));
};

/** Also takes graphs that `makeGraph` would refuse, so that all their problems can be told. */
export const validateGraph = ({ schema, nodes, edges }: Graph): Problem[] => {
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type as string]));
  const problems: Problem[] = [];
  if (schema !== schemaVersion)
    problems.push({ code: 'wrong-schema', where: 'graph.schema', expected: schemaVersion, got: showValue(schema) });
  problems.push(...duplicates('node', nodes));
  for (const node of nodes) checkNode(node, problems);
  problems.push(...duplicates('edge', edges));
  for (const edge of edges) checkEdge(edge, typeOf, problems);
  return problems;
};
