/** `((a)-[r]->(b) WHERE …){1,3}`: a chain repeated, whose names become lists of what they met. */
import type { Context, Evaluate, Scope } from '../context.ts';
import { neighbours } from '../edge-lists.ts';
import { truth } from '../expressions/truth.ts';
import type { MemoryEdge, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, isNode, type Row } from '../values.ts';
import { type ItemTest, propertyTest } from './conditions.ts';
import type { Chain, NodePattern, QuantifiedPattern, RelationshipPattern } from './pattern.ts';
import { edgeTest, flip, nodeTest, type Step, typesOf, type Used } from './steps.ts';

type Tests = {
  readonly node: (node: MemoryNode, row: Row) => boolean;
  readonly edge: (edge: MemoryEdge, row: Row) => boolean;
};

/** Names inside, of which each becomes a list. */
export const groupNames = (chain: Chain): string[] =>
  chain.flatMap((item) => (item.kind === 'quantified' ? [] : [item.name])).filter((name) => !name.startsWith(' '));

const compileNode = (pattern: NodePattern, context: Context, scope: Scope): Tests['node'] => {
  const labels = nodeTest(pattern, context, scope);
  const properties: ItemTest | undefined = pattern.properties && propertyTest(pattern.properties, context, scope);
  const where: Evaluate | undefined = pattern.where && context.expression(pattern.where, scope);
  return (node, row) =>
    labels(node, row) &&
    (!properties || properties(node, row)) &&
    (!where || truth(where({ ...row, [pattern.name]: node })) === true);
};

export const expandQuantified = (
  pattern: QuantifiedPattern,
  ends: { readonly from: string; readonly to: NodePattern; readonly backwards: boolean; readonly trailName: string },
  known: ReadonlySet<string>,
  arriveFits: (node: MemoryNode, row: Row) => boolean,
  context: Context,
  innerScope: Scope,
): Step => {
  const chain = ends.backwards ? pattern.chain.toReversed() : pattern.chain;
  const nodeTests = chain.map((item) => (item.kind === 'node' ? compileNode(item, context, innerScope) : undefined));
  const edgeTests = chain.map((item) =>
    item.kind === 'relationship' ? edgeTest(item, context, innerScope) : undefined,
  );
  const types = chain.map((item) => (item.kind === 'relationship' ? typesOf(item) : undefined));
  const where = pattern.where && context.expression(pattern.where, innerScope);
  const names = groupNames(pattern.chain);

  /** One repetition from a node on; the row then holds single values under the inner names. */
  const once = function* (
    row: Row,
    node: MemoryNode,
    at: number,
    used: Used,
    trail: MemoryEdge[],
  ): Generator<readonly [Row, MemoryNode]> {
    const item = chain[at] as NodePattern;
    if (!nodeTests[at]?.(node, row)) return;
    const here = { ...row, [item.name]: node };
    const step = chain[at + 1] as RelationshipPattern | undefined;
    if (!step) {
      if (!where || truth(where(here)) === true) yield [here, node];
      return;
    }
    const direction = ends.backwards ? flip(step.direction) : step.direction;
    for (const [edge, other] of neighbours(node, direction, types[at + 1])) {
      context.tick();
      if (used.has(edge) || !edgeTests[at + 1]?.(edge, here)) continue;
      used.add(edge);
      trail.push(edge);
      yield* once({ ...here, [step.name]: edge }, other, at + 2, used, trail);
      trail.pop();
      used.delete(edge);
    }
  };

  return function* (row, used) {
    const start = row[ends.from] as CypherValue;
    if (!isNode(start)) return;
    const trail: MemoryEdge[] = [];
    const rounds: Row[] = [];
    const visit = function* (node: MemoryNode): Generator<Row> {
      context.tick();
      if (rounds.length >= pattern.least && arriveFits(node, row)) {
        if (!known.has(ends.to.name) || row[ends.to.name] === node) {
          const order = ends.backwards ? rounds.toReversed() : rounds;
          const lists = Object.fromEntries(
            names.map((name) => [name, order.map((round) => round[name] as CypherValue)]),
          );
          yield {
            ...row,
            ...lists,
            [ends.to.name]: node,
            [ends.trailName]: ends.backwards ? trail.toReversed() : [...trail],
          };
        }
      }
      if (rounds.length >= pattern.most) return;
      for (const [round, end] of once(row, node, 0, used, trail)) {
        rounds.push(round);
        yield* visit(end);
        rounds.pop();
      }
    };
    yield* visit(start);
  };
};
