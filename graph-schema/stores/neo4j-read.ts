/** Our part of the database as a graph again, property for property. */
import { wholeEdges, wholeNodes } from '../cypher/reads.ts';
import type { PropertyDeclarations } from '../declare.ts';
import { type EdgeType, findEdgeType } from '../edges/index.ts';
import type { Graph, GraphEdge, GraphNode, Properties, PropertyValue } from '../graph/graph.ts';
import { makeGraph } from '../graph/make-graph.ts';
import { findNodeType, type NodeType } from '../nodes/index.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { toValue } from './neo4j-values.ts';

/** Only what the schema knows: others may have added properties of their own to our nodes. */
const declared = (stored: unknown, declarations: PropertyDeclarations): Properties => {
  const values = stored as Readonly<Record<string, unknown>>;
  const properties: Record<string, PropertyValue> = {};
  for (const name of Object.keys(declarations))
    if (values[name] !== undefined) properties[name] = toValue(values[name]) as PropertyValue;
  return properties;
};

const typeIn = (types: unknown, isKnown: (type: string) => boolean): string =>
  (types as readonly string[]).find(isKnown) ?? '';

export const readGraph = async (connection: Neo4jConnection): Promise<Graph> => {
  const nodes = await connection.read(wholeNodes(), ({ types, id, properties }): GraphNode => {
    const type = typeIn(types, (name) => findNodeType(name) !== undefined) as NodeType;
    return { id: String(id), type, properties: declared(properties, findNodeType(type)?.properties ?? {}) };
  });
  const edges = await connection.read(wholeEdges(), ({ types, id, from, to, properties }): GraphEdge => {
    const type = typeIn(types, (name) => findEdgeType(name) !== undefined) as EdgeType;
    const known = declared(properties, findEdgeType(type)?.properties ?? {});
    return { id: String(id), type, from: String(from), to: String(to), properties: known };
  });
  return makeGraph(nodes, edges);
};
