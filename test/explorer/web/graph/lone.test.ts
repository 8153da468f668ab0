/** Which policies nothing holds in its place, and where they go. */
import { describe, expect, it } from 'vitest';
import type { EdgeType } from '../../../../explorer/api.ts';
import type { Network } from '../../../../explorer/api-picture.ts';
import { findLone, isOfPolicies, placeLone } from '../../../../explorer/web/graph/lone.ts';

const figures = { degree: 1, quotes: 1, cited: 0, provinces: [] };
const node = (id: string, kind: Network['nodes'][number]['kind'] = 'Policy') => ({ id, kind, label: id, ...figures });
const link = (from: string, kind: EdgeType, to: string) => ({ id: `${from} ${to}`, kind, from, to, count: 1 });

/** Twenty policies that name the hub, every second of another one too; two that hang together; a place that only the gazetteer knows. */
const network: Network = {
  nodes: [
    ...Array.from({ length: 20 }, (_, i) => node(`p${i}`)),
    node('甲'),
    node('乙'),
    node('hub', 'Region'),
    node('other', 'Region'),
    node('known', 'Region'),
  ],
  links: [
    ...Array.from({ length: 20 }, (_, i) => link(`p${i}`, 'TOUCHES', i % 2 === 0 ? 'hub' : 'other')),
    link('甲', 'IMPLEMENTS', '乙'),
    link('known', 'PART_OF', 'hub'),
  ],
  left: { nodes: 0, links: 0 },
  found: 0,
  all: 0,
  facets: { kinds: [], levels: [], provinces: [], years: [], texts: [], relations: [], roles: [] },
  more: [],
};
const both = new Set(['hub', 'other']);

describe('policies that nothing holds', () => {
  it('hang on hubs alone, and stand beside what hangs on the same', () => {
    const lone = findLone(network, both);
    expect(lone).toHaveLength(20);
    expect(lone.slice(0, 10).every((id) => Number(id.slice(1)) % 2 === 0)).toBe(true);
  });
  it('are none where the other end is no hub, nor where they are few', () => {
    expect(findLone(network, new Set(['hub']))).toEqual([]);
    expect(findLone({ ...network, nodes: network.nodes.slice(14) }, both)).toEqual([]);
  });
  it('are not those that something else keeps in its place', () =>
    expect(findLone(network, both, (id) => id === 'p3')).not.toContain('p3'));
});

describe('their rows', () => {
  const square = [0, 100].flatMap((x) => [0, 100].map((y) => ({ x, y })));
  it('lie below the others, no wider than these, no two on one place', () => {
    const places = placeLone(
      Array.from({ length: 50 }, (_, i) => `p${i}`),
      square,
    ).map(([, place]) => place);
    expect(Math.max(...places.map(({ y }) => y))).toBeLessThan(0);
    expect(Math.min(...places.map(({ y }) => y))).toBeGreaterThan(-100);
    expect(places.every(({ x }) => x > 0 && x < 100)).toBe(true);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(50);
  });
  it('need no others', () => expect(placeLone(['a', 'b'], [])).toHaveLength(2));
  it('are none for none', () => expect(placeLone([], square)).toEqual([]));
});

describe('a picture of policies alone', () => {
  const ofKinds = (...kinds: Network['nodes'][number]['kind'][]) => ({
    ...network,
    nodes: kinds.map((kind, i) => node(`n${i}`, kind)),
  });
  it.each([
    [['Policy', 'Policy'], true],
    [['Policy', 'Unresolved'], true],
    [['Policy', 'Region'], false],
    [['Agency', 'Policy'], false],
    [[], false],
  ] as const)('of %j: %s', (kinds, alone) => expect(isOfPolicies(ofKinds(...kinds))).toBe(alone));
  it('stays one when something of a hidden kind was chosen beside them', () => {
    expect(isOfPolicies(ofKinds('Policy', 'Region'), ['Region'])).toBe(true);
    expect(isOfPolicies(ofKinds('Policy', 'Region'), ['Agency'])).toBe(false);
    expect(isOfPolicies(ofKinds('Region'), ['Region'])).toBe(false);
  });
});
