/** A MATCH is a list of steps; each takes a row and gives the rows that grow from it. */
import type { Context, Evaluate, Scope } from '../context.ts';
import type { Direction } from '../edge-lists.ts';
import { truth } from '../expressions/truth.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, Path, type Row } from '../values.ts';
import { type ItemTest, propertyTest } from './conditions.ts';
import { labelTest, plainTypes } from './labels.ts';
import type { Chain, NodePattern, RelationshipPattern } from './pattern.ts';

/** Relationships taken by the match so far: within one MATCH none is taken twice. */
export type Used = Set<MemoryEdge>;
export type Step = (row: Row, used: Used) => Iterable<Row>;

export const runSteps = function* (steps: readonly Step[], row: Row, used: Used, from = 0): Generator<Row> {
  const step = steps[from];
  if (!step) {
    yield row;
    return;
  }
  for (const next of step(row, used)) yield* runSteps(steps, next, used, from + 1);
};

export const nodeTest = (
  pattern: NodePattern,
  context: Context,
  scope: Scope,
): ((node: MemoryNode, row: Row) => boolean) => {
  if (!pattern.labels) return () => true;
  const test = labelTest(pattern.labels, context, scope);
  return (node, row) => test(node.type, row);
};

/** The types that a relationship may have, if the pattern names them outright. */
export const typesOf = ({ types }: RelationshipPattern): ReadonlySet<string> | undefined => {
  const names = types && plainTypes(types);
  return names && new Set(names);
};

/** The type of a relationship; of each in a row of several (`inline`), its properties and WHERE too. */
export const edgeTest = (
  pattern: RelationshipPattern,
  context: Context,
  scope: Scope,
  inline = true,
): ((edge: MemoryEdge, row: Row) => boolean) => {
  const type = pattern.types && labelTest(pattern.types, context, scope);
  if (!inline) return (edge, row) => !type || type(edge.type, row);
  const properties: ItemTest | undefined = pattern.properties && propertyTest(pattern.properties, context, scope);
  const where: Evaluate | undefined = pattern.where && context.expression(pattern.where, scope);
  return (edge, row) =>
    (!type || type(edge.type, row)) &&
    (!properties || properties(edge, row)) &&
    (!where || truth(where({ ...row, [pattern.name]: edge })) === true);
};

export const flip = (direction: Direction): Direction =>
  direction === 'out' ? 'in' : direction === 'in' ? 'out' : 'both';

/** The path that a chain has matched: its nodes follow from the first one and the relationships. */
export const pathOf = (chain: Chain, hidden: (index: number) => string, row: Row): Path => {
  let node = row[(chain[0] as NodePattern).name] as MemoryNode;
  const nodes = [node];
  const edges: MemoryEdge[] = [];
  for (const [index, item] of chain.entries()) {
    if (item.kind === 'node') continue;
    const value = row[item.kind === 'relationship' ? item.name : hidden(index)] as CypherValue;
    for (const edge of (Array.isArray(value) ? value : [value]) as MemoryEdge[]) {
      node = edge.from === node ? edge.to : edge.from;
      nodes.push(node);
      edges.push(edge);
    }
  }
  return new Path(nodes, edges);
};
