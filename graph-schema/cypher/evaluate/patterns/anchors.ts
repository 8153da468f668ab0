/** Where a match may begin: at a known node, at nodes found by a value, at all nodes of a type, or at all nodes. */
import type { Context } from '../context.ts';
import type { MemoryNode } from '../memory-graph.ts';
import { type CypherValue, Float, isNode, type Row } from '../values.ts';
import type { Condition } from './conditions.ts';
import { plainTypes } from './labels.ts';
import type { NodePattern } from './pattern.ts';
import type { Step } from './steps.ts';

export interface Anchor {
  /** About how many nodes it begins at. */
  readonly cost: number;
  readonly step: Step;
}

type NodeTest = (node: MemoryNode, row: Row) => boolean;

export const anchorAt = (
  pattern: NodePattern,
  test: NodeTest,
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
  const step: Step = function* (row) {
    for (const nodes of sets ?? [graph.nodes.values()]) {
      for (const node of nodes) {
        context.tick();
        if (test(node, row)) yield { ...row, [name]: node };
      }
    }
  };
  return { cost: 20 + (sets ? sets.reduce((sum, set) => sum + set.size, 0) : graph.nodes.size), step };
};
