/** Codes and points of regions, for maps: read once for each state of the collection. */
import type { Store } from '../../../graph-schema/index.ts';
import type { Atlas } from './atlas.ts';
import { readRows } from './read-atlas.ts';

export interface Place {
  readonly code?: string;
  readonly lon?: number;
  readonly lat?: number;
}

const kept = new WeakMap<Atlas, Promise<ReadonlyMap<string, Place>>>();

const read = async (store: Store): Promise<ReadonlyMap<string, Place>> => {
  const rows = await readRows(store, 'MATCH (r:Region) RETURN r.id AS id, r.code AS code, r.lon AS lon, r.lat AS lat');
  return new Map(
    rows.map(({ id, code, lon, lat }) => [
      String(id),
      {
        ...(typeof code === 'string' ? { code } : {}),
        ...(typeof lon === 'number' && typeof lat === 'number' ? { lon, lat } : {}),
      },
    ]),
  );
};

export const placesOf = (store: Store, atlas: Atlas): Promise<ReadonlyMap<string, Place>> => {
  const places = kept.get(atlas) ?? read(store);
  kept.set(atlas, places);
  places.catch(() => kept.delete(atlas));
  return places;
};
