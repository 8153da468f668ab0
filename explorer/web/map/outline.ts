/** The outline as paths on a sheet of 1000 × 780 units, and where a place of given longitude and latitude stands on it. */
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { GroundBox } from '../graph/ground.ts';

export const sheet = { width: 1000, height: 780 } as const;

interface Inset {
  /** What stands in its frame. */
  readonly name?: string;
  readonly width: number;
  readonly height: number;
  /** Where its west and north edge lie, and degrees to a unit. */
  readonly west: number;
  readonly north: number;
  readonly degrees: number;
  readonly shapes: readonly (readonly (readonly [number, number])[])[];
}
/** What outline.json holds; SOURCES.md tells how to put another in its place. */
export interface OutlineFile {
  readonly about: string;
  readonly topology: Topology | null;
  readonly inset?: Inset;
}

export interface Shape {
  readonly code: string;
  readonly name: string;
  /** What stands on the map. */
  readonly short: string;
  readonly path: string;
}
export type Spot = readonly [x: number, y: number];
/** A name in the frame of the inset, in units of the sheet: it stands on the middle of the frame's lower edge. */
export interface InsetName {
  readonly text: string;
  readonly spot: Spot;
  readonly width: number;
}
export interface Outline {
  readonly provinces: readonly Shape[];
  readonly prefectures: readonly Shape[];
  readonly inset:
    | { readonly frame: string; readonly path: string; readonly box: GroundBox; readonly name?: InsetName }
    | undefined;
  place(lon: number, lat: number): Spot | undefined;
}

const margin = 8;
const insetScale = 1.32;
/** What China reaches, for a sheet without an outline. */
const extent = {
  type: 'MultiPoint' as const,
  coordinates: [73.5, 135].flatMap((lon) => [18.2, 53.5].map((lat) => [lon, lat])),
};

const shapesOf = (topology: Topology, name: string, write: ReturnType<typeof geoPath>): readonly Shape[] => {
  const object = topology.objects[name] as
    | GeometryCollection<{ code?: string; name?: string; short?: string }>
    | undefined;
  if (!object) return [];
  return feature(topology, object).features.map((shape) => ({
    code: String(shape.properties?.code ?? ''),
    name: String(shape.properties?.name ?? ''),
    short: String(shape.properties?.short ?? shape.properties?.name ?? ''),
    path: write(shape) ?? '',
  }));
};

const insetPath = ({ name, width, height, shapes }: Inset, [left, top]: Spot): NonNullable<Outline['inset']> => {
  const at = ([x, y]: readonly [number, number]): string =>
    `${(left + x * insetScale).toFixed(1)},${(top + y * insetScale).toFixed(1)}`;
  const ring = (points: readonly (readonly [number, number])[]): string => `M${points.map(at).join('L')}Z`;
  return {
    frame: ring([
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ]),
    path: shapes.map(ring).join(''),
    box: { left, top, width: width * insetScale, height: height * insetScale },
    ...(name === undefined
      ? {}
      : {
          name: {
            text: name,
            spot: [left + (width / 2) * insetScale, top + height * insetScale],
            width: width * insetScale,
          },
        }),
  };
};

export const prepareOutline = ({ topology, inset }: OutlineFile): Outline => {
  const provinces = topology?.objects.provinces as GeometryCollection | undefined;
  const fitted = topology && provinces ? feature(topology, provinces) : extent;
  const projection = geoConicEqualArea()
    .rotate([-105, 0])
    .parallels([25, 47])
    .fitExtent(
      [
        [margin, margin],
        [sheet.width - margin, sheet.height - margin],
      ],
      fitted,
    );
  const write = geoPath(projection).digits(1);
  const corner: Spot = inset
    ? [sheet.width - margin - inset.width * insetScale, sheet.height - margin - inset.height * insetScale]
    : [0, 0];
  return {
    provinces: topology ? shapesOf(topology, 'provinces', write) : [],
    prefectures: topology ? shapesOf(topology, 'prefectures', write) : [],
    inset: inset && insetPath(inset, corner),
    place: (lon, lat) => {
      const [column, row] = inset ? [(lon - inset.west) / inset.degrees, (inset.north - lat) / inset.degrees] : [0, 0];
      // The main map ends with the island of Hainan; what lies further south stands in the inset.
      if (inset && lat < 18 && column > 0 && column < inset.width && row < inset.height)
        return [corner[0] + column * insetScale, corner[1] + row * insetScale];
      return projection([lon, lat]) ?? undefined;
    },
  };
};

let loaded: Promise<Outline> | undefined;

/** Fetched when a map is first looked at. */
export const loadOutline = (): Promise<Outline> => {
  loaded ??= import('./outline.json?raw').then(({ default: text }) => prepareOutline(JSON.parse(text) as OutlineFile));
  return loaded;
};

/** The same sheet without borders: places only. */
export const bareSheet = (): Outline => prepareOutline({ about: '', topology: null });
