/** A stored node as one line: its label by the schema, and the note that tells it from its namesakes. */
import { findNodeType, type NodeType } from '../../../graph-schema/index.ts';
import type { NodeLine, Value } from '../../api.ts';

export type Known = Readonly<Record<string, Value | undefined>>;

const textOf = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The first known property that the schema shows a node by, else its id. */
const labelOf = (kind: NodeType, id: string, known: Known): string => {
  for (const name of findNodeType(kind)?.shownBy ?? []) {
    const text = textOf(known[name]);
    if (text !== undefined) return text;
  }
  return id.slice(id.indexOf(':') + 1);
};

/** What stands under the label: the number of a policy, the full name or code of a region. */
const noteOf = (label: string, known: Known): string | undefined =>
  [known.docNumber, known.fullName, known.code, known.head]
    .map(textOf)
    .find((text) => text !== undefined && text !== label);

/** Every property that `lineOf` may use, so that a query can ask for these and no more. */
export const lineProperties = ['docNumber', 'fullName', 'code', 'head', 'date', 'held', 'level'] as const;

export const describe = (kind: NodeType, id: string, known: Known): NodeLine => {
  const label = labelOf(kind, id, known);
  const note = noteOf(label, known);
  const date = textOf(known.date);
  const level = textOf(known.level);
  const held = known.held;
  return {
    id,
    kind,
    label,
    ...(note !== undefined ? { note } : {}),
    ...(date !== undefined ? { date } : {}),
    ...(typeof held === 'boolean' ? { held } : {}),
    ...(level !== undefined ? { level } : {}),
  };
};
