/** Our part of the database as a graph again, property for property. */
import { wholeEdges, wholeNodes } from '../cypher/reads.ts';
import type { PropertyDeclarations } from '../declare.ts';
import { edgeTypes } from '../edges/index.ts';
import type { Graph, GraphEdge, GraphNode, Properties, PropertyValue } from '../graph/graph.ts';
import { makeGraph } from '../graph/make-graph.ts';
import { nodeTypes } from '../nodes/index.ts';
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

export const readGraph = async (connection: Neo4jConnection): Promise<Graph> => {
  const nodes: GraphNode[] = [];
  for (const { type, properties } of nodeTypes)
    for (const node of await connection.read(wholeNodes(type), (row) => ({
      id: String(row.id),
      type,
      properties: declared(row.properties, properties),
    })))
      nodes.push(node);
  const edges: GraphEdge[] = [];
  for (const { type, properties } of edgeTypes)
    for (const edge of await connection.read(wholeEdges(type), (row) => ({
      id: String(row.id),
      type,
      from: String(row.from),
      to: String(row.to),
      properties: declared(row.properties, properties),
    })))
      edges.push(edge);
  return makeGraph(nodes, edges);
};
