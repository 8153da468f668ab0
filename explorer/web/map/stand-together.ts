/** Where nodes stand on the sheet: those of one place around it like the seeds of a sunflower, what is nationwide beside the land. */
import type { NetworkNode } from '../../api-picture.ts';
import type { Point } from '../graph/layouts/task.ts';
import type { Outline, Spot } from './outline.ts';

/** South of the land, where nothing else is drawn. */
const beside: Spot = [150, 670];
/** Units of the sheet from one node to the next, less where very many stand together. */
const gap = { most: 7, span: 46 } as const;
/** Each seed is turned by this against the one before it. */
const turn = Math.PI * (3 - Math.sqrt(5));

type Standing = Pick<NetworkNode, 'id' | 'stands'>;

/** Sigma's y points up, the sheet's down. */
const around = ([x, y]: Spot, i: number, step: number): Point => {
  const radius = step * Math.sqrt(i);
  return { x: x + radius * Math.cos(i * turn), y: -(y + radius * Math.sin(i * turn)) };
};

/** In the order given: the first of a place stands in its middle. Nodes that stand nowhere are left out. */
export const standTogether = (nodes: readonly Standing[], place: Outline['place']): ReadonlyMap<string, Point> => {
  const together = new Map<string, { readonly spot: Spot; readonly ids: string[] }>();
  for (const { id, stands } of nodes) {
    if (stands === undefined) continue;
    const spot = stands === 'nationwide' ? beside : place(stands.lon, stands.lat);
    if (!spot) continue;
    const key = stands === 'nationwide' ? stands : spot.map(Math.round).join(' ');
    const known = together.get(key);
    if (known) known.ids.push(id);
    else together.set(key, { spot, ids: [id] });
  }
  return new Map(
    [...together.values()].flatMap(({ spot, ids }) => {
      const step = Math.min(gap.most, gap.span / Math.sqrt(ids.length));
      return ids.map((id, i) => [id, around(spot, i, step)] as const);
    }),
  );
};
