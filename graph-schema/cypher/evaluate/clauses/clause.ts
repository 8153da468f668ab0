/** A clause takes rows and a scope and gives rows and a scope. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import type { Context, Scope } from '../context.ts';
import type { Row } from '../values.ts';

export interface CompiledClause {
  readonly scope: Scope;
  run(rows: Iterable<Row>): Iterable<Row>;
  /** The columns of an answer, where the clause may be a query's last. */
  readonly columns?: readonly string[];
}

export type CompileClause = (node: SyntaxNode, context: Context, scope: Scope) => CompiledClause;
