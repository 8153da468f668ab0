/** One typed list of attributes for all nodes or all edges, as GEXF and GraphML want it, from the declarations. */
import type { PropertyDeclarations } from '../declare.ts';
import { edgeTypes } from '../edges/index.ts';
import type { Properties, PropertyValue } from '../graph/graph.ts';
import { nodeTypes } from '../nodes/index.ts';

/** Lists are written as JSON, since neither format has lists that every reader takes. */
export type AttributeType = 'string' | 'long' | 'double' | 'boolean';

export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
}

const typeOf = {
  STRING: 'string',
  INTEGER: 'long',
  FLOAT: 'double',
  BOOLEAN: 'boolean',
  'LIST<STRING>': 'string',
} as const;

const collect = (
  typeName: string,
  declarations: readonly { readonly properties: PropertyDeclarations }[],
): readonly Attribute[] => {
  const found = new Map<string, AttributeType>([[typeName, 'string']]);
  for (const { properties } of declarations)
    for (const [name, { value }] of Object.entries(properties)) {
      const type = typeOf[value.cypherType];
      // A name that means different things in two types is written as text.
      found.set(name, (found.get(name) ?? type) === type ? type : 'string');
    }
  return [...found].map(([name, type]) => ({ name, type }));
};

/** A name that no property bears: `type` is a property of Unresolved, `kind` of Passage. */
export const nodeTypeAttribute = 'nodeType';
export const edgeTypeAttribute = 'edgeType';
export const nodeAttributes = collect(nodeTypeAttribute, nodeTypes);
export const edgeAttributes = collect(edgeTypeAttribute, edgeTypes);

const attributeText = (value: PropertyValue): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** The attributes that a node or an edge has, as [name, text] in the order of declaration. */
export const attributeValues = (
  attributes: readonly Attribute[],
  properties: Properties,
): readonly (readonly [string, string])[] =>
  attributes.flatMap(({ name }) => {
    const value = properties[name];
    return value === undefined ? [] : [[name, attributeText(value)] as const];
  });
