/** The levels of administration from above to below, each node beside what it hangs on. */
import { describe, expect, it } from 'vitest';
import { byLevel } from '../../../../../explorer/web/graph/layouts/by-level.ts';
import type { LayOutTask } from '../../../../../explorer/web/graph/layouts/task.ts';

const node = (id: string, level?: string) => ({ id, size: 5, leads: false, ...(level === undefined ? {} : { level }) });
const link = (from: string, to: string) => ({ from, to, weight: 1, reversed: false });
const task: LayOutTask = {
  arrangement: 'levels',
  nodes: [
    node('县甲', 'county'),
    node('县乙', 'county'),
    node('国', 'country'),
    node('省甲', 'province'),
    node('省乙', 'province'),
    node('不知'),
    node('新级', 'village'),
  ],
  links: [link('省甲', '县甲'), link('省乙', '县乙'), link('国', '省甲'), link('国', '省乙')],
};
const { places, guides } = byLevel(task);
const at = new Map(places);

describe('by level', () => {
  it('puts the higher above the lower, and what has no level last', () => {
    const y = (id: string) => at.get(id)!.y;
    expect(y('国')).toBeGreaterThan(y('省甲'));
    expect(y('省甲')).toBe(y('省乙'));
    expect(y('省乙')).toBeGreaterThan(y('县甲'));
    expect(y('县乙')).toBeGreaterThan(y('不知'));
    expect(y('不知')).toBe(y('新级'));
  });
  it('puts what hangs together on one side', () =>
    expect(Math.sign(at.get('省甲')!.x - at.get('省乙')!.x)).toBe(Math.sign(at.get('县甲')!.x - at.get('县乙')!.x)));
  it('names the levels that there are, from above to below', () => {
    expect(guides.map(({ name }) => name)).toEqual(['country', 'province', 'county', '']);
    const heights = guides.map((guide) => guide.at);
    expect([...heights].sort((a, b) => b - a)).toEqual(heights);
  });
  it('gives every node a place of its own', () =>
    expect(new Set(places.map(([, { x, y }]) => `${x} ${y}`)).size).toBe(task.nodes.length));
});
