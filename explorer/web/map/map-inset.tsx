/** The inset of the sheet: its frame, what lies in it, its name. It has its place on the sheet, and another where that is out of sight. */
import { insetName } from './inset-name.ts';
import type { Outline } from './outline.ts';

interface Props {
  readonly inset: NonNullable<Outline['inset']>;
  /** Units of the drawing that are one pixel on the screen. */
  readonly scale: number;
}

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
