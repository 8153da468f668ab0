/** The outline that is shipped: all provinces and prefectures of the gazetteer, and places on the sheet where one looks for them. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bareSheet,
  type Outline,
  type OutlineFile,
  prepareOutline,
  sheet,
} from '../../../../explorer/web/map/outline.ts';
import divisions from '../../../../extractor/data/divisions.json' with { type: 'json' };

const names = new Map(divisions.rows.map(([code, name]) => [String(code), String(name)]));

describe('the outline', () => {
  let outline: Outline;
  beforeAll(() => {
    outline = prepareOutline(JSON.parse(readFileSync('explorer/web/map/outline.json', 'utf8')) as OutlineFile);
  });
  it('has the 34 provinces and every prefecture but the city of islands, which stands in the inset', () => {
    const provinces = [...names.keys()].filter((code) => code.endsWith('0000') && code !== '100000');
    expect(outline.provinces.map(({ code }) => code)).toEqual(provinces.sort());
    const drawn = new Set(outline.prefectures.map(({ code }) => code));
    const missing = [...names.keys()].filter((code) => /(?!00)\d\d00$/.test(code) && !drawn.has(code));
    expect(missing.map((code) => names.get(code))).toEqual(['三沙市']);
  });
  it('calls every shape as the gazetteer does', () => {
    const shapes = [...outline.provinces, ...outline.prefectures];
    expect(shapes.filter(({ code, name }) => names.get(code) !== name)).toEqual([]);
  });
  it('draws no ring around the whole globe', () => {
    const numbers = outline.provinces.flatMap(({ path }) => path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(sheet.width);
  });
  it('puts 北京 north of 广州 and 乌鲁木齐 far to the west', () => {
    const [beijing, guangzhou, urumqi] = [
      outline.place(116.4, 39.9)!,
      outline.place(113.3, 23.1)!,
      outline.place(87.6, 43.8)!,
    ];
    expect(beijing[1]).toBeLessThan(guangzhou[1]);
    expect(urumqi[0]).toBeLessThan(beijing[0] - 300);
  });
  it('names its inset, on the middle of the frame', () => {
    const { name, frame } = outline.inset!;
    const [left, right] = frame
      .match(/[\d.]+/g)!
      .map(Number)
      .filter((_, i) => i === 0 || i === 2) as [number, number];
    expect(name?.text).toBe('南海诸岛');
    expect(name?.spot[0]).toBeCloseTo((left + right) / 2, 0);
  });
  it('needs no name there', () => {
    const bare = { width: 64, height: 93.1, west: 106.1, north: 23.9, degrees: 0.248, shapes: [] };
    expect(prepareOutline({ about: '', topology: null, inset: bare }).inset).not.toHaveProperty('name');
  });
  it('puts 西沙 and 南沙 into the inset, and 三亚 not', () => {
    const [left] = outline.inset!.frame.slice(1).split(',').map(Number);
    const inInset = (lon: number, lat: number) => outline.place(lon, lat)![0] > left!;
    expect([inInset(112.3, 16.8), inInset(114.3, 9.7), inInset(109.5, 18.25)]).toEqual([true, true, false]);
  });
});

describe('a sheet without an outline', () => {
  it('still knows where places stand', () => {
    const { provinces, inset, place } = bareSheet();
    expect([provinces, inset]).toEqual([[], undefined]);
    for (const [lon, lat] of [
      [73.6, 39.4],
      [134.7, 48.3],
      [109.5, 18.3],
      [123, 53.4],
    ] as const) {
      const [x, y] = place(lon, lat)!;
      expect(x > 0 && x < sheet.width && y > 0 && y < sheet.height).toBe(true);
    }
  });
});
