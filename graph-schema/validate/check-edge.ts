/** Does an edge obey its declaration: known type, the id that follows from its ends, nodes of the right types, properties? */
import { edgeTypes, findEdgeType } from '../edges/index.ts';
import type { GraphEdge } from '../graph/graph.ts';
import { edgeId } from '../graph/make-node.ts';
import { checkProperties } from './check-properties.ts';
import { type Problem, showValue } from './problem.ts';

const knownTypes = `one of ${edgeTypes.map(({ type }) => type).join(', ')}`;

/** `typeOf` gives the type of a node by its id. */
export const checkEdge = (edge: GraphEdge, typeOf: ReadonlyMap<string, string>): Problem[] => {
  const { id, type, from, to, properties } = edge;
  const declaration = findEdgeType(type);
  if (!declaration) return [{ code: 'unknown-type', where: id, expected: knownTypes, got: showValue(type) }];
  const problems: Problem[] = [];
  const expected = edgeId(
    type,
    from,
    to,
    declaration.key.map((name) => properties[name]),
  );
  if (id !== expected) problems.push({ code: 'wrong-id', where: id, expected, got: id });
  for (const [side, end, allowed] of [
    ['from', from, declaration.from],
    ['to', to, declaration.to],
  ] as const) {
    const where = `${id}.${side}`;
    const endType = typeOf.get(end);
    if (endType === undefined)
      problems.push({ code: 'edge-without-node', where, expected: `a node with the id ${end}`, got: 'none' });
    else if (!allowed.includes(endType))
      problems.push({ code: 'wrong-end', where, expected: allowed.join(' or '), got: `${endType} ${end}` });
  }
  return [...problems, ...checkProperties(id, properties, declaration.properties)];
};
