/** What stands out for a selection: a node with its neighbours, a link with its ends, a way with all its steps. */
import type { Picture } from './picture.ts';

export interface Highlight {
  /** Drawn with arrows. */
  readonly links: readonly string[];
  readonly nodes: readonly string[];
  /** Labelled first and ringed. */
  readonly main: readonly string[];
}

export const highlightOf = (
  picture: Picture,
  selected: string | undefined,
  path: { readonly nodes: readonly string[]; readonly links: readonly string[] } | undefined,
  /** A second node beside the selected one. */
  also?: string,
): Highlight | undefined => {
  if (path && path.nodes.length > 0) return { links: path.links, nodes: path.nodes, main: path.nodes };
  if (selected === undefined) return undefined;
  const link = picture.links.find(({ id }) => id === selected);
  if (link) return { links: [link.id], nodes: [link.from, link.to], main: [link.from, link.to] };
  const main = [selected, also].filter((one) => picture.nodes.some(({ id }) => id === one)) as string[];
  if (main.length === 0) return undefined;
  const links = picture.links.filter(({ from, to }) => main.includes(from) || main.includes(to));
  const nodes = new Set(main);
  for (const { from, to } of links) nodes.add(from).add(to);
  return { links: links.map(({ id }) => id), nodes: [...nodes], main };
};
