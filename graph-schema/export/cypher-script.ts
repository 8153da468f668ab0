/** A Cypher script that makes the graph in any Neo4j 5: constraints, then nodes and edges in batches; safe to run twice. */

import { identifier } from '../cypher/statement.ts';
import type { PropertyDeclarations } from '../declare.ts';
import { edgeTypes } from '../edges/index.ts';
import type { Graph, GraphEdge, Properties, PropertyValue } from '../graph/graph.ts';
import { nodeTypes } from '../nodes/index.ts';
import type { Exporter } from './exporter.ts';

const batchRows = 200;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line, whatever the text holds: a script must not break at a line end or a semicolon inside a text. */
const literalText = (text: string): string =>
  `'${text.replace(/[\\'\n\r\t]/g, (character) => escapes[character]!).replace(/\p{Cc}|\u2028|\u2029|;/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

const literal = (value: PropertyValue, isDecimal: boolean): string => {
  if (typeof value === 'string') return literalText(value);
  if (typeof value === 'number') return isDecimal && Number.isInteger(value) ? `${value}.0` : String(value);
  if (typeof value === 'boolean') return String(value);
  return `[${value.map((part) => literal(part, isDecimal)).join(', ')}]`;
};

const map = (properties: Properties, declarations: PropertyDeclarations, id?: string): string => {
  const values = Object.entries(properties).map(
    ([name, value]) => `${identifier(name)}: ${literal(value, declarations[name]?.value.cypherType === 'FLOAT')}`,
  );
  return `{${[...(id === undefined ? [] : [`id: ${literalText(id)}`]), ...values].join(', ')}}`;
};

const batches = <T>(parts: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(parts.length / batchRows) }, (_, i) =>
    parts.slice(i * batchRows, (i + 1) * batchRows),
  );

const unwind = (rows: readonly string[], then: string): string =>
  `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row ${then};\n`;

const nodeStatements = ({ nodes }: Graph): readonly string[] =>
  nodeTypes.flatMap(({ type, properties }) =>
    batches(nodes.filter((node) => node.type === type)).map((some) =>
      unwind(
        some.map((node) => map(node.properties, properties, node.id)),
        `MERGE (n:${identifier(type)} {id: row.id}) SET n = row`,
      ),
    ),
  );

const edgeStatements = ({ nodes, edges }: Graph): readonly string[] => {
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type as string]));
  const endsOf = ({ from, to }: GraphEdge): string => `${typeOf.get(from)} ${typeOf.get(to)}`;
  return edgeTypes.flatMap(({ type, key, properties }) => {
    const own = edges.filter((edge) => edge.type === type);
    return [...new Set(own.map(endsOf))].sort().flatMap((ends) => {
      const [from, to] = ends.split(' ').map(identifier);
      const keyed = key.map((name) => `${identifier(name)}: row.properties.${identifier(name)}`).join(', ');
      const edge = `MERGE (a)-[r:${identifier(type)}${keyed === '' ? '' : ` {${keyed}}`}]->(b) SET r = row.properties`;
      return batches(own.filter((some) => endsOf(some) === ends)).map((some) =>
        unwind(
          some.map(
            (row) =>
              `{from: ${literalText(row.from)}, to: ${literalText(row.to)}, properties: ${map(row.properties, properties)}}`,
          ),
          `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) ${edge}`,
        ),
      );
    });
  });
};

const constraints = nodeTypes.map(
  ({ type }) =>
    `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR (n:${identifier(type)}) REQUIRE n.id IS UNIQUE;\n`,
);

export const cypherScript: Exporter = {
  name: 'cypher',
  caption: { zh: 'Cypher 脚本（Neo4j）', en: 'Cypher script (Neo4j)' },
  mediaType: 'application/x-cypher-query',
  files: (graph) => [
    { name: 'graph.cypher', text: [...constraints, ...nodeStatements(graph), ...edgeStatements(graph)].join('') },
  ],
};
