/** Nodes and edges as rows of parameters: values by their declared type, and a hash that tells whether they changed. */
import type { PropertyDeclarations } from '../declare.ts';
import { findEdgeType } from '../edges/index.ts';
import type { GraphEdge, GraphNode, Properties } from '../graph/graph.ts';
import { findNodeType } from '../nodes/index.ts';
import { edgeIdName, hashName } from './internal-names.ts';

export interface RowMaker {
  /** How the engine writes whole numbers: JavaScript has one kind of number, Cypher has two. */
  readonly integer: (value: number) => unknown;
  readonly hash: (content: string) => string;
}

export interface Row {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  /** All declared properties; null takes a property away that was there before. */
  readonly properties: Readonly<Record<string, unknown>>;
}

const values = (
  properties: Properties,
  declarations: PropertyDeclarations,
  maker: RowMaker,
): Record<string, unknown> => {
  const row: Record<string, unknown> = {};
  for (const [name, { value: type }] of Object.entries(declarations)) {
    const value = properties[name];
    row[name] = typeof value === 'number' && type.cypherType === 'INTEGER' ? maker.integer(value) : (value ?? null);
  }
  return row;
};

/** Equal for equal content, whatever the order in which the properties were given. */
export const hashOf = ({ type, properties }: GraphNode | GraphEdge, maker: RowMaker): string => {
  const names = Object.keys(properties).sort();
  return maker.hash(JSON.stringify([type, names.map((name) => [name, properties[name]])]));
};

export const nodeRow = (node: GraphNode, maker: RowMaker): Row => {
  const declarations = findNodeType(node.type)?.properties ?? {};
  const properties = { ...values(node.properties, declarations, maker), id: node.id, [hashName]: hashOf(node, maker) };
  return { id: node.id, properties };
};

export const edgeRow = (edge: GraphEdge, maker: RowMaker): Row => {
  const { id, type, from, to } = edge;
  const declarations = findEdgeType(type)?.properties ?? {};
  const properties = {
    ...values(edge.properties, declarations, maker),
    [edgeIdName]: id,
    [hashName]: hashOf(edge, maker),
  };
  return { id, from, to, properties };
};
