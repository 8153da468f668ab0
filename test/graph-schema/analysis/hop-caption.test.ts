/** A step is said of its lower document: a notice prints the plan, so the plan is issued by the notice. */
import { describe, expect, it } from 'vitest';
import {
  missingPolicies,
  showMissingMarkdown,
  showTraceTree,
  showUpTree,
  showWays,
  tellIn,
  traceDown,
  traceUp,
  waysBetween,
} from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

const view = smallView({
  policies: { 某规划: {}, 关于印发某规划的通知: {}, 市方案: {} },
  says: [
    ['关于印发某规划的通知', 'ISSUES', '某规划'],
    ['市方案', 'IMPLEMENTS', '某规划'],
  ],
  touches: [['某规划', '甲县', 'site']],
  regions: { 甲县: { code: '500229' } },
});
const telling = tellIn(view, 'zh');

describe('a step between documents', () => {
  it('down from a notice leads to what it issues, and to what carries that on', () => {
    const tree = showTraceTree(telling, traceDown(view, 'policy:关于印发某规划的通知'));
    expect(tree).toContain('└─ 印发自 · 某规划');
    expect(tree).toContain('└─ 落实 · 市方案');
  });
  it('up from what was issued leads to the notice', () =>
    expect(showUpTree(telling, traceUp(view, 'region:500229'))).toContain('↑ 印发自 · 关于印发某规划的通知'));
  it('from who tells that others issued it is no issuing', () => {
    const told = smallView({
      policies: { 划型规定: { held: false }, 市措施: {}, 关于转发划型规定的通知: {}, 新闻稿: {} },
      says: [
        ['市措施', 'ISSUES', '划型规定', '四部联合发布的《划型规定》'],
        ['关于转发划型规定的通知', 'FORWARDS', '划型规定', '现将《划型规定》转发给你们'],
        ['新闻稿', 'FORWARDS', '划型规定', '省政府转发了《划型规定》'],
      ],
    });
    const tree = showTraceTree(tellIn(told, 'zh'), traceDown(told, 'policy:划型规定'));
    expect(tree).toMatch(/─ 提到印发 · 市措施/);
    expect(tree).toMatch(/─ 转发 · 关于转发划型规定的通知/);
    expect(tree).toMatch(/─ 提到转发 · 新闻稿/);
    const missing = showMissingMarkdown(tellIn(told, 'zh'), missingPolicies(told), 1);
    expect(missing).toContain('- 提到印发 · 市措施');
    expect(missing).toContain('- 转发 · 关于转发划型规定的通知');
    const words = (from: string, language: 'zh' | 'en' = 'zh') =>
      showWays(tellIn(told, language), waysBetween(told, `policy:${from}`, 'policy:划型规定'));
    expect(words('市措施')).toContain('《市措施》提到《划型规定》的印发');
    expect(words('市措施', 'en')).toContain('市措施 mentions that 划型规定 was issued');
    expect(words('关于转发划型规定的通知')).toContain('《关于转发划型规定的通知》转发《划型规定》');
  });
});
