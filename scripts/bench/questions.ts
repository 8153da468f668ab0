/**
 * How long the ready questions about one thing take on the graph of whole corpora in the embedded store.
 *
 *   npx tsx scripts/bench/questions.ts laws.jsonl.gz
 */
import { parseArgs } from 'node:util';
import {
  type Graph,
  type NamedQuery,
  openStore,
  type Parameters,
  type ParameterType,
  type ParameterValue,
  queries,
  type Store,
} from '../../graph-schema/index.ts';
import { Misuse } from '../exit-codes.ts';
import { notice } from '../progress.ts';
import { showTable } from '../table.ts';
import { buildCorpusGraph } from './corpus-graph.ts';
import { percentile } from './percentile.ts';

const bar = 100;
const rounds = 40;

/** Things to ask about, spread over the graph: the bar is for questions about one of them and what lies around it. */
const samples: Readonly<Partial<Record<ParameterType, string>>> = {
  policy: 'MATCH (n:Policy {held: true}) RETURN n.id AS id ORDER BY id',
  region: 'MATCH (n:Region)<-[:TOUCHES]-() RETURN DISTINCT n.id AS id ORDER BY id',
  agency: 'MATCH (n:Agency)<-[:ISSUED_BY]-() RETURN DISTINCT n.id AS id ORDER BY id',
  thing: 'MATCH (n:Policy {held: true}) RETURN n.id AS id ORDER BY id DESC',
};

type Sampled = ReadonlyMap<ParameterType, readonly ParameterValue[]>;

const takeSamples = async (store: Store): Promise<Sampled> => {
  const taken = new Map<ParameterType, readonly ParameterValue[]>();
  for (const [type, cypher] of Object.entries(samples)) {
    const { rows } = await store.query(cypher, {}, { rows: 1_000_000, milliseconds: 600_000 });
    const ids = rows.map(([id]) => String(id));
    const step = Math.max(1, Math.floor(ids.length / rounds));
    taken.set(
      type as ParameterType,
      ids.filter((_, i) => i % step === 0),
    );
  }
  return taken;
};

const isAboutOneThing = ({ parameters }: NamedQuery): boolean =>
  Object.values(parameters).some(({ type }) => type in samples);

const valuesFor = ({ parameters }: NamedQuery, sampled: Sampled, round: number): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, { type, default: usual, example }], place) => {
      const ids = sampled.get(type) ?? [];
      // Two policies in one question are two different ones.
      const id = ids[(round * (place + 1) + place) % Math.max(1, ids.length)];
      return [name, id ?? usual ?? example];
    }),
  );

export interface QuestionBench {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly rows: number;
}

/** Milliseconds as the caller waits for them, after one round that warms up. */
const benchQuestions = async (store: Store): Promise<readonly QuestionBench[]> => {
  const sampled = await takeSamples(store);
  const benches: QuestionBench[] = [];
  for (const query of queries.filter(isAboutOneThing)) {
    const times: number[] = [];
    let found = 0;
    for (let round = -1; round < rounds; round++) {
      const start = performance.now();
      const { rows } = await store.query(query.cypher, valuesFor(query, sampled, Math.max(0, round)));
      if (round < 0) continue;
      times.push(performance.now() - start);
      found += rows.length;
    }
    times.sort((a, b) => a - b);
    benches.push({ name: query.name, p50: percentile(times, 0.5), p95: percentile(times, 0.95), rows: found });
  }
  return benches;
};

const showQuestionBenches = (benches: readonly QuestionBench[]): string =>
  showTable(
    ['question', 'median', 'p95', 'rows', `bar ≤ ${bar} ms`],
    benches.map(({ name, p50, p95, rows }) => [
      name,
      `${p50.toFixed(0)} ms`,
      `${p95.toFixed(0)} ms`,
      String(rows),
      p95 <= bar ? 'met' : 'MISSED',
    ]),
    { right: [1, 2, 3] },
  );

const run = async (graph: Graph): Promise<void> => {
  const store = await openStore({ kind: 'embedded' });
  try {
    await store.write(graph);
    notice(`Asking on ${graph.nodes.length} nodes and ${graph.edges.length} edges`);
    console.log(showQuestionBenches(await benchQuestions(store)));
  } finally {
    await store.close();
  }
};

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) throw new Misuse('bench: expected files of JSON lines, got none');
  await run(await buildCorpusGraph(positionals));
}
