/** One typed list of attributes for all nodes or all edges, as GEXF and GraphML want it, from the declarations. */
import type { PropertyDeclarations } from '../declare.ts';
import { edgeTypes } from '../edges/index.ts';
import type { GraphEdge, GraphNode, Properties, PropertyValue } from '../graph/graph.ts';
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

/** Names that no property bears: `type` is a property of Unresolved, `kind` of Passage. */
const nodeTypeAttribute = 'nodeType';
const edgeTypeAttribute = 'edgeType';
export const nodeAttributes = collect(nodeTypeAttribute, nodeTypes);
export const edgeAttributes = collect(edgeTypeAttribute, edgeTypes);

const attributeText = (value: PropertyValue): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

export type NamedText = readonly [name: string, text: string];

const valuesOf = (attributes: readonly Attribute[], properties: Properties): readonly NamedText[] =>
  attributes.flatMap(({ name }): readonly NamedText[] => {
    const value = properties[name];
    return value === undefined ? [] : [[name, attributeText(value)]];
  });

/** What is known of a node, its type too, as text in the order of `nodeAttributes`; what it lacks is left out. */
export const nodeValues = ({ type, properties }: GraphNode): readonly NamedText[] =>
  valuesOf(nodeAttributes, { ...properties, [nodeTypeAttribute]: type });

/** What is known of an edge, its type too, as text in the order of `edgeAttributes`; what it lacks is left out. */
export const edgeValues = ({ type, properties }: GraphEdge): readonly NamedText[] =>
  valuesOf(edgeAttributes, { ...properties, [edgeTypeAttribute]: type });
