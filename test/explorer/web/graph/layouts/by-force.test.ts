/** Each document stands in the middle of its own, and no two nodes stand on each other. */
import { describe, expect, it } from 'vitest';
import { byForce } from '../../../../../explorer/web/graph/layouts/by-force.ts';
import type { LayOutTask, Point } from '../../../../../explorer/web/graph/layouts/task.ts';

/** Two documents with twenty things of their own each, and one that both speak of. */
const leaves = (document: string) => Array.from({ length: 20 }, (_, i) => `${document}${i}`);
const node = (id: string, size = 5) => ({ id, size, leads: size > 5 });
const link = (from: string, to: string) => ({ from, to, weight: 1, reversed: false });
const task: LayOutTask = {
  arrangement: 'force',
  nodes: [node('a', 11), node('b', 11), node('shared'), ...[...leaves('a'), ...leaves('b')].map((id) => node(id))],
  links: [
    ...leaves('a').map((to) => link('a', to)),
    ...leaves('b').map((to) => link('b', to)),
    link('a', 'shared'),
    link('b', 'shared'),
    link('a', 'a'),
  ],
};
const placesOf = (wanted: LayOutTask) => new Map(byForce(wanted).places);
const places = placesOf(task);
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
  it('starts where the nodes stood when the graph was built', () => {
    const stored = placesOf({ ...task, nodes: task.nodes.map((one, i) => ({ ...one, stored: { x: -i, y: i % 3 } })) });
    expect([...stored]).not.toEqual([...places]);
    expect(new Set(stored.keys())).toEqual(new Set(places.keys()));
  });
  it('has nothing to do for nothing', () =>
    expect(byForce({ arrangement: 'force', nodes: [], links: [] }).places).toEqual([]));
  it('leaves what stood there before, and puts a newcomer beside it', () => {
    const before = new Map(places);
    const nodes = [...task.nodes.map((one) => ({ ...one, fixed: before.get(one.id)! })), node('new')];
    const after = placesOf({ ...task, nodes, links: [...task.links, link('a3', 'new')] });
    for (const { id } of task.nodes) expect(after.get(id)).toEqual(before.get(id));
    expect(distance(after.get('new')!, at('a3'))).toBeLessThan(distance(at('a'), at('b')));
  });
  it('keeps the members of a group together, whatever they hang on', () => {
    const mixed = (id: string) => ({ ...node(id), group: Number(id.slice(1)) % 2 === 0 ? 'even' : 'odd' });
    const after = placesOf({ ...task, nodes: task.nodes.map((one) => (one.size > 5 ? one : mixed(one.id))) });
    const centre = (rest: number): Point => {
      const own = leaves('a')
        .concat(leaves('b'))
        .filter((id) => Number(id.slice(1)) % 2 === rest)
        .map((id) => after.get(id)!);
      return {
        x: own.reduce((sum, { x }) => sum + x, 0) / own.length,
        y: own.reduce((sum, { y }) => sum + y, 0) / own.length,
      };
    };
    const near = leaves('a').filter((id) => Number(id.slice(1)) % 2 === 0);
    const apart = distance(centre(0), centre(1));
    for (const id of near) expect(distance(after.get(id)!, centre(0))).toBeLessThan(apart);
  });
});
