/** A query typed by a user, from its text to its rows: guarded, compiled against the graph, run up to its limits. */
import { readQuery } from '../../guard/index.ts';
import { findAll, type SyntaxNode } from '../../guard/syntax.ts';
import { RefusedQuery } from '../../stores/refused-query.ts';
import type { Limits, Parameters, Rows, Value } from '../../stores/store.ts';
import { ownNameIn } from '../hide-own-names.ts';
import { compileQuery } from './clauses/query.ts';
import { type Context, emptyScope } from './context.ts';
import { CypherError, MemoryLimit, TimeLimit } from './errors.ts';
import { compileExpression } from './expressions/index.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { compilePattern } from './patterns/plan.ts';
import { Moment } from './temporal/moment.ts';
import { fromParameter, toAnswer } from './to-answer.ts';

/** What the evaluator needs of the world: a clock and chance. */
export interface World {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: () => number;
  /** Is there hardly any memory left? */
  readonly isFull?: () => boolean;
}

/** The clock is asked once in so many steps. */
const stepsBetweenLooks = 2048;
/** So many looks at the clock for one at the memory, which costs more. */
const looksBetweenWeighings = 32;

/** The text as a tree, if the guard lets it through. */
export const parseQuery = (cypher: string): SyntaxNode => {
  const read = readQuery(cypher);
  if (!read.ok) throw new RefusedQuery(read.reason, read.position);
  return read.tree;
};

export const answerParsed = (
  graph: MemoryGraph,
  tree: SyntaxNode,
  parameters: Parameters,
  limits: Limits,
  world: World,
): Rows => {
  const started = world.clock();
  let steps = 0;
  const tick = () => {
    steps += 1;
    if (steps % stepsBetweenLooks !== 0) return;
    if (world.clock() - started > limits.milliseconds) throw new TimeLimit();
    if (steps % (stepsBetweenLooks * looksBetweenWeighings) === 0 && world.isFull?.())
      throw new MemoryLimit('expected it to fit into the memory of one process, got no more room');
  };
  const day = Math.floor(started / 86_400_000);
  const context: Context = {
    graph,
    parameters: new Map(Object.entries(parameters).map(([name, value]) => [name, fromParameter(value)])),
    now: new Moment(day, (started - day * 86_400_000) * 1e6, 0),
    random: world.random,
    tick,
    expression: (node, scope) => compileExpression(node, context, scope),
    query: (node, scope, open = false) => compileQuery(node, context, scope, open),
    pattern: (list, where, scope) => compilePattern(list, where, context, scope),
  };
  const own = ownNameIn(tree);
  if (own !== undefined) throw new CypherError(`the property ${own} is the store's own`);
  const [regular] = findAll(tree, 'regularQuery');
  if (!regular) throw new RefusedQuery('the query holds no statement');
  const query = compileQuery(regular, context, emptyScope);
  const rows: Value[][] = [];
  let truncated = false;
  for (const row of query.run({})) {
    truncated = rows.length >= limits.rows;
    if (truncated) break;
    rows.push(query.columns.map((name) => toAnswer(row[name] ?? null)));
  }
  return { columns: query.columns, rows, truncated, milliseconds: Math.round(world.clock() - started) };
};

export const answerQuery = (
  graph: MemoryGraph,
  cypher: string,
  parameters: Parameters,
  limits: Limits,
  world: World,
): Rows => answerParsed(graph, parseQuery(cypher), parameters, limits, world);
