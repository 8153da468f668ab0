/** Policies of one title and no number are told apart by who issued them, else by the place they are for, else by their file; versions that one agency issued by their date. */
import type { AtlasNode, StoredEdge } from './atlas.ts';

const titled = ({ kind, note }: AtlasNode): boolean => kind === 'Policy' && note === undefined;

export const tellNamesakes = (nodes: readonly AtlasNode[], edges: readonly StoredEdge[]): readonly AtlasNode[] => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, label } of nodes) {
    if (kind !== 'Policy') continue;
    if (seen.has(label)) shared.add(label);
    seen.add(label);
  }
  if (shared.size === 0) return nodes;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const namesakes = new Set(nodes.filter((node) => titled(node) && shared.has(node.label)).map(({ id }) => id));
  const issuers = new Map<string, string[]>();
  const files = new Map<string, string>();
  for (const { kind, from, to } of edges) {
    if (kind === 'ISSUED_BY' && namesakes.has(from))
      issuers.set(from, [...(issuers.get(from) ?? []), byId.get(to)?.label ?? to]);
    if (kind === 'TEXT_OF' && namesakes.has(to)) files.set(to, from);
  }
  const fileOf = ({ id, label }: AtlasNode): string | undefined =>
    byId.get(files.get(id) ?? '')?.names.find((name) => name !== label);
  const told = nodes.map((node) => {
    if (!namesakes.has(node.id)) return node;
    const place = byId.get(`region:${node.place}`)?.label;
    const by = issuers.get(node.id)?.join('、') ?? place ?? fileOf(node);
    return by === undefined ? node : { ...node, by };
  });
  const counts = new Map<string, number>();
  const count = (name: string): number => counts.get(name) ?? 0;
  const wholeOf = ({ label, by, date }: AtlasNode) => [`${label}\n${by}`, `${label}\n${by}\n${date}`] as const;
  for (const node of told)
    if (node.by !== undefined) for (const name of wholeOf(node)) counts.set(name, count(name) + 1);
  return told.map((node) => {
    if (node.by === undefined) return node;
    const [issued, dated] = wholeOf(node);
    if (count(issued) < 2) return node;
    const by = node.date !== undefined && count(dated) < 2 ? node.date : (fileOf(node) ?? node.by);
    return { ...node, by };
  });
};
