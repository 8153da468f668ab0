/** What a directive reaches, and what it does not. */
import { describe, expect, it } from 'vitest';
import type { MapPlace } from '../../../../explorer/api-picture.ts';
import { provincesAsked, toCoverage, toRegions } from '../../../../explorer/web/map/to-regions.ts';

const place = (id: string, level: string, code?: string): MapPlace => ({
  node: { id: `region:${id}`, kind: 'Region', label: id, level },
  ...(code === undefined ? {} : { code, lon: 107, lat: 30 }),
  policies: 1,
  roles: { mentioned: 1 },
});
const provinces = [
  { code: '500000', name: '重庆市' },
  { code: '510000', name: '四川省' },
  { code: '540000', name: '西藏自治区' },
];

describe('places on the map', () => {
  it('go by their code, named areas by their id', () => {
    const regions = toRegions({ places: [place('黔江区', 'county', '500114'), place('川陕', 'area')] });
    expect(regions.map(({ code }) => code)).toEqual(['500114', 'region:川陕']);
    expect(regions[1]).not.toHaveProperty('lon');
  });
});

describe('coverage', () => {
  it('tells a province that is named from one reached through a county, and both from one that is not here', () => {
    const answer = { places: [place('四川省', 'province', '510000'), place('黔江区', 'county', '500114')] };
    const states = toCoverage(answer, provinces).map(({ name, state }) => [name, state]);
    expect(states).toEqual([
      ['四川省', 'reached'],
      ['黔江区', 'reached'],
      ['重庆市', 'implied'],
      ['西藏自治区', 'none'],
    ]);
  });
  it('does not call missing what only the filters leave out', () => {
    const unfiltered = { places: [place('四川省', 'province', '510000'), place('黔江区', 'county', '500114')] };
    const states = toCoverage({ places: [] }, provinces, unfiltered).map(({ name, state }) => [name, state]);
    expect(states).toEqual([
      ['重庆市', 'filtered'],
      ['四川省', 'filtered'],
      ['西藏自治区', 'none'],
    ]);
  });
  it('does not take a named area for a part of a province', () => {
    const answer = { places: [place('川陕', 'area')] };
    expect(toCoverage(answer, provinces).filter(({ state }) => state === 'implied')).toEqual([]);
  });
  it.each([
    [{ hidden: [] }, ['500000', '510000', '540000'], 'no filter'],
    [{ hidden: [], provinces: ['510000'] }, ['510000'], 'one province chosen'],
    [{ hidden: ['level_county'] }, ['500000', '510000', '540000'], 'another level hidden'],
    [{ hidden: ['level_province'] }, [], 'the level hidden'],
  ] as [Parameters<typeof provincesAsked>[1], string[], string][])(
    'does not say of a province that the filters leave out that it is not here: %j leaves %j (%s)',
    (filters, codes) => expect(provincesAsked(provinces, filters).map(({ code }) => code)).toEqual(codes),
  );
});
