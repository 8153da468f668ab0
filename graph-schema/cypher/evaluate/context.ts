/** What every part of the evaluator is given: the graph, the parameters, the clock, and ways to the other parts. */
import type { SyntaxNode } from '../../guard/syntax.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Moment } from './temporal/moment.ts';
import type { CypherMap, CypherValue, Row } from './values.ts';

export type Evaluate = (row: Row) => CypherValue;

/** What names mean at a place in the query. */
export interface Scope {
  readonly names: ReadonlySet<string>;
  /** Names of an enclosing query, which no WITH can drop. */
  readonly outer: ReadonlySet<string>;
  /** Expressions (their tokens, joined) that stand for a column made before: grouping keys, aggregates, sort keys. */
  readonly columns?: ReadonlyMap<string, string>;
  /** Set where the query groups: every name used must come from a grouping key. */
  readonly grouped?: boolean;
}

export interface CompiledQuery {
  readonly columns: readonly string[];
  run(row: Row): Iterable<Row>;
}

export interface CompiledPattern {
  readonly scope: Scope;
  match(row: Row): Iterable<Row>;
}

/** The parts refer to each other only through this value, so that no file imports in a circle. */
export interface Context {
  readonly graph: MemoryGraph;
  readonly parameters: CypherMap;
  /** The moment of the query, the same everywhere in it. */
  readonly now: Moment;
  readonly random: () => number;
  /** Called in every loop; throws at the limit of time. */
  readonly tick: () => void;
  readonly expression: (node: SyntaxNode, scope: Scope) => Evaluate;
  /** `open` lets the query end without RETURN, as in EXISTS { MATCH … }. */
  readonly query: (regularQuery: SyntaxNode, scope: Scope, open?: boolean) => CompiledQuery;
  /** `patternList` and `whereClause` of a MATCH, or of a subquery that stands for one. */
  readonly pattern: (patternList: SyntaxNode, where: SyntaxNode | undefined, scope: Scope) => CompiledPattern;
}

export const emptyScope: Scope = { names: new Set(), outer: new Set() };

export const withNames = (scope: Scope, ...names: readonly string[]): Scope => ({
  ...scope,
  names: new Set([...scope.names, ...names]),
});
