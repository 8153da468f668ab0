/** Which properties the schema declares as decimals: 106.0 is stored as 106 and must come back as a float. */
import type { PropertyDeclarations } from '../../declare.ts';
import { edgeTypes } from '../../edges/index.ts';
import { nodeTypes } from '../../nodes/index.ts';

const declared = new Set<string>();
const types: readonly { readonly type: string; readonly properties: PropertyDeclarations }[] = [
  ...nodeTypes,
  ...edgeTypes,
];
for (const { type, properties } of types) {
  for (const [name, { value }] of Object.entries(properties)) {
    if (value.cypherType === 'FLOAT') declared.add(`${type}.${name}`);
  }
}

export const isFloatProperty = (type: string, name: string): boolean => declared.has(`${type}.${name}`);
