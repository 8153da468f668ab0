/**
 * An end of a line that is a town of the document's own county, although a county far away bears its name.
 *
 *   takes 高唐 in 万安至高唐段 in a paper of 将乐县
 *   refuses 来凤 in 酉阳至来凤高速公路 in a paper of 重庆: a town of its own, but the paper is of more than one county
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Surroundings } from './surroundings.ts';

/** `far`: the division that bears the name. */
export const countyOfTown = (
  name: string,
  far: Place,
  { jurisdiction, inProvince, named }: Surroundings,
  places: Knowledge['places'],
): Place | undefined => {
  if (jurisdiction === undefined || far.level !== 'county' || far.name === name) return undefined;
  if (inProvince(far.id) || named.has(far.id) || places.place(jurisdiction)?.level !== 'county') return undefined;
  const counties = places.countiesOfTown(name, jurisdiction);
  return counties.length === 1 ? places.place(counties[0]!) : undefined;
};
