/** x IN list, STARTS WITH, CONTAINS, =~, IS NULL, n:Label, IS :: TYPE. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import { equals } from '../compare.ts';
import { needsServer } from '../errors.ts';
import { labelTest } from '../patterns/labels.ts';
import { kindOf, typeError } from '../show.ts';
import { need, tokensOf } from '../syntax-text.ts';
import { type CypherValue, isEdge, isList, isNode } from '../values.ts';
import type { CompileExpression } from './operators.ts';
import { regularExpression } from './regular-expression.ts';
import { any, not, type Truth } from './truth.ts';

type Test = (a: CypherValue, b: CypherValue) => Truth;

const texts =
  (test: (a: string, b: string) => boolean): Test =>
  (a, b) =>
    typeof a === 'string' && typeof b === 'string' ? test(a, b) : null;

const isIn: Test = (item, list) => {
  if (list === null) return null;
  if (!isList(list)) throw typeError('IN', 'LIST', list);
  return any(list.map((each) => equals(item, each)));
};

const tests: Readonly<Record<string, Test>> = {
  IN: isIn,
  STARTS: texts((a, b) => a.startsWith(b)),
  ENDS: texts((a, b) => a.endsWith(b)),
  CONTAINS: texts((a, b) => a.includes(b)),
  REGEQ: (a, b) => {
    if (typeof b !== 'string' && b !== null) throw typeError('=~', 'STRING', b);
    return typeof a === 'string' && b !== null ? regularExpression(b)(a) : null;
  },
};

/** expression7: a value and one thing said about it. */
export const predicate: CompileExpression = (node, context, scope) => {
  const [subject, about] = node.children as [SyntaxNode, SyntaxNode];
  const value = context.expression(subject, scope);
  const first = about.children[0] as SyntaxNode;
  const test = tests[first.kind];
  if (test) {
    const other = context.expression(about.children.at(-1) as SyntaxNode, scope);
    return (row) => test(value(row), other(row));
  }
  if (first.kind === 'labelExpression') {
    const matches = labelTest(first, context, scope);
    return (row) => {
      const item = value(row);
      if (item === null) return null;
      if (!isNode(item) && !isEdge(item)) throw typeError(node.text, 'NODE or RELATIONSHIP', item);
      return matches(item.type, row);
    };
  }
  const negative = about.children.some((each) => each.kind === 'NOT');
  if (about.children.at(-1)?.kind === 'NULL') return (row) => (value(row) === null) !== negative;
  if (about.children.at(-1)?.kind === 'NORMALIZED') {
    const form = about.children.find((each) => each.kind === 'normalForm')?.text ?? 'NFC';
    return (row) => {
      const text = value(row);
      return typeof text === 'string' ? (text.normalize(form) === text) !== negative : null;
    };
  }
  const isType = typeTest(need(about, 'type'));
  return (row) => (negative ? not(isType(value(row))) : isType(value(row)));
};

const typeNames: Readonly<Record<string, readonly string[]>> = {
  STRING: ['STRING'],
  VARCHAR: ['STRING'],
  INTEGER: ['INTEGER'],
  INT: ['INTEGER'],
  'SIGNED INTEGER': ['INTEGER'],
  FLOAT: ['FLOAT'],
  BOOLEAN: ['BOOLEAN'],
  BOOL: ['BOOLEAN'],
  DATE: ['DATE'],
  'LOCAL DATETIME': ['LOCAL DATETIME'],
  'ZONED DATETIME': ['ZONED DATETIME'],
  'LOCAL TIME': ['LOCAL TIME'],
  'ZONED TIME': ['ZONED TIME'],
  DURATION: ['DURATION'],
  NODE: ['NODE'],
  RELATIONSHIP: ['RELATIONSHIP'],
  PATH: ['PATH'],
  MAP: ['MAP'],
  NULL: ['NULL'],
};

/** A null is of every type unless NOT NULL is said. */
const typeTest = (type: SyntaxNode): ((value: CypherValue) => boolean) => {
  const words = tokensOf(type).toUpperCase();
  const strict = words.endsWith(' NOT NULL');
  const names = typeNames[strict ? words.slice(0, -' NOT NULL'.length) : words];
  if (!names) throw needsServer(`the type ${type.text}`);
  return (value) => (value === null ? !strict : names.includes(kindOf(value)));
};
