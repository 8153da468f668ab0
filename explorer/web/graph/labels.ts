/** The labels of a scene: whose are tried, in which order and how large, and how they are drawn. */
import { drawText } from './draw-front.ts';
import type { Sheet } from './export-svg.ts';
import type { DrawnNode } from './picture.ts';
import { type LabelWish, placeLabels } from './place-labels.ts';
import { litNodes, type Scene } from './scene.ts';
import type { Screen } from './screen.ts';

type Labels = Sheet['labels'];
type Ids = ReadonlySet<string>;

export const font = '"PingFang SC","Noto Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';
export const lineHeight = 16;
const fewest = 42;
const most = 180;
/** Pixels on which the fewest labels have room. */
const wideEnough = 700;
/** On less, names that touch each other cannot be told apart. */
const airOnSmall = 5;
const mostInFront = 90;
/** Chosen nodes wear a ring, from which their labels keep away. */
const ring = (radius: number): number => radius * 1.3 + 6;
/** Nodes so far outside may still reach in. */
const margin = 20;

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
const labelRoom = (screen: Screen, { labelShare, labelsAbove }: Scene): number => {
  const onWide = Math.min(1, screen.size().width / wideEnough);
  return Math.min(most, labelsAbove + Math.round((fewest * labelShare * onWide) / screen.ratio()));
};

/** Nodes on the screen, one after the other: of many only the first are asked for a label. */
function* inSight(screen: Screen, wanted: readonly DrawnNode[], ringed: Ids): Generator<LabelWish> {
  const { width, height } = screen.size();
  const scale = screen.scale(1);
  for (const node of wanted) {
    const { x, y } = screen.at(node);
    if (x < -margin || y < -margin || x > width + margin || y > height + margin) continue;
    const radius = node.size * scale;
    const { id, label: text, lines, leads } = node;
    const chosen = ringed.has(id);
    yield { id, text, lines, urgent: chosen || leads, x, y, radius: chosen ? ring(radius) : radius };
  }
}

const chooseLabels = (
  context: CanvasRenderingContext2D,
  screen: Screen,
  { nodes }: Scene,
  wanted: readonly DrawnNode[],
  atMost: number,
  ringed: Ids,
): Labels => {
  context.font = `600 13px ${font}`;
  const seen = [...inSight(screen, wanted, ringed)];
  const size = screen.size();
  const air = size.width < wideEnough ? airOnSmall : 0;
  const room = { ...size, lineHeight, most: atMost, keepFree: seen, covered: screen.covered(), air };
  return placeLabels(seen, widthIn(context), room).map((label) => {
    const leads = nodes.get(label.id)?.leads === true;
    return { ...label, size: leads ? 13 : 12, bold: leads || ringed.has(label.id) };
  });
};

export const labelsOfAll = (context: CanvasRenderingContext2D, screen: Screen, scene: Scene): Labels =>
  chooseLabels(context, screen, scene, scene.ranked, labelRoom(screen, scene), new Set());

export const labelsInFront = (
  context: CanvasRenderingContext2D,
  screen: Screen,
  scene: Scene,
  wanted: readonly DrawnNode[],
  ringed: Ids,
): Labels => chooseLabels(context, screen, scene, wanted, mostInFront, ringed);

/** What is to be read on paper: of what stands out if anything does, else of all. */
export const labelsOnSheet = (context: CanvasRenderingContext2D, screen: Screen, scene: Scene): Labels =>
  scene.lit
    ? labelsInFront(context, screen, scene, litNodes(scene, scene.lit), new Set(scene.lit.main))
    : labelsOfAll(context, screen, scene);

export const drawLabels = (context: CanvasRenderingContext2D, { ink, paper }: Scene, labels: Labels): void => {
  for (const { lines, x, y, size, bold } of labels) {
    context.font = `${bold ? 600 : 400} ${size}px ${font}`;
    drawText(context, lines, x, y, lineHeight, { ink, paper });
  }
};
