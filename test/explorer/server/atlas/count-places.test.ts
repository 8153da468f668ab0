/** Counts for the map: policies, not sentences; roles apart. */
import { describe, expect, it } from 'vitest';
import { makeAtlas, type StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { countPlaces, touchedPlaces } from '../../../../explorer/server/atlas/count-places.ts';

const policy = (id: string) => ({ id, kind: 'Policy' as const, label: id, names: [id] });
const region = (id: string) => ({ id, kind: 'Region' as const, label: id, names: [id] });
const nodes = [...['纲要', '意见', '细则', '通报'].map(policy), ...['甲县', '乙县'].map(region)];
const touch = (from: string, to: string, role: string): StoredEdge => ({
  kind: 'TOUCHES',
  from,
  to,
  role,
  evidence: [`${from}${to}${role}`],
});
const cite = (kind: StoredEdge['kind'], from: string, to: string): StoredEdge => ({ kind, from, to, evidence: ['x'] });

const atlas = makeAtlas(nodes, [
  touch('意见', '甲县', 'site'),
  touch('意见', '甲县', 'mentioned'),
  touch('细则', '甲县', 'mentioned'),
  touch('通报', '乙县', 'mentioned'),
  touch('细则', '乙县', 'excluded'),
  cite('IMPLEMENTS', '意见', '纲要'),
  cite('BASED_ON', '细则', '意见'),
  cite('IMPLEMENTS', '纲要', '细则'),
  cite('MENTIONS', '通报', '纲要'),
]);

const links = [...atlas.links.values()];
const touchLink = (role: string) => ({
  id: role,
  kind: 'TOUCHES' as const,
  from: '细则',
  to: '乙县',
  count: 1,
  roles: [role],
});

describe('places counted', () => {
  it('by policy: two roles of one policy are one policy', () => {
    expect(countPlaces(links, {}).get('甲县')).toEqual({ policies: 2, roles: { mentioned: 2, site: 1 } });
  });
  it('without the policies that spare the place', () => {
    expect(countPlaces(links, {}).get('乙县')).toEqual({ policies: 1, roles: { mentioned: 1 } });
  });
  it('in wanted roles only', () => {
    expect([...countPlaces(links, { roles: new Set(['site']) })]).toEqual([
      ['甲县', { policies: 1, roles: { site: 1 } }],
    ]);
  });
});

describe('places touched', () => {
  it('are counted once each', () => expect(touchedPlaces(links, {})).toBe(2));
  it('by these policies alone', () => expect(touchedPlaces(links, { policies: new Set(['通报']) })).toBe(1));
  it('in these regions alone', () =>
    expect(['甲县', '乙县', '丙县'].map((name) => touchedPlaces(links, { regions: new Set([name]) }))).toEqual([
      1, 1, 0,
    ]));
  it('not where the place is only spared', () =>
    expect(touchedPlaces([touchLink('excluded'), touchLink('excluded')], {})).toBe(0));
});
