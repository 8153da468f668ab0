/** What the plain canvases show now: a picture by its ids, its colours, and what stands out in it. */
import type { Highlight } from './highlight.ts';
import { type DrawnLink, type DrawnNode, ink, type Picture, paper, type Scheme } from './picture.ts';

export interface Scene {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly links: ReadonlyMap<string, DrawnLink>;
  /** The most important first. */
  readonly ranked: readonly DrawnNode[];
  readonly guides: Picture['guides'];
  readonly groups: Picture['groups'];
  readonly ground: NonNullable<Picture['ground']>;
  readonly labelShare: number;
  readonly labelsAbove: number;
  readonly ink: string;
  readonly paper: string;
  readonly lit: Highlight | undefined;
}

export const sceneOf = (picture: Picture, scheme: Scheme, lit?: Highlight): Scene => ({
  nodes: new Map(picture.nodes.map((node) => [node.id, node])),
  links: new Map(picture.links.map((link) => [link.id, link])),
  ranked: [...picture.nodes].sort((a, b) => b.importance - a.importance),
  guides: picture.guides,
  groups: picture.groups,
  ground: picture.ground ?? [],
  labelShare: picture.labelShare ?? 1,
  labelsAbove: picture.labelsAbove ?? 0,
  ink: ink[scheme],
  paper: paper[scheme],
  lit,
});

export const emptyScene: Scene = sceneOf(
  { nodes: [], links: [], frame: { x: [0, 1], y: [0, 1] }, guides: [], groups: [] },
  'light',
);

export const withMoved = (scene: Scene, id: string, x: number, y: number): Scene => {
  const node = scene.nodes.get(id);
  if (!node) return scene;
  const moved = { ...node, x, y };
  return {
    ...scene,
    nodes: new Map(scene.nodes).set(id, moved),
    ranked: scene.ranked.map((one) => (one.id === id ? moved : one)),
  };
};

/** Chosen nodes first, then the important. */
export const litNodes = ({ nodes }: Scene, { nodes: ids, main }: Highlight): readonly DrawnNode[] => {
  const first = new Set(main);
  const own = ids.flatMap((id) => nodes.get(id) ?? []);
  const order = new Map(own.map((node) => [node, (first.has(node.id) ? 1e9 : 0) + node.importance]));
  return own.sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0));
};

export const litLinks = ({ links, lit }: Scene): readonly DrawnLink[] =>
  lit?.links.flatMap((id) => links.get(id) ?? []) ?? [];

export const endsOf = ({ nodes }: Scene, { from, to }: DrawnLink): readonly [DrawnNode, DrawnNode] | undefined => {
  const [a, b] = [nodes.get(from), nodes.get(to)];
  return a && b ? [a, b] : undefined;
};
