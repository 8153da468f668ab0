/** Writes the picture as an SVG that keeps colours, shapes, labels and the part in sight: a file to print or to edit. */
import type { Shape } from '../../api.ts';
import { asXml } from '../text/as-xml.ts';
import type { ScreenNode } from './draw-front.ts';
import type { Label } from './place-labels.ts';

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly lines: readonly {
    readonly from: ScreenNode;
    readonly to: ScreenNode;
    readonly colour: string;
    readonly width: number;
  }[];
  readonly nodes: readonly ScreenNode[];
  readonly labels: readonly (Label & { readonly size: number; readonly bold: boolean })[];
  readonly lineHeight: number;
  readonly font: string;
  /** What lies under it, as SVG. */
  readonly ground?: string;
}
/** What the shapes mean, drawn in a row below the picture. */
export type Key = readonly {
  readonly shape: Shape;
  readonly colour: string;
  readonly hollow: boolean;
  readonly text: string;
}[];

const n = (value: number): string => String(Math.round(value * 10) / 10);

const shape = ({ x, y, radius, shape: kind, colour, fill }: ScreenNode): string => {
  const rim = Math.max(1.4, radius * (kind === 'ring' ? 0.42 : 0.24));
  // The rim lies inside the outline, as in the picture.
  const r = radius - rim / 2;
  const style = `fill="${fill}" stroke="${colour}" stroke-width="${n(rim)}"`;
  const points = (corners: readonly (readonly [number, number])[]) =>
    `<polygon points="${corners.map(([dx, dy]) => `${n(x + dx * r)},${n(y + dy * r)}`).join(' ')}" ${style}/>`;
  if (kind === 'square')
    return points([
      [-0.88, -0.88],
      [0.88, -0.88],
      [0.88, 0.88],
      [-0.88, 0.88],
    ]);
  if (kind === 'diamond')
    return points([
      [0, -1.28],
      [1.28, 0],
      [0, 1.28],
      [-1.28, 0],
    ]);
  if (kind === 'triangle')
    return points([
      [0, -1.32],
      [1.14, 0.66],
      [-1.14, 0.66],
    ]);
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${style}/>`;
};

const footHeight = 34;
const keyStep = 14;

export const writeSvg = (sheet: Sheet, key: Key = [], title = ''): string => {
  const { width, height, paper, ink, lines, nodes, labels, lineHeight, font, ground = '' } = sheet;
  const drawnLines = lines.map(
    ({ from, to, colour, width: thick }) =>
      `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}" stroke="${colour}" stroke-width="${n(thick)}"/>`,
  );
  const words = labels.flatMap(({ lines: rows, x, y, size, bold }) =>
    rows.map(
      (row, i) =>
        `<text x="${n(x)}" y="${n(y + lineHeight * (i + 0.5) + size * 0.36)}" font-size="${size}"${bold ? ' font-weight="600"' : ''}>${asXml(row)}</text>`,
    ),
  );
  const named = title === '' ? '' : `<text x="16" y="28" font-size="17" font-weight="600">${asXml(title)}</text>`;
  let x = 20;
  const foot = key.map(({ shape: kind, colour, hollow, text }) => {
    const mark = shape({ x, y: height + 16, radius: 6, shape: kind, colour, fill: hollow ? paper : colour });
    const word = `<text x="${n(x + 12)}" y="${n(height + 20.5)}" font-size="12">${asXml(text)}</text>`;
    x += 12 + [...text].length * keyStep + 18;
    return mark + word;
  });
  const all = height + (key.length > 0 ? footHeight : 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(all)}" viewBox="0 0 ${n(width)} ${n(all)}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ground,
    `<g>${drawnLines.join('')}</g>`,
    `<g>${nodes.map(shape).join('')}</g>`,
    `<g font-family="${asXml(font)}" fill="${ink}" stroke="${paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${named}${words.join('')}${foot.join('')}</g>`,
    '</svg>\n',
  ].join('\n');
};
