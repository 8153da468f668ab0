/** What stands on the map, how large, and what lies under it. */
import { describe, expect, it } from 'vitest';
import type { Legend } from '../../../../explorer/api.ts';
import type { Network, NetworkNode } from '../../../../explorer/api-picture.ts';
import type { MapRegion } from '../../../../explorer/web/map/map-region.ts';
import type { Outline, Shape } from '../../../../explorer/web/map/outline.ts';
import { type MapWanted, pictureOnMap } from '../../../../explorer/web/map/picture-on-map.ts';

const figures = { quotes: 0, cited: 0, provinces: [], degree: 1 };
const stands = { lon: 107, lat: 30 };
const nodes: readonly NetworkNode[] = [
  { id: 'policy:甲', kind: 'Policy', label: '甲', held: true, stands, ...figures },
  { id: 'policy:乙', kind: 'Policy', label: '乙', held: false, stands: 'nationwide', ...figures },
  { id: 'project:水库', kind: 'Project', label: '水库', stands, ...figures },
  { id: 'agency:办', kind: 'Agency', label: '办', stands, ...figures },
  { id: 'region:500000', kind: 'Region', label: '重庆市', level: 'province', stands, ...figures },
  { id: 'region:某地', kind: 'Region', label: '某地', level: 'area', ...figures },
];
const link = (from: string, to: string) =>
  ({ id: `${from}-[TOUCHES]->${to}`, kind: 'TOUCHES', from, to, count: 1 }) as const;
const network: Network = {
  nodes,
  links: [link('policy:甲', 'region:500000'), link('policy:甲', 'agency:办')],
  left: { nodes: 0, links: 0 },
  found: nodes.length,
  all: nodes.length,
  facets: { kinds: [], levels: [], provinces: [], years: [], texts: [], relations: [], roles: [] },
  more: [],
};
const captions = { caption: { zh: '', en: '' }, about: { zh: '', en: '' } };
const legend: Legend = {
  nodes: [{ type: 'Policy', shape: 'circle', colour: '#0072b2', ...captions }],
  edges: [],
  roles: [],
};
const shape = (code: string, name: string, short: string): Shape => ({ code, name, short, path: `M0,0L${code},1Z` });
const outline: Outline = {
  provinces: [shape('500000', '重庆市', '重庆'), shape('540000', '西藏自治区', '西藏')],
  prefectures: [],
  inset: undefined,
  place: (lon, lat) => [lon, lat],
};
const region = (code: string, count: number, state?: MapRegion['state']): MapRegion => ({
  code,
  name: code,
  level: 'province',
  count,
  ...(state ? { state } : {}),
});
const wanted: MapWanted = {
  network,
  regions: new Map([
    ['region:500000', region('500000', 3)],
    ['region:某地', { ...region('region:某地', 1), level: 'area' }],
  ]),
  outline,
  kinds: ['Policy', 'Project', 'Region'],
  legend,
  scheme: 'light',
  nationwide: '全国',
};
const idsOf = (over: Partial<MapWanted> = {}) => pictureOnMap({ ...wanted, ...over }).picture.nodes.map(({ id }) => id);

describe('the picture of a map', () => {
  it('has the kinds that are wanted, places first, and counts what stands nowhere', () => {
    expect(idsOf()).toEqual(['region:500000', 'policy:甲', 'policy:乙', 'project:水库']);
    expect(pictureOnMap(wanted).unplaced).toBe(1);
    expect(idsOf({ kinds: ['Agency'] })).toEqual(['agency:办']);
  });
  it('has only places that the map counts', () => expect(idsOf({ regions: new Map() })).not.toContain('region:500000'));
  it('has of policies only those that carry a directive, if one is asked for', () =>
    expect(idsOf({ policies: new Set(['policy:乙']) })).toEqual(['region:500000', 'policy:乙']));
  it('draws documents smaller where very many stand, places by their counts all the same', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ ...nodes[0]!, id: `policy:${i}` }));
    const sizeOf = (more: readonly NetworkNode[], id: string) =>
      pictureOnMap({ ...wanted, network: { ...network, nodes: [...nodes, ...more] } }).picture.nodes.find(
        (node) => node.id === id,
      )!.size;
    expect(sizeOf(many, 'policy:甲')).toBeLessThan(sizeOf([], 'policy:甲') * 0.7);
    expect(sizeOf(many, 'region:500000')).toBe(sizeOf([], 'region:500000'));
  });
  it('calls a province by its short name, and holds its lines back until it is chosen', () => {
    const { picture } = pictureOnMap(wanted);
    expect(picture.nodes[0]).toMatchObject({ label: '重庆', lines: 2 });
    expect(picture.links).toMatchObject([{ to: 'region:500000', quiet: true }]);
    // As hubs they would have names above a picture, one for each.
    expect(picture.labelsAbove).toBe(0);
  });
  it('frames the same sheet whatever stands on it', () =>
    expect(pictureOnMap({ ...wanted, kinds: [] }).picture.frame).toEqual(pictureOnMap(wanted).picture.frame));
  it('names what is nationwide, beside the land', () => {
    expect(pictureOnMap(wanted).picture.groups).toEqual([{ name: '全国', ids: ['policy:乙'], below: true }]);
    expect(pictureOnMap({ ...wanted, kinds: ['Region'] }).picture.groups).toEqual([]);
  });
});

describe('the ground of a map', () => {
  const ground = (over: Partial<MapWanted> = {}) => pictureOnMap({ ...wanted, ...over }).picture.ground ?? [];
  it('can be clicked where something is counted, and nowhere else', () =>
    expect(ground().flatMap(({ id }) => id ?? [])).toEqual(['500000']));
  it('outlines the chosen place, and no other', () => {
    const strokes = (selected?: string) =>
      ground(selected === undefined ? {} : { selected }).map(({ stroke }) => stroke);
    expect(strokes('region:500000')).toHaveLength(strokes().length + 1);
    expect(strokes('policy:甲')).toEqual(strokes());
  });
  it.each(['none', 'filtered'] as const)('leaves pale and dashed what is %s', (state) => {
    const regions = new Map([['region:540000', region('540000', 0, state)]]);
    const [tibet] = ground({ regions }).filter(({ id }) => id === '540000');
    expect(tibet).toMatchObject({ dashed: true, fill: ground()[0]?.fill });
  });
  it('is empty without an outline', () =>
    expect(ground({ outline: { ...outline, provinces: [] }, regions: new Map() })).toEqual([]));
});
