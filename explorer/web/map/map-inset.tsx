/** The inset of the sheet: its frame, what lies in it, its name. It has its place on the sheet, and another where that is out of sight. */
import { insetName } from './inset-name.ts';
import { MapPoint, radiusOf } from './map-point.tsx';
import type { Outline } from './outline.ts';
import type { Placed } from './placed-on.ts';

interface Props {
  readonly inset: NonNullable<Outline['inset']>;
  /** Units of the drawing that are one pixel on the screen. */
  readonly scale: number;
}

/** Pixels that its frame is wide at least where it is kept in sight: on a phone its name would hide all that is in it. */
const least = 48;

interface KeptProps extends Props {
  /** What of the map stands in it, the most spoken of first. */
  readonly places: readonly Placed[];
  readonly most: number;
  readonly selected?: string;
  readonly say: (count: number) => string;
}

/** Kept in sight: its lower right corner stays where it is on the sheet, in front of what is moved; its places come along. */
export const KeptInset = ({ inset, scale, places, ...look }: KeptProps) => {
  const { left, top, width, height } = inset.box;
  const larger = Math.max(1, (least * scale) / width);
  const [x, y] = [(1 - larger) * (left + width), (1 - larger) * (top + height)];
  return (
    <g transform={`translate(${x} ${y}) scale(${larger})`}>
      <MapInset inset={inset} scale={scale / larger} />
      {[...places].reverse().map((placed) => {
        const radius = (radiusOf(placed.region.count, true) * scale) / larger;
        return <MapPoint key={placed.region.code} {...placed} {...look} radius={radius} />;
      })}
    </g>
  );
};

export const MapInset = ({ inset: { frame, path, name }, scale }: Props) => (
  <g className="map-inset-all">
    <path d={frame} className="map-frame" />
    <path d={path} className="map-inset" />
    {name &&
      insetName(name, scale).map(({ text, x, y, size }) => (
        <text key={text} x={x} y={y} className="map-name map-inset-name" fontSize={size} strokeWidth={size / 4.5}>
          {text}
        </text>
      ))}
  </g>
);
