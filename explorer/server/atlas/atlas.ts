/** The skeleton of the collection in memory: every drawn node in one line and every link, so that picking is a pure function. */
import type { EdgeType, NodeLine } from '../../api.ts';
import type { NetworkLink } from '../../api-picture.ts';

export interface AtlasNode extends NodeLine {
  /** All that it may be searched by: names, aliases, numbers, codes. */
  readonly names: readonly string[];
  /** The code of the division that it is, governs or is in force in. */
  readonly place?: string;
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
  /** Places in documents that say it; none for what is known beforehand. */
  readonly evidence?: readonly string[];
  readonly role?: string;
}

export const linkId = (kind: string, from: string, to: string): string => `${from}-[${kind}]->${to}`;

/** The parts of a link's id, or undefined if it is none. */
export const readLinkId = (id: string): { kind: string; from: string; to: string } | undefined => {
  const [, from, kind, to] = /^(.+?)-\[([A-Z_]+)\]->(.+)$/s.exec(id) ?? [];
  return from !== undefined && kind !== undefined && to !== undefined ? { from, kind, to } : undefined;
};

interface Gathered {
  readonly first: StoredEdge;
  readonly places: Set<string>;
  readonly roles: Set<string>;
}

/** A link's count is that of its quotes: a place that speaks for two roles counts once. */
const toLink = (id: string, { first: { kind, from, to }, places, roles }: Gathered): NetworkLink => ({
  id,
  kind,
  from,
  to,
  count: places.size,
  ...(roles.size > 0 ? { roles: [...roles].sort() } : {}),
});

/** Edges whose ends are not among the nodes are left out. */
export const makeAtlas = (nodes: readonly AtlasNode[], edges: readonly StoredEdge[]): Atlas => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const gathered = new Map<string, Gathered>();
  for (const edge of edges) {
    if (!byId.has(edge.from) || !byId.has(edge.to)) continue;
    const id = linkId(edge.kind, edge.from, edge.to);
    const link = gathered.get(id) ?? { first: edge, places: new Set(), roles: new Set() };
    gathered.set(id, link);
    for (const place of edge.evidence ?? []) link.places.add(place);
    if (edge.role !== undefined) link.roles.add(edge.role);
  }
  const links = new Map([...gathered].map(([id, link]) => [id, toLink(id, link)]));
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
  const { names: _names, place: _place, x: _x, y: _y, ...line } = node;
  return line;
};
