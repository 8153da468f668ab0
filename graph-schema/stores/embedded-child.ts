/** The process that holds the engine: it answers its parent's requests in order and ends with its parent. */
import { getHeapStatistics } from 'node:v8';
import { answerParsed, parseQuery } from '../cypher/evaluate/answer-query.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { readQuery } from '../guard/index.ts';
import { Engine } from './embedded-engine.ts';
import type { Answers, Failure, FromChild, Request, ToChild } from './embedded-protocol.ts';
import { writeGraph } from './embedded-write.ts';
import { interruptible } from './interruptible.ts';
import type { Progress } from './store.ts';

/** A query stops itself before the memory ends, as that would end the process. */
const fullPart = 0.85;
const isFull = (): boolean => {
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  return used_heap_size > fullPart * heap_size_limit;
};
const world = { clock: Date.now, random: Math.random, isFull };
/** The evaluator looks at the clock by itself; what does not come to look is stopped so much later. */
const lookout = 100;
let engine: Engine | undefined;
let nodes: GraphNode[] = [];
let edges: GraphEdge[] = [];
/** The order of `read`, made at its first portion. */
let sorted: { nodes: string[]; edges: string[] } = { nodes: [], edges: [] };

const opened = (): Engine => {
  if (!engine) throw new Error('the engine has not been opened');
  return engine;
};

const readPortion = (from: number, count: number): Answers['read'] => {
  const { graph, schema } = opened();
  if (from === 0) sorted = { nodes: [...graph.nodes.keys()].sort(), edges: [...graph.edges.keys()].sort() };
  const ids = { nodes: sorted.nodes.slice(from, from + count), edges: sorted.edges.slice(from, from + count) };
  return {
    schema,
    nodes: ids.nodes.map((id) => {
      const node = graph.nodes.get(id)!;
      return { id, type: node.type, properties: node.properties } as GraphNode;
    }),
    edges: ids.edges.map((id) => {
      const edge = graph.edges.get(id)!;
      return { id, type: edge.type, from: edge.from.id, to: edge.to.id, properties: edge.properties } as GraphEdge;
    }),
    done: from + count >= Math.max(sorted.nodes.length, sorted.edges.length),
  };
};

const answer = async (request: Request, progress: Progress): Promise<Answers[Request['kind']]> => {
  switch (request.kind) {
    case 'open':
      engine = await Engine.open(request.path, request);
      return { engine: engine.name };
    case 'portion':
      if (request.part === 'nodes') nodes.push(...(JSON.parse(request.json) as GraphNode[]));
      else edges.push(...(JSON.parse(request.json) as GraphEdge[]));
      return null;
    case 'write': {
      const graph = { schema: request.schema, nodes, edges };
      nodes = [];
      edges = [];
      const report = await writeGraph(opened(), graph, progress);
      opened().stamp();
      return report;
    }
    case 'documents':
      return opened().graph.documents();
    case 'read':
      return readPortion(request.from, request.count);
    case 'query':
      return answerInTime(request);
    case 'nothing':
      return null;
    case 'close':
      engine?.close();
      engine = undefined;
      return null;
  }
};

/** The parser is not stopped half-way, as what it keeps for the next query would be half-made; the guard bounds its texts. */
const answerInTime = (request: Extract<Request, { readonly kind: 'query' }>): Answers['query'] => {
  const { graph } = opened();
  const tree = parseQuery(request.cypher);
  return interruptible(
    () => answerParsed(graph, tree, request.parameters, request, world),
    request.milliseconds + lookout,
  );
};

const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  const more = error as { reason?: string; position?: NonNullable<Failure['position']>; code?: string };
  return {
    name,
    message,
    ...(more.reason === undefined ? {} : { reason: more.reason }),
    ...(more.position === undefined ? {} : { position: more.position }),
    ...(more.code === undefined ? {} : { code: more.code }),
  };
};

const send = (message: FromChild): void => {
  process.send?.(message);
};

/** The parser takes a second to load: that happens while nobody waits, not before the first answer. */
let warm: NodeJS.Timeout | undefined;
const warmUpWhenIdle = (): void => {
  clearTimeout(warm);
  warm = setTimeout(() => readQuery('RETURN 1'), 400);
};

process.on('message', ({ number, request }: ToChild) => {
  clearTimeout(warm);
  answer(request, (done, all) => send({ number, progress: [done, all] })).then(
    (result) => {
      send({ number, answer: result });
      if (request.kind === 'open' || request.kind === 'write') warmUpWhenIdle();
    },
    (error: unknown) => send({ number, failure: failureOf(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
// It stops the query that runs; one that comes too late, or Ctrl+C in the terminal, must not end a write.
process.on('SIGINT', () => {});
