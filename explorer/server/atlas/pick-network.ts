/** Picks what the network shows: all that documents speak of, or what lies around one node; the rest is counted. */
import type { Network, NetworkLink } from '../../api.ts';
import { type Atlas, type AtlasNode, lineOf, linksOf, otherEnd } from './atlas.ts';
import { isClaim, isPictured } from './drawn-types.ts';

/** Nodes with at least one claim: places known only as somebody's parent would crowd the picture. */
const spokenOf = (atlas: Atlas): Set<string> => {
  const ids = new Set<string>();
  for (const link of atlas.links.values()) if (isClaim(link.kind)) ids.add(link.from).add(link.to);
  for (const node of atlas.nodes.values()) if (node.held) ids.add(node.id);
  return ids;
};

/** Claims lead on from every node; what is known beforehand leads on from the focus only, or a province would bring all. */
const around = (atlas: Atlas, focus: string, depth: number): Set<string> => {
  const ids = new Set([focus]);
  let edge = [focus];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const id of edge)
      for (const link of linksOf(atlas, id)) {
        const other = otherEnd(link, id);
        if (ids.has(other) || !(isClaim(link.kind) || id === focus)) continue;
        ids.add(other);
        next.push(other);
      }
    edge = next;
  }
  return ids;
};

const degreeOf = (atlas: Atlas, id: string): number => linksOf(atlas, id).filter((link) => isClaim(link.kind)).length;

interface Candidate {
  readonly node: AtlasNode;
  readonly degree: number;
}

/** Of too many, a part that hangs together: leading nodes, then those with the most links to them. */
const choose = (atlas: Atlas, wanted: readonly Candidate[], cap: number): readonly Candidate[] => {
  if (wanted.length <= cap) return wanted;
  const leading = new Set(wanted.slice(0, Math.ceil(cap / 4)).map(({ node }) => node.id));
  const ties = ({ node: { id } }: Candidate): number =>
    leading.has(id) ? Infinity : linksOf(atlas, id).filter((link) => leading.has(otherEnd(link, id))).length;
  const ranked = wanted.map((candidate, i) => ({ candidate, ties: ties(candidate), i }));
  ranked.sort((a, b) => (a.ties === b.ties ? a.i - b.i : b.ties - a.ties));
  return ranked.slice(0, cap).map(({ candidate }) => candidate);
};

/** Only this node and what lies within `depth` steps of it, or all. */
interface Wanted {
  readonly focus?: string;
  readonly depth?: number;
}

export const pickNetwork = (atlas: Atlas, { focus, depth = 1 }: Wanted, cap: number): Network => {
  const wanted: Candidate[] = [];
  for (const id of focus === undefined ? spokenOf(atlas) : around(atlas, focus, depth)) {
    const node = atlas.nodes.get(id);
    if (node && isPictured(node.kind)) wanted.push({ node, degree: degreeOf(atlas, id) });
  }
  const rank = ({ node, degree }: Candidate): number => (node.id === focus ? 2e9 : node.held ? 1e9 : 0) + degree;
  wanted.sort((a, b) => rank(b) - rank(a) || (a.node.id < b.node.id ? -1 : 1));
  const shown = choose(atlas, wanted, cap);
  const ids = new Set(shown.map(({ node }) => node.id));
  const wantedIds = new Set(wanted.map(({ node }) => node.id));
  const links: NetworkLink[] = [];
  let left = 0;
  for (const link of atlas.links.values()) {
    if (ids.has(link.from) && ids.has(link.to)) links.push(link);
    else if (wantedIds.has(link.from) && wantedIds.has(link.to)) left++;
  }
  return {
    nodes: shown.map(({ node, degree }) => ({
      ...lineOf(node),
      degree,
      ...(node.x !== undefined && node.y !== undefined ? { x: node.x, y: node.y } : {}),
    })),
    links,
    left: { nodes: wanted.length - shown.length, links: left },
  };
};
