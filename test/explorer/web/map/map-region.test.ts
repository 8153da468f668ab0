/** Shades, order and names of a map. */
import { describe, expect, it } from 'vitest';
import { inOrder, type MapRegion, shadeOf, shadeRanges, shades } from '../../../../explorer/web/map/map-region.ts';
import { placeNames } from '../../../../explorer/web/map/place-names.ts';
import { bounded, zoomed } from '../../../../explorer/web/map/use-pan-zoom.ts';

describe('shades', () => {
  it('give each small count a shade of its own', () => {
    expect([0, 1, 2, 3].map((count) => shadeOf(count, 3))).toEqual([0, 1, 2, 3]);
  });
  it('grow with the count, from the lightest for one to the darkest for the most', () => {
    const given = [...Array(200).keys()].map((count) => shadeOf(count, 199));
    expect(given.every((shade, i) => i === 0 || shade >= given[i - 1]!)).toBe(true);
    expect([given[0], given[1], given[199]]).toEqual([0, 1, shades]);
  });
  it.each([1, 4, 9, 200])('have a key that covers 1 to %i without a gap', (most) => {
    const ranges = shadeRanges(most);
    expect(ranges[0]!.from).toBe(1);
    expect(ranges.at(-1)!.to).toBe(most);
    expect(ranges.slice(1).every(({ from }, i) => from === ranges[i]!.to + 1)).toBe(true);
  });
});

describe('order', () => {
  const region = (code: string, level: string, count: number): MapRegion => ({ code, name: code, level, count });
  it('is by count, then the larger place, then the code', () => {
    const given = [
      region('500229', 'county', 2),
      region('360000', 'province', 2),
      region('110000', 'province', 2),
      region('x', 'area', 7),
    ];
    expect(inOrder(given).map(({ code }) => code)).toEqual(['x', '110000', '360000', '500229']);
  });
});

describe('names', () => {
  const wish = (text: string, x: number, y: number) => ({ code: text, text, spot: [x, y] as const, size: 12 });
  it('of places side by side both stand', () => {
    expect(placeNames([wish('重庆市', 100, 100), wish('四川省', 55, 100)])).toHaveLength(2);
  });
  it('that would overlap leave only the first', () => {
    expect(placeNames([wish('重庆市', 100, 100), wish('四川省', 80, 104)]).map(({ text }) => text)).toEqual(['重庆市']);
  });
});

describe('moving the sheet', () => {
  it('keeps the point under the pointer', () => {
    const seen = zoomed({ zoom: 2, x: -300, y: -200 }, 1.5, 400, 300);
    const before = [(400 + 300) / 2, (300 + 200) / 2];
    expect([(400 - seen.x) / seen.zoom, (300 - seen.y) / seen.zoom]).toEqual(before);
  });
  it('never leaves the sheet', () => {
    expect(bounded({ zoom: 1, x: 50, y: -50 })).toEqual({ zoom: 1, x: 0, y: 0 });
    expect(bounded({ zoom: 2, x: -5000, y: 10 })).toEqual({ zoom: 2, x: -1000, y: 0 });
  });
});
