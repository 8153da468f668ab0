/** Places as files: what the list says, and points for programs of maps. */
import { expect, it } from 'vitest';
import type { MapRegion } from '../../../../explorer/web/map/map-region.ts';
import { placesCsv, placesGeoJson } from '../../../../explorer/web/map/take-places.ts';

const regions: readonly MapRegion[] = [
  { code: '540000', name: '西藏自治区', level: 'province', count: 0, state: 'none' },
  {
    code: '500114',
    name: '黔江区',
    level: 'county',
    count: 3,
    lon: 108.77,
    lat: 29.53,
    roles: ['site', 'mentioned'],
    state: 'reached',
  },
  { code: 'region:=川陕', name: '=川陕', level: 'area', count: 1 },
];
const words = {
  titles: ['代码', '名称', '级别', '次数', '覆盖', '角色'],
  level: (level: string) => `<${level}>`,
  state: (state: string) => state,
  roles: (roles: readonly string[]) => roles.join('、'),
} as const;

it('are a table, most spoken of first, that no spreadsheet runs', () => {
  expect(placesCsv(regions, words).split('\r\n')).toEqual([
    '\uFEFF代码,名称,级别,次数,覆盖,角色',
    '500114,黔江区,<county>,3,reached,site、mentioned',
    "region:=川陕,'=川陕,<area>,1,,",
    '540000,西藏自治区,<province>,0,none,',
    '',
  ]);
});

it('are points where their place is known', () => {
  expect(JSON.parse(placesGeoJson(regions))).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [108.77, 29.53] },
        properties: {
          code: '500114',
          name: '黔江区',
          level: 'county',
          count: 3,
          roles: ['site', 'mentioned'],
          state: 'reached',
        },
      },
    ],
  });
});
