/** Does a node obey its declaration: known type, id with the type's prefix, properties? */
import type { GraphNode } from '../graph/graph.ts';
import { findNodeType, nodeTypes } from '../nodes/index.ts';
import { isWellFormed } from '../properties/text.ts';
import { checkProperties } from './check-properties.ts';
import { type Problem, showValue } from './problem.ts';

const knownTypes = `one of ${nodeTypes.map(({ type }) => type).join(', ')}`;

export const checkNode = ({ id, type, properties }: GraphNode): Problem[] => {
  const declaration = findNodeType(type);
  if (!declaration) return [{ code: 'unknown-type', where: id, expected: knownTypes, got: showValue(type) }];
  const { prefix, form } = declaration.id;
  const problems: Problem[] = [];
  if (!id.startsWith(`${prefix}:`) || id.length === prefix.length + 1 || !isWellFormed(id))
    problems.push({ code: 'wrong-id', where: id, expected: form, got: showValue(id) });
  return [...problems, ...checkProperties(id, properties, declaration.properties)];
};
