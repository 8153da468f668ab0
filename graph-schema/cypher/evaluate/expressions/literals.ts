/** Numbers, texts, true, null, lists, maps, parameters, variables. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import type { Evaluate } from '../context.ts';
import { CypherError, needsServer } from '../errors.ts';
import { nameOf, need, parts, readNumber, readString } from '../syntax-text.ts';
import { type CypherValue, Float } from '../values.ts';
import type { CompileExpression } from './operators.ts';

const constants: Readonly<Record<string, CypherValue>> = {
  TRUE: true,
  FALSE: false,
  NULL: null,
  INF: new Float(Number.POSITIVE_INFINITY),
  INFINITY: new Float(Number.POSITIVE_INFINITY),
  NAN: new Float(Number.NaN),
};

const constant =
  (value: CypherValue): Evaluate =>
  () =>
    value;

export const literal: CompileExpression = (node, context, scope) => {
  const first = node.children[0] as SyntaxNode;
  if (first.kind === 'numberLiteral') return constant(readNumber(first.text.replace(/\s/gu, '')));
  if (first.kind === 'stringLiteral') return constant(readString(first.text));
  if (first.kind === 'map') return mapLiteral(first, context, scope);
  return constant(constants[first.kind] ?? null);
};

const mapLiteral: CompileExpression = (node, context, scope) => {
  const keys = node.children.filter((each) => each.kind === 'propertyKeyName').map(nameOf);
  const values = parts(node)
    .filter((each) => each.kind !== 'propertyKeyName')
    .map((each) => context.expression(each, scope));
  return (row) => new Map(keys.map((key, index) => [key, (values[index] as Evaluate)(row)]));
};

export const listLiteral: CompileExpression = (node, context, scope) => {
  const items = parts(node).map((each) => context.expression(each, scope));
  return (row) => items.map((item) => item(row));
};

export const parameter: CompileExpression = (node, context) => {
  const name = nameOf(need(node, 'parameterName'));
  if (!context.parameters.has(name)) throw new CypherError(`Expected parameter(s): ${name}`);
  return constant(context.parameters.get(name) ?? null);
};

export const variable: CompileExpression = (node, _context, scope) => {
  const name = nameOf(node);
  const column = scope.columns?.get(name);
  if (column !== undefined) return (row) => row[column] as CypherValue;
  if (!scope.names.has(name)) {
    throw new CypherError(
      scope.grouped
        ? `Aggregation column contains implicit grouping expressions: ${name} is neither grouped by nor aggregated`
        : `Variable \`${name}\` not defined`,
    );
  }
  return (row) => {
    const value = row[name];
    // A pattern asked before the name was met; wrong order must never become a wrong answer.
    if (value === undefined) throw needsServer(`\`${name}\` used before it is matched`);
    return value;
  };
};
