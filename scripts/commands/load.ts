/** `zhengmai load`: makes the store hold exactly the graph of a file. */
import { Command } from 'commander';
import { openChosenStore } from '../choose-store.ts';
import { filePieces } from '../file-pieces.ts';
import { storeGraph } from '../store-graph.ts';

interface Options {
  readonly store?: string;
  readonly replace?: true;
  readonly replaceSchema?: true;
  readonly json?: true;
}

const run = async (file: string, { store: path, replace, replaceSchema, json }: Options): Promise<void> => {
  const { readGraphFile } = await import('../../graph-schema/index.ts');
  const { checkGraph } = await import('../check-graph.ts');
  const graph = readGraphFile(filePieces(file), file);
  checkGraph(graph);
  const store = await openChosenStore(path, { replaceSchema: replaceSchema === true });
  try {
    const report = await storeGraph(store, graph, { replace: replace === true });
    if (json) console.log(JSON.stringify({ store: store.description, ...report }));
  } finally {
    await store.close();
  }
};

export const load = (): Command =>
  new Command('load')
    .description('loads a graph file into the store; a second load of the same graph changes nothing')
    .argument('<graph>', 'a file that zhengmai build has written')
    .option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set')
    .option('--replace', 'give up documents in Neo4j that are not in this graph')
    .option(
      '--replace-schema',
      'replace our graph of another schema version, which is otherwise refused; data of others stays',
    )
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      `
Examples:
  zhengmai load graph.json
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… zhengmai load graph.json
  zhengmai load graph.json --replace-schema`,
    )
    .action(run);
