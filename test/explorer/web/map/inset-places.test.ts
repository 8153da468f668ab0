/** What stands in the inset is drawn where the inset is kept in sight, and nothing else is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { insetPlaces } from '../../../../explorer/web/map/inset-places.ts';
import { groundOf } from '../../../../explorer/web/map/map-ground.ts';
import { bareSheet, type OutlineFile, prepareOutline } from '../../../../explorer/web/map/outline.ts';

const outline = prepareOutline(JSON.parse(readFileSync('explorer/web/map/outline.json', 'utf8')) as OutlineFile);
const place = (code: string, lon: number, lat: number, count = 1, level = 'prefecture') => ({
  ...{ code, name: code, level, count, lon, lat },
});
const regions = [
  place('460300', 112.34, 16.83),
  place('南沙群岛', 114.3, 9.7, 2),
  place('460200', 109.5, 18.25),
  place('440100', 113.3, 23.1, 4),
  place('000000', 112, 16, 3, 'country'),
  place('西沙群岛', 112.3, 16.8, 0),
  { code: '460303', name: '南沙区', level: 'county', count: 1 },
];

describe('the places in the inset', () => {
  it('are those that are spoken of and lie in it, the most spoken of first', () =>
    expect(insetPlaces(outline, regions).map(({ region }) => region.code)).toEqual(['南沙群岛', '460300']));
  it('are none on a sheet without an inset', () => expect(insetPlaces(bareSheet(), regions)).toEqual([]));
  it('are drawn with the ground where that is kept in sight, in its frame', () => {
    const kept = groundOf({ outline, regions, scheme: 'light' }).filter((piece) => piece.kept);
    expect(kept.map(({ box }) => box)).toEqual([outline.inset!.box, outline.inset!.box]);
    expect(groundOf({ outline, regions: regions.slice(2), scheme: 'light' }).some((piece) => piece.kept)).toBe(false);
  });
});
