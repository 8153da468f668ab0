/** Names on the map: the first come first, none over another, and all of each on the sheet. */
import { describe, expect, it } from 'vitest';
import { sheet } from '../../../../explorer/web/map/outline.ts';
import { type NameWish, placeNames } from '../../../../explorer/web/map/place-names.ts';

const wish = (text: string, x: number, y = 100): NameWish => ({ code: text, text, spot: [x, y], size: 12 });
const placed = (...wishes: readonly NameWish[]) => placeNames(wishes).map(({ text }) => text);

describe('names on the map', () => {
  it('leave out what would lie over, or touch, one that was named before', () => {
    expect(placed(wish('重庆', 200), wish('恩施', 210))).toEqual(['重庆']);
    // Side by side without a gap the two read as one.
    expect(placed(wish('重庆', 200), wish('恩施', 225))).toEqual(['重庆']);
    expect(placed(wish('重庆', 200), wish('恩施', 240))).toEqual(['重庆', '恩施']);
    expect(placed(wish('重庆', 200), wish('恩施', 200, 120))).toEqual(['重庆', '恩施']);
  });
  it('stand on the sheet as a whole, also those of places beside its edge', () => {
    const [west, east, middle] = placeNames([
      wish('塔什库尔干塔吉克自治县', 30),
      wish('前郭尔罗斯蒙古族自治县', sheet.width - 5),
      wish('重庆', 500),
    ]);
    expect(west!.spot[0]).toBeCloseTo((11 * 12) / 2);
    expect(east!.spot[0]).toBeCloseTo(sheet.width - (11 * 12) / 2);
    expect(middle!.spot).toEqual([500, 100]);
  });
});
