/** The plain canvases around the GPU's picture: guides and groups below it; labels that never overlap and what stands out above. */
import { distanceToLine } from './distance.ts';
import { drawArrow, drawNode, type ScreenNode } from './draw-front.ts';
import { drawGroups, drawGuides } from './draw-under.ts';
import type { Sheet } from './export-svg.ts';
import { drawGround, pieceAt } from './ground.ts';
import type { Highlight } from './highlight.ts';
import { drawLabels, font, labelsInFront, labelsOfAll } from './labels.ts';
import type { DrawnNode, Picture, Scheme } from './picture.ts';
import { pinnedGround } from './pin-ground.ts';
import { emptyScene, endsOf, litLinks, litNodes, type Scene, sceneOf, withMoved } from './scene.ts';
import { cleared, groundView, onScreen, type Screen } from './screen.ts';
import { sheetOf } from './sheet-of-scene.ts';

export interface Layers {
  show(picture: Picture, scheme: Scheme): void;
  light(highlight: Highlight | undefined): void;
  /** The node under the pointer. */
  point(id: string | undefined): void;
  draw(): void;
  nearestLink(x: number, y: number): string | undefined;
  /** The shape of the ground at a place of the picture. */
  ground(place: { readonly x: number; readonly y: number }): string | undefined;
  node(id: string): DrawnNode | undefined;
  /** A node is drawn where it is dragged to. */
  move(id: string, x: number, y: number): void;
  /** What is seen, as values: all, or only what stands out. */
  sheet(): Sheet | undefined;
}

/** Clicks this near to a line mean the line. */
const reach = 6;

const drawUnder = (screen: Screen, { nodes, guides, groups, ground, ink, paper }: Scene): void => {
  const context = cleared(screen, 'under');
  if (!context || guides.length + groups.length + ground.length === 0) return;
  const look = { ...screen.size(), ink, paper, font };
  const view = groundView(screen);
  drawGround(context, ground, view, look);
  const pinned = pinnedGround(ground, view, look);
  if (pinned) drawGround(context, pinned.pieces, pinned.view, look);
  drawGroups(
    context,
    groups.map(({ ids, ...named }) => ({ ...named, points: ids.flatMap((id) => nodes.get(id) ?? []).map(screen.at) })),
    look,
  );
  drawGuides(
    context,
    guides.map((guide) => ({ ...guide, at: screen.at({ x: guide.at, y: guide.at })[guide.axis] })),
    look,
  );
};

const drawWords = (screen: Screen, scene: Scene): void => {
  const context = cleared(screen, 'words');
  if (context) drawLabels(context, scene, labelsOfAll(context, screen, scene));
};

/** What stands out, and the node under the pointer. */
const drawFront = (screen: Screen, scene: Scene, pointed: string | undefined): void => {
  const context = cleared(screen, 'front');
  if (!context) return;
  const thickness = scene.lit?.links.length === 1 ? 3 : 1.4;
  // A hub is an end of a thousand lines: where it stands is asked once.
  const known = new Map<string, ScreenNode>();
  const placed = (node: DrawnNode): ScreenNode => {
    const place = known.get(node.id) ?? onScreen(screen, node);
    known.set(node.id, place);
    return place;
  };
  for (const link of litLinks(scene)) {
    const [from, to] = endsOf(scene, link) ?? [];
    if (from && to) drawArrow(context, placed(from), placed(to), link.strong, thickness);
  }
  const under = scene.nodes.get(pointed ?? '');
  const ringed = new Set([...(scene.lit?.main ?? []), ...(under ? [under.id] : [])]);
  const all = new Set([...(under ? [under] : []), ...(scene.lit ? litNodes(scene, scene.lit) : [])]);
  for (const node of all) drawNode(context, placed(node), ringed.has(node.id), scene.ink);
  drawLabels(context, scene, labelsInFront(context, screen, scene, [...all], ringed));
};

/** Among the links that stand out if any do, else among those that are drawn. */
const nearestLink = (screen: Screen, scene: Scene, x: number, y: number): string | undefined => {
  const links = scene.lit ? litLinks(scene) : [...scene.links.values()].filter(({ quiet }) => !quiet);
  let best: { id: string; distance: number } | undefined;
  for (const link of links) {
    const ends = endsOf(scene, link);
    if (!ends) continue;
    const distance = distanceToLine({ x, y }, screen.at(ends[0]), screen.at(ends[1]));
    if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { id: link.id, distance };
  }
  return best?.id;
};

export const makeLayers = (screen: Screen): Layers => {
  let scene = emptyScene;
  let pointed: string | undefined;
  return {
    show: (picture, scheme) => {
      scene = sceneOf(picture, scheme, scene.lit);
    },
    light: (lit) => {
      scene = { ...scene, lit };
      drawFront(screen, scene, pointed);
    },
    point: (id) => {
      pointed = id;
      drawFront(screen, scene, pointed);
    },
    draw: () => {
      drawUnder(screen, scene);
      drawWords(screen, scene);
      drawFront(screen, scene, pointed);
    },
    nearestLink: (x, y) => nearestLink(screen, scene, x, y),
    ground: ({ x, y }) => pieceAt(scene.ground, x, -y),
    node: (id) => scene.nodes.get(id),
    move: (id, x, y) => {
      scene = withMoved(scene, id, x, y);
    },
    sheet: () => {
      const context = screen.layer('words');
      return context && sheetOf(context, screen, scene);
    },
  };
};
