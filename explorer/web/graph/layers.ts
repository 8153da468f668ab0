/** The plain canvases around the GPU's picture: guides and groups below it; labels that never overlap and what stands out above. */
import { distanceToLine } from './distance.ts';
import { drawArrow, drawNode, drawText, type ScreenNode } from './draw-front.ts';
import { drawGroups, drawGuides } from './draw-under.ts';
import type { Sheet } from './export-svg.ts';
import { drawGround, type GroundView, pieceAt, writeGround } from './ground.ts';
import type { Highlight } from './highlight.ts';
import { type DrawnLink, type DrawnNode, ink, mix, type Picture, paper, type Scheme } from './picture.ts';
import { type LabelWish, placeLabels } from './place-labels.ts';

/** What the layers need to know of the camera. */
export interface Screen {
  size(): { readonly width: number; readonly height: number };
  at(place: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number };
  scale(size: number): number;
  /** 1 shows all; smaller is nearer. */
  ratio(): number;
  layer(name: 'under' | 'words' | 'front'): CanvasRenderingContext2D | undefined;
}
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

const font = '"PingFang SC","Noto Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';
const lineHeight = 16;
const fewest = 42;
const most = 180;
/** Pixels on which the fewest labels have room. */
const wideEnough = 700;
const mostInFront = 90;
/** Clicks this near to a line mean the line. */
const reach = 6;
/** Chosen nodes wear a ring, from which their labels keep away. */
const ring = (radius: number): number => radius * 1.3 + 6;

/** Characters of labels are measured once each: whole lines are too many, and every picture has others. */
const widths = new Map<string, number>();
const widthIn =
  (context: CanvasRenderingContext2D) =>
  (line: string): number => {
    let width = 0;
    for (const character of line) {
      const known = widths.get(character) ?? context.measureText(character).width;
      widths.set(character, known);
      width += known;
    }
    return width;
  };

/** More of them nearer by, fewer on a small screen. */
const labelRoom = (screen: Screen, share: number, above: number): number =>
  Math.min(most, above + Math.round((fewest * share * Math.min(1, screen.size().width / wideEnough)) / screen.ratio()));

export const makeLayers = (screen: Screen): Layers => {
  let nodes = new Map<string, DrawnNode>();
  let links = new Map<string, DrawnLink>();
  let ranked: readonly DrawnNode[] = [];
  let share = 1;
  let above = 0;
  let scheme: Scheme = 'light';
  let guides: Picture['guides'] = [];
  let groups: Picture['groups'] = [];
  let ground: NonNullable<Picture['ground']> = [];
  let lit: Highlight | undefined;
  let pointed: string | undefined;

  const onScreen = (node: DrawnNode): ScreenNode => ({
    ...screen.at(node),
    radius: screen.scale(node.size),
    shape: node.shape,
    colour: node.colour,
    fill: node.fill,
  });
  const cleared = (name: 'under' | 'words' | 'front'): CanvasRenderingContext2D | undefined => {
    const { width, height } = screen.size();
    const context = screen.layer(name);
    context?.clearRect(0, 0, width, height);
    return context;
  };
  /** Nodes on the screen, one after the other: of many only the first are asked for a label. */
  function* inSight(wanted: readonly DrawnNode[], ringed: ReadonlySet<string>): Generator<LabelWish> {
    const { width, height } = screen.size();
    const scale = screen.scale(1);
    for (const node of wanted) {
      const { x, y } = screen.at(node);
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
      const radius = node.size * scale;
      const { id, label: text, lines, leads } = node;
      const chosen = ringed.has(id);
      yield { id, text, lines, urgent: chosen || leads, x, y, radius: chosen ? ring(radius) : radius };
    }
  }
  const chooseLabels = (
    context: CanvasRenderingContext2D,
    wanted: readonly DrawnNode[],
    atMost: number,
    ringed: ReadonlySet<string>,
  ): Sheet['labels'] => {
    context.font = `600 13px ${font}`;
    const room = { ...screen.size(), lineHeight, most: atMost, keepFree: inSight(wanted, ringed) };
    return placeLabels(inSight(wanted, ringed), widthIn(context), room).map((label) => {
      const leading = nodes.get(label.id)?.leads === true;
      return { ...label, size: leading ? 13 : 12, bold: leading || ringed.has(label.id) };
    });
  };
  const drawLabels = (context: CanvasRenderingContext2D, labels: Sheet['labels']) => {
    for (const { lines, x, y, size, bold } of labels) {
      context.font = `${bold ? 600 : 400} ${size}px ${font}`;
      drawText(context, lines, x, y, lineHeight, { ink: ink[scheme], paper: paper[scheme] });
    }
  };
  const labelsOfAll = (context: CanvasRenderingContext2D) =>
    chooseLabels(context, ranked, labelRoom(screen, share, above), new Set());
  /** Chosen nodes first, then the important. */
  const litInOrder = ({ nodes: ids, main }: Highlight): readonly DrawnNode[] => {
    const order = (node: DrawnNode) => (main.includes(node.id) ? 1e9 : 0) + node.importance;
    return ids.flatMap((id) => nodes.get(id) ?? []).sort((a, b) => order(b) - order(a));
  };
  /** The ground's y points down, sigma's up. */
  const groundView = (): GroundView => {
    const [from, to] = [screen.at({ x: 0, y: 0 }), screen.at({ x: 1000, y: -1000 })];
    return { ...from, scale: (to.x - from.x) / 1000 };
  };
  const drawUnder = () => {
    const context = cleared('under');
    if (!context || guides.length + groups.length + ground.length === 0) return;
    const look = { ...screen.size(), ink: ink[scheme], paper: paper[scheme], font };
    drawGround(context, ground, groundView(), look);
    drawGroups(
      context,
      groups.map(({ name, ids }) => ({ name, points: ids.flatMap((id) => nodes.get(id) ?? []).map(screen.at) })),
      look,
    );
    drawGuides(
      context,
      guides.map((guide) => ({ ...guide, at: screen.at({ x: guide.at, y: guide.at })[guide.axis] })),
      look,
    );
  };
  const drawFront = () => {
    const context = cleared('front');
    if (!context) return;
    for (const link of lit?.links.flatMap((id) => links.get(id) ?? []) ?? []) {
      const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
      if (from && to) drawArrow(context, onScreen(from), onScreen(to), link.strong, lit?.links.length === 1 ? 3 : 1.4);
    }
    const under = nodes.get(pointed ?? '');
    const ringed = new Set([...(lit?.main ?? []), ...(under ? [under.id] : [])]);
    const all = new Set([...(under ? [under] : []), ...(lit ? litInOrder(lit) : [])]);
    for (const node of all) drawNode(context, onScreen(node), ringed.has(node.id), ink[scheme]);
    drawLabels(context, chooseLabels(context, [...all], mostInFront, ringed));
  };
  return {
    show: (picture, wanted) => {
      scheme = wanted;
      nodes = new Map(picture.nodes.map((node) => [node.id, node]));
      links = new Map(picture.links.map((link) => [link.id, link]));
      guides = picture.guides;
      groups = picture.groups;
      ground = picture.ground ?? [];
      share = picture.labelShare ?? 1;
      above = picture.labelsAbove ?? 0;
      ranked = [...picture.nodes].sort((a, b) => b.importance - a.importance);
    },
    light: (highlight) => {
      lit = highlight;
      drawFront();
    },
    point: (id) => {
      pointed = id;
      drawFront();
    },
    draw: () => {
      drawUnder();
      const context = cleared('words');
      if (context) drawLabels(context, labelsOfAll(context));
      drawFront();
    },
    nearestLink: (x, y) => {
      let best: { id: string; distance: number } | undefined;
      for (const link of lit ? lit.links.flatMap((id) => links.get(id) ?? []) : links.values()) {
        if (link.quiet && !lit) continue;
        const [a, b] = [nodes.get(link.from), nodes.get(link.to)];
        if (!a || !b) continue;
        const distance = distanceToLine({ x, y }, screen.at(a), screen.at(b));
        if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { id: link.id, distance };
      }
      return best?.id;
    },
    ground: ({ x, y }) => pieceAt(ground, x, -y),
    node: (id) => nodes.get(id),
    move: (id, x, y) => {
      const node = nodes.get(id);
      if (!node) return;
      const moved = { ...node, x, y };
      nodes.set(id, moved);
      ranked = ranked.map((one) => (one.id === id ? moved : one));
    },
    sheet: () => {
      const context = screen.layer('words');
      if (!context) return undefined;
      const shown = new Set(lit?.nodes ?? nodes.keys());
      const strong = new Set(lit?.links);
      // As on the screen, the rest is pale and below.
      const pale = (colour: string) => mix(colour, paper[scheme], 0.22);
      const inOrder = <T extends { readonly id: string }>(all: Iterable<T>, first: ReadonlySet<string>) =>
        [...all].sort((a, b) => Number(first.has(a.id)) - Number(first.has(b.id)));
      return {
        ...screen.size(),
        paper: paper[scheme],
        ink: ink[scheme],
        font,
        lineHeight,
        ground: ground.length > 0 ? writeGround(ground, groundView(), ink[scheme]) : '',
        lines: inOrder(links.values(), strong).flatMap((link) => {
          const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
          if (!from || !to || (link.quiet && !strong.has(link.id))) return [];
          const colour = strong.has(link.id) ? link.strong : lit ? pale(link.colour) : link.colour;
          return [{ from: onScreen(from), to: onScreen(to), colour, width: link.width }];
        }),
        nodes: inOrder(nodes.values(), shown).map((node) => {
          const at = onScreen(node);
          return shown.has(node.id) ? at : { ...at, colour: pale(at.colour), fill: pale(at.fill) };
        }),
        labels: lit ? chooseLabels(context, litInOrder(lit), mostInFront, new Set(lit.main)) : labelsOfAll(context),
      };
    },
  };
};
