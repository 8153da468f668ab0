/** The inset of the map is in sight wherever the camera is: at its own place, else in the corner. */
import { describe, expect, it } from 'vitest';
import { writeGround } from '../../../../explorer/web/graph/ground.ts';
import { pinnedGround } from '../../../../explorer/web/graph/pin-ground.ts';

const box = { left: 900, top: 650, width: 80, height: 120 };
const ground = [{ path: 'M0,0Z' }, { path: 'M1,1Z', box }, { path: 'M2,2Z', box }];
const size = { width: 800, height: 600 };

describe('what is kept in sight', () => {
  it('has its own place while all of it is seen there', () => {
    expect(pinnedGround(ground, { x: 0, y: 0, scale: 0.7 }, size)).toBeUndefined();
    expect(pinnedGround(ground.slice(0, 1), { x: -900, y: -600, scale: 4 }, size)).toBeUndefined();
  });
  it('takes along what is drawn there alone, and leaves out of its own place', () => {
    const withDot = [...ground, { path: 'M3,3Z', box, kept: true as const }];
    const pinned = pinnedGround(withDot, { x: 0, y: 0, scale: 3 }, size)!;
    const view = { x: 0, y: 0, scale: 1 };
    expect(writeGround(pinned.pieces, view, '#000')).toContain('M3,3Z');
    expect(writeGround(withDot, view, '#000')).not.toContain('M3,3Z');
  });
  it.each([
    { x: 0, y: 0, scale: 3 },
    { x: -3000, y: -2200, scale: 3 },
    { x: 100, y: 0, scale: 0.75 },
  ])('stands whole in the lower right corner when the camera is at %j', (view) => {
    const pinned = pinnedGround(ground, view, size)!;
    expect(pinned.pieces.map(({ path }) => path)).toEqual(['M1,1Z', 'M2,2Z']);
    const { x, y, scale } = pinned.view;
    expect(x + scale * (box.left + box.width)).toBeCloseTo(size.width - 8);
    expect(y + scale * (box.top + box.height)).toBeCloseTo(size.height - 8);
    expect(scale * box.height).toBeCloseTo(96);
  });
});
