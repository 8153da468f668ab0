/** ORDER BY, SKIP and LIMIT, as part of WITH and RETURN or on their own. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import { order as orderOf } from '../compare.ts';
import type { Context, Evaluate, Scope } from '../context.ts';
import { CypherError } from '../errors.ts';
import { has } from '../syntax-text.ts';
import type { CypherValue, Row } from '../values.ts';

interface Key {
  readonly value: Evaluate;
  readonly sign: 1 | -1;
}

const keysOf = (orderBy: SyntaxNode, context: Context, scope: Scope): Key[] =>
  orderBy.children
    .filter((each) => each.kind === 'orderItem')
    .map((each) => ({
      value: context.expression(each.children[0] as SyntaxNode, scope),
      sign: has(each, 'descToken') ? -1 : 1,
    }));

const amountOf = (node: SyntaxNode | undefined, name: string, context: Context, scope: Scope): number | undefined => {
  if (!node) return undefined;
  const value = context.expression(node.children[1] as SyntaxNode, { names: new Set(), outer: scope.outer })({});
  if (typeof value !== 'number' || value < 0)
    throw new CypherError(`${name}: expected an integer of at least 0, got ${node.text}`);
  return value;
};

/** A stable sort of anything that leads to a row, then a window on it. */
export const compileOrder = (body: SyntaxNode, context: Context, scope: Scope) => {
  const find = (kind: string) => body.children.find((each) => each.kind === kind);
  const orderBy = find('orderBy');
  const keys = orderBy && keysOf(orderBy, context, scope);
  const skip = amountOf(find('skip'), 'SKIP', context, scope) ?? 0;
  const limit = amountOf(find('limit'), 'LIMIT', context, scope) ?? Infinity;

  return function* <T>(items: Iterable<T>, rowOf: (item: T) => Row): Generator<T> {
    // What is ordered is worked out first, and may be an error, even if nothing of it is wanted.
    const sorted = keys ? sort(items, keys, rowOf) : items;
    if (limit === 0) return;
    let place = 0;
    for (const item of sorted) {
      place += 1;
      if (place <= skip) continue;
      yield item;
      if (place - skip >= limit) return;
    }
  };
};

const sort = <T>(items: Iterable<T>, keys: readonly Key[], rowOf: (item: T) => Row): T[] => {
  const decorated = Array.from(items, (item) => ({ item, values: keys.map(({ value }) => value(rowOf(item))) }));
  decorated.sort((a, b) => {
    for (const [index, { sign }] of keys.entries()) {
      const result = orderOf(a.values[index] as CypherValue, b.values[index] as CypherValue);
      if (result !== 0) return result * sign;
    }
    return 0;
  });
  return decorated.map(({ item }) => item);
};
