/** Reads the maps of echarts 4: rings of longitude and latitude, packed as differences of characters. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';

interface Packed {
  readonly UTF8Scale?: number;
  readonly features: readonly {
    readonly id?: string | number;
    readonly properties: { readonly name: string };
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: readonly string[]; readonly encodeOffsets: Position[] }
      | {
          readonly type: 'MultiPolygon';
          readonly coordinates: readonly (readonly string[])[];
          readonly encodeOffsets: Position[][];
        };
  }[];
}
export interface NamedShape {
  readonly code: string;
  readonly name: string;
  /** The maps do not tell islands from holes: what lies within an odd number of rings is land. */
  readonly rings: readonly Position[][];
}

/** 64 is added to each difference, whose lowest bit is its sign. */
const difference = (code: number): number => ((code - 64) >> 1) ^ -((code - 64) & 1);

const unpack = (packed: string, [x0, y0]: Position, scale: number): Position[] => {
  let [x, y] = [x0 ?? 0, y0 ?? 0];
  const ring: Position[] = [];
  for (let i = 0; i + 1 < packed.length; i += 2) {
    x += difference(packed.charCodeAt(i));
    y += difference(packed.charCodeAt(i + 1));
    ring.push([x / scale, y / scale]);
  }
  return ring;
};

export const readEchartsMap = (file: string): readonly NamedShape[] => {
  const { features, UTF8Scale: scale = 1024 } = JSON.parse(readFileSync(file, 'utf8')) as Packed;
  return features.map(({ id, properties: { name }, geometry }) => ({
    code: String(id ?? ''),
    name,
    rings:
      geometry.type === 'Polygon'
        ? geometry.coordinates.map((ring, i) => unpack(ring, geometry.encodeOffsets[i] ?? [], scale))
        : geometry.coordinates.flatMap((packed, i) =>
            packed.map((ring, k) => unpack(ring, geometry.encodeOffsets[i]?.[k] ?? [], scale)),
          ),
  }));
};
