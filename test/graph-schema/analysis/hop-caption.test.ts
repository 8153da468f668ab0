/** A step is said of its lower document: a notice prints the plan, so the plan is issued by the notice. */
import { describe, expect, it } from 'vitest';
import { showTraceTree, showUpTree, tellIn, traceDown, traceUp } from '../../../graph-schema/index.ts';
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
});
