/**
 * How long a trace and the report on what is missing take over whole corpora, in both stores, beside the bars set for them.
 *
 *   npx tsx scripts/bench/trace.ts laws.jsonl.gz provincial-reports.jsonl.gz notices.jsonl.gz
 */
import { parseArgs } from 'node:util';
import {
  type Graph,
  missingPolicies,
  openStore,
  quotesOfTrace,
  readSentences,
  readView,
  type Store,
  traceDown,
  type View,
} from '../../graph-schema/index.ts';
import { chooseStore } from '../choose-store.ts';
import { Misuse } from '../exit-codes.ts';
import { findNeo4j } from '../neo4j/find-neo4j.ts';
import { startNeo4j } from '../neo4j/start-server.ts';
import { notice } from '../progress.ts';
import { showTable } from '../table.ts';
import { buildCorpusGraph } from './corpus-graph.ts';
import { percentile } from './percentile.ts';

export interface TraceBench {
  readonly store: string;
  readonly loadSeconds: number;
  readonly viewSeconds: number;
  readonly traces: number;
  readonly traceP50: number;
  readonly traceP95: number;
  readonly traceWorst: number;
  readonly missingMilliseconds: number;
  readonly missing: number;
  /** What was answered, so that stores can be compared. */
  readonly answers: string;
}

const bars = { embedded: 150, neo4j: 300, missing: 2_000 } as const;
const sample = 200;

const timed = async <T>(work: () => Promise<T> | T): Promise<[number, T]> => {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
};

/** Policies that something hands on: every n-th by id and the most cited, whose traces are the longest. */
const chooseRoots = (view: View): readonly string[] => {
  const cited = [...view.policies.keys()].filter((id) => (view.linksTo.get(id)?.length ?? 0) > 0).sort();
  const step = Math.max(1, Math.floor(cited.length / sample));
  const spread = cited.filter((_, i) => i % step === 0);
  const most = [...cited]
    .sort((a, b) => view.linksTo.get(b)!.length - view.linksTo.get(a)!.length)
    .slice(0, sample / 10);
  return [...new Set([...spread, ...most])];
};

const benchTrace = async (store: Store, graph: Graph): Promise<TraceBench> => {
  const [load] = await timed(() => store.write(graph));
  const [reading, view] = await timed(() => readView(store));
  const roots = chooseRoots(view);
  const times: number[] = [];
  const answers: string[] = [];
  for (const root of roots) {
    const [time, answer] = await timed(async () => {
      const trace = traceDown(view, root);
      const sentences = await readSentences(store, quotesOfTrace(trace).slice(0, 200));
      return `${trace.policies.length} ${trace.regions.length} ${sentences.size}`;
    });
    times.push(time);
    answers.push(`${root} ${answer}`);
  }
  const [missingTime, missing] = await timed(() => missingPolicies(view));
  const sorted = [...times].sort((a, b) => a - b);
  return {
    store: store.description,
    loadSeconds: load / 1000,
    viewSeconds: reading / 1000,
    traces: roots.length,
    traceP50: percentile(sorted, 0.5),
    traceP95: percentile(sorted, 0.95),
    traceWorst: sorted.at(-1) ?? 0,
    missingMilliseconds: missingTime,
    missing: missing.length,
    answers: JSON.stringify([
      answers,
      missing.map(({ policy, by, cutsDocuments }) => [policy.id, by.length, cutsDocuments]),
    ]),
  };
};

const showTraceBench = (benches: readonly (TraceBench & { readonly kind: 'embedded' | 'neo4j' })[]): string => {
  const verdict = (value: number, bar: number): string => `≤ ${bar} ms: ${value <= bar ? 'met' : 'MISSED'}`;
  const rows = benches.flatMap((bench) => [
    [bench.store, 'load', `${bench.loadSeconds.toFixed(1)} s`, ''],
    ['', 'reading the view, once', `${bench.viewSeconds.toFixed(1)} s`, ''],
    ['', `trace with sentences, median of ${bench.traces}`, `${bench.traceP50.toFixed(0)} ms`, ''],
    ['', 'p95', `${bench.traceP95.toFixed(0)} ms`, verdict(bench.traceP95, bars[bench.kind])],
    ['', 'worst', `${bench.traceWorst.toFixed(0)} ms`, ''],
    [
      '',
      `report on ${bench.missing} missing`,
      `${bench.missingMilliseconds.toFixed(0)} ms`,
      verdict(bench.missingMilliseconds, bars.missing),
    ],
  ]);
  const same = new Set(benches.map(({ answers }) => answers)).size <= 1;
  const said = benches.length > 1 ? `\nThe stores answer ${same ? 'alike' : 'DIFFERENTLY'}.` : '';
  return `${showTable(['store', '', 'time', 'bar'], rows, { right: [2] })}${said}`;
};

const benchNeo4j = async (graph: Graph): Promise<TraceBench | undefined> => {
  const choice = chooseStore(process.env);
  if (choice.kind === 'neo4j') {
    const store = await openStore(choice);
    const { rows } = await store.query('MATCH (n) RETURN count(n)');
    if (rows[0]?.[0] !== 0) throw new Misuse(`bench: expected an empty database, got ${rows[0]?.[0]} nodes`);
    return benchTrace(store, graph).finally(() => store.close());
  }
  const found = findNeo4j();
  if (!found.available) {
    notice(`Neo4j is left out: ${found.reason}`);
    return undefined;
  }
  const server = await startNeo4j({ isMeasured: true });
  try {
    const store = await openStore({ kind: 'neo4j', ...server });
    return await benchTrace(store, graph).finally(() => store.close());
  } finally {
    await server.stop();
  }
};

const benchTraces = async (graph: Graph): Promise<string> => {
  notice(`Tracing over ${graph.nodes.length} nodes and ${graph.edges.length} edges`);
  const store = await openStore({ kind: 'embedded' });
  const embedded = await benchTrace(store, graph).finally(() => store.close());
  const neo4j = await benchNeo4j(graph);
  return showTraceBench([{ ...embedded, kind: 'embedded' }, ...(neo4j ? [{ ...neo4j, kind: 'neo4j' as const }] : [])]);
};

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) throw new Misuse('bench: expected files of JSON lines, got none');
  console.log(await benchTraces(await buildCorpusGraph(positionals)));
}
