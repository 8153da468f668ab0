/** Lays out a picture that falls into parts: each by springs for itself, then side by side, the largest in the middle. In one field they would lie across each other. */
import { byForce } from './by-force.ts';
import type { LaidOut, LayOutTask, Point } from './task.ts';

/** What hangs together, the largest first; within a part from what most hangs on outwards, as springs start along a spiral and seldom undo a crossing. */
const partsOf = ({ nodes, links }: LayOutTask): readonly (readonly string[])[] => {
  const others = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    others.get(from)?.push(to);
    others.get(to)?.push(from);
  }
  const linksOf = (id: string): number => others.get(id)?.length ?? 0;
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const { id } of [...nodes].sort((a, b) => linksOf(b.id) - linksOf(a.id) || (a.id < b.id ? -1 : 1))) {
    if (seen.has(id)) continue;
    seen.add(id);
    const part = [id];
    // The list grows while it is read.
    for (const one of part)
      for (const other of others.get(one) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
};

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Around its middle, and as large as its number of nodes asks for, so that all parts are equally dense. */
const laidOut = (part: readonly string[], task: LayOutTask) => {
  const rank = new Map(part.map((id, i) => [id, i]));
  const { places } = byForce({
    ...task,
    nodes: task.nodes.filter(({ id }) => rank.has(id)).sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)),
    links: task.links.filter(({ from }) => rank.has(from)),
  });
  const middle = {
    x: places.reduce((sum, [, { x }]) => sum + x, 0) / places.length,
    y: places.reduce((sum, [, { y }]) => sum + y, 0) / places.length,
  };
  const reach = Math.max(...places.map(([, { x, y }]) => Math.hypot(x - middle.x, y - middle.y)));
  const radius = Math.sqrt(part.length);
  const scale = reach > 0 ? (radius - 0.5) / reach : 0;
  return {
    radius,
    places: places.map(([id, { x, y }]) => [id, { x: (x - middle.x) * scale, y: (y - middle.y) * scale }] as const),
  };
};

/** Steps along a spiral that winds outwards by as much. */
const step = 0.6;

/** The nearest place to a point, along a spiral, where a disc meets none that lies there already. */
const nearestFree = (radius: number, taken: readonly Disc[], { x, y }: Point = { x: 0, y: 0 }): Point => {
  for (let angle = 0; ; ) {
    const away = (step * angle) / (2 * Math.PI);
    const point = { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) };
    if (taken.every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= other.radius + radius)) return point;
    angle += step / Math.max(step, away);
  }
};

/** What stands has this much room around it, and a newcomer so much, or those that come together would lie on each other. */
const own = 0.5;
const ofNewcomer = 1.2;

/** What stands already keeps its place; each newcomer stands amid its neighbours, where there is room. */
const beside = ({ nodes, links }: LayOutTask): LaidOut => {
  const places = new Map<string, Point>(nodes.flatMap(({ id, fixed }) => (fixed ? [[id, fixed] as const] : [])));
  const taken = [...places.values()].map((place) => ({ ...place, radius: own }));
  for (const { id } of nodes) {
    if (places.has(id)) continue;
    const near = links.flatMap(({ from, to }) => {
      const place = from === id ? places.get(to) : to === id ? places.get(from) : undefined;
      return place ?? [];
    });
    const sum = near.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
    const count = Math.max(1, near.length);
    const place = nearestFree(ofNewcomer, taken, { x: sum.x / count, y: sum.y / count });
    places.set(id, place);
    taken.push({ ...place, radius: ofNewcomer });
  }
  return { places: nodes.map(({ id }) => [id, places.get(id) as Point]), guides: [] };
};

export const byParts = (task: LayOutTask): LaidOut => {
  // Groups tie parts together: springs hold them.
  if (task.nodes.some(({ group }) => group !== undefined)) return byForce(task);
  // Around a few that stand, many newcomers would be a heap.
  const standing = task.nodes.filter(({ fixed }) => fixed !== undefined).length;
  if (standing * 2 > task.nodes.length) return beside(task);
  const taken: Disc[] = [];
  const places = partsOf(task).flatMap((part) => {
    const disc = laidOut(part, task);
    const at = nearestFree(disc.radius, taken);
    taken.push({ ...at, radius: disc.radius });
    return disc.places.map(([id, { x, y }]) => [id, { x: x + at.x, y: y + at.y }] as const);
  });
  return { places, guides: [] };
};
