/**
 * Nodes and edges as rows of parameters: their values in the order of the declarations, and a hash that tells whether they changed.
 * A row is a list, as the names are the same in each of ten thousand rows: as maps they made up half of what was sent.
 */
import type { PropertyDeclarations } from '../declare.ts';
import { findEdgeType } from '../edges/index.ts';
import type { GraphEdge, GraphNode, Properties } from '../graph/graph.ts';
import { findNodeType } from '../nodes/index.ts';
import { edgeIdName, hashName } from './internal-names.ts';

export interface RowMaker {
  /** How the engine writes whole numbers: JavaScript has one kind of number, Cypher has two. */
  readonly integer: (value: number) => unknown;
  /** 48 bits of a hash: small enough to be stored with each edge, large enough to show every change. */
  readonly hash: (content: string) => number;
}

export type Row = readonly unknown[];

const declarationsOf = (type: string): PropertyDeclarations =>
  (findNodeType(type) ?? findEdgeType(type))?.properties ?? {};

/** What stands in a row behind the ids that find it, by place. */
export const nodeColumns = (label: string): readonly string[] => [
  'id',
  hashName,
  ...Object.keys(declarationsOf(label)),
];
export const edgeColumns = (type: string): readonly string[] => [
  edgeIdName,
  hashName,
  ...Object.keys(declarationsOf(type)),
];
/** An edge's row begins with the ids of its two ends. */
export const endColumns = 2;

/** Null stands for what is not known: it is not stored, and takes away what was. */
const addValues = (row: unknown[], properties: Properties, declarations: PropertyDeclarations, maker: RowMaker) => {
  for (const name in declarations) {
    const value = properties[name];
    const isInteger = typeof value === 'number' && declarations[name]!.value.cypherType === 'INTEGER';
    row.push(isInteger ? maker.integer(value) : (value ?? null));
  }
  return row;
};

/** Names in their order, each with the text that stands before its value. */
type Beginnings = readonly (readonly [name: string, before: string])[];
const beginnings = new Map<string, Beginnings>();

const beginningsOf = (type: string): Beginnings => {
  const known = beginnings.get(type);
  if (known) return known;
  const names = Object.keys(declarationsOf(type)).sort();
  const made = names.map((name) => [name, `[${JSON.stringify(name)},`] as const);
  beginnings.set(type, made);
  return made;
};

/** Equal for equal content, whatever the order in which the properties were given: a hash of `["Project",[["head","水库"],["name","…"]]]`. */
export const hashOf = ({ type, properties }: GraphNode | GraphEdge, { hash }: RowMaker): number => {
  let pairs = '';
  for (const [name, before] of beginningsOf(type)) {
    const value = properties[name];
    if (value !== undefined) pairs += `${pairs === '' ? '' : ','}${before}${JSON.stringify(value)}]`;
  }
  return hash(`[${JSON.stringify(type)},[${pairs}]]`);
};

export const nodeRow = (node: GraphNode, maker: RowMaker): Row =>
  addValues([node.id, hashOf(node, maker)], node.properties, declarationsOf(node.type), maker);

export const edgeRow = (edge: GraphEdge, maker: RowMaker): Row =>
  addValues([edge.from, edge.to, edge.id, hashOf(edge, maker)], edge.properties, declarationsOf(edge.type), maker);
