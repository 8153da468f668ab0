/** What lies under a picture that stands on a map: shapes in the picture's own units, drawn, written and hit through the same camera. */
import { asXml } from '../text/as-xml.ts';

/** `path` is that of an SVG, its y pointing down. */
export interface GroundPiece {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Pixels, however near the camera is. */
  readonly width?: number;
  readonly dashed?: boolean;
  /** What a click on it means. */
  readonly id?: string;
  /** Its frame in units, where it is to be in sight however near the camera is. */
  readonly box?: GroundBox;
  /** Drawn only where its frame is kept in sight, out of its own place: there it stands for what the picture itself draws. */
  readonly kept?: true;
  /** Words in it, for a pixel of so many units; their middles and sizes are in units. */
  readonly words?: (unit: number) => readonly GroundWords[];
}
export interface GroundBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface GroundWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
/** Where the origin of the picture stands on the screen, and how many pixels a unit is. */
export interface GroundView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const dash = [3, 2] as const;

/** A shape is read once: its text is long, and the camera moves often. */
const read = new Map<string, Path2D>();
const pathOf = (text: string): Path2D => {
  const known = read.get(text) ?? new Path2D(text);
  read.set(text, known);
  return known;
};

export const drawGround = (
  context: CanvasRenderingContext2D,
  pieces: readonly GroundPiece[],
  { x, y, scale }: GroundView,
  look: { readonly ink: string; readonly font: string },
): void => {
  context.save();
  context.transform(scale, 0, 0, scale, x, y);
  context.lineJoin = 'round';
  for (const { path, fill, stroke, width = 1, dashed, kept, words } of pieces) {
    if (kept) continue;
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(pathOf(path));
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = width / scale;
      context.setLineDash(dashed ? dash.map((part) => part / scale) : []);
      context.stroke(pathOf(path));
    }
    for (const { text, x: middle, y: line, size } of words?.(1 / scale) ?? []) {
      context.font = `${size}px ${look.font}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillStyle = look.ink;
      context.fillText(text, middle, line);
    }
  }
  context.restore();
};

const n = (value: number): string => String(Math.round(value * 1000) / 1000);

export const writeGround = (pieces: readonly GroundPiece[], { x, y, scale }: GroundView, ink: string): string => {
  const inPlace = pieces.filter(({ kept }) => !kept);
  const shapes = inPlace.map(({ path, fill = 'none', stroke, width = 1, dashed, words }) => {
    const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${n(width / scale)}"`;
    const dashes = dashed ? ` stroke-dasharray="${dash.map((part) => n(part / scale)).join(' ')}"` : '';
    const texts = (words?.(1 / scale) ?? []).map(
      ({ text, x: middle, y: at, size }) =>
        `<text x="${n(middle)}" y="${n(at)}" font-size="${n(size)}" fill="${ink}" text-anchor="middle" dominant-baseline="central">${asXml(text)}</text>`,
    );
    return `<path d="${path}" fill="${fill}"${line}${dashes}/>${texts.join('')}`;
  });
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})" stroke-linejoin="round">${shapes.join('')}</g>`;
};

let scratch: CanvasRenderingContext2D | null | undefined;

/** The uppermost piece that means something at a point in the picture's units, y pointing down. */
export const pieceAt = (pieces: readonly GroundPiece[], x: number, y: number): string | undefined => {
  scratch ??= document.createElement('canvas').getContext('2d');
  const hit = pieces.findLast(({ id, path }) => id !== undefined && scratch?.isPointInPath(pathOf(path), x, y));
  return hit?.id;
};
