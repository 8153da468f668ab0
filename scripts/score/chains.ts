/**
 * `npm run score:chains`: traces over the gold chains: precision and recall of hops, F1 of the regions reached, quotes byte for byte.
 * Exits with 1 if a bar is missed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../extractor/document/read-document.ts';
import { assemble, extract, type Fragment, loadKnowledge, toFragment } from '../../extractor/index.ts';
import {
  findPolicy,
  type Graph,
  quotesOfTrace,
  readSourceSpan,
  type Trace,
  traceDown,
  type View,
  viewOfGraph,
} from '../../graph-schema/index.ts';
import { inputs } from '../exit-codes.ts';
import { showTable } from '../table.ts';

interface GoldHop {
  readonly upper: string;
  readonly lower: string;
  readonly relations: readonly string[];
  readonly optional?: true;
}
export interface GoldChain {
  readonly root: string;
  readonly hops: readonly GoldHop[];
  readonly regions: readonly string[];
  readonly optionalRegions: readonly string[];
}
interface Gold {
  readonly seeds: readonly string[];
  readonly documents: readonly { readonly doc: string; readonly sha256: string }[];
  readonly chains: readonly GoldChain[];
}

export const bars = { hopPrecision: 0.98, hopRecall: 0.93, regionF1: 0.95 } as const;

const root = fileURLToPath(new URL('../..', import.meta.url));
export const readChains = (): Gold =>
  JSON.parse(readFileSync(join(root, 'test/gold/chains/chains.json'), 'utf8')) as Gold;

export const buildChainGraph = async ({ seeds, documents }: Gold): Promise<Graph> => {
  const knowledge = loadKnowledge();
  const paths = [
    ...seeds.map((name) => [join(root, 'seeds', name), name] as const),
    ...documents.map(({ doc }) => [join(root, 'test/gold/chains/texts', doc), doc] as const),
  ];
  const fragments: Fragment[] = [];
  for (const [path, name] of paths) {
    const read = await readDocument(readFileSync(path), name);
    if (read.status === 'refused') throw new Error(`${name}: ${read.problem.reason}`);
    fragments.push(toFragment(extract(read.document, knowledge), knowledge));
  }
  return assemble(fragments, knowledge);
};

const plain = (name: string): string => name.replace(/[\s()（）《》〈〉<>“”"]/g, '');

/** The policy that gold names by its file, its number or its title; undefined if the graph has none of them. */
const policyNamed = (view: View, name: string): string | undefined => {
  if (name.endsWith('.txt')) {
    const document = [...view.documents].find(([, file]) => file === name)?.[0];
    return [...view.policies.values()].find((policy) => policy.document === document)?.id;
  }
  const found = findPolicy(view, name);
  if (found.status === 'found') return found.entry.id;
  return [...view.policies.values()].find(({ title }) => title !== undefined && plain(title) === plain(name))?.id;
};

export interface ChainScore {
  readonly root: string;
  readonly right: number;
  readonly predicted: number;
  readonly expected: number;
  readonly found: number;
  readonly regionsRight: number;
  readonly regionsPredicted: number;
  readonly regionsExpected: number;
  readonly errors: readonly string[];
}

/** A notice and the measures behind it in one file are one text to a reader: hops are told from text to text. */
const textOf = (view: View, policy: string | undefined): string | undefined =>
  (policy === undefined ? undefined : view.policies.get(policy)?.document) ?? policy;

const hopKey = (view: View, upper: string | undefined, lower: string | undefined): string | undefined => {
  const [from, to] = [textOf(view, upper), textOf(view, lower)];
  return from !== undefined && from === to ? undefined : `${from} → ${to}`;
};

export const scoreChain = (view: View, chain: GoldChain): ChainScore => {
  const id = policyNamed(view, chain.root);
  const gold = chain.hops
    .map((hop) => ({ ...hop, key: hopKey(view, policyNamed(view, hop.upper), policyNamed(view, hop.lower)) }))
    .filter((hop): hop is typeof hop & { readonly key: string } => hop.key !== undefined);
  const trace: Trace | undefined = id === undefined ? undefined : traceDown(view, id);
  const all = trace ? [...trace.policies.flatMap(({ via }) => via ?? []), ...trace.further] : [];
  const hops = all.flatMap((hop) => {
    const key = hopKey(view, hop.upper, hop.lower);
    return key === undefined ? [] : [{ ...hop, key }];
  });
  const isRight = (key: string, relation: string): boolean =>
    gold.some((hop) => hop.key === key && hop.relations.includes(relation));
  const isOptional = (key: string): boolean => gold.some((hop) => hop.key === key && hop.optional);
  const counted = hops.filter(({ key }) => !isOptional(key));
  const wrong = counted.filter(({ key, relation }) => !isRight(key, relation));
  const required = gold.filter(({ optional }) => !optional);
  const missed = required.filter(
    ({ key, relations }) => !hops.some((hop) => hop.key === key && relations.includes(hop.relation)),
  );
  const regions = new Set(
    trace
      ? [...trace.regions, ...trace.excluded].flatMap(({ region, by }) => (by === 'text' ? region.slice(7) : []))
      : [],
  );
  const expected = new Set(chain.regions);
  const optional = new Set(chain.optionalRegions);
  const extra = [...regions].filter((region) => !expected.has(region) && !optional.has(region));
  const lacking = chain.regions.filter((region) => !regions.has(region));
  const label = (policy: string): string => view.policies.get(policy)?.label ?? policy;
  return {
    root: chain.root,
    right: counted.length - wrong.length,
    predicted: counted.length,
    expected: required.length,
    found: required.length - missed.length,
    regionsRight: chain.regions.length - lacking.length,
    regionsPredicted: chain.regions.length - lacking.length + extra.length,
    regionsExpected: chain.regions.length,
    errors: [
      ...wrong.map(({ upper, lower, relation }) => `wrong hop: ${label(upper)} → ${label(lower)} (${relation})`),
      ...missed.map(({ upper, lower, relations }) => `missed hop: ${upper} → ${lower} (${relations.join(' or ')})`),
      ...extra.map((region) => `wrong region: ${region}`),
      ...lacking.map((region) => `missed region: ${region}`),
    ],
  };
};

/** Quotes of a trace that are not the very words of their document. */
export const wrongQuotes = (view: View, graph: Graph, chain: GoldChain): readonly string[] => {
  const id = policyNamed(view, chain.root);
  if (id === undefined) return [];
  const texts = new Map(graph.nodes.map(({ id: node, properties }) => [node, properties.text]));
  return quotesOfTrace(traceDown(view, id)).flatMap(({ place, words }) => {
    const span = readSourceSpan(place);
    const text = span && texts.get(span.document);
    return typeof text === 'string' && text.slice(span!.start, span!.end) === words ? [] : [`${place}: ${words}`];
  });
};

const sum = (scores: readonly ChainScore[], of: (score: ChainScore) => number): number =>
  scores.reduce((total, score) => total + of(score), 0);

export const totals = (scores: readonly ChainScore[]) => {
  const regionsRight = sum(scores, (score) => score.regionsRight);
  return {
    hopPrecision: sum(scores, ({ right }) => right) / sum(scores, ({ predicted }) => predicted),
    hopRecall: sum(scores, ({ found }) => found) / sum(scores, ({ expected }) => expected),
    regionF1:
      (2 * regionsRight) /
      (sum(scores, ({ regionsPredicted }) => regionsPredicted) + sum(scores, ({ regionsExpected }) => regionsExpected)),
  };
};

const run = async (): Promise<void> => {
  const gold = readChains();
  const graph = await buildChainGraph(gold);
  const view = viewOfGraph(graph);
  const scores = gold.chains.map((chain) => scoreChain(view, chain));
  const rows = scores.map((score) => [
    score.root,
    `${score.right}/${score.predicted}`,
    `${score.found}/${score.expected}`,
    `${score.regionsRight}/${score.regionsPredicted}`,
    `${score.regionsRight}/${score.regionsExpected}`,
  ]);
  console.log(
    showTable(['root', 'hops right', 'hops found', 'regions right', 'regions found'], rows, { right: [1, 2, 3, 4] }),
  );
  for (const { root: name, errors } of scores) for (const error of errors) console.log(`  ${name}: ${error}`);
  const quotes = gold.chains.flatMap((chain) => wrongQuotes(view, graph, chain));
  const reached = totals(scores);
  const told = (Object.keys(bars) as (keyof typeof bars)[]).map(
    (name) =>
      `${name} ${reached[name].toFixed(3)} (bar ${bars[name]}: ${reached[name] >= bars[name] ? 'met' : 'MISSED'})`,
  );
  console.log(
    `\n${scores.length} chains over ${gold.documents.length + gold.seeds.length} documents: ${told.join(', ')}`,
  );
  console.log(quotes.length === 0 ? 'Every quote is byte-equal.' : `${quotes.length} quotes are not: ${quotes[0]}`);
  const isMissed = (Object.keys(bars) as (keyof typeof bars)[]).some((name) => reached[name] < bars[name]);
  if (isMissed || quotes.length > 0) process.exitCode = inputs;
};

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) await run();
