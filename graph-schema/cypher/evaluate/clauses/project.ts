/** WITH and RETURN: columns, grouping, DISTINCT, ORDER BY, SKIP, LIMIT, WHERE. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import { groupKey } from '../compare.ts';
import type { Context, Evaluate, Scope } from '../context.ts';
import { CypherError } from '../errors.ts';
import { truth } from '../expressions/truth.ts';
import { has, nameOf, need, tokensOf } from '../syntax-text.ts';
import type { CypherValue, Row } from '../values.ts';
import { type Aggregate, aggregateCalls, compileAggregate } from './aggregation.ts';
import { compileOrder } from './order-skip-limit.ts';

export interface Item {
  readonly name: string;
  readonly node: SyntaxNode;
}

export interface Projection {
  readonly columns: readonly string[];
  readonly scope: Scope;
  run(rows: Iterable<Row>): Iterable<Row>;
}

/** A row with the columns, and the same with everything that ORDER BY and WHERE may still see. */
interface Projected {
  readonly out: Row;
  readonly wide: Row;
}

const variableNode = (name: string): SyntaxNode => {
  const text = `\`${name.replaceAll('`', '``')}\``;
  return { kind: 'variable', start: 0, end: 0, text, children: [] };
};

const itemsOf = (returnItems: SyntaxNode, scope: Scope, aliasNeeded: boolean): Item[] => {
  const items: Item[] = [];
  if (has(returnItems, 'TIMES')) {
    const names = [...scope.names].filter((name) => !name.startsWith(' ')).sort();
    items.push(...names.map((name) => ({ name, node: variableNode(name) })));
  }
  for (const item of returnItems.children.filter((each) => each.kind === 'returnItem')) {
    const node = item.children[0] as SyntaxNode;
    if (unwrapped(node).kind === 'patternExpression') {
      throw new CypherError(
        `A pattern expression should only be used to test the existence of a pattern: ${node.text}; write EXISTS { … }`,
      );
    }
    const alias = item.children.find((each, index) => index > 0 && each.kind === 'variable');
    const isName = node.kind === 'expression1' ? node.children[0]?.kind === 'variable' : node.kind === 'variable';
    if (!alias && !isName && aliasNeeded)
      throw new CypherError(`Expression in WITH must be aliased (use AS): ${node.text}`);
    items.push({ name: alias ? nameOf(alias) : isName ? nameOf(node) : node.text, node });
  }
  const seen = new Set<string>();
  for (const { name } of items) {
    if (seen.has(name)) throw new CypherError(`Multiple result columns with the same name are not supported: ${name}`);
    seen.add(name);
  }
  if (items.length === 0) throw new CypherError('RETURN * is not allowed when there are no variables in scope');
  return items;
};

const unwrapped = (node: SyntaxNode): SyntaxNode =>
  node.kind === 'parenthesizedExpression' ? unwrapped(node.children[1] as SyntaxNode) : node;

const keep = (row: Row, names: Iterable<string>): Record<string, CypherValue> => {
  const kept: Record<string, CypherValue> = {};
  for (const name of names) if (row[name] !== undefined) kept[name] = row[name];
  return kept;
};

export const compileProjection = (
  body: SyntaxNode,
  where: SyntaxNode | undefined,
  context: Context,
  before: Scope,
  aliasNeeded: boolean,
): Projection => {
  const items = itemsOf(need(body, 'returnItems'), before, aliasNeeded);
  const names = items.map(({ name }) => name);
  const after: Scope = { names: new Set([...before.outer, ...names]), outer: before.outer };
  const grouping = items.some(({ node }) => aggregateCalls(node).length > 0);
  const isDistinct = has(body, 'DISTINCT');
  const project = grouping ? grouped(items, context, before) : plain(items, context, before);

  // Once rows are put together, only the columns are left to be ordered by, under their name or as they were written.
  const columns = new Map(items.map(({ name, node }) => [tokensOf(node), name]));
  const wideScope: Scope =
    grouping || isDistinct
      ? { ...after, columns }
      : { names: new Set([...before.names, ...names]), outer: before.outer };
  const order = compileOrder(body, context, wideScope);
  const condition: Evaluate | undefined = where && context.expression(where.children[1] as SyntaxNode, wideScope);

  return {
    columns: names,
    scope: after,
    run: function* (rows) {
      let projected: Iterable<Projected> = project(rows);
      if (isDistinct) projected = unique(projected, names);
      for (const { out, wide } of order(projected, (each) => each.wide)) {
        if (!condition || truth(condition(wide)) === true) yield out;
      }
    },
  };
};

const plain = (items: readonly Item[], context: Context, scope: Scope) => {
  const columns = items.map(({ name, node }) => [name, context.expression(node, scope)] as const);
  return function* (rows: Iterable<Row>): Generator<Projected> {
    for (const row of rows) {
      const out = keep(row, scope.outer);
      for (const [name, value] of columns) out[name] = value(row);
      yield { out, wide: { ...row, ...out } };
    }
  };
};

const unique = function* (rows: Iterable<Projected>, names: readonly string[]): Generator<Projected> {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = names.map((name) => groupKey(row.out[name] as CypherValue)).join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    yield row;
  }
};

const grouped = (items: readonly Item[], context: Context, scope: Scope) => {
  const keys = items.filter(({ node }) => aggregateCalls(node).length === 0);
  const keyValues = keys.map(({ node }) => context.expression(node, scope));
  const calls = new Map<string, Aggregate>();
  for (const { node } of items) {
    for (const call of aggregateCalls(node)) {
      const aggregate = compileAggregate(call, context, scope);
      calls.set(aggregate.text, aggregate);
    }
  }
  const all = [...calls.values()];
  const columns = new Map<string, string>();
  for (const [index, { node }] of keys.entries()) columns.set(tokensOf(node), ` key${index}`);
  for (const [index, { text }] of all.entries()) columns.set(text, ` aggregate${index}`);
  const inner: Scope = { names: scope.outer, outer: scope.outer, columns, grouped: true };
  const values = items.map(({ name, node }) => [name, context.expression(node, inner)] as const);

  return function* (rows: Iterable<Row>): Generator<Projected> {
    const groups = new Map<string, { row: Row; keys: CypherValue[]; running: ReturnType<Aggregate['begin']>[] }>();
    const begin = (row: Row, own: CypherValue[]) => ({ row, keys: own, running: all.map((each) => each.begin()) });
    for (const row of rows) {
      context.tick();
      const own = keyValues.map((value) => value(row));
      const key = own.map(groupKey).join('|');
      let group = groups.get(key);
      if (!group) {
        group = begin(row, own);
        groups.set(key, group);
      }
      for (const each of group.running) each.feed(row);
    }
    if (groups.size === 0 && keys.length === 0) groups.set('', begin({}, []));
    for (const group of groups.values()) {
      const gathered = keep(group.row, scope.outer);
      for (const [index, value] of group.keys.entries()) gathered[` key${index}`] = value;
      for (const [index, each] of group.running.entries()) gathered[` aggregate${index}`] = each.result();
      const out = keep(group.row, scope.outer);
      for (const [name, value] of values) out[name] = value(gathered);
      yield { out, wide: out };
    }
  };
};
