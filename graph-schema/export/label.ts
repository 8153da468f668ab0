/** The words that stand beside a node in a picture: the first property of its type's `shownBy` that is known. */
import type { GraphNode } from '../graph/graph.ts';
import { findNodeType } from '../nodes/index.ts';

const longest = 40;

export const labelOf = ({ id, type, properties }: GraphNode): string => {
  const name = findNodeType(type)
    ?.shownBy.map((property) => properties[property])
    .find((value) => typeof value === 'string');
  const characters = [...String(name ?? id)];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest).join('')}…`;
};
