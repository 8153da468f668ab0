/** Nodes and edges as rows of parameters: values by their declared type, and a hash that tells whether they changed. */
import type { PropertyDeclaration, PropertyDeclarations } from '../declare.ts';
import { findEdgeType } from '../edges/index.ts';
import type { GraphEdge, GraphNode, Properties, PropertyValue } from '../graph/graph.ts';
import { findNodeType } from '../nodes/index.ts';
import { edgeIdName, hashName } from './internal-names.ts';

export interface RowMaker {
  /** How the engine writes whole numbers: JavaScript has one kind of number, Cypher has two. */
  readonly integer: (value: number) => unknown;
  /** 48 bits of a hash: small enough to be stored with each edge, large enough to show every change. */
  readonly hash: (content: string) => number;
}

export interface Row {
  /** Of a node; an edge's id stands among its properties only, since every byte of a row is paid for twice. */
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const typedValue = (value: PropertyValue, { value: type }: PropertyDeclaration, { integer }: RowMaker): unknown =>
  typeof value === 'number' && type.cypherType === 'INTEGER' ? integer(value) : value;

const typedValues = (
  properties: Properties,
  declarations: PropertyDeclarations,
  maker: RowMaker,
): Record<string, unknown> => {
  const row: Record<string, unknown> = {};
  for (const name in properties) {
    const declaration = declarations[name];
    if (declaration) row[name] = typedValue(properties[name]!, declaration, maker);
  }
  return row;
};

/** Equal for equal content, whatever the order in which the properties were given. */
export const hashOf = ({ type, properties }: GraphNode | GraphEdge, maker: RowMaker): number => {
  const names = Object.keys(properties).sort();
  return maker.hash(JSON.stringify([type, names.map((name) => [name, properties[name]])]));
};

export const nodeRow = (node: GraphNode, maker: RowMaker): Row => {
  const properties = typedValues(node.properties, findNodeType(node.type)?.properties ?? {}, maker);
  properties.id = node.id;
  properties[hashName] = maker.integer(hashOf(node, maker));
  return { id: node.id, properties };
};

export const edgeRow = (edge: GraphEdge, maker: RowMaker): Row => {
  const { id, type, from, to } = edge;
  const properties = typedValues(edge.properties, findEdgeType(type)?.properties ?? {}, maker);
  properties[edgeIdName] = id;
  properties[hashName] = maker.integer(hashOf(edge, maker));
  return { from, to, properties };
};

/** For what is stored already: null takes away each declared property that is no longer there. */
export const withNulls = (row: Row, type: string): Row => {
  const declarations = (findNodeType(type) ?? findEdgeType(type))?.properties ?? {};
  const nulls = Object.fromEntries(Object.keys(declarations).map((name) => [name, null]));
  return { ...row, properties: { ...nulls, ...row.properties } };
};
