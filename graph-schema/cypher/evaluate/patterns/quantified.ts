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

/** Where the repetitions begin and end, and under which name their relationships stand in the row. */
interface Ends {
  readonly from: string;
  readonly to: NodePattern;
  readonly toFits: (node: MemoryNode, row: Row) => boolean;
  /** The row holds the node at the end already: no other will do. */
  readonly isToKnown: boolean;
  /** Walked against the order in which it is written. */
  readonly backwards: boolean;
  readonly trailName: string;
}

/** One repetition from a node on, with the row that then holds single values under the inner names, and the node at its end. */
type Repeat = (row: Row, node: MemoryNode, used: Used, trail: MemoryEdge[]) => Iterable<readonly [Row, MemoryNode]>;

const compileRepeat = (pattern: QuantifiedPattern, backwards: boolean, context: Context, scope: Scope): Repeat => {
  const chain = backwards ? pattern.chain.toReversed() : pattern.chain;
  const nodeTests = chain.map((item) => (item.kind === 'node' ? compileNode(item, context, scope) : undefined));
  const edgeTests = chain.map((item) => (item.kind === 'relationship' ? edgeTest(item, context, scope) : undefined));
  const types = chain.map((item) => (item.kind === 'relationship' ? typesOf(item) : undefined));
  const where = pattern.where && context.expression(pattern.where, scope);
  const from = function* (
    at: number,
    row: Row,
    node: MemoryNode,
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
    const direction = backwards ? flip(step.direction) : step.direction;
    for (const [edge, other] of neighbours(node, direction, types[at + 1])) {
      context.tick();
      if (used.has(edge) || !edgeTests[at + 1]?.(edge, here)) continue;
      used.add(edge);
      trail.push(edge);
      yield* from(at + 2, { ...here, [step.name]: edge }, other, used, trail);
      trail.pop();
      used.delete(edge);
    }
  };
  return (row, node, used, trail) => from(0, row, node, used, trail);
};

export const expandQuantified = (
  pattern: QuantifiedPattern,
  { from, to, toFits, isToKnown, backwards, trailName }: Ends,
  context: Context,
  innerScope: Scope,
): Step => {
  const repeat = compileRepeat(pattern, backwards, context, innerScope);
  const names = groupNames(pattern.chain);
  const inOrder = <T>(walked: readonly T[]): readonly T[] => (backwards ? walked.toReversed() : [...walked]);
  /** The row behind these repetitions: each inner name holds the list of what it met. */
  const gathered = (row: Row, rounds: readonly Row[], trail: readonly MemoryEdge[], node: MemoryNode): Row => {
    const order = inOrder(rounds);
    const lists = Object.fromEntries(names.map((name) => [name, order.map((round) => round[name] as CypherValue)]));
    return { ...row, ...lists, [to.name]: node, [trailName]: inOrder(trail) };
  };
  return function* (row, used) {
    const start = row[from] as CypherValue;
    if (!isNode(start)) return;
    const trail: MemoryEdge[] = [];
    const rounds: Row[] = [];
    const visit = function* (node: MemoryNode): Generator<Row> {
      context.tick();
      const mayEnd = rounds.length >= pattern.least && toFits(node, row);
      if (mayEnd && (!isToKnown || row[to.name] === node)) yield gathered(row, rounds, trail, node);
      if (rounds.length >= pattern.most) return;
      for (const [round, end] of repeat(row, node, used, trail)) {
        rounds.push(round);
        yield* visit(end);
        rounds.pop();
      }
    };
    yield* visit(start);
  };
};
