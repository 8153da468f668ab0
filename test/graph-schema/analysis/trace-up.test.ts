/** From a region up: who names it, as what, and which directives stand above. */
import { describe, expect, it } from 'vitest';
import { showUpMarkdown, successorsOf, tellIn, traceUp } from '../../../graph-schema/index.ts';
import { type SmallGraph, smallView } from './small-graph.ts';

const told: SmallGraph = {
  policies: {
    国家意见: { by: '国务院', date: '2021-01-01', held: false },
    省办法: { jurisdiction: '340000', date: '2021-06-01' },
    市方案: { jurisdiction: '340100', date: '2022-01-01', expires: '2022-12-31' },
    区域规划: { date: '2020' },
    旁的规划: { date: '2020' },
    旧规划: { date: '2009' },
  },
  says: [
    ['市方案', 'IMPLEMENTS', '省办法'],
    ['省办法', 'IMPLEMENTS', '国家意见'],
  ],
  touches: [
    ['市方案', '庐江县', 'site'],
    ['省办法', '安徽省', 'own'],
    ['旁的规划', '安徽省', 'mentioned'],
    ['区域规划', '大三角', 'applies-to'],
    ['旧规划', '大三角', 'applies-to'],
    ['旧规划', '巢湖市', 'site'],
  ],
  regions: {
    安徽省: { code: '340000', level: 'province' },
    合肥市: { code: '340100', level: 'prefecture', parent: '安徽省' },
    庐江县: { code: '340124', parent: '合肥市' },
    巢湖市: { code: '341400', level: 'prefecture', parent: '安徽省', to: 2011, becomes: ['合肥市', '庐江县'] },
    大三角: { level: 'area' },
  },
  members: [['大三角', '合肥市', 2016]],
};
const view = smallView(told);
const up = (region: string, on?: string) =>
  traceUp(view, `region:${region}`, on === undefined ? {} : { on }).policies.map(
    ({ policy, reaches, isHead }) =>
      `${policy.label}${reaches.map(({ as }) => ` ${as}`).join('')}${isHead && reaches.length === 0 ? ' head' : ''}`,
  );

describe('traceUp', () => {
  it('finds who names the place first, then a whole that it is part of, an area it is in, or what it was before', () =>
    expect(up('340124')).toEqual([
      '市方案 itself',
      '旧规划 former',
      '省办法 part',
      '区域规划 member',
      '国家意见 head',
    ]));
  it('takes a larger place for its parts only where the policy means all of it', () =>
    expect(up('340124').join()).not.toContain('旁的规划'));
  it('leaves out what was not in force on the day, and keeps what may have been', () => {
    expect(up('340124', '2023-06-01')).toEqual(['旧规划 former', '省办法 part', '区域规划 member', '国家意见 head']);
    expect(up('340124', '2021-03-01')).not.toContain('省办法 part');
  });
  it('of a place that nobody names is empty', () =>
    expect(
      traceUp(smallView({ policies: {}, regions: { 丙县: { code: '340122' } } }), 'region:340122').policies,
    ).toEqual([]));
});

it('a place that is no more leads to what it became', () =>
  expect(successorsOf(view, 'region:341400')).toEqual([
    { region: 'region:340100', date: '2011' },
    { region: 'region:340124', date: '2011' },
  ]));

describe('a trace up as Markdown', () => {
  const lines = (region: string, on?: string) =>
    showUpMarkdown(tellIn(view, 'zh'), traceUp(view, region, on === undefined ? {} : { on })).split('\n');
  it('lists what reaches the place, and under each how and the chain above it, each step under the one before', () => {
    const said = lines('region:340124');
    expect(said[0]).toBe('# 庐江县');
    expect(said[2]).toBe('4份文件触及此地，其中2份写到它本身；其上另有1份未再上溯的文件');
    const at = said.findIndex((line) => line.startsWith('- **市方案**（'));
    expect(said.slice(at + 1, at + 4)).toEqual([
      expect.stringMatching(/^ {2}- 写到庐江县（任务或项目所在）/),
      expect.stringMatching(/^ {2}- ↑ 落实 · \*\*省办法\*\*（/),
      expect.stringMatching(/^ {4}- ↑ 落实 · \*\*国家意见\*\*（.*未收录）/),
    ]);
    // What only stands above is no entry of its own.
    expect(said.join('\n')).not.toMatch(/^- \*\*国家意见/m);
  });
  it('says the day, and lets no mark of a title become markup', () => {
    expect(lines('region:340124', '2023-06-01')).toContain('以2023-06-01为准');
    const marked = smallView({
      policies: { '*甲*办法': {} },
      touches: [['*甲*办法', '丙县', 'site']],
      regions: { 丙县: { code: '340122' } },
    });
    expect(showUpMarkdown(tellIn(marked, 'zh'), traceUp(marked, 'region:340122'))).toContain('- **\\*甲\\*办法**（');
  });
});
