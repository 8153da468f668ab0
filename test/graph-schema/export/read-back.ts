/** What an export must keep of a graph, in a form that any reader's findings can be brought into. */
import { byCodeUnit, type Graph, type Properties } from '../../../graph-schema/index.ts';

export interface PlainPart {
  readonly id: string;
  readonly type: string;
  readonly from?: string;
  readonly to?: string;
  readonly properties: Properties;
}

const sorted = <T extends { readonly id: string }>(parts: readonly T[]): readonly T[] =>
  [...parts].sort((a, b) => byCodeUnit(a.id, b.id));

export const plain = ({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>) => ({
  nodes: sorted(nodes.map(({ id, type, properties }): PlainPart => ({ id, type, properties }))),
  edges: sorted(edges.map(({ id, type, from, to, properties }): PlainPart => ({ id, type, from, to, properties }))),
});

export const plainOf = (nodes: readonly PlainPart[], edges: readonly PlainPart[]) => ({
  nodes: sorted(nodes),
  edges: sorted(edges),
});

/** Lists come back as JSON from formats that have none. */
export const withLists = (properties: Readonly<Record<string, unknown>>): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('["') ? JSON.parse(value) : value,
    ]),
  ) as Properties;
