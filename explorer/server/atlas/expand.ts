/** Neighbours of one node over one type of edge, so many at a time, the most spoken of first. */
import type { EdgeType } from '../../api.ts';
import type { Network, NetworkLink } from '../../api-picture.ts';
import { type Atlas, otherEnd } from './atlas.ts';

export interface Expansion {
  readonly id: string;
  readonly kind: EdgeType;
  readonly direction: 'out' | 'in';
  readonly pages: number;
}

/** In the order in which the node's own list has them. */
export const neighbourLinks = (
  atlas: Atlas,
  id: string,
  kind: EdgeType,
  direction: 'out' | 'in',
): readonly NetworkLink[] => {
  const label = (link: NetworkLink): string => atlas.nodes.get(otherEnd(link, id))?.label ?? '';
  return ((direction === 'out' ? atlas.from : atlas.to).get(id) ?? [])
    .filter((link) => link.kind === kind)
    .sort((a, b) => b.count - a.count || (label(a) < label(b) ? -1 : 1));
};

/** `out TOUCHES 2 policy:…` on each line; what cannot be read is left out. */
export const readExpansions = (written: string | undefined): readonly Expansion[] =>
  (written ?? '').split('\n').flatMap((line): Expansion[] => {
    const [, direction, kind, pages, id] = /^(out|in) ([A-Z_]+) ([1-9]\d?) (.+)$/.exec(line) ?? [];
    if (kind === undefined || id === undefined) return [];
    return [{ id, kind: kind as EdgeType, direction: direction === 'in' ? 'in' : 'out', pages: Number(pages) }];
  });

export interface Brought {
  readonly links: readonly NetworkLink[];
  readonly told: Network['more'];
}

export const bringIn = (atlas: Atlas, expansions: readonly Expansion[], page: number): Brought => {
  const each = expansions.map((one) => {
    const links = neighbourLinks(atlas, one.id, one.kind, one.direction);
    return { one, links: links.slice(0, one.pages * page), count: links.length };
  });
  return {
    links: each.flatMap(({ links }) => links),
    told: each.map(({ one: { id, kind, direction }, links, count }) => ({
      id,
      kind,
      direction,
      shown: links.length,
      count,
    })),
  };
};
