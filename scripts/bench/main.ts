/** `npm run bench`: extraction, loading, memory, then the explorer; ratios of one run or time of the processor, as machines differ. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { chooseStore } from '../choose-store.ts';
import { findNeo4j } from '../neo4j/find-neo4j.ts';
import { startNeo4j } from '../neo4j/start-server.ts';
import { notice } from '../progress.ts';
import { showTable } from '../table.ts';
import { benchExplorer } from './explorer.ts';
import { benchExtraction } from './extraction.ts';
import { showFigure } from './figure.ts';
import { benchEmbedded, benchNeo4j, type LoadBench } from './loading.ts';
import { makeBenchGraph } from './made-graph.ts';
import { peakMegabytes } from './memory.ts';
import type { Neo4jAddress } from './raw-writes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [join(root, 'seeds'), join(root, 'test', 'gold', 'texts')];

/** The server that NEO4J_URI names, else one of our own for as long as the bench runs. */
const withNeo4j = async (work: (address: Neo4jAddress) => Promise<LoadBench>): Promise<LoadBench | undefined> => {
  const choice = chooseStore(process.env);
  if (choice.kind === 'neo4j') return work(choice);
  const found = findNeo4j();
  if (!found.available) {
    notice(`Loading into Neo4j is left out: ${found.reason}`);
    return undefined;
  }
  const server = await startNeo4j();
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
};

const figure = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(value < 10 ? 2 : 0));

const { nodes, edges, json, only } = new Command('bench')
  .description('measures extraction, loading and memory')
  .option('--nodes <number>', 'size of the graph that is loaded', '50000')
  .option('--edges <number>', 'its edges', '200000')
  .option('--json', 'print JSON')
  .addOption(new Option('--only <part>', 'one part alone').choices(['extraction', 'explorer']))
  .addHelpText(
    'after',
    '\nExamples:\n  npm run bench -- --nodes 5000 --edges 20000\n  npm run bench -- --only explorer',
  )
  .parse()
  .opts<{ nodes: string; edges: string; json?: true; only?: 'extraction' | 'explorer' }>();

/** Figures with their bars. */
const showExplorer = async (): Promise<void> => {
  const figures = await benchExplorer();
  if (json) console.log(JSON.stringify({ explorer: figures }));
  else console.log(showTable(['', 'measured', 'bar', ''], figures.map(showFigure)));
};
if (only === 'explorer') {
  await showExplorer();
  process.exit();
}

notice('Extraction …');
const extraction = await benchExtraction(folders);
const memory = await peakMegabytes(join(root, 'seeds', '000_8c5abb8295a1b7b9.txt'));
const graph = makeBenchGraph(Number(nodes), Number(edges));
notice('Loading into the embedded store …');
const embedded = await benchEmbedded(graph);
notice('Loading into Neo4j …');
const neo4j = await withNeo4j((address) => benchNeo4j(graph, address));
const loads = [embedded, ...(neo4j ? [neo4j] : [])];
const loaderMegabytes = process.resourceUsage().maxRSS / 1024;

if (json)
  console.log(
    JSON.stringify({ extraction, peakMegabytesOfOneDocument: memory, loads, peakMegabytesOfBench: loaderMegabytes }),
  );
else {
  const rows: (readonly [string, string, string, string])[] = [
    [
      `extraction of ${extraction.documents} documents, ${figure(extraction.megabytes)} MB, compiled as users run it`,
      `${figure(extraction.extractMegabytesPerSecond)} MB/s`,
      `nodejieba.tag ${figure(extraction.tagMegabytesPerSecond)} MB/s`,
      figure(extraction.ratio),
    ],
    ...loads.map(
      (load) =>
        [
          `load ${load.nodes} nodes, ${load.edges} edges: ${load.store}`,
          `${figure(load.loadSeconds)} s (again ${figure(load.againSeconds)} s)`,
          `raw writes ${figure(load.rawSeconds)} s`,
          figure(load.ratio),
        ] as const,
    ),
    ['time for a character, texts eight times as long', '', 'as they are', figure(extraction.linearity)],
    ['knowledge', `${figure(extraction.knowledgeMilliseconds)} ms`, '', ''],
    ['peak memory, extracting one document', `${figure(memory)} MB`, '', ''],
    ['peak memory, whole bench', `${figure(loaderMegabytes)} MB`, '', ''],
  ];
  console.log(showTable(['', 'ours', 'beside', 'ratio'], rows, { right: [3] }));
}
if (only === undefined) await showExplorer();
