/** Areas on a grid of small cells: neighbours whose outlines do not quite meet share an exact border afterwards. */
import type { Position } from 'geojson';

export interface AreaGrid {
  readonly west: number;
  readonly south: number;
  /** Degrees. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the south; 0 is no area, n the area of index n - 1. */
  readonly cells: Int16Array;
}

const widestGap = 3;

export const makeGrid = (west: number, south: number, east: number, north: number, cell: number): AreaGrid => {
  const [columns, rows] = [Math.ceil((east - west) / cell), Math.ceil((north - south) / cell)];
  return { west, south, cell, columns, rows, cells: new Int16Array(columns * rows) };
};

/** Fills the cells whose middle lies within an odd number of the rings. */
export const fillRings = (grid: AreaGrid, rings: readonly (readonly Position[])[], label: number): void => {
  const { west, south, cell, columns, rows, cells } = grid;
  for (let row = 0; row < rows; row++) {
    const y = south + (row + 0.5) * cell;
    const crossings: number[] = [];
    for (const ring of rings)
      for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
        const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
        if (y1 > y !== y2 > y) crossings.push(x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
      }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const first = Math.max(0, Math.ceil(((crossings[i] ?? 0) - west) / cell - 0.5));
      const last = Math.min(columns - 1, Math.floor(((crossings[i + 1] ?? 0) - west) / cell - 0.5));
      for (let column = first; column <= last; column++) cells[row * columns + column] = label;
    }
  }
};

export const fillPoint = (
  { west, south, cell, columns, cells }: AreaGrid,
  [lon = 0, lat = 0]: Position,
  label: number,
) => {
  cells[Math.floor((lat - south) / cell) * columns + Math.floor((lon - west) / cell)] = label;
};

/** Narrow gaps between two areas go to the one at their west or south. */
export const closeGaps = ({ columns, rows, cells }: AreaGrid): void => {
  for (const step of [1, columns])
    for (let i = 0; i < cells.length; i++) {
      const before = cells[i - step] ?? 0;
      if (cells[i] !== 0 || before === 0) continue;
      let gap = 1;
      while (gap <= widestGap && (cells[i + gap * step] ?? 0) === 0) gap++;
      const ends = i + gap * step;
      const wraps = step === 1 && Math.floor(ends / columns) !== Math.floor(i / columns);
      if (gap <= widestGap && !wraps && ends < columns * rows)
        for (let k = 0; k < gap; k++) cells[i + k * step] = before;
    }
};

/** Islands of fewer cells than `least` go, but for the largest part of each area. */
export const dropSpecks = (grid: AreaGrid, least: number): void => {
  const { columns, cells } = grid;
  const seen = new Uint8Array(cells.length);
  const parts: { readonly label: number; readonly cells: readonly number[] }[] = [];
  for (let start = 0; start < cells.length; start++) {
    const label = cells[start] ?? 0;
    if (label === 0 || seen[start]) continue;
    const part = [start];
    seen[start] = 1;
    for (const at of part)
      for (const next of [at - 1, at + 1, at - columns, at + columns])
        if (cells[next] === label && !seen[next]) {
          seen[next] = 1;
          part.push(next);
        }
    parts.push({ label, cells: part });
  }
  const largest = new Map<number, number>();
  for (const { label, cells: part } of parts) largest.set(label, Math.max(largest.get(label) ?? 0, part.length));
  for (const { label, cells: part } of parts)
    if (part.length < least && part.length < (largest.get(label) ?? 0)) for (const at of part) cells[at] = 0;
};

/** What the sea does not reach belongs to an area: cells left over inside go to the one at their west. */
export const fillHoles = ({ columns, cells }: AreaGrid): void => {
  const sea = new Uint8Array(cells.length);
  const reached = [0];
  sea[0] = 1;
  for (let at = reached.pop(); at !== undefined; at = reached.pop())
    for (const next of [at - 1, at + 1, at - columns, at + columns])
      if (cells[next] === 0 && !sea[next]) {
        sea[next] = 1;
        reached.push(next);
      }
  for (let i = 1; i < cells.length; i++) if (cells[i] === 0 && !sea[i]) cells[i] = cells[i - 1] ?? 0;
};
