/** The few most telling ways between two things: what is gone through, what is gone around, and how it is said. */
import { describe, expect, it } from 'vitest';
import { findThing, showWays, showWaysMarkdown, tellIn, waysBetween } from '../../../graph-schema/index.ts';
import { type SmallGraph, smallView } from './small-graph.ts';

const told: SmallGraph = {
  policies: {
    国家意见: { by: '国务院' },
    甲办法: {},
    乙办法: {},
    丙方案: {},
    丁通知: { by: '国务院' },
    孤文: {},
  },
  says: [
    ['甲办法', 'BASED_ON', '国家意见', '根据《国家意见》'],
    ['乙办法', 'MENTIONS', '国家意见'],
    ['丙方案', 'IMPLEMENTS', '国家意见', '为落实《国家意见》'],
    ['乙办法', 'MENTIONS', '甲办法'],
  ],
  touches: [
    ['甲办法', '丙县', 'site'],
    ['乙办法', '丙县', 'mentioned'],
    ['丁通知', '甲省', 'mentioned'],
    ['丙方案', '甲省', 'own'],
    ['丙方案', '丁县', 'site'],
  ],
  regions: {
    甲省: { code: '410000', level: 'province' },
    丙县: { code: '410122', parent: '甲省' },
    丁县: { code: '410123', parent: '甲省' },
  },
  plans: [['甲办法', '丙县水库', '丙县']],
};
const view = smallView(told);
const ways = (from: string, to: string, options = {}) =>
  waysBetween(view, from, to, options).map(({ things }) => things.map((id) => id.slice(id.indexOf(':') + 1)).join(' '));

describe('waysBetween', () => {
  it('prefers what hands on to what only mentions', () =>
    expect(ways('policy:国家意见', 'region:410122')[0]).toBe('国家意见 甲办法 410122'));
  it('gives further ways that leave the first, none of them twice', () => {
    const found = ways('policy:国家意见', 'region:410122');
    expect(found).toContain('国家意见 乙办法 410122');
    expect(new Set(found).size).toBe(found.length);
  });
  it('goes around provinces and takes them when asked to', () => {
    expect(ways('region:410122', 'policy:丁通知', { most: 1 })).toEqual(['410122 甲办法 国家意见 国务院 丁通知']);
    expect(ways('region:410122', 'policy:丁通知', { most: 1, hubs: true })).toEqual(['410122 410000 丁通知']);
  });
  it('may end in a hub that was asked for', () =>
    expect(ways('policy:甲办法', 'region:410000')).toContain('甲办法 国家意见 丙方案 410000'));
  it('finds none where there is none, and nothing between a thing and itself', () => {
    expect(ways('policy:孤文', 'region:410122')).toEqual([]);
    expect(waysBetween(view, 'policy:孤文', 'policy:孤文')).toEqual([{ things: ['policy:孤文'], steps: [], cost: 0 }]);
  });
});

it('a way is said in sentences with its words', () => {
  const said = showWays(tellIn(view, 'zh'), waysBetween(view, 'policy:国家意见', 'region:410122', { most: 1 }));
  expect(said).toContain('《甲办法》根据《国家意见》\n    “根据《国家意见》”');
  expect(said).toContain('《甲办法》写到丙县（任务或项目所在）');
  expect(showWays(tellIn(view, 'zh'), [])).toBe('在这个集合里，它们之间没有说得出理由的路径。');
});

it('ways as Markdown have a heading each, their steps counted with the words under them', () => {
  const [from, to] = ['policy:国家意见', 'region:410122'];
  const ways = waysBetween(view, from, to, { most: 1 });
  expect(showWaysMarkdown(tellIn(view, 'zh'), { from, to, ways })).toMatch(
    /^# 《国家意见》 → 丙县\n\n## 1\. 《国家意见》 → 《甲办法》 → 丙县\n\n1\. 《甲办法》根据《国家意见》\n {3}> “根据《国家意见》”.*\n2\. 《甲办法》写到丙县/,
  );
  expect(showWaysMarkdown(tellIn(view, 'zh'), { from, to, ways: [] })).toBe(
    '# 《国家意见》 → 丙县\n\n在这个集合里，它们之间没有说得出理由的路径。\n',
  );
});

it.each([
  ['丙县', 'region:410122'],
  ['丙县水库', 'project:丙县水库'],
  ['国务院', 'agency:国务院'],
  ['《甲办法》', 'policy:甲办法'],
  ['agency:国务院', 'agency:国务院'],
])('%s is %s', (written, id) => expect(findThing(view, written)).toMatchObject({ status: 'found', entry: { id } }));
