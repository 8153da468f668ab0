/** What of a trace is shown, and how it is folded and drawn. */
import { describe, expect, it } from 'vitest';
import type { TraceRegion, TraceWay } from '../../../../explorer/api-analysis.ts';
import {
  choosePolicy,
  foldByProvince,
  isAside,
  policyCounts,
  roleCounts,
  shownRegions,
  toggleRole,
  toMap,
} from '../../../../explorer/web/reach/reach-filter.ts';

const way = (policy: string, role: TraceWay['role'], area?: string): TraceWay => ({
  policy,
  role,
  direct: false,
  ...(area === undefined ? {} : { through: { zh: area, en: area }, isMember: true }),
});
const region = (name: string, code: string | undefined, ways: readonly TraceWay[]): TraceRegion => ({
  node: { id: `region:${code ?? name}`, kind: 'Region', label: name, level: code ? 'county' : 'area' },
  ...(code === undefined ? {} : { code, province: { code: `${code.slice(0, 2)}0000`, name: `省${code.slice(0, 2)}` } }),
  role: ways[0]!.role,
  roles: [...new Set(ways.map(({ role }) => role))],
  doubtful: [],
  direct: false,
  named: ways.some(({ through }) => through === undefined),
  ways,
});
const regions = [
  region('丙县', '410122', [way('甲', 'site'), way('乙', 'mentioned')]),
  region('丁县', '410123', [way('乙', 'mentioned', '大三角')]),
  region('大三角', undefined, [way('乙', 'applies-to')]),
  region('戊县', '110101', [way('乙', 'mentioned')]),
];
const names = (filter: Parameters<typeof shownRegions>[1]) =>
  shownRegions({ regions }, filter).map(({ region: { node }, ways }) => `${node.label} ${ways.length}`);

describe('what is shown', () => {
  it.each([
    [{ members: false }, ['丙县 2', '大三角 1', '戊县 1']],
    [{ members: true }, ['丙县 2', '丁县 1', '大三角 1', '戊县 1']],
    [{ members: true, roles: ['mentioned'] }, ['丙县 1', '丁县 1', '戊县 1']],
    [{ members: false, policy: '甲' }, ['丙县 1']],
    [{ members: true, roles: ['pilot'] }, []],
  ])('%j lets through %j', (filter, expected) => expect(names(filter)).toEqual(expected));
});

describe('a choice', () => {
  it.each([
    [{ members: false }, { members: false, roles: ['site'] }],
    [
      { members: false, roles: ['pilot'] },
      { members: false, roles: ['pilot', 'site'] },
    ],
    [
      { members: false, roles: ['site'], policy: '甲' },
      { members: false, policy: '甲' },
    ],
  ])('of the role site makes of %j %j: the first stands alone, none is all', (before, after) =>
    expect(toggleRole(before, 'site')).toEqual(after),
  );
  it('of a document keeps the rest, and is given up for all', () => {
    expect(choosePolicy({ members: true, roles: ['site'] }, '甲')).toEqual({
      members: true,
      roles: ['site'],
      policy: '甲',
    });
    expect(choosePolicy({ members: true, policy: '甲' }, undefined)).toEqual({ members: true });
  });
  it('of a document does not change how many regions each touches', () => {
    expect([...policyCounts({ regions }, { members: false, policy: '甲' })]).toEqual([
      ['甲', 1],
      ['乙', 3],
    ]);
  });
});

describe('the lists and the map', () => {
  const shown = shownRegions({ regions }, { members: true });
  it('fold by province in the order of codes, what lies in none last', () =>
    expect(foldByProvince(shown, '其他').map(({ name, regions: folded }) => [name, folded.length])).toEqual([
      ['省11', 1],
      ['省41', 2],
      ['其他', 1],
    ]));
  it('stand in the order of their codes, after them what is only an example, an origin or a mention', () => {
    const told = [
      region('甲县', '410101', [way('甲', 'example')]),
      region('乙县', '410105', [way('甲', 'site')]),
      region('丙县', '410103', [way('甲', 'excluded'), way('甲', 'own')]),
      region('丁县', '410104', [way('甲', 'mentioned'), way('甲', 'applies-to')]),
      region('戊县', '410102', [way('甲', 'origin'), way('甲', 'mentioned')]),
    ];
    const all = shownRegions({ regions: told }, { members: false });
    expect(all.filter(isAside).map(({ region: { node } }) => node.label)).toEqual(['甲县', '戊县']);
    expect(foldByProvince(all, '其他')[0]!.regions.map(({ region: { node } }) => node.label)).toEqual([
      '丙县',
      '丁县',
      '乙县',
      '甲县',
      '戊县',
    ]);
  });
  it('count roles in the order of the legend, members only if they are shown', () => {
    const order = ['applies-to', 'site', 'own', 'mentioned'] as const;
    expect(roleCounts({ regions }, false, order).map(({ role, count }) => `${role} ${count}`)).toEqual([
      'applies-to 1',
      'site 1',
      'mentioned 2',
    ]);
    expect(roleCounts({ regions }, true, order).at(-1)).toEqual({ role: 'mentioned', count: 3 });
  });
  it.each([false, true])('count in each role what that role alone shows, members shown: %s', (members) => {
    const order = ['pilot', 'applies-to', 'site', 'own', 'mentioned'] as const;
    const counted = roleCounts({ regions }, members, order);
    for (const { role, count } of counted)
      expect(shownRegions({ regions }, { roles: [role], members })).toHaveLength(count);
    expect(counted.map(({ role }) => role)).not.toContain('pilot');
  });
  it('draw what has a code, by how many documents touch it', () =>
    expect(toMap(shown).map(({ code, count }) => `${code} ${count}`)).toEqual(['410122 2', '410123 1', '110101 1']));
});
