/** Finds the aggregate calls in an expression and gathers their values by group. */
import { type SyntaxNode, walk } from '../../../guard/syntax.ts';
import type { Context, Evaluate, Scope } from '../context.ts';
import { CypherError } from '../errors.ts';
import { argumentsOf, functionName } from '../expressions/calls.ts';
import { aggregates, distinct, type Gathering } from '../functions/aggregates.ts';
import { has, tokensOf } from '../syntax-text.ts';
import type { CypherValue, Row } from '../values.ts';

/** Queries inside an expression gather for themselves. */
const ownQuery = new Set(['existsExpression', 'countExpression', 'collectExpression']);

export const aggregateCalls = (node: SyntaxNode): SyntaxNode[] => {
  const found: SyntaxNode[] = [];
  walk(node, (each) => {
    if (ownQuery.has(each.kind)) return false;
    const isCall = each.kind === 'functionInvocation' && Object.hasOwn(aggregates, functionName(each));
    if (!isCall && each.kind !== 'countStar') return undefined;
    found.push(each);
    return false;
  });
  return found;
};

export interface Aggregate {
  readonly text: string;
  readonly begin: () => { feed(row: Row): void; result(): CypherValue };
}

export const compileAggregate = (node: SyntaxNode, context: Context, scope: Scope): Aggregate => {
  const text = tokensOf(node);
  if (node.kind === 'countStar') {
    return { text, begin: () => counter() };
  }
  const name = functionName(node);
  const [argument, parameter, third] = argumentsOf(node);
  const needsParameter = name.startsWith('percentile');
  if (!argument || third || (parameter !== undefined) !== needsParameter)
    throw new CypherError(`${name}(): wrong number of arguments`);
  if (aggregateCalls(argument).length > 0)
    throw new CypherError("Can't use aggregate functions inside of aggregate functions");
  const value = context.expression(argument, scope);
  const more: Evaluate | undefined = parameter && context.expression(parameter, scope);
  const make = aggregates[name] as () => Gathering;
  const once = has(node, 'DISTINCT');
  return {
    text,
    begin: () => {
      const gathering = once ? distinct(make()) : make();
      return {
        feed: (row) => {
          const given = value(row);
          if (given !== null) gathering.add(given, more ? more(row) : null);
        },
        result: () => gathering.result(),
      };
    },
  };
};

const counter = () => {
  let total = 0;
  return {
    feed: () => {
      total += 1;
    },
    result: () => total,
  };
};
