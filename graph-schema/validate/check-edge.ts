/** Does an edge obey its declaration: known type, the id that follows from its ends, nodes of the right types, properties? */
import { edgeTypes, findEdgeType } from '../edges/index.ts';
import type { GraphEdge } from '../graph/graph.ts';
import { edgeId } from '../graph/make-node.ts';
import { checkProperties } from './check-properties.ts';
import { type Problem, showValue } from './problem.ts';

const knownTypes = `one of ${edgeTypes.map(({ type }) => type).join(', ')}`;

/** `typeOf` gives the type of a node by its id. */
export const checkEdge = (edge: GraphEdge, typeOf: ReadonlyMap<string, string>, problems: Problem[]): void => {
  const { id, type, from, to, properties } = edge;
  const declaration = findEdgeType(type);
  if (!declaration) {
    problems.push({ code: 'unknown-type', where: id, expected: knownTypes, got: showValue(type) });
    return;
  }
  const expected = edgeId(
    type,
    from,
    to,
    declaration.key.map((name) => properties[name]),
  );
  if (id !== expected) problems.push({ code: 'wrong-id', where: id, expected, got: id });
  for (const side of ['from', 'to'] as const) {
    const problem = problemAtEnd(edge, side, declaration[side], typeOf.get(edge[side]));
    if (problem) problems.push(problem);
  }
  checkProperties(id, properties, declaration.properties, problems);
};

/** `type`: of the node at that end; undefined if there is none. */
const problemAtEnd = (
  edge: GraphEdge,
  side: 'from' | 'to',
  allowed: readonly string[],
  type: string | undefined,
): Problem | undefined => {
  const end = edge[side];
  const where = `${edge.id}.${side}`;
  if (type === undefined)
    return { code: 'edge-without-node', where, expected: `a node with the id ${end}`, got: 'none' };
  if (allowed.includes(type)) return undefined;
  return { code: 'wrong-end', where, expected: allowed.join(' or '), got: `${type} ${end}` };
};
