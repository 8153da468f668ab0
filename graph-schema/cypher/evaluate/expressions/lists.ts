/** [x IN list WHERE … | …], all(x IN …), reduce(…): expressions with a variable of their own. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import { type Evaluate, type Scope, withNames } from '../context.ts';
import { typeError } from '../show.ts';
import { nameOf, need } from '../syntax-text.ts';
import { type CypherValue, isList } from '../values.ts';
import type { CompileExpression } from './operators.ts';
import { all, any, not, type Truth, truth } from './truth.ts';

/** Expressions behind a keyword or mark: `WHERE x`, `| y`, `IN z`. */
const after = (node: SyntaxNode, kind: string): SyntaxNode | undefined => {
  const index = node.children.findIndex((each) => each.kind === kind);
  return index < 0 ? undefined : node.children[index + 1];
};

/** A local name hides the same name outside, also where that is a grouping key. */
const localScope = (scope: Scope, ...names: readonly string[]): Scope => {
  const inner = withNames(scope, ...names);
  if (!scope.columns) return inner;
  return {
    ...inner,
    columns: new Map([...scope.columns].filter(([text]) => !names.includes(text.split(' ')[0] ?? ''))),
  };
};

const listOrNull = (value: CypherValue, where: string): readonly CypherValue[] | null => {
  if (value === null) return null;
  if (!isList(value)) throw typeError(where, 'LIST', value);
  return value;
};

export const listComprehension: CompileExpression = (node, context, scope) => {
  const name = nameOf(need(node, 'variable'));
  const inner = localScope(scope, name);
  const list = context.expression(after(node, 'IN') as SyntaxNode, scope);
  const where = after(node, 'WHERE');
  const bar = after(node, 'BAR');
  const test = where && context.expression(where, inner);
  const result = bar && context.expression(bar, inner);
  return (row) => {
    const items = listOrNull(list(row), node.text);
    if (items === null) return null;
    const found: CypherValue[] = [];
    for (const item of items) {
      context.tick();
      const local = { ...row, [name]: item };
      if (test && truth(test(local)) !== true) continue;
      found.push(result ? result(local) : item);
    }
    return found;
  };
};

const quantifiers: Readonly<Record<string, (truths: Iterable<Truth>) => Truth>> = {
  ALL: all,
  ANY: any,
  NONE: (truths) => not(any(truths)),
  SINGLE: (truths) => {
    let count = 0;
    let unknown = false;
    for (const each of truths) {
      if (each === true) count += 1;
      if (each === null) unknown = true;
      if (count > 1) return false;
    }
    return unknown ? null : count === 1;
  },
};

export const listPredicate: CompileExpression = (node, context, scope) => {
  const name = nameOf(need(node, 'variable'));
  const list = context.expression(after(node, 'IN') as SyntaxNode, scope);
  const where = after(node, 'WHERE');
  const test: Evaluate = where ? context.expression(where, localScope(scope, name)) : (row) => row[name] as CypherValue;
  const quantifier = quantifiers[(node.children[0] as SyntaxNode).kind] as (truths: Iterable<Truth>) => Truth;
  return (row) => {
    const items = listOrNull(list(row), node.text);
    if (items === null) return null;
    const truths = function* (): Generator<Truth> {
      for (const item of items) {
        context.tick();
        yield truth(test({ ...row, [name]: item }));
      }
    };
    return quantifier(truths());
  };
};

export const reduce: CompileExpression = (node, context, scope) => {
  const sum = nameOf(need(node, 'variable'));
  const item = nameOf(node.children[node.children.findIndex((each) => each.kind === 'IN') - 1] as SyntaxNode);
  const start = context.expression(after(node, 'EQ') as SyntaxNode, scope);
  const list = context.expression(after(node, 'IN') as SyntaxNode, scope);
  const step = context.expression(after(node, 'BAR') as SyntaxNode, localScope(scope, sum, item));
  return (row) => {
    const items = listOrNull(list(row), node.text);
    if (items === null) return null;
    let result = start(row);
    for (const each of items) {
      context.tick();
      result = step({ ...row, [sum]: result, [item]: each });
    }
    return result;
  };
};
