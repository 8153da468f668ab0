/** The inset of the sheet: its frame, what lies in it, its name. It has its place on the sheet, and another where that is out of sight. */
import { insetName } from './inset-name.ts';
import type { Outline } from './outline.ts';

interface Props {
  readonly inset: NonNullable<Outline['inset']>;
  /** Units of the drawing that are one pixel on the screen. */
  readonly scale: number;
}

/** Pixels that its frame is wide at least where it is kept in sight: on a phone its name would hide all that is in it. */
const least = 48;

/** Kept in sight: its lower right corner stays where it is on the sheet, in front of what is moved. */
export const KeptInset = ({ inset, scale }: Props) => {
  const { left, top, width, height } = inset.box;
  const larger = Math.max(1, (least * scale) / width);
  const [x, y] = [(1 - larger) * (left + width), (1 - larger) * (top + height)];
  return (
    <g transform={`translate(${x} ${y}) scale(${larger})`}>
      <MapInset inset={inset} scale={scale / larger} />
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
