/** A scene as values to be written to a file: where all stands on the screen; as there, what does not stand out is pale and below. */
import type { Sheet } from './export-svg.ts';
import { writeGround } from './ground.ts';
import { font, labelsOnSheet, lineHeight } from './labels.ts';
import { mix } from './mix.ts';
import { pinnedGround } from './pin-ground.ts';
import { endsOf, type Scene } from './scene.ts';
import { groundView, onScreen, type Screen } from './screen.ts';

type HasId = { readonly id: string };

const lastOf = <T extends HasId>(all: Iterable<T>, last: ReadonlySet<string>): readonly T[] =>
  [...all].sort((a, b) => Number(last.has(a.id)) - Number(last.has(b.id)));

const linesOf = (screen: Screen, scene: Scene, pale: (colour: string) => string): Sheet['lines'] => {
  const strong = new Set(scene.lit?.links);
  return lastOf(scene.links.values(), strong).flatMap((link) => {
    const isStrong = strong.has(link.id);
    const ends = endsOf(scene, link);
    if (!ends || (link.quiet && !isStrong)) return [];
    const colour = isStrong ? link.strong : scene.lit ? pale(link.colour) : link.colour;
    return [{ from: onScreen(screen, ends[0]), to: onScreen(screen, ends[1]), colour, width: link.width }];
  });
};

const nodesOf = (screen: Screen, scene: Scene, pale: (colour: string) => string): Sheet['nodes'] => {
  const shown = new Set(scene.lit?.nodes ?? scene.nodes.keys());
  return lastOf(scene.nodes.values(), shown).map((node) => {
    const at = onScreen(screen, node);
    return shown.has(node.id) ? at : { ...at, colour: pale(at.colour), fill: pale(at.fill) };
  });
};

const groundOnSheet = (screen: Screen, { ground, ink }: Scene): string => {
  const view = groundView(screen);
  const pinned = pinnedGround(ground, view, screen.size());
  return writeGround(ground, view, ink) + (pinned ? writeGround(pinned.pieces, pinned.view, ink) : '');
};

export const sheetOf = (context: CanvasRenderingContext2D, screen: Screen, scene: Scene): Sheet => {
  const { paper, ink, ground } = scene;
  const pale = (colour: string): string => mix(colour, paper, 0.22);
  return {
    ...screen.size(),
    paper,
    ink,
    font,
    lineHeight,
    ground: ground.length > 0 ? groundOnSheet(screen, scene) : '',
    lines: linesOf(screen, scene, pale),
    nodes: nodesOf(screen, scene, pale),
    labels: labelsOnSheet(context, screen, scene),
  };
};
