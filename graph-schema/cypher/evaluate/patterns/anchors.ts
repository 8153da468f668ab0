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

/** A node of a pattern at which a match may begin. */
interface Beginning {
  readonly pattern: NodePattern;
  readonly fits: (node: MemoryNode, row: Row) => boolean;
  /** The chain that it stands in, so that the relationships beside it may lead to it; empty if it stands alone. */
  readonly chain: Chain;
}

type Key = NonNullable<Condition['key']>;

const isById = ({ properties }: Key): boolean => properties.join() === 'id';

/** The values by which its nodes may be found: an id best of all; another property only together with a type. */
const keyOf = (
  { pattern: { name } }: Beginning,
  isTyped: boolean,
  known: ReadonlySet<string>,
  conditions: readonly Condition[],
): Key | undefined => {
  const usable = conditions.flatMap(({ key }) =>
    key?.name === name && [...key.needs].every((each) => known.has(each)) ? [key] : [],
  );
  return usable.find(isById) ?? (isTyped ? usable[0] : undefined);
};

const atKnown = ({ pattern: { name }, fits }: Beginning): Anchor => ({
  cost: 0,
  step: function* (row) {
    const node = row[name] as CypherValue;
    if (isNode(node) && fits(node, row)) yield row;
  },
});

const nodesWith = (
  value: CypherValue,
  properties: readonly string[],
  types: readonly string[] | undefined,
  graph: MemoryGraph,
): readonly MemoryNode[] => {
  if (!types) {
    const node = typeof value === 'string' ? graph.nodes.get(value) : undefined;
    return node ? [node] : [];
  }
  const plain = value instanceof Float ? value.value : value;
  // A list is no key of the index; the condition itself still tests every node of the type.
  if (Array.isArray(plain)) return types.flatMap((type) => [...graph.nodesOfType(type)]);
  if (plain === null || typeof plain === 'object') return [];
  return types.flatMap((type) => properties.flatMap((property) => graph.nodesByValue(type, property, plain)));
};

const atValues = (
  { pattern: { name }, fits }: Beginning,
  key: Key,
  types: readonly string[] | undefined,
  context: Context,
): Anchor => ({
  cost: isById(key) ? 1 : 10,
  step: function* (row) {
    const found = key.values(row).flatMap((value) => nodesWith(value, key.properties, types, context.graph));
    for (const node of new Set(found)) {
      context.tick();
      if (fits(node, row)) yield { ...row, [name]: node };
    }
  },
});

/** At all nodes of its types, or at the ends of a rare relationship that must stand beside it. */
const atMany = (
  { pattern, fits, chain }: Beginning,
  types: readonly string[] | undefined,
  context: Context,
): Anchor => {
  const { graph } = context;
  const sets = types ? [...new Set(types)].map((type) => graph.nodesOfType(type)) : undefined;
  const all = sets ? sets.reduce((sum, set) => sum + set.size, 0) : graph.nodes.size;
  const ends = fewestEnds(pattern, chain, graph);
  const step: Step = function* (row) {
    const rare = ends && ends.count < all ? [endsOf(ends, graph)] : undefined;
    for (const nodes of rare ?? sets ?? [graph.nodes.values()]) {
      for (const node of nodes) {
        context.tick();
        if (fits(node, row)) yield { ...row, [pattern.name]: node };
      }
    }
  };
  return { cost: 20 + Math.min(all, ends?.count ?? Infinity), step };
};

/** The cheapest way to begin there when the names in `known` are bound. */
export const anchorAt = (
  beginning: Beginning,
  known: ReadonlySet<string>,
  conditions: readonly Condition[],
  context: Context,
): Anchor => {
  const { name, labels } = beginning.pattern;
  if (known.has(name)) return atKnown(beginning);
  const types = labels && plainTypes(labels);
  const key = keyOf(beginning, types !== undefined, known, conditions);
  return key ? atValues(beginning, key, types, context) : atMany(beginning, types, context);
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
