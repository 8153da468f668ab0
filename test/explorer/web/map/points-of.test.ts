/** Points of a map: none on a shape that is shaded, and on a small map not so many that nothing else is seen. */
import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../../explorer/web/map/points-of.ts';

const places = Array.from({ length: 300 }, (_, i) => ({ region: { code: String(i) } }));
const none = new Set<string>();

describe('points of a map', () => {
  it('are all of a large one', () => expect(pointsOf(places, none, false)).toEqual(places));
  it('are the first of a small one', () => {
    const points = pointsOf(places, none, true);
    expect(points.length).toBeLessThan(60);
    expect(points).toEqual(places.slice(0, points.length));
  });
  it('leave out what is shaded, before they are counted', () => {
    const points = pointsOf(places, new Set(['0', '2']), true);
    expect(points.slice(0, 2)).toEqual([places[1], places[3]]);
    expect(points).toHaveLength(pointsOf(places, none, true).length);
  });
  it('of a few are all of a small one too', () => expect(pointsOf(places.slice(0, 9), none, true)).toHaveLength(9));
});
