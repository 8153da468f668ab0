/** Labels, types and properties that a query names and the schema does not have: such a query is lawful, and finds nothing. */
import { edgeTypes } from '../edges/index.ts';
import { nodeTypes } from '../nodes/index.ts';
import { readQuery } from './index.ts';
import { nearTo } from './spelling.ts';
import { plainName, positionAt, type SyntaxNode } from './syntax.ts';

export interface UnknownName {
  readonly kind: 'label' | 'type' | 'property';
  readonly name: string;
  /** Names of that kind that are spelled much like it. */
  readonly near: readonly string[];
  readonly position: { readonly line: number; readonly column: number };
}

const declared = [...nodeTypes, ...edgeTypes];
const names: Readonly<Record<UnknownName['kind'], ReadonlySet<string>>> = {
  label: new Set(nodeTypes.map(({ type }) => type)),
  type: new Set(edgeTypes.map(({ type }) => type)),
  property: new Set(['id', ...declared.flatMap(({ properties }) => Object.keys(properties))]),
};

/** What dates, durations and points are asked for. */
const parts = new Set(
  (
    'year quarter month week day hour minute second millisecond microsecond nanosecond weekYear dayOfWeek dayOfQuarter ordinalDay ' +
    'quarterDay years quarters months weeks days hours minutes seconds milliseconds microseconds nanoseconds ' +
    'timezone offset offsetMinutes offsetSeconds epochMillis epochSeconds x y z longitude latitude height crs srid'
  ).split(' '),
);

interface Found {
  readonly kinds: readonly UnknownName['kind'][];
  readonly node: SyntaxNode;
}

/** A map in braces behind a node's name says properties; elsewhere it makes keys of its own. */
const namesIn = (node: SyntaxNode, within: string, found: Found[], made: Set<string>): void => {
  const at = ['nodePattern', 'relationshipPattern', 'properties', 'property'].includes(node.kind) ? node.kind : within;
  if (node.kind === 'labelExpression1' && node.children[0]?.kind === 'symbolicNameString')
    found.push({
      kinds: within === 'nodePattern' ? ['label'] : within === 'relationshipPattern' ? ['type'] : ['label', 'type'],
      node,
    });
  if (node.kind === 'propertyKeyName') {
    if (within === 'properties' || within === 'property') found.push({ kinds: ['property'], node });
    else made.add(plainName(node.text));
  }
  // Values within a pattern's map are expressions of their own.
  const isValue = within === 'properties' && node.kind !== 'map' && node.kind !== 'propertyKeyName';
  for (const child of node.children) namesIn(child, isValue && at === within ? '' : at, found, made);
};

export const unknownNames = (cypher: string): readonly UnknownName[] => {
  const read = readQuery(cypher);
  if (!read.ok) return [];
  const found: Found[] = [];
  const made = new Set<string>(parts);
  namesIn(read.tree, '', found, made);
  return found.flatMap(({ kinds, node }): UnknownName[] => {
    const name = plainName(node.text);
    if (kinds.some((kind) => names[kind].has(name)) || (kinds[0] === 'property' && made.has(name))) return [];
    const near = kinds.flatMap((kind) => nearTo(name, names[kind]));
    return [{ kind: kinds[0]!, name, near, position: positionAt(cypher, node.start) }];
  });
};
