/** CALL { … } and CALL (x) { … }: a query for each row. */
import { child, type SyntaxNode, walk } from '../../../guard/syntax.ts';
import { type Scope, withNames } from '../context.ts';
import { CypherError, needsServer } from '../errors.ts';
import { has, nameOf, need } from '../syntax-text.ts';
import type { CypherValue, Row } from '../values.ts';
import type { CompileClause } from './clause.ts';

/** Names that the query inside sees from the start. */
const scopeInside = (node: SyntaxNode, scope: Scope): Scope => {
  const listed = child(node, 'subqueryScope');
  // Without a list, an importing WITH at the start picks names; what it picks is checked there.
  if (!listed) return { names: scope.names, outer: new Set() };
  const names = has(listed, 'TIMES')
    ? [...scope.names].filter((name) => !name.startsWith(' '))
    : listed.children.filter((each) => each.kind === 'variable').map(nameOf);
  for (const name of names) if (!scope.names.has(name)) throw new CypherError(`Variable \`${name}\` not defined`);
  return { names: new Set(names), outer: new Set(names) };
};

/** Each single query of the body either begins with an importing WITH or sees nothing of the outside. */
const importsByWith = (query: SyntaxNode): boolean => {
  const first = child(child(query, 'clause') ?? query, 'withClause');
  if (!first || child(first, 'whereClause')) return false;
  const body = need(first, 'returnBody');
  if (body.children.length > 1) return false;
  return need(body, 'returnItems').children.every(
    (each) =>
      each.kind === 'COMMA' ||
      each.kind === 'TIMES' ||
      (each.kind === 'returnItem' && /^(?:`[^`]+`|[\p{L}_][\p{L}\p{N}_]*)$/u.test(each.text)),
  );
};

const singleQueries = (query: SyntaxNode): SyntaxNode[] => {
  const found: SyntaxNode[] = [];
  walk(query, (each) => {
    if (each.kind !== 'singleQuery') return undefined;
    found.push(each);
    return false;
  });
  return found;
};

export const subquery: CompileClause = (node, context, scope) => {
  const query = need(node, 'regularQuery');
  const inside = scopeInside(node, scope);
  const correlated = child(node, 'subqueryScope') !== undefined;
  const imports = singleQueries(query).map(importsByWith);
  if (!correlated && imports.includes(true) && imports.includes(false))
    throw needsServer('a UNION of which only one side imports names');
  const sees = correlated || imports.includes(true);
  const compiled = context.query(query, sees ? inside : { names: new Set(), outer: new Set() });
  const { columns } = compiled;
  if (columns.length === 0) throw needsServer('CALL { … } without RETURN');
  const taken = columns.find((name) => scope.names.has(name));
  if (taken !== undefined) throw new CypherError(`Variable \`${taken}\` already declared in outer scope`);
  const optional = has(node, 'OPTIONAL');
  return {
    scope: withNames(scope, ...columns),
    run: function* (rows: Iterable<Row>) {
      for (const row of rows) {
        context.tick();
        let any = false;
        for (const found of compiled.run(sees ? row : {})) {
          any = true;
          const merged: Record<string, CypherValue> = { ...row };
          for (const name of columns) merged[name] = found[name] as CypherValue;
          yield merged;
        }
        if (!any && optional) yield { ...row, ...Object.fromEntries(columns.map((name) => [name, null])) };
      }
    },
  };
};
