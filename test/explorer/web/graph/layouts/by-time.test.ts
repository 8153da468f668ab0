/** Policies in the order of their dates, what they speak of below them. */
import { describe, expect, it } from 'vitest';
import { byTime } from '../../../../../explorer/web/graph/layouts/by-time.ts';
import type { LayOutTask } from '../../../../../explorer/web/graph/layouts/task.ts';

const policy = (id: string, date?: string) => ({ id, size: 11, leads: true, ...(date === undefined ? {} : { date }) });
const thing = (id: string) => ({ id, size: 5, leads: false });
const link = (from: string, to: string) => ({ from, to, weight: 1, reversed: false });
const task: LayOutTask = {
  arrangement: 'time',
  nodes: [
    policy('后', '2021-11-02'),
    policy('先', '1998'),
    policy('中', '2021-01'),
    policy('未', undefined),
    thing('旧地'),
    thing('新地'),
    thing('项目之地'),
    thing('无人提及'),
  ],
  links: [link('先', '旧地'), link('后', '旧地'), link('后', '新地'), link('新地', '项目之地'), link('未', '无人提及')],
};
const { places, guides } = byTime(task);
const at = new Map(places);

describe('by time', () => {
  it('puts the earlier left of the later, and what has no date before all', () => {
    const x = (id: string) => at.get(id)!.x;
    const order = ['未', '先', '中', '后'];
    expect([...order].sort((a, b) => x(a) - x(b))).toEqual(order);
  });
  it('puts policies above, what they speak of below', () => {
    for (const { id, leads } of task.nodes) expect(Math.sign(at.get(id)!.y)).toBe(leads ? 1 : -1);
  });
  it('puts a place under the first year that speaks of it, at one step or two', () => {
    const guideOf = (id: string) => guides.filter((guide) => guide.at <= at.get(id)!.x).at(-1)?.name;
    expect([guideOf('旧地'), guideOf('新地'), guideOf('项目之地'), guideOf('无人提及')]).toEqual([
      '1998',
      '2021',
      '2021',
      '',
    ]);
  });
  it('names only years that have something', () =>
    expect(guides.map(({ name }) => name)).toEqual(['', '1998', '2021']));
  it('gives every node a place of its own', () =>
    expect(new Set(places.map(([, { x, y }]) => `${x} ${y}`)).size).toBe(task.nodes.length));
});
