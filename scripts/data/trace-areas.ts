/** Outlines of the areas of a grid, as GeoJSON: edges clockwise, holes the other way, as maps on a globe want it. */
import type { MultiPolygon, Position } from 'geojson';
import type { AreaGrid } from './area-grid.ts';

type Corner = number;

/** From each corner the sides of cells that have the area to their right. */
const sidesOf = (grid: AreaGrid, belongs: (label: number) => boolean): Map<Corner, Corner[]> => {
  const { columns, rows, cells } = grid;
  const wide = columns + 1;
  const inside = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < columns && row < rows && belongs(cells[row * columns + column] ?? 0);
  const sides = new Map<Corner, Corner[]>();
  const add = (from: Corner, to: Corner) => sides.set(from, [...(sides.get(from) ?? []), to]);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (!inside(column, row)) continue;
      const southWest = row * wide + column;
      const northWest = southWest + wide;
      if (!inside(column - 1, row)) add(southWest, northWest);
      if (!inside(column, row + 1)) add(northWest, northWest + 1);
      if (!inside(column + 1, row)) add(northWest + 1, southWest + 1);
      if (!inside(column, row - 1)) add(southWest + 1, southWest);
    }
  return sides;
};

/** Where two parts touch at a corner, the sharpest turn to the right keeps them apart. */
const turnRight = (before: number, choices: readonly Corner[], at: Corner): Corner => {
  const heading = at - before;
  const wide = Math.max(...choices.map((next) => Math.abs(next - at)), Math.abs(heading));
  const right = new Map([
    [wide, 1],
    [1, -wide],
    [-wide, -1],
    [-1, wide],
  ]);
  return choices.find((next) => next - at === right.get(heading)) ?? choices[0] ?? at;
};

const ringsOf = (sides: Map<Corner, Corner[]>): Corner[][] => {
  const rings: Corner[][] = [];
  for (const start of sides.keys())
    while ((sides.get(start)?.length ?? 0) > 0) {
      const ring = [start];
      let [before, at] = [start, sides.get(start)?.shift() ?? start];
      while (at !== start) {
        ring.push(at);
        const choices = sides.get(at) ?? [];
        const next = choices.length > 1 ? turnRight(before, choices, at) : (choices[0] ?? start);
        choices.splice(choices.indexOf(next), 1);
        [before, at] = [at, next];
      }
      rings.push(ring);
    }
  return rings;
};

const doubleArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x1 * y2 - x2 * y1;
  }, 0);

const holds = (ring: readonly Position[], [x = 0, y = 0]: Position): boolean => {
  let inside = false;
  for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
};

export const traceArea = (grid: AreaGrid, belongs: (label: number) => boolean): MultiPolygon => {
  const { west, south, cell, columns } = grid;
  const place = (corner: Corner): Position => [
    west + (corner % (columns + 1)) * cell,
    south + Math.floor(corner / (columns + 1)) * cell,
  ];
  const rings = ringsOf(sidesOf(grid, belongs)).map((ring) => ring.map(place));
  const closed = (ring: readonly Position[]): Position[] => [...ring, ring[0] ?? [0, 0]];
  const edges = rings.filter((ring) => doubleArea(ring) < 0);
  const coordinates = edges.map((edge) => [closed(edge)]);
  for (const hole of rings.filter((ring) => doubleArea(ring) > 0)) {
    const [x = 0, y = 0] = hole[0] ?? [];
    // A corner of a hole may lie on the edge itself; a point within the hole's first cell does not.
    const at = edges.findIndex(
      (edge) => holds(edge, [x + cell / 3, y + cell / 3]) || holds(edge, [x - cell / 3, y - cell / 3]),
    );
    coordinates[at]?.push(closed(hole));
  }
  return { type: 'MultiPolygon', coordinates };
};
