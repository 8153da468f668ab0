/** n.name, list[0], map['key'], list[1..3]. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import type { Context, Evaluate, Scope } from '../context.ts';
import { shortInteger } from '../functions/function.ts';
import { propertyOf } from '../property-of.ts';
import { typeError } from '../show.ts';
import { nameOf, need, tokensOf } from '../syntax-text.ts';
import { type CypherValue, isEdge, isList, isMap, isNode } from '../values.ts';
import type { CompileExpression } from './operators.ts';

/** expression2: a value and what follows it; `n.name` may be a column made before. */
export const postfixed: CompileExpression = (node, context, scope) => {
  const [first, ...rest] = node.children as [SyntaxNode, ...SyntaxNode[]];
  let value = undefined as Evaluate | undefined;
  let done = 0;
  // The longest beginning that is a column: in `RETURN n.date AS d, count(*) ORDER BY n.date.year`.
  for (let length = rest.length; length > 0 && !value; length -= 1) {
    const column = scope.columns?.get([first, ...rest.slice(0, length)].map(tokensOf).join(' '));
    if (column === undefined) continue;
    value = (row) => row[column] as CypherValue;
    done = length;
  }
  value ??= context.expression(first, scope);
  return rest.slice(done).reduce((inner, step) => postfix(inner, step, context, scope), value);
};

const postfix = (inner: Evaluate, step: SyntaxNode, context: Context, scope: Scope): Evaluate => {
  const property = step.children.find((each) => each.kind === 'property');
  if (property) {
    const name = nameOf(need(property, 'propertyKeyName'));
    return (row) => propertyOf(inner(row), name);
  }
  const dots = step.children.findIndex((each) => each.kind === 'DOTDOT');
  if (dots < 0) {
    const index = context.expression(step.children[1] as SyntaxNode, scope);
    return (row) => at(inner(row), index(row));
  }
  const bound = (node: SyntaxNode | undefined): Evaluate | undefined =>
    node && !/^[A-Z_]+$/u.test(node.kind) ? context.expression(node, scope) : undefined;
  const from = bound(step.children[dots - 1]);
  const to = bound(step.children[dots + 1]);
  return (row) => slice(inner(row), from ? from(row) : undefined, to ? to(row) : undefined);
};

const at = (value: CypherValue, index: CypherValue): CypherValue => {
  if (value === null || index === null) return null;
  if (isList(value)) {
    if (typeof index !== 'number') throw typeError('a list index', 'INTEGER', index);
    return value[index < 0 ? value.length + index : index] ?? null;
  }
  if (isMap(value) || isNode(value) || isEdge(value)) {
    if (typeof index !== 'string') throw typeError('a property name', 'STRING', index);
    return propertyOf(value, index);
  }
  throw typeError('[…]', 'LIST or MAP', value);
};

const slice = (value: CypherValue, from: CypherValue | undefined, to: CypherValue | undefined): CypherValue => {
  if (value === null || from === null || to === null) return null;
  if (!isList(value)) throw typeError('[a..b]', 'LIST', value);
  for (const bound of [from, to]) {
    if (bound !== undefined && typeof bound !== 'number') throw typeError('a list bound', 'INTEGER', bound);
    if (bound !== undefined) shortInteger('a list bound', bound as number);
  }
  return value.slice((from as number | undefined) ?? 0, to as number | undefined);
};
