/** What a trace comes to: the directive is no step on its own way, and the numbers of the parts make up the whole. */
import { describe, expect, it } from 'vitest';
import { makeReport, showReportMarkdown, showTraceTree, tellIn, traceDown } from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

const view = smallView({
  policies: { 国家意见: { held: false }, 省方案: {}, 市条例: {}, 无地之令: {} },
  says: [['省方案', 'IMPLEMENTS', '国家意见']],
  touches: [
    ['省方案', '江西省', 'own'],
    ['省方案', '赣县区', 'site'],
    ['省方案', '赣江', 'mentioned'],
    ['市条例', '赣县区', 'applies-to'],
  ],
  regions: {
    江西省: { code: '360000', level: 'province' },
    赣县区: { code: '360704', parent: '江西省' },
    赣江: { level: 'area' },
  },
});
const telling = tellIn(view, 'zh');
const tree = (policy: string) => showTraceTree(telling, traceDown(view, `policy:${policy}`));

describe('the summary of a trace', () => {
  it.each([
    ['国家意见', '到达3个地区（直接0，间接3），其下有1份由它而来的文件'],
    ['市条例', '到达1个地区，都不经别的文件；这个集合里没有由它而来的文件'],
    ['无地之令', '在这个集合里，没有从它到达的地区。'],
  ])('of %s says: %s', (policy, words) => expect(tree(policy)).toContain(words));
  it('puts what lies in no province under a name that fits rivers and areas', () =>
    expect(tree('国家意见')).toContain('\n  江西省：赣县区\n  区域与地理实体：赣江'));
});

it('the numbers by province in a brief add up to all regions', () => {
  const markdown = showReportMarkdown(telling, makeReport(telling, 'policy:国家意见'));
  expect(markdown).toContain('经由它而来的文件共涉及3个地区。按省份：江西省 2、区域与地理实体 1。');
});
