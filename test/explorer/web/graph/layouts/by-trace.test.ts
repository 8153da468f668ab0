/** From what is cited to what cites it, on to its places: from left to right. */
import { describe, expect, it } from 'vitest';
import { byTrace } from '../../../../../explorer/web/graph/layouts/by-trace.ts';

const node = (id: string) => ({ id, size: 5, leads: true });
const link = (from: string, to: string, reversed = false) => ({ from, to, weight: 1, reversed });
const { places } = byTrace({
  arrangement: 'trace',
  nodes: ['措施', '纲要', '水库', '县', '旁'].map(node),
  links: [link('措施', '纲要', true), link('措施', '水库'), link('水库', '县'), link('措施', '县'), link('旁', '旁')],
});
const at = new Map(places);

describe('as a trace', () => {
  it('goes from the plan to the measure, its project and its place', () => {
    const order = ['纲要', '措施', '水库', '县'];
    expect([...order].sort((a, b) => at.get(a)!.x - at.get(b)!.x)).toEqual(order);
  });
  it('gives a place to what hangs on nothing', () => expect(at.get('旁')).toBeDefined());
});
