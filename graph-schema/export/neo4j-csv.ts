/** CSV files for `neo4j-admin database import full`: one for each node type and each edge type, and the command that reads them. */
import type { PropertyDeclarations } from '../declare.ts';
import { edgeTypes } from '../edges/index.ts';
import type { GraphNode, Properties, PropertyValue } from '../graph/graph.ts';
import { nodeTypes } from '../nodes/index.ts';
import type { ExportedFile, Exporter } from './exporter.ts';

/** Parts of lists are kept apart by a character that texts do not hold. */
const listSeparator = '\u001f';

const types = {
  STRING: 'string',
  INTEGER: 'long',
  FLOAT: 'double',
  BOOLEAN: 'boolean',
  'LIST<STRING>': 'string[]',
} as const;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const cell = (value: PropertyValue | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? quoted(value.join(listSeparator)) : String(value);
};

const columns = (declarations: PropertyDeclarations): readonly string[] =>
  Object.entries(declarations).map(([name, { value }]) => `${name}:${types[value.cypherType]}`);

const cells = (properties: Properties, declarations: PropertyDeclarations): readonly string[] =>
  Object.keys(declarations).map((name) => cell(properties[name]));

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`;

/** The importer holds a whole cell in its buffer of 4 MB; a longer document needs a larger one. */
const bufferMegabytes = (nodes: readonly GraphNode[]): number => {
  const longest = nodes.reduce(
    (most, { properties: { text } }) => Math.max(most, typeof text === 'string' ? text.length : 0),
    0,
  );
  return Math.max(4, Math.ceil((2 * longest) / 2 ** 20));
};

const command = (nodeFiles: readonly ExportedFile[], edgeFiles: readonly ExportedFile[], megabytes: number): string =>
  [
    '#!/bin/sh',
    '# Run in this folder, with Neo4j stopped: sh import.sh [database]',
    'exec neo4j-admin database import full --overwrite-destination=true --multiline-fields=true --array-delimiter=U+001F \\',
    ...nodeFiles.map(({ name }) => `  --nodes=${name} \\`),
    ...edgeFiles.map(({ name }) => `  --relationships=${name} \\`),
    `  --read-buffer-size=${megabytes}M "\${1:-neo4j}"`,
    '',
  ].join('\n');

export const neo4jCsv: Exporter = {
  name: 'neo4j-csv',
  caption: { zh: 'CSV（neo4j-admin）', en: 'CSV (neo4j-admin)' },
  mediaType: 'text/csv',
  files: ({ nodes, edges }) => {
    const nodeFiles = nodeTypes.map(({ type, properties }) => ({
      name: `nodes-${type}.csv`,
      text: table(
        ['id:ID', ...columns(properties), ':LABEL'],
        nodes
          .filter((node) => node.type === type)
          .map((node) => [quoted(node.id), ...cells(node.properties, properties), type]),
      ),
    }));
    const edgeFiles = edgeTypes.map(({ type, properties }) => ({
      name: `edges-${type}.csv`,
      text: table(
        [':START_ID', ':END_ID', ...columns(properties), ':TYPE'],
        edges
          .filter((edge) => edge.type === type)
          .map((edge) => [quoted(edge.from), quoted(edge.to), ...cells(edge.properties, properties), type]),
      ),
    }));
    return [
      ...nodeFiles,
      ...edgeFiles,
      { name: 'import.sh', text: command(nodeFiles, edgeFiles, bufferMegabytes(nodes)) },
    ];
  },
};
