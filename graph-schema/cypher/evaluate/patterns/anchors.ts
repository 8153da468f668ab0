/** Where a match may begin: at a known node, at nodes found by a value, at the ends of rare relationships, at all nodes of a type, or at all nodes. */
import type { Context } from '../context.ts';
import type { Direction } from '../edge-lists.ts';
import type { MemoryGraph, MemoryNode } from '../memory-graph.ts';
import { type CypherValue, Float, isNode, type Row } from '../values.ts';
import type { Condition } from './conditions.ts';
import { plainTypes } from './labels.ts';
import type { Chain, NodePattern } from './pattern.ts';
import { flip, type Step, typesOf } from './steps.ts';

export interface Anchor {
  /** About how many nodes it begins at. */
  readonly cost: number;
  readonly step: Step;
}

type NodeTest = (node: MemoryNode, row: Row) => boolean;

export const anchorAt = (
  pattern: NodePattern,
  test: NodeTest,
  chain: Chain,
  known: ReadonlySet<string>,
  conditions: readonly Condition[],
  context: Context,
): Anchor => {
  const { graph } = context;
  const { name } = pattern;
  if (known.has(name)) {
    const step: Step = function* (row) {
      const node = row[name] as CypherValue;
      if (isNode(node) && test(node, row)) yield row;
    };
    return { cost: 0, step };
  }
  const types = pattern.labels && plainTypes(pattern.labels);
  const usable = conditions.filter(({ key }) => key?.name === name && [...key.needs].every((each) => known.has(each)));
  const byId = (each: Condition): boolean => each.key?.properties.join() === 'id';
  const key = (usable.find(byId) ?? (types ? usable[0] : undefined))?.key;
  if (key) {
    const found = (value: CypherValue): readonly MemoryNode[] => {
      if (!types) {
        const node = typeof value === 'string' ? graph.nodes.get(value) : undefined;
        return node ? [node] : [];
      }
      const plain = value instanceof Float ? value.value : value;
      // A list is no key of the index; the condition itself still tests every node of the type.
      if (Array.isArray(plain)) return types.flatMap((type) => [...graph.nodesOfType(type)]);
      if (plain === null || typeof plain === 'object') return [];
      return types.flatMap((type) => key.properties.flatMap((property) => graph.nodesByValue(type, property, plain)));
    };
    const step: Step = function* (row) {
      for (const node of new Set(key.values(row).flatMap(found))) {
        context.tick();
        if (test(node, row)) yield { ...row, [name]: node };
      }
    };
    return { cost: key.properties.join() === 'id' ? 1 : 10, step };
  }
  const sets = types ? [...new Set(types)].map((type) => graph.nodesOfType(type)) : undefined;
  const all = sets ? sets.reduce((sum, set) => sum + set.size, 0) : graph.nodes.size;
  const ends = fewestEnds(pattern, chain, graph);
  const step: Step = function* (row) {
    const rare = ends && ends.count < all ? [endsOf(ends, graph)] : undefined;
    for (const nodes of rare ?? sets ?? [graph.nodes.values()]) {
      for (const node of nodes) {
        context.tick();
        if (test(node, row)) yield { ...row, [name]: node };
      }
    }
  };
  return { cost: 20 + Math.min(all, ends?.count ?? Infinity), step };
};

/** The nodes at one end of all relationships of some types. */
interface Ends {
  readonly types: ReadonlySet<string>;
  readonly direction: Direction;
  readonly count: number;
}

/** The rarest relationship that must stand beside the node: where it is not, no match begins. */
const fewestEnds = (pattern: NodePattern, chain: Chain, graph: MemoryGraph): Ends | undefined => {
  const at = chain.indexOf(pattern);
  if (at < 0) return undefined;
  const found: Ends[] = [];
  for (const [beside, isAfter] of [
    [chain[at + 1], true],
    [chain[at - 1], false],
  ] as const) {
    if (beside?.kind !== 'relationship' || (beside.length?.least ?? 1) < 1) continue;
    const types = typesOf(beside);
    if (!types) continue;
    const count = [...types].reduce((sum, type) => sum + graph.edgesOfType(type).size, 0);
    found.push({ types, direction: isAfter ? beside.direction : flip(beside.direction), count });
  }
  return found.reduce<Ends | undefined>((a, b) => (a && a.count <= b.count ? a : b), undefined);
};

const endsOf = ({ types, direction }: Ends, graph: MemoryGraph): ReadonlySet<MemoryNode> => {
  const nodes = new Set<MemoryNode>();
  for (const type of types)
    for (const { from, to } of graph.edgesOfType(type)) {
      if (direction !== 'in') nodes.add(from);
      if (direction !== 'out') nodes.add(to);
    }
  return nodes;
};
