/** OR XOR AND NOT, comparisons and arithmetic: rules of the grammar's ladder with more than one child. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import { compare, equals } from '../compare.ts';
import type { Context, Evaluate, Scope } from '../context.ts';
import { CypherError } from '../errors.ts';
import { type CypherValue, Float, type Row } from '../values.ts';
import { keepSign, negate, operators } from './arithmetic.ts';
import { all, any, not, type Truth, truth } from './truth.ts';

export type CompileExpression = (node: SyntaxNode, context: Context, scope: Scope) => Evaluate;

const isOperator = (node: SyntaxNode): boolean => /^[A-Z_]+$/u.test(node.kind);

const operandsOf = (node: SyntaxNode, context: Context, scope: Scope): Evaluate[] =>
  node.children.filter((each) => !isOperator(each)).map((each) => context.expression(each, scope));

export const or: CompileExpression = (node, context, scope) => {
  const operands = operandsOf(node, context, scope);
  return (row) => any(lazy(operands, row));
};

export const and: CompileExpression = (node, context, scope) => {
  const operands = operandsOf(node, context, scope);
  return (row) => all(lazy(operands, row));
};

function* lazy(operands: readonly Evaluate[], row: Row): Generator<Truth> {
  for (const operand of operands) yield truth(operand(row));
}

export const xor: CompileExpression = (node, context, scope) => {
  const operands = operandsOf(node, context, scope);
  return (row) =>
    operands
      .map((operand) => truth(operand(row)))
      .reduce((left, right) => (left === null || right === null ? null : left !== right));
};

export const negation: CompileExpression = (node, context, scope) => {
  const inner = operandsOf(node, context, scope)[0] as Evaluate;
  const odd = node.children.filter((each) => each.kind === 'NOT').length % 2 === 1;
  return (row) => (odd ? not(truth(inner(row))) : truth(inner(row)));
};

const comparisons: Readonly<Record<string, (a: CypherValue, b: CypherValue) => Truth>> = {
  '=': equals,
  '<>': (a, b) => not(equals(a, b)),
  '<': (a, b) => ordered(compare(a, b), (c) => c < 0),
  '<=': (a, b) => ordered(compare(a, b), (c) => c <= 0),
  '>': (a, b) => ordered(compare(a, b), (c) => c > 0),
  '>=': (a, b) => ordered(compare(a, b), (c) => c >= 0),
};

const ordered = (result: number | null, test: (result: number) => boolean): Truth =>
  result === null ? null : test(result);

/** `1 < x <= 3` is `1 < x AND x <= 3`. */
export const comparison: CompileExpression = (node, context, scope) => {
  const operands = operandsOf(node, context, scope);
  const tests = node.children.filter(isOperator).map((each) => {
    const test = comparisons[each.text.replace('≤', '<=').replace('≥', '>=')];
    if (!test) throw new CypherError(`Unknown operation '${each.text}' (you probably meant to use '<>')`);
    return test;
  });
  return (row) => {
    const values = operands.map((operand) => operand(row));
    return all(tests.map((test, index) => test(values[index] as CypherValue, values[index + 1] as CypherValue)));
  };
};

/** `1.0 / 0` typed out is worked out before the query runs, where decimals are divided: it is infinite, and `1.0 / n.x` an error. */
const isInfinite = ({ children }: SyntaxNode): boolean =>
  children.length === 3 && /^[+-]?\d*\.\d+\/0$/u.test(children.map(({ text }) => text.replaceAll(' ', '')).join(''));

/** From left to right, `^` too. */
export const arithmetic: CompileExpression = (node, context, scope) => {
  if (isInfinite(node)) {
    const value = new Float(Number(node.children[0]?.text.replaceAll(' ', '')) / 0);
    return () => value;
  }
  const operands = operandsOf(node, context, scope);
  const steps = node.children.filter(isOperator).map((each) => operators[each.text]);
  return (row) => {
    let result = (operands[0] as Evaluate)(row);
    for (const [index, step] of steps.entries()) {
      if (!step) throw new CypherError(`Unknown operation in ${node.text}`);
      result = step(result, (operands[index + 1] as Evaluate)(row));
    }
    return result;
  };
};

export const sign: CompileExpression = (node, context, scope) => {
  const inner = operandsOf(node, context, scope)[0] as Evaluate;
  const minus = node.children[0]?.kind === 'MINUS';
  return (row) => (minus ? negate(inner(row)) : keepSign(inner(row)));
};
