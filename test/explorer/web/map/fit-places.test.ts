/** Where the map opens: on what lies together, on all of it where that lies apart. */
import { describe, expect, it } from 'vitest';
import { fitPlaces } from '../../../../explorer/web/map/fit-places.ts';
import { type Spot, sheet } from '../../../../explorer/web/map/outline.ts';

describe('a map that opens on its places', () => {
  it.each<[string, readonly Spot[]]>([
    ['one place', [[500, 400]]],
    [
      'places of one prefecture',
      [
        [700, 300],
        [720, 310],
      ],
    ],
    [
      'places of one province',
      [
        [700, 200],
        [900, 330],
      ],
    ],
    ['a place at the edge of the sheet', [[985, 20]]],
  ])('comes near to %s and shows all of them', (_, spots) => {
    const seen = fitPlaces(spots)!;
    expect(seen.zoom).toBeGreaterThanOrEqual(1.8);
    expect(seen.zoom).toBeLessThanOrEqual(5);
    for (const [x, y] of spots) {
      const [at, down] = [x * seen.zoom + seen.x, y * seen.zoom + seen.y];
      expect(at >= 0 && at <= sheet.width && down >= 0 && down <= sheet.height).toBe(true);
    }
  });
  it.each<[string, readonly Spot[]]>([
    ['none', []],
    [
      'one province and the capital far from it',
      [
        [300, 600],
        [700, 300],
      ],
    ],
    [
      'half of the country',
      [
        [380, 300],
        [830, 560],
      ],
    ],
    [
      'places under each other from north to south',
      [
        [700, 100],
        [700, 700],
      ],
    ],
  ])('stays as it is for %s', (_, spots) => expect(fitPlaces(spots)).toBeUndefined());
});
