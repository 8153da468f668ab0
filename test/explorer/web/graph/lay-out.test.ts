/** Each document stands in the middle of its own, and no two nodes stand on each other. */
import { describe, expect, it } from 'vitest';
import { type LayOutTask, layOut, type Point } from '../../../../explorer/web/graph/lay-out.ts';

/** Two documents with twenty things of their own each, and one that both speak of. */
const leaves = (document: string) => Array.from({ length: 20 }, (_, i) => `${document}${i}`);
const task: LayOutTask = {
  nodes: [
    { id: 'a', size: 11 },
    { id: 'b', size: 11 },
    { id: 'shared', size: 5 },
    ...[...leaves('a'), ...leaves('b')].map((id) => ({ id, size: 5 })),
  ],
  links: [
    ...leaves('a').map((to) => ({ from: 'a', to, weight: 1 })),
    ...leaves('b').map((to) => ({ from: 'b', to, weight: 1 })),
    { from: 'a', to: 'shared', weight: 1 },
    { from: 'b', to: 'shared', weight: 1 },
    { from: 'a', to: 'a', weight: 1 },
  ],
};
const places = layOut(task);
const at = (id: string): Point => places.get(id)!;
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (ids: readonly string[]): Point => ({
  x: ids.reduce((sum, id) => sum + at(id).x, 0) / ids.length,
  y: ids.reduce((sum, id) => sum + at(id).y, 0) / ids.length,
});

describe('laying out', () => {
  it('puts a document amid what it alone speaks of', () => {
    for (const document of ['a', 'b'])
      expect(distance(at(document), middle(leaves(document)))).toBeLessThan(distance(at('a'), at('b')) / 4);
  });
  it('puts what two share between them', () => {
    const all = distance(at('a'), at('b'));
    expect(distance(at('shared'), at('a'))).toBeLessThan(all);
    expect(distance(at('shared'), at('b'))).toBeLessThan(all);
  });
  it('leaves no node on another', () => {
    const ids = task.nodes.map(({ id }) => id);
    const gaps = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => distance(at(a), at(b))));
    expect(Math.min(...gaps)).toBeGreaterThan(distance(at('a'), at('b')) / 100);
  });
  it('has nothing to do for nothing', () => expect(layOut({ nodes: [], links: [] }).size).toBe(0));
});
