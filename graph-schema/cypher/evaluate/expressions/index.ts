/** Every rule of the grammar that has a value, and the file that knows it. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import type { Context, Evaluate, Scope } from '../context.ts';
import { needsServer } from '../errors.ts';
import { tokensOf } from '../syntax-text.ts';
import type { CypherValue } from '../values.ts';
import { postfixed } from './access.ts';
import { call, mapProjection, normalize, trim } from './calls.ts';
import { caseExpression, extendedCase } from './cases.ts';
import { listComprehension, listPredicate, reduce } from './lists.ts';
import { listLiteral, literal, parameter, variable } from './literals.ts';
import { and, arithmetic, type CompileExpression, comparison, negation, or, sign, xor } from './operators.ts';
import { predicate } from './predicates.ts';
import { collect, count, exists, patternComprehension, patternExpression, shortestPath } from './subqueries.ts';

const rules: Readonly<Record<string, CompileExpression>> = {
  expression: or,
  expression11: xor,
  expression10: and,
  expression9: negation,
  expression8: comparison,
  expression7: predicate,
  expression6: arithmetic,
  expression5: arithmetic,
  expression4: arithmetic,
  expression3: sign,
  expression2: postfixed,
  literal,
  parameter,
  variable,
  listLiteral,
  caseExpression,
  extendedCaseExpression: extendedCase,
  listComprehension,
  listItemsPredicate: listPredicate,
  reduceExpression: reduce,
  mapProjection,
  functionInvocation: call,
  trimFunction: trim,
  normalizeFunction: normalize,
  existsExpression: exists,
  countExpression: count,
  collectExpression: collect,
  patternExpression,
  patternComprehension,
  shortestPathExpression: shortestPath,
  parenthesizedExpression: (node, context, scope) => context.expression(node.children[1] as SyntaxNode, scope),
};

export const compileExpression = (node: SyntaxNode, context: Context, scope: Scope): Evaluate => {
  const column = scope.columns?.get(tokensOf(node));
  if (column !== undefined) return (row) => row[column] as CypherValue;
  const rule = rules[node.kind];
  if (!rule) throw needsServer(`the expression ${node.text}`);
  return rule(node, context, scope);
};
