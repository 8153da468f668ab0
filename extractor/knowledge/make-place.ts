/** Makes a place: all have the same fields in the same order, so that what asks any of them for one finds it at the same spot. */
import type { Place, PlaceLevel } from './gazetteer.ts';

type MoreOfPlace = { readonly [Field in Exclude<keyof Place, 'id' | 'name' | 'level'>]?: Place[Field] | undefined };

export const makePlace = (id: string, name: string, level: PlaceLevel, more: MoreOfPlace = {}): Place => ({
  id,
  name,
  level,
  parent: more.parent,
  validFrom: more.validFrom,
  validTo: more.validTo,
  successors: more.successors,
  members: more.members,
  lon: more.lon,
  lat: more.lat,
});
