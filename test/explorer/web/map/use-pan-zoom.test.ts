/** How the sheet of a map moves: it fills its frame, and keeps what is under the fingers where it is. */
import { describe, expect, it } from 'vitest';
import { sheet } from '../../../../explorer/web/map/outline.ts';
import { bounded, inSight, stretch, zoomed } from '../../../../explorer/web/map/use-pan-zoom.ts';

const all = { zoom: 1, x: 0, y: 0 };

describe('the sheet', () => {
  it('keeps the point that is zoomed on', () => {
    const near = zoomed(all, 2, 300, 200);
    expect([near.x + 300 * near.zoom, near.y + 200 * near.zoom]).toEqual([300, 200]);
  });
  it('does not leave its frame', () => {
    expect(bounded({ zoom: 1, x: 50, y: -50 })).toEqual(all);
    expect(bounded({ zoom: 2, x: -5_000, y: 9 })).toEqual({ zoom: 2, x: -sheet.width, y: 0 });
  });
  it('comes no nearer than is drawn for, and goes no further than all of it', () => {
    expect(zoomed(all, 1_000, 0, 0).zoom).toBe(12);
    expect(zoomed(all, 0.01, 0, 0)).toEqual(all);
  });
});

describe('a part of the sheet', () => {
  const corner = { left: sheet.width - 90, top: sheet.height - 130, width: 80, height: 120 };
  it('is in sight with all of the sheet, and when the sheet is moved to it, but not beside it', () => {
    expect(inSight({ zoom: 1, x: 0, y: 0 }, corner)).toBe(true);
    expect(inSight({ zoom: 2, x: -sheet.width, y: -sheet.height }, corner)).toBe(true);
    expect(inSight({ zoom: 2, x: -sheet.width / 2, y: -sheet.height }, corner)).toBe(false);
    expect(inSight({ zoom: 2, x: -sheet.width, y: 0 }, corner)).toBe(false);
  });
});

describe('two fingers', () => {
  const still = { x: 100, y: 100 };
  it.each<readonly [typeof still, typeof still, number, string]>([
    [{ x: 200, y: 100 }, { x: 300, y: 100 }, 2, 'apart'],
    [{ x: 300, y: 100 }, { x: 200, y: 100 }, 0.5, 'together'],
    [{ x: 200, y: 100 }, { x: 100, y: 200 }, 1, 'around each other'],
    [still, { x: 300, y: 100 }, 1, 'from upon each other'],
    [{ x: 300, y: 100 }, still, 1, 'onto each other'],
  ])('from %j to %j stretch by %d (%s)', (from, to, expected) =>
    expect(stretch(still, from, to)).toBeCloseTo(expected),
  );
});
