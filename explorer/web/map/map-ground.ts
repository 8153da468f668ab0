/** The map under the nodes as shapes with their colours: land, shaded places, borders, the inset, the chosen place. */
import type { GroundPiece } from '../graph/ground.ts';
import { mix } from '../graph/mix.ts';
import { paper, type Scheme } from '../graph/picture.ts';
import { insetName } from './inset-name.ts';
import { insetPlaces } from './inset-places.ts';
import { type MapRegion, shadeOf } from './map-region.ts';
import type { Outline, Spot } from './outline.ts';
import { paintedShapes } from './painted.ts';

/** As map.css has them: a canvas cannot read these from there as cheaply. */
const colours: Readonly<
  Record<Scheme, Readonly<Record<'land' | 'border' | 'shade' | 'card' | 'soft' | 'accent', string>>>
> = {
  light: {
    land: '#f1efe9',
    border: '#b9b4a8',
    shade: '#1b7f5c',
    card: '#ffffff',
    soft: '#666b73',
    accent: '#b3261e',
  },
  dark: {
    land: '#23272c',
    border: '#565b63',
    shade: '#49b58c',
    card: '#1e2126',
    soft: '#a2a6ad',
    accent: '#ef8378',
  },
};
/** Shares of the full shade; nodes and names have to stay readable on the darkest. The key of this map has them in map.css. */
export const shares = [0, 0.2, 0.32, 0.44, 0.56, 0.68] as const;
export const impliedShare = 0.25;

export const shadeColour = (shade: number, scheme: Scheme): string =>
  mix(colours[scheme].shade, colours[scheme].card, shares[shade] ?? 0);

const fillOf = ({ state, count }: MapRegion, most: number, scheme: Scheme): string => {
  const { shade, card, land } = colours[scheme];
  if (state === undefined) return shadeColour(shadeOf(count, most), scheme);
  return state === 'none' || state === 'filtered'
    ? land
    : mix(shade, card, state === 'reached' ? shares[5] : impliedShare);
};

/** Units. */
const discRadius = 3.2;
const disc = ([x, y]: Spot): string =>
  `M${x - discRadius},${y}a${discRadius},${discRadius} 0 1 0 ${2 * discRadius},0a${discRadius},${discRadius} 0 1 0 ${-2 * discRadius},0Z`;

interface Wanted {
  readonly outline: Outline;
  readonly regions: readonly MapRegion[];
  readonly selected?: string;
  readonly scheme: Scheme;
}

export const groundOf = ({ outline, regions, selected, scheme }: Wanted): readonly GroundPiece[] => {
  const { land, border, shade, card, soft, accent } = colours[scheme];
  const most = Math.max(0, ...regions.map(({ count }) => count));
  const shapes = [...outline.provinces, ...outline.prefectures];
  const chosen = shapes.find(({ code }) => code === selected);
  const name = outline.inset?.name;
  return [
    ...outline.provinces.map(({ path }) => ({ path, fill: land })),
    ...paintedShapes(outline, regions).map(({ shape: { code, path }, region }): GroundPiece => {
      const isMissing = region.state === 'none' || region.state === 'filtered';
      const line = isMissing ? { stroke: soft, dashed: true } : { stroke: card };
      return { path, id: code, fill: fillOf(region, most, scheme), width: 0.6, ...line };
    }),
    ...outline.provinces.map(({ path }) => ({ path, stroke: border, width: 0.8 })),
    ...(outline.inset
      ? [
          { path: outline.inset.frame, fill: paper[scheme], stroke: border, width: 0.8, box: outline.inset.box },
          {
            path: outline.inset.path,
            fill: border,
            box: outline.inset.box,
            ...(name ? { words: (unit: number) => insetName(name, unit) } : {}),
          },
          ...insetPlaces(outline, regions).map(({ spot }): GroundPiece => {
            const look = { fill: shade, stroke: card, width: 1 };
            return { path: disc(spot), ...look, box: outline.inset!.box, kept: true };
          }),
        ]
      : []),
    ...(chosen ? [{ path: chosen.path, stroke: accent, width: 2.4 }] : []),
  ];
};
