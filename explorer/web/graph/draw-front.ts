/** Draws what stands out on a plain canvas above the dimmed picture: no node of the picture has to be drawn anew. */
import type { Shape } from '../../api.ts';

export interface ScreenNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: Shape;
  readonly colour: string;
  readonly fill: string;
}

/** The same corners as in the shader; y points down here. What has none is round. */
const corners: Readonly<Partial<Record<Shape, readonly (readonly [number, number])[]>>> = {
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  diamond: [
    [0, -1.28],
    [1.28, 0],
    [0, 1.28],
    [-1.28, 0],
  ],
  triangle: [
    [0, -1.32],
    [1.14, 0.66],
    [-1.14, 0.66],
  ],
};

/** Makes it the path of the context: a hub lights a thousand nodes, and a path as an object of its own for each is dear. */
const trace = (context: CanvasRenderingContext2D, { x, y, shape }: ScreenNode, radius: number): void => {
  context.beginPath();
  const own = corners[shape];
  if (own === undefined) context.arc(x, y, radius, 0, 2 * Math.PI);
  else for (const [dx, dy] of own) context.lineTo(x + dx * radius, y + dy * radius);
  context.closePath();
};

export const drawNode = (context: CanvasRenderingContext2D, at: ScreenNode, ringed: boolean, ring: string): void => {
  const rim = Math.max(1.4, at.radius * (at.shape === 'ring' ? 0.42 : 0.24));
  // The rim lies inside the outline, as in the shader: half a rim further in, it needs no clipping, which is dear.
  trace(context, at, Math.max(0.5, at.radius - rim / 2));
  context.fillStyle = at.fill;
  context.fill();
  context.strokeStyle = at.colour;
  context.lineWidth = rim;
  context.stroke();
  if (!ringed) return;
  context.beginPath();
  context.arc(at.x, at.y, at.radius * 1.3 + 4, 0, 2 * Math.PI);
  context.strokeStyle = ring;
  context.lineWidth = 2;
  context.stroke();
};

/** A straight line that ends in an arrow at the rim of the node it leads to. */
export const drawArrow = (
  context: CanvasRenderingContext2D,
  from: ScreenNode,
  to: ScreenNode,
  colour: string,
  width: number,
): void => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const head = 5 + width * 1.5;
  if (length < from.radius + to.radius + 2) return;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - dx * (to.radius + 2), y: to.y - dy * (to.radius + 2) };
  const neck = { x: tip.x - dx * head, y: tip.y - dy * head };
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(neck.x, neck.y);
  context.stroke();
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(neck.x - dy * head * 0.5, neck.y + dx * head * 0.5);
  context.lineTo(neck.x + dy * head * 0.5, neck.y - dx * head * 0.5);
  context.fill();
};

/** Text with a halo of the paper's colour, so that it reads over lines. */
export const drawText = (
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  colours: { readonly ink: string; readonly paper: string },
): void => {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = colours.paper;
  context.fillStyle = colours.ink;
  lines.forEach((line, i) => {
    const middle = y + lineHeight * (i + 0.5);
    context.strokeText(line, x, middle);
    context.fillText(line, x, middle);
  });
};
