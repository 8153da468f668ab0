/**
 * Builds explorer/web/map/outline.json, the schematic outline under the explorer's map, from the maps of echarts 4.
 *
 *   npx tsx scripts/data/build-outline.ts --cache DIR    (see explorer/web/map/SOURCES.md for what DIR must hold)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import divisions from '../../extractor/data/divisions.json' with { type: 'json' };
import former from '../../extractor/data/former-divisions.json' with { type: 'json' };
import { closeGaps, dropSpecks, fillHoles, fillPoint, fillRings, makeGrid } from './area-grid.ts';
import { type NamedShape, readEchartsMap } from './echarts-map.ts';
import { nameRoot } from './name-root.ts';
import { traceArea } from './trace-areas.ts';

const cache = resolve(process.argv[process.argv.indexOf('--cache') + 1] ?? '');
const require = createRequire(join(cache, 'package.json'));
const server = require('topojson-server') as { topology(objects: object): Topology };
const simplifier = require('topojson-simplify') as {
  presimplify(topology: Topology): Topology;
  simplify(topology: Topology, least: number): Topology;
};
/** Degrees; square degrees: what is smaller does not bend a line; cells: smaller islands go; an outline this short stays as it is. */
const cell = 0.025;
const leastBend = 0.0008;
const leastIsland = 6;
const shortRing = 40;
const grid = 10_000;

const rows = divisions.rows as readonly (readonly (string | number | null)[])[];
const names = new Map(rows.map(([code, name]) => [String(code), String(name)]));

/** The maps are of 2015–2017: a prefecture that got another code since is found by its name, one that went by its heirs. */
const codeNow = ({ code, name }: NamedShape): string => {
  if (names.has(code)) return code;
  const province = code.slice(0, 2);
  const same = [...names].find(([other, now]) => other.startsWith(province) && nameRoot(now) === nameRoot(name));
  const heirs = (former.rows as readonly (readonly unknown[])[]).find(([old]) => old === code)?.[4];
  const heir = Array.isArray(heirs) ? String(heirs[0]) : undefined;
  const found = same?.[0] ?? (heir && `${heir.slice(0, 4)}00`);
  if (!found)
    throw new RangeError(`build-outline: ${code} ${name}, expected a division of ${divisions.edition} for it`);
  return found;
};

const echarts = join(cache, 'node_modules/echarts');
const shapes = readEchartsMap(join(echarts, 'map/json/china-cities.json')).map((shape) => ({
  ...shape,
  code: codeNow(shape),
}));
const codes = [...new Set(shapes.map(({ code }) => code))].sort();
const area = makeGrid(73, 17.5, 136, 54, cell);
for (const { code, rings } of shapes) fillRings(area, rings, codes.indexOf(code) + 1);
closeGaps(area);
dropSpecks(area, leastIsland);
fillHoles(area);
/** echarts adds these islands in code; here they are two cells. */
for (const island of [
  [123.46, 25.74],
  [123.485, 25.74],
])
  fillPoint(area, island, codes.indexOf('710000') + 1);
const sea = codes.filter((_, i) => !area.cells.includes(i + 1));
if (sea.length > 0) throw new RangeError(`build-outline: expected cells for every area, got none for ${sea}`);

const shapeOf = (code: string, belongs: (other: string) => boolean) => {
  const labels = new Set(codes.flatMap((other, i) => (belongs(other) ? [i + 1] : [])));
  return {
    type: 'Feature',
    properties: { code, name: names.get(code) ?? '', short: nameRoot(names.get(code) ?? '') },
    geometry: traceArea(area, (label) => labels.has(label)),
  };
};
const provinces = [...new Set(codes.map((code) => code.slice(0, 2)))];
const whole = server.topology({
  provinces: {
    type: 'FeatureCollection',
    features: provinces.map((two) => shapeOf(`${two}0000`, (code) => code.startsWith(two))),
  },
  // Of a municipality there is no prefecture: the province is the same.
  prefectures: {
    type: 'FeatureCollection',
    features: codes.filter((code) => !code.endsWith('0000')).map((code) => shapeOf(code, (other) => other === code)),
  },
});
const weighed = simplifier.presimplify(whole);
/** Rings of small islands would shrink to a line. */
for (const arc of weighed.arcs as number[][][])
  if (arc.length < shortRing && String(arc[0]?.slice(0, 2)) === String(arc.at(-1)?.slice(0, 2)))
    for (const point of arc) point[2] = Infinity;
const simple = simplifier.simplify(weighed, leastBend) as Topology<Objects<Record<string, unknown>>>;
const topology = quantize(simple, grid);

/** The inset stands in echarts' code as polygons in a frame of 64 × 93.1; the last is the frame itself. */
const code = readFileSync(join(echarts, 'lib/coord/geo/fix/nanhai.js'), 'utf8');
const inset = (JSON.parse(/points = (\[\[\[.*?\]\]\]);/s.exec(code)?.[1] ?? '[]') as [number, number][][]).slice(0, -1);

writeFileSync(
  new URL('../../explorer/web/map/outline.json', import.meta.url),
  `${JSON.stringify({
    about:
      'Schematic outline of provinces and prefectures; derived from echarts 4.9.0 (Apache-2.0). See SOURCES.md beside this file.',
    edition: divisions.edition,
    topology,
    // Where the west and north edge of the inset lie, and degrees to a unit.
    inset: { name: '南海诸岛', width: 64, height: 93.1, west: 106.1, north: 23.9, degrees: 0.248, shapes: inset },
  })}\n`,
);
console.error(`outline: ${provinces.length} provinces, ${codes.length} areas, ${topology.arcs.length} lines`);
