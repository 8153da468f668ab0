/** `zhengmai load`: makes the store hold exactly the graph of a file. */
import { Command } from 'commander';
import { storeOption, writtenAsJsonOption } from '../command-options.ts';
import { filePieces } from '../file-pieces.ts';
import { storeGraph } from '../store-graph.ts';
import { withStore } from '../with-store.ts';

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
  await withStore({ path, replaceSchema: replaceSchema === true }, async (store) => {
    const report = await storeGraph(store, graph, { replace: replace === true });
    if (json) console.log(JSON.stringify({ store: store.description, ...report }));
  });
};

export const load = (): Command =>
  new Command('load')
    .description('loads a graph file into the store; a second load of the same graph changes nothing')
    .argument('<graph>', 'a file that zhengmai build has written')
    .addOption(storeOption())
    .option('--replace', 'give up documents in Neo4j that are not in this graph')
    .option(
      '--replace-schema',
      'replace our graph of another schema version, which is otherwise refused; data of others stays',
    )
    .addOption(writtenAsJsonOption())
    .addHelpText(
      'after',
      `
Examples:
  zhengmai load graph.json
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… zhengmai load graph.json
  zhengmai load graph.json --replace-schema`,
    )
    .action(run);
