/** `npm run bench`: extraction, loading, memory, then the explorer; ratios of one run or time of the processor, as machines differ. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { chooseStore } from '../choose-store.ts';
import { findNeo4j } from '../neo4j/find-neo4j.ts';
import { startNeo4j } from '../neo4j/start-server.ts';
import { notice } from '../progress.ts';
import { showTable } from '../table.ts';
import { benchBackAgain } from './back-again.ts';
import { benchExplorer } from './explorer.ts';
import { benchExtraction } from './extraction.ts';
import { type Figure, showFigure } from './figure.ts';
import { benchLoadMemory } from './load-memory.ts';
import { benchEmbedded, benchNeo4j } from './loading.ts';
import { makeBenchGraph } from './made-graph.ts';
import { peakMegabytes } from './memory.ts';
import type { Neo4jAddress } from './raw-writes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [join(root, 'seeds'), join(root, 'test', 'gold', 'texts')];

/** The server that NEO4J_URI names, else one of our own for as long as the bench runs. */
const withNeo4j = async <T>(work: (address: Neo4jAddress) => Promise<T>): Promise<T | undefined> => {
  const choice = chooseStore(process.env);
  if (choice.kind === 'neo4j') return work(choice);
  const found = findNeo4j();
  if (!found.available) {
    notice(`Loading into Neo4j is left out: ${found.reason}`);
    return undefined;
  }
  const server = await startNeo4j({ isMeasured: true });
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
  .addOption(new Option('--only <part>', 'one part alone').choices(['extraction', 'loading', 'explorer']))
  .addHelpText(
    'after',
    '\nExamples:\n  npm run bench -- --nodes 5000 --edges 20000\n  npm run bench -- --only loading\n  npm run bench -- --only explorer',
  )
  .parse()
  .opts<{ nodes: string; edges: string; json?: true; only?: 'extraction' | 'loading' | 'explorer' }>();

const wants = (part: typeof only): boolean => only === undefined || only === part;
const found: Record<string, unknown> = {};
const rows: (readonly [string, string, string, string])[] = [];
const figures: Figure[] = [];

if (wants('extraction')) {
  notice('Extraction …');
  const extraction = await benchExtraction(folders);
  const memory = await peakMegabytes(join(root, 'seeds', '000_8c5abb8295a1b7b9.txt'));
  Object.assign(found, { extraction, peakMegabytesOfOneDocument: memory });
  rows.push(
    [
      `extraction of ${extraction.documents} documents, ${figure(extraction.megabytes)} MB, compiled as users run it`,
      `${figure(extraction.extractMegabytesPerSecond)} MB/s`,
      `nodejieba.tag ${figure(extraction.tagMegabytesPerSecond)} MB/s`,
      figure(extraction.ratio),
    ],
    ['time for a character, texts eight times as long', '', 'as they are', figure(extraction.linearity)],
    ['knowledge', `${figure(extraction.knowledgeMilliseconds)} ms`, '', ''],
    ['peak memory, extracting one document', `${figure(memory)} MB`, '', ''],
  );
}
if (wants('loading')) {
  const graph = makeBenchGraph(Number(nodes), Number(edges));
  notice('Loading into the embedded store …');
  const loads = [await benchEmbedded(graph)];
  notice('Loading into Neo4j …');
  const memory = await withNeo4j(async (address) => {
    loads.push(await benchNeo4j(graph, address));
    return benchLoadMemory(graph, address);
  });
  figures.push(...(memory ?? (await benchLoadMemory(graph, undefined))));
  notice('Runaway queries …');
  figures.push(...(await benchBackAgain(graph)));
  Object.assign(found, { loads, loadMemory: figures });
  for (const load of loads)
    rows.push([
      `load ${load.nodes} nodes, ${load.edges} edges: ${load.store}`,
      `${figure(load.loadSeconds)} s (again ${figure(load.againSeconds)} s)`,
      `raw writes ${figure(load.rawSeconds)} s`,
      figure(load.ratio),
    ]);
}
if (rows.length > 0 && !json) console.log(showTable(['', 'ours', 'beside', 'ratio'], rows, { right: [3] }));
if (wants('explorer')) {
  const explorer = await benchExplorer();
  found.explorer = explorer;
  figures.push(...explorer);
}
if (json) console.log(JSON.stringify(found));
else if (figures.length > 0) console.log(showTable(['', 'measured', 'bar', ''], figures.map(showFigure)));
