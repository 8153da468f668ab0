/** Two policies side by side. */
import { describe, expect, it } from 'vitest';
import { comparePolicies, comparisonRows, showComparisonMarkdown, tellIn } from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

const view = smallView({
  policies: { 旧版: { by: '国务院' }, 新版: { by: '国务院' }, 依据: { held: false }, 新依据: { held: false } },
  says: [
    ['旧版', 'BASED_ON', '依据'],
    ['新版', 'IMPLEMENTS', '依据', '为落实《依据》'],
    ['新版', 'BASED_ON', '新依据'],
  ],
  touches: [
    ['旧版', '丙县', 'mentioned'],
    ['新版', '丙县', 'site'],
    ['旧版', '丁县', 'site'],
  ],
  plans: [['新版', '丙县水库', '丙县']],
  regions: { 丙县: { code: '410122' }, 丁县: { code: '410123' } },
});
const comparison = comparePolicies(view, 'policy:旧版', 'policy:新版');

describe('comparePolicies', () => {
  it('puts what both have first, with the words and the role of each', () =>
    expect(comparison.things.regions).toMatchObject([
      { id: 'region:410122', left: { as: ['mentioned'], quotes: [{ words: '丙县' }] }, right: { as: ['site'] } },
      { id: 'region:410123', left: { as: ['site'] } },
    ]));
  it('compares citations by what is said of them', () =>
    expect(comparison.things.policies).toMatchObject([
      {
        id: 'policy:依据',
        left: { as: ['basis'] },
        right: { as: ['implements'], quotes: [{ words: '为落实《依据》' }] },
      },
      { id: 'policy:新依据', right: { as: ['basis'] } },
    ]));
  it('takes agencies that a text names beside its issuers', () => {
    const named = new Map([['agency:财政部', [{ place: 'document:0000000000000001#1-4', words: '财政部' }]]]);
    const { agencies } = comparePolicies(view, 'policy:旧版', 'policy:新版', [named, new Map()]).things;
    expect(agencies.map(({ id, left, right }) => [id, left?.as, right?.as])).toEqual([
      ['agency:国务院', ['issuer'], ['issuer']],
      ['agency:财政部', [], undefined],
    ]);
  });
  it('names an id that is not there', () =>
    expect(() => comparePolicies(view, 'policy:旧版', 'policy:没有')).toThrow('got policy:没有'));
});

it('is shown as rows and as Markdown', () => {
  const telling = tellIn(view, 'zh');
  expect(comparisonRows(telling, comparison)[0]?.slice(0, 3)).toEqual(['地区', '丙县', '共有']);
  expect(showComparisonMarkdown(telling, comparison)).toContain('共有1，仅甲1，仅乙0。');
});
