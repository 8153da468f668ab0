/** The skeleton of the collection in memory: every drawn node in one line and every link, so that picking is a pure function. */
import type { EdgeType, NetworkLink, NodeLine } from '../../api.ts';

export interface AtlasNode extends NodeLine {
  /** All that it may be searched by: names, aliases, numbers, codes. */
  readonly names: readonly string[];
  readonly x?: number;
  readonly y?: number;
}

export interface Atlas {
  readonly nodes: ReadonlyMap<string, AtlasNode>;
  readonly links: ReadonlyMap<string, NetworkLink>;
  readonly from: ReadonlyMap<string, readonly NetworkLink[]>;
  readonly to: ReadonlyMap<string, readonly NetworkLink[]>;
}

/** One stored edge; several of one type between the same nodes become one link. */
export interface StoredEdge {
  readonly kind: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly count?: number;
  readonly role?: string;
}

export const linkId = (kind: string, from: string, to: string): string => `${from}-[${kind}]->${to}`;

/** The parts of a link's id, or undefined if it is none. */
export const readLinkId = (id: string): { kind: string; from: string; to: string } | undefined => {
  const [, from, kind, to] = /^(.+?)-\[([A-Z_]+)\]->(.+)$/s.exec(id) ?? [];
  return from !== undefined && kind !== undefined && to !== undefined ? { from, kind, to } : undefined;
};

const withEdge = (link: NetworkLink | undefined, edge: StoredEdge): NetworkLink => {
  const { kind, from, to, count = 1, role } = edge;
  const roles = [...(link?.roles ?? []), ...(role === undefined ? [] : [role])];
  const base = { id: linkId(kind, from, to), kind, from, to, count: (link?.count ?? 0) + count };
  return roles.length > 0 ? { ...base, roles: [...new Set(roles)].sort() } : base;
};

/** Edges whose ends are not among the nodes are left out. */
export const makeAtlas = (nodes: readonly AtlasNode[], edges: readonly StoredEdge[]): Atlas => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = new Map<string, NetworkLink>();
  for (const edge of edges) {
    if (!byId.has(edge.from) || !byId.has(edge.to)) continue;
    const id = linkId(edge.kind, edge.from, edge.to);
    links.set(id, withEdge(links.get(id), edge));
  }
  const from = new Map<string, NetworkLink[]>();
  const to = new Map<string, NetworkLink[]>();
  for (const link of links.values()) {
    push(from, link.from, link);
    push(to, link.to, link);
  }
  return { nodes: byId, links, from, to };
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export const linksOf = (atlas: Atlas, id: string): readonly NetworkLink[] => [
  ...(atlas.from.get(id) ?? []),
  ...(atlas.to.get(id) ?? []),
];

export const otherEnd = (link: NetworkLink, id: string): string => (link.from === id ? link.to : link.from);

/** The node without what only the server needs. */
export const lineOf = (node: AtlasNode): NodeLine => {
  const { names: _names, x: _x, y: _y, ...line } = node;
  return line;
};
