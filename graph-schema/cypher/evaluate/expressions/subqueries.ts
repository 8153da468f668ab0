/** EXISTS { }, COUNT { }, COLLECT { }, patterns as conditions, pattern comprehensions, shortestPath() as a value. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import type { Context, Scope } from '../context.ts';
import { CypherError } from '../errors.ts';
import { need } from '../syntax-text.ts';
import type { CypherValue, Row } from '../values.ts';
import type { CompileExpression } from './operators.ts';
import { truth } from './truth.ts';

/** Rows of `{ MATCH … RETURN … }` or of the bare `{ (a)-->(b) WHERE … }`; all names outside are seen inside. */
const rowsOf = (
  node: SyntaxNode,
  context: Context,
  scope: Scope,
): { run(row: Row): Iterable<Row>; columns: readonly string[] } => {
  const inside: Scope = { names: scope.names, outer: scope.names };
  const query = node.children.find((each) => each.kind === 'regularQuery');
  if (query) return context.query(query, inside, node.kind !== 'collectExpression');
  const where = node.children.find((each) => each.kind === 'whereClause');
  const pattern = context.pattern(need(node, 'patternList'), where, inside);
  return { columns: [], run: (row) => pattern.match(row) };
};

/** Where a query groups, names inside a subquery are columns by another name: too subtle to be guessed. */
const ungrouped = (scope: Scope, node: SyntaxNode): void => {
  if (scope.columns && scope.grouped)
    throw new CypherError(`a subquery beside an aggregate needs a WITH of its own: ${node.text}`);
};

export const exists: CompileExpression = (node, context, scope) => {
  ungrouped(scope, node);
  const { run } = rowsOf(node, context, scope);
  return (row) => {
    for (const _ of run(row)) return true;
    return false;
  };
};

export const count: CompileExpression = (node, context, scope) => {
  ungrouped(scope, node);
  const { run } = rowsOf(node, context, scope);
  return (row) => {
    let total = 0;
    for (const _ of run(row)) total += 1;
    return total;
  };
};

export const collect: CompileExpression = (node, context, scope) => {
  ungrouped(scope, node);
  const { run, columns } = rowsOf(node, context, scope);
  const [column, second] = columns;
  if (column === undefined || second !== undefined) {
    throw new CypherError(`COLLECT { … } must return one column, got ${columns.length}`);
  }
  return (row) => Array.from(run(row), (each) => each[column] as CypherValue);
};

const asList = (pattern: SyntaxNode): SyntaxNode => ({ ...pattern, kind: 'patternList', children: [pattern] });

/** `NOT (a)-->(b)`: no new names may appear in it. */
export const patternExpression: CompileExpression = (node, context, scope) => {
  ungrouped(scope, node);
  const pattern = context.pattern(asList(node), undefined, { names: scope.names, outer: scope.names });
  const fresh = [...pattern.scope.names].find((name) => !scope.names.has(name) && !name.startsWith(' '));
  if (fresh !== undefined)
    throw new CypherError(`PatternExpressions are not allowed to introduce new variables: '${fresh}'`);
  return (row) => {
    for (const _ of pattern.match(row)) return true;
    return false;
  };
};

export const patternComprehension: CompileExpression = (node, context, scope) => {
  ungrouped(scope, node);
  const inside: Scope = { names: scope.names, outer: scope.names };
  const pattern = context.pattern(asList(node), undefined, inside);
  const at = (kind: string) => node.children.findIndex((each) => each.kind === kind);
  const where =
    at('WHERE') < 0 ? undefined : context.expression(node.children[at('WHERE') + 1] as SyntaxNode, pattern.scope);
  const result = context.expression(node.children[at('BAR') + 1] as SyntaxNode, pattern.scope);
  return (row) => {
    const found: CypherValue[] = [];
    for (const each of pattern.match(row)) {
      if (!where || truth(where(each)) === true) found.push(result(each));
    }
    return found;
  };
};

export const shortestPath: CompileExpression = (node, context, scope) => {
  ungrouped(scope, node);
  const inside: Scope = { names: scope.names, outer: scope.names };
  const name = ' shortest path';
  const pattern = context.pattern(asList(node), undefined, inside);
  const every = /^\s*allShortestPaths/iu.test(node.text);
  return (row) => {
    const found: CypherValue[] = [];
    for (const each of pattern.match(row)) {
      found.push(each[name] as CypherValue);
      if (!every) break;
    }
    return every ? found : (found[0] ?? null);
  };
};
