/** The shortest way between two nodes, preferring claims with quotes to what is known beforehand. */
import type { NetworkLink, PathAnswer } from '../../api.ts';
import { type Atlas, lineOf, linksOf, otherEnd } from './atlas.ts';
import { isClaim, isPictured } from './drawn-types.ts';

interface Step {
  readonly via: NetworkLink;
  readonly before: string;
}

/** Breadth first; at equal length the way that meets claims first wins, as they are tried first. */
const walk = (atlas: Atlas, from: string, to: string): Map<string, Step> => {
  const steps = new Map<string, Step>();
  let edge = [from];
  while (edge.length > 0 && !steps.has(to)) {
    const next: string[] = [];
    for (const id of edge) {
      const links = [...linksOf(atlas, id)].sort((a, b) => Number(isClaim(b.kind)) - Number(isClaim(a.kind)));
      for (const link of links) {
        const other = otherEnd(link, id);
        const kind = atlas.nodes.get(other)?.kind;
        if (other === from || steps.has(other) || kind === undefined || !isPictured(kind)) continue;
        steps.set(other, { via: link, before: id });
        next.push(other);
      }
    }
    edge = next;
  }
  return steps;
};

export const findPath = (atlas: Atlas, from: string, to: string): PathAnswer => {
  const steps = walk(atlas, from, to);
  if (from !== to && !steps.has(to)) return { nodes: [], links: [] };
  const ids = [to];
  const links: NetworkLink[] = [];
  for (let step = steps.get(to); step && ids[0] !== from; step = steps.get(step.before)) {
    ids.unshift(step.before);
    links.unshift(step.via);
  }
  return { nodes: ids.flatMap((id) => atlas.nodes.get(id) ?? []).map(lineOf), links };
};
