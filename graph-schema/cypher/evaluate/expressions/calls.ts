/** Function calls, trim(BOTH … FROM …), normalize(…, NFC) and map projections. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import type { Evaluate } from '../context.ts';
import { CypherError, needsServer } from '../errors.ts';
import { aggregates } from '../functions/aggregates.ts';
import { functions } from '../functions/index.ts';
import { itemProperty, propertyNames, propertyOf } from '../property-of.ts';
import { typeError } from '../show.ts';
import { has, nameOf, need, parts, tokensOf } from '../syntax-text.ts';
import { type CypherValue, isEdge, isMap, isNode } from '../values.ts';
import type { CompileExpression } from './operators.ts';

/** `Date . Truncate` → `date.truncate`; Neo4j does not tell capitals apart. */
export const functionName = (node: SyntaxNode): string =>
  tokensOf(need(node, 'functionName')).replaceAll(' ', '').toLowerCase();

export const argumentsOf = (node: SyntaxNode): SyntaxNode[] =>
  node.children.filter((each) => each.kind === 'functionArgument').map((each) => each.children[0] as SyntaxNode);

export const call: CompileExpression = (node, context, scope) => {
  const name = functionName(node);
  if (Object.hasOwn(aggregates, name))
    throw new CypherError(`Invalid use of aggregating function ${name}(...) in this context`);
  const given = argumentsOf(node);
  const declared = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (name === 'exists') return existsPattern(given[0], context, scope);
  if (!declared) throw needsServer(`the function ${name}()`);
  if (given.length < declared.least || given.length > declared.most) {
    throw new CypherError(`${name}(): expected ${declared.least} to ${declared.most} arguments, got ${given.length}`);
  }
  const values = given.map((each) => context.expression(each, scope));
  return (row) =>
    declared.call(
      values.map((value) => value(row)),
      context,
    );
};

/** `exists((a)-->(b))`; of a property, Neo4j 5 asks for IS NOT NULL instead. */
const existsPattern = (...[argument, context, scope]: [SyntaxNode | undefined, ...Tail]): Evaluate => {
  if (argument?.kind !== 'patternExpression') {
    throw new CypherError('exists(): expected a pattern; for a property write IS NOT NULL');
  }
  return context.expression(argument, scope);
};
type Tail = Parameters<CompileExpression> extends [SyntaxNode, ...infer Rest] ? Rest : never;

const trims: Readonly<Record<string, string>> = { BOTH: 'trim', LEADING: 'ltrim', TRAILING: 'rtrim' };

export const trim: CompileExpression = (node, context, scope) => {
  const side = node.children.find((each) => trims[each.kind])?.kind ?? 'BOTH';
  const operands = parts(node).map((each) => context.expression(each, scope));
  const source = operands.at(-1) as Evaluate;
  const characters = operands.length > 1 ? operands[0] : undefined;
  const method = functions[trims[side] as string];
  return (row) => method?.call(characters ? [source(row), characters(row)] : [source(row)], context) ?? null;
};

export const normalize: CompileExpression = (node, context, scope) => {
  const value = context.expression(parts(node)[0] as SyntaxNode, scope);
  const form = node.children.find((each) => each.kind === 'normalForm')?.text ?? 'NFC';
  return (row) => functions.normalize?.call([value(row), form], context) ?? null;
};

type Fill = (into: Map<string, CypherValue>, subject: CypherValue, row: Parameters<Evaluate>[0]) => void;

const entriesOf = (subject: CypherValue): [string, CypherValue][] => {
  if (isMap(subject)) return [...subject];
  if (isNode(subject) || isEdge(subject))
    return propertyNames(subject).map((name) => [name, itemProperty(subject, name)]);
  throw typeError('{ .* }', 'NODE, RELATIONSHIP or MAP', subject);
};

/** `n {.title, .*, count: x, y}` */
export const mapProjection: CompileExpression = (node, context, scope) => {
  const subject = context.expression(need(node, 'variable'), scope);
  const fills = node.children
    .filter((each) => each.kind === 'mapProjectionElement')
    .map((element): Fill => {
      const property = element.children.find((each) => each.kind === 'property');
      if (property) {
        const name = nameOf(need(property, 'propertyKeyName'));
        return (into, value) => into.set(name, propertyOf(value, name));
      }
      if (has(element, 'TIMES')) {
        return (into, value) => {
          for (const [name, each] of entriesOf(value)) into.set(name, each);
        };
      }
      const key = element.children.find((each) => each.kind === 'propertyKeyName');
      const value = context.expression(element.children.at(-1) as SyntaxNode, scope);
      const name = nameOf(key ?? (element.children[0] as SyntaxNode));
      return (into, _, row) => into.set(name, value(row));
    });
  return (row) => {
    const value = subject(row);
    if (value === null) return null;
    const map = new Map<string, CypherValue>();
    for (const fill of fills) fill(map, value, row);
    return map;
  };
};
