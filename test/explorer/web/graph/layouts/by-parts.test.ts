/** Parts of a picture lie side by side: none across another, nothing alone amid others. */
import { describe, expect, it } from 'vitest';
import { byForce } from '../../../../../explorer/web/graph/layouts/by-force.ts';
import { byParts } from '../../../../../explorer/web/graph/layouts/by-parts.ts';
import type { LayOutTask, Point } from '../../../../../explorer/web/graph/layouts/task.ts';

const node = (id: string) => ({ id, size: 5, leads: false });
const star = (name: string, leaves: number) => [name, ...Array.from({ length: leaves }, (_, i) => `${name}${i}`)];
const stars = [star('a', 12), star('b', 7), star('c', 3), star('d', 3), ['e'], ['f']];
const task: LayOutTask = {
  arrangement: 'parts',
  // As a store would give them: parts mixed.
  nodes: stars
    .flatMap((ids) => ids.map((id, i) => ({ id, i })))
    .sort((a, b) => a.i - b.i)
    .map(({ id }) => node(id)),
  links: stars.flatMap(([middle = '', ...leaves]) =>
    leaves.map((from) => ({ from, to: middle, weight: 1, reversed: true })),
  ),
};
const places = new Map(byParts(task).places);
const at = (id: string): Point => places.get(id)!;
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const discOf = (ids: readonly string[]) => {
  const points = ids.map(at);
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  return { middle, radius: Math.max(...points.map((point) => distance(point, middle))) };
};

describe('parts of a picture', () => {
  it('gives every node one place', () => {
    expect([...places.keys()].sort()).toEqual(stars.flat().sort());
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(places.size);
  });
  it('lie beside each other, where one field of springs lays them across each other', () => {
    const discs = stars.map(discOf);
    for (const [i, a] of discs.entries())
      for (const b of discs.slice(i + 1)) expect(distance(a.middle, b.middle)).toBeGreaterThan(a.radius + b.radius);
  });
  it('have the largest in the middle', () => {
    const away = stars.map((ids) => distance(discOf(ids).middle, { x: 0, y: 0 }));
    expect(Math.min(...away)).toBe(away[0]);
  });
  it('keep a node of many links amid what hangs on it', () => {
    for (const ids of stars.slice(0, 2)) {
      const { middle, radius } = discOf(ids);
      expect(distance(at(ids[0]!), middle)).toBeLessThan(radius / 2);
    }
  });
  it('are laid out the same way every time', () => expect(byParts(task).places).toEqual([...places]));
  it('are left to springs where nodes are grouped', () => {
    const nodes = task.nodes.map((one, i) => (i === 0 ? { ...one, group: 'one' } : one));
    expect(byParts({ ...task, nodes }).places).toEqual(byForce({ ...task, nodes }).places);
  });
  it('stay where they stand when one comes in, which stands amid its neighbours and upon none', () => {
    const nodes = [...task.nodes.map((one) => ({ ...one, fixed: at(one.id) })), node('new'), node('alone')];
    const links = ['b', 'b0', 'b1'].map((to) => ({ from: 'new', to, weight: 1, reversed: false }));
    const after = new Map(byParts({ ...task, nodes, links: [...task.links, ...links] }).places);
    expect([...places.keys()].map((id) => after.get(id))).toEqual([...places.values()]);
    const { middle, radius } = discOf(stars[1]!);
    expect(distance(after.get('new')!, middle)).toBeLessThan(2 * radius);
    for (const id of ['new', 'alone'])
      for (const [other, point] of after)
        if (other !== id) expect(distance(after.get(id)!, point)).toBeGreaterThan(1.5);
    expect(distance(after.get('new')!, after.get('alone')!)).toBeGreaterThan(2.3);
  });
  it('are laid out anew where most are newcomers', () => {
    const nodes = task.nodes.map((one, i) => (i < 3 ? { ...one, fixed: { x: 90, y: 90 } } : one));
    expect(Math.max(...byParts({ ...task, nodes }).places.map(([, { x }]) => x))).toBeLessThan(50);
  });
  it('has nothing to do for nothing', () =>
    expect(byParts({ arrangement: 'parts', nodes: [], links: [] }).places).toEqual([]));
});
