/** A whole query: clauses in a row, and UNION of several such rows. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import { groupKey } from '../compare.ts';
import type { CompiledQuery, Context, Scope } from '../context.ts';
import { CypherError, needsServer } from '../errors.ts';
import { need } from '../syntax-text.ts';
import type { CypherValue, Row } from '../values.ts';
import type { CompiledClause } from './clause.ts';
import { clauses } from './index.ts';

const compileSingle = (node: SyntaxNode, context: Context, scope: Scope, open = false): CompiledQuery => {
  const compiled: CompiledClause[] = [];
  let current = scope;
  let last = '';
  for (const clause of node.children) {
    const inner = clause.children[0] as SyntaxNode;
    const compile = clauses[inner.kind];
    if (!compile) throw needsServer(inner.text.split(/\s/u)[0] ?? inner.kind);
    if (last === 'returnClause' || last === 'finishClause')
      throw new CypherError('RETURN can only be used at the end of the query');
    const next = compile(inner, context, current);
    compiled.push(next);
    current = next.scope;
    last = inner.kind;
  }
  const columns = compiled.at(-1)?.columns ?? (open ? [] : undefined);
  const standalone = last === 'callClause' && compiled.length === 1;
  if (!columns || (last === 'callClause' && !standalone && !open)) {
    throw new CypherError(
      `Query cannot conclude with ${node.children.at(-1)?.text.split(/\s/u)[0]} (must be a RETURN clause)`,
    );
  }
  return {
    columns,
    run: (row) => compiled.reduce<Iterable<Row>>((rows, clause) => clause.run(rows), [row]),
  };
};

export const compileQuery = (node: SyntaxNode, context: Context, scope: Scope, open = false): CompiledQuery => {
  const union = need(node, 'union');
  const parts = union.children
    .filter((each) => each.kind === 'singleQuery')
    .map((each) => compileSingle(each, context, scope, open));
  const [first] = parts as [CompiledQuery];
  if (parts.length === 1) return first;
  const { columns } = first;
  for (const part of parts) {
    if (part.columns.length !== columns.length || !columns.every((name) => part.columns.includes(name))) {
      throw new CypherError('All sub queries in an UNION must have the same return column names');
    }
  }
  const unions = union.children.flatMap((each, index) =>
    each.kind === 'UNION' ? [union.children[index + 1]?.kind === 'ALL'] : [],
  );
  if (unions.includes(true) && unions.includes(false))
    throw new CypherError('Invalid combination of UNION and UNION ALL');
  const all = unions[0] === true;
  return {
    columns,
    run: function* (row) {
      const seen = new Set<string>();
      for (const part of parts) {
        for (const found of part.run(row)) {
          if (!all) {
            const key = columns.map((name) => groupKey(found[name] as CypherValue)).join('|');
            if (seen.has(key)) continue;
            seen.add(key);
          }
          yield found;
        }
      }
    },
  };
};
