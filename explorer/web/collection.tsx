/** What the whole page knows of the collection: its summary and, from it, the legend. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Caption, EdgeType, Legend, NodeType, Summary } from '../api.ts';

interface Collection {
  readonly summary: Summary;
  node(type: NodeType): Legend['nodes'][number] | undefined;
  edge(type: EdgeType): Legend['edges'][number] | undefined;
  /** The name of a role in which a policy touches a region. */
  role(role: string): Caption | undefined;
}

const Context = createContext<Collection | undefined>(undefined);

export const CollectionProvider = ({
  summary,
  children,
}: {
  readonly summary: Summary;
  readonly children: ReactNode;
}) => {
  const collection = useMemo<Collection>(() => {
    const nodes = new Map(summary.legend.nodes.map((kind) => [kind.type, kind]));
    const edges = new Map(summary.legend.edges.map((kind) => [kind.type, kind]));
    const roles = new Map<string, Caption>(summary.legend.roles.map(({ role, caption }) => [role, caption]));
    return {
      summary,
      node: (type) => nodes.get(type),
      edge: (type) => edges.get(type),
      role: (role) => roles.get(role),
    };
  }, [summary]);
  return <Context value={collection}>{children}</Context>;
};

export const useCollection = (): Collection => {
  const collection = useContext(Context);
  if (!collection) throw new Error('useCollection: expected a CollectionProvider around, got none');
  return collection;
};
