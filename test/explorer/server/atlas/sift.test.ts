/** What filters let through, and the counts that each value of a facet is told with. */
import { describe, expect, it } from 'vitest';
import type { NodeType } from '../../../../explorer/api.ts';
import type { FilterQuestion } from '../../../../explorer/api-picture.ts';
import { type AtlasNode, makeAtlas, type StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { pickNetwork } from '../../../../explorer/server/atlas/pick-network.ts';
import { surveyAtlas } from '../../../../explorer/server/atlas/survey.ts';

const node = (id: string, rest: Partial<AtlasNode> = {}): AtlasNode => {
  const kinds: Readonly<Record<string, NodeType>> = { p: 'Policy', r: 'Region', a: 'Agency', w: 'Project' };
  return { id, kind: kinds[id[0] ?? ''] ?? 'Policy', label: id.slice(2), names: [], ...rest };
};
const says = (from: string, kind: StoredEdge['kind'], to: string, role?: string): StoredEdge => ({
  kind,
  from,
  to,
  evidence: [`${from}${to}`],
  ...(role === undefined ? {} : { role }),
});

/** A national plan of 2019 for two provinces, a municipal measure of 2021 that carries it out, an order known by name only. */
const nodes = [
  node('p:纲要', { held: true, place: '100000', date: '2019-05' }),
  node('p:措施', { held: true, place: '500000', date: '2021-01-24' }),
  node('p:决定', { held: false }),
  node('a:国务院', { level: 'central' }),
  node('r:重庆', { level: 'province', place: '500000' }),
  node('r:青海', { level: 'province', place: '630000' }),
  node('r:黔江', { level: 'county', place: '500114' }),
  node('r:武陵山区', { level: 'area' }),
  node('w:水库'),
  node('r:上海', { level: 'province', place: '310000' }),
];
const edges = [
  says('p:纲要', 'ISSUED_BY', 'a:国务院'),
  says('p:纲要', 'TOUCHES', 'r:重庆', 'mentioned'),
  says('p:纲要', 'TOUCHES', 'r:青海', 'mentioned'),
  says('p:纲要', 'TOUCHES', 'r:武陵山区', 'mentioned'),
  says('p:措施', 'IMPLEMENTS', 'p:纲要'),
  says('p:措施', 'MENTIONS', 'p:决定'),
  says('p:措施', 'TOUCHES', 'r:黔江', 'project-site'),
  says('p:措施', 'PLANS', 'w:水库'),
  says('w:水库', 'LOCATED_IN', 'r:黔江'),
  { kind: 'INCLUDES', from: 'r:武陵山区', to: 'r:黔江' } as const,
  { kind: 'PART_OF', from: 'r:黔江', to: 'r:重庆' } as const,
];
const atlas = makeAtlas(nodes, edges);
const survey = surveyAtlas(atlas);
const pick = (filters: FilterQuestion, keep: readonly string[] = []) =>
  pickNetwork(atlas, survey, { filters, keep }, 100);
const labels = (filters: FilterQuestion, keep?: readonly string[]) =>
  pick(filters, keep)
    .nodes.map(({ label }) => label)
    .sort();
const counts = (values: readonly { readonly value: string; readonly count: number }[]) =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

const everything = ['决定', '国务院', '措施', '武陵山区', '水库', '纲要', '重庆', '青海', '黔江'];

describe('filters', () => {
  it('let all through that documents speak of when none is set', () => {
    expect(labels({})).toEqual(everything.sort());
    expect(pick({})).toMatchObject({ found: 9, all: 9 });
  });
  it.each<[string, FilterQuestion, readonly string[]]>([
    ['a kind that is hidden', { hide: 'Region,Agency' }, ['决定', '措施', '水库', '纲要']],
    ['one level', { hide: 'level_province,level_area' }, ['国务院', '水库', '纲要', '黔江']],
    // The national plan speaks of 重庆; the area has a member there; the council has no province.
    ['one province', { province: '500000' }, ['措施', '武陵山区', '水库', '纲要', '重庆', '黔江']],
    ['another province', { province: '630000' }, ['纲要', '青海']],
    ['two provinces', { province: '500000,630000' }, ['措施', '武陵山区', '水库', '纲要', '重庆', '青海', '黔江']],
    ['a year, with what its policies speak of', { since: '2021', until: '2021' }, ['措施', '水库', '黔江']],
    [
      'a month, which a date to the month meets',
      { since: '2019-05-20', until: '2019-12' },
      ['国务院', '武陵山区', '纲要', '重庆', '青海'],
    ],
    ['nothing before the first', { until: '2018-12-31' }, []],
    ['what is only cited', { text: 'cited' }, []],
    [
      'a role of places',
      { role: 'project-site', hide: 'LOCATED_IN,PART_OF,INCLUDES' },
      ['决定', '国务院', '措施', '水库', '纲要', '黔江'],
    ],
    [
      'a relation that is hidden',
      { hide: 'MENTIONS,PLANS,LOCATED_IN' },
      ['国务院', '措施', '武陵山区', '纲要', '重庆', '青海', '黔江'],
    ],
    ['filters together', { province: '500000', text: 'held', since: '2020', hide: 'Project' }, ['措施', '黔江']],
    ['what the filters do not know', { hide: 'Nothing', province: '999999' }, []],
  ])('%s: %j', (_, filters, expected) => expect(labels(filters)).toEqual([...expected].sort()));

  it('never take away what is kept', () => {
    expect(labels({ province: '630000' }, ['w:水库'])).toEqual(['水库', '纲要', '青海'].sort());
    expect(labels({ hide: 'Region' }, ['r:上海'])).toContain('上海');
  });
});

describe('counts of facets', () => {
  const { facets } = pick({});
  it('tell how much there is of each', () => {
    expect(counts(facets.kinds)).toEqual({ Policy: 3, Agency: 1, Region: 4, Project: 1 });
    expect(counts(facets.levels)).toEqual({ country: 2, province: 3, county: 2, area: 1 });
    expect(counts(facets.provinces)).toEqual({ '500000': 6, '630000': 2 });
    expect(counts(facets.years)).toEqual({ '2019': 1, '2021': 1 });
    expect(counts(facets.texts)).toEqual({ held: 2, cited: 1 });
    expect(counts(facets.roles)).toEqual({ mentioned: 3, 'project-site': 1 });
    expect(counts(facets.relations)).toMatchObject({ TOUCHES: 4, IMPLEMENTS: 1, PART_OF: 1 });
  });
  it('of a facet do not change by choosing in it, those of the others do', () => {
    const chosen = pick({ province: '630000' }).facets;
    expect(chosen.provinces).toEqual(facets.provinces);
    expect(counts(chosen.kinds)).toEqual({ Policy: 1, Region: 1 });
    expect(counts(chosen.years)).toEqual({ '2019': 1 });
  });
  it('say what choosing would bring', () => {
    for (const { value, count } of facets.provinces) expect(pick({ province: value }).found).toBe(count);
    for (const { value, count } of pick({ since: '2020' }).facets.provinces)
      expect(pick({ since: '2020', province: value }).found).toBe(count);
  });
});

describe('neighbours that are brought in', () => {
  const bring = (kind: StoredEdge['kind'], direction: 'in' | 'out') =>
    pickNetwork(
      atlas,
      survey,
      { filters: { hide: 'PART_OF,Region' }, expansions: [{ id: 'r:黔江', kind, direction, pages: 1 }] },
      100,
    );
  it('are shown with their links though the filters hide both', () => {
    const { nodes: shown, links, more } = bring('PART_OF', 'out');
    expect(shown.map(({ label }) => label)).toEqual(expect.arrayContaining(['黔江', '重庆']));
    expect(links.map(({ kind }) => kind)).toContain('PART_OF');
    expect(more).toEqual([{ id: 'r:黔江', kind: 'PART_OF', direction: 'out', shown: 1, count: 1 }]);
  });
  it('are counted where there are none', () =>
    expect(bring('PART_OF', 'in').more).toMatchObject([{ shown: 0, count: 0 }]));
});

it('a law that is only cited is of the level that its name tells', () => {
  const law = makeAtlas(
    [node('p:措施', { place: '500000' }), node('p:中华人民共和国慈善法'), node('p:决定')],
    [says('p:措施', 'BASED_ON', 'p:中华人民共和国慈善法'), says('p:措施', 'BASED_ON', 'p:决定')],
  );
  const { nodes: left } = pickNetwork(law, surveyAtlas(law), { filters: { hide: 'level_country' }, keep: [] }, 100);
  expect(left.map(({ label }) => label).sort()).toEqual(['决定', '措施']);
});

describe('counts of a facet', () => {
  // A candidate hangs on nothing but an open mention, which is hidden at first.
  const open = node('u:该办法', { kind: 'Unresolved' });
  const other = makeAtlas(
    [...nodes, open, node('p:某办法', { held: false })],
    [...edges, says('p:措施', 'NAMES', 'u:该办法'), { kind: 'MAY_BE', from: 'u:该办法', to: 'p:某办法' }],
  );
  const seen = (hide: string) => {
    const { nodes: drawn, facets } = pickNetwork(other, surveyAtlas(other), { filters: { hide } }, 100);
    const policies = drawn.filter(({ kind }) => kind === 'Policy').length;
    return { policies, kinds: counts(facets.kinds), texts: counts(facets.texts) };
  };
  it('say as many of a kind as are shown, and of a hidden one what it would bring', () => {
    expect(seen('Unresolved')).toMatchObject({
      policies: 3,
      kinds: { Policy: 3, Unresolved: 1 },
      texts: { held: 2, cited: 1 },
    });
    expect(seen('')).toMatchObject({ policies: 4, kinds: { Policy: 4 }, texts: { held: 2, cited: 2 } });
  });
});
