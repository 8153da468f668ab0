/** Draws what lies under the picture: the lines of years and levels with their names, the outlines of groups. */
import { hullOf } from './hull.ts';
import { mix } from './mix.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
export interface ScreenGuide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly name: string;
}
export interface ScreenGroup {
  readonly name: string;
  readonly points: readonly Point[];
  readonly below?: true;
}
interface Look {
  readonly ink: string;
  readonly paper: string;
  readonly font: string;
  readonly width: number;
  readonly height: number;
}

const padding = 22;

export const drawGuides = (context: CanvasRenderingContext2D, guides: readonly ScreenGuide[], look: Look): void => {
  context.font = `600 12px ${look.font}`;
  context.textBaseline = 'top';
  context.lineWidth = 1;
  let last = Number.NEGATIVE_INFINITY;
  for (const { axis, at, name } of guides) {
    context.globalAlpha = 0.18;
    context.strokeStyle = look.ink;
    context.beginPath();
    if (axis === 'x') {
      context.moveTo(at, 0);
      context.lineTo(at, look.height);
    } else {
      context.moveTo(0, at);
      context.lineTo(look.width, at);
    }
    context.stroke();
    // Names that would stand on the one before are left out.
    const room = axis === 'x' ? context.measureText(name).width + 8 : 16;
    if (Math.abs(at - last) < room) continue;
    last = at;
    context.globalAlpha = 0.75;
    context.fillStyle = look.ink;
    if (axis === 'x') context.fillText(name, at + 4, 6);
    else context.fillText(name, 8, at + 4);
  }
  context.globalAlpha = 1;
};

export const drawGroups = (context: CanvasRenderingContext2D, groups: readonly ScreenGroup[], look: Look): void => {
  context.lineJoin = 'round';
  for (const { points } of groups) {
    const path = new Path2D();
    for (const { x, y } of hullOf(points)) path.lineTo(x, y);
    path.closePath();
    // A thick line over a thicker one leaves an even rim.
    for (const [width, colour] of [
      [2 * padding + 2, mix(look.ink, look.paper, 0.3)],
      [2 * padding, mix(look.ink, look.paper, 0.06)],
    ] as const) {
      context.strokeStyle = colour;
      context.fillStyle = colour;
      context.lineWidth = width;
      context.stroke(path);
      context.fill(path);
    }
  }
  context.globalAlpha = 0.8;
  context.fillStyle = look.ink;
  context.font = `600 13px ${look.font}`;
  context.textBaseline = 'bottom';
  for (const { name, points, below } of groups) {
    const sign = below ? -1 : 1;
    const outermost = points.reduce((best, point) => (sign * point.y < sign * best.y ? point : best));
    const width = context.measureText(name).width;
    const left = Math.max(4, Math.min(look.width - width - 4, outermost.x - width / 2));
    const line = below ? outermost.y + padding + 18 : outermost.y - padding - 3;
    context.fillText(name, left, Math.max(18, Math.min(look.height - 4, line)));
  }
  context.globalAlpha = 1;
};
