/** Does a node obey its declaration: known type, id with the type's prefix, properties? */
import type { GraphNode } from '../graph/graph.ts';
import { findNodeType, nodeTypes } from '../nodes/index.ts';
import { isWellFormed } from '../properties/text.ts';
import { checkProperties } from './check-properties.ts';
import { type Problem, showValue } from './problem.ts';

const knownTypes = `one of ${nodeTypes.map(({ type }) => type).join(', ')}`;

export const checkNode = ({ id, type, properties }: GraphNode, problems: Problem[]): void => {
  const declaration = findNodeType(type);
  if (!declaration) {
    problems.push({ code: 'unknown-type', where: id, expected: knownTypes, got: showValue(type) });
    return;
  }
  const { prefix, form } = declaration.id;
  if (!id.startsWith(prefix) || id[prefix.length] !== ':' || id.length === prefix.length + 1 || !isWellFormed(id))
    problems.push({ code: 'wrong-id', where: id, expected: form, got: showValue(id) });
  checkProperties(id, properties, declaration.properties, problems);
};
