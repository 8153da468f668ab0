/**
 * An end of a line that is a town of the document's own county, although a county far away bears its name.
 *
 *   takes 高唐 in 万安至高唐段 in a paper of 将乐县
 *   takes 徐闻县 for 海安 in 湛江至海安客运专线, whose 海安市 is a thousand kilometres away
 *   nothing for 白河 in 沈阳至白河客运专线: a county 1,500 kilometres away in another province, and a town that no list knows
 *   refuses 集宁至通辽 (far from each other, but no town there is called 集宁), 来凤 in 酉阳至来凤高速公路 in a paper of 重庆: a town of its own, but the paper is of more than one county
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isFarFrom, isFartherThan } from './distance.ts';
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

/** 湛江至|海安: a bare county far from the other end that nothing else in the document speaks for. */
export const isStray = (name: string, chosen: Place, other: Place, { inProvince, named }: Surroundings): boolean =>
  chosen.level === 'county' &&
  chosen.name !== name &&
  !inProvince(chosen.id) &&
  !named.has(chosen.id) &&
  isFarFrom(chosen, other);

const COUNTY = /县$/;
/** 格尔木至若羌 is 600 kilometres long. */
const TOO_FAR_KM = 1000;

/** It stays where no town in the other end's province bears its name, unless it is too far away; of several towns nobody knows which is meant. */
export const townBeside = (name: string, chosen: Place, other: Place, { places }: Knowledge): Place | undefined => {
  const counties = places.countiesOfTown(name, places.provinceOf(other.id) ?? other.id);
  const isElsewhere =
    COUNTY.test(chosen.name) &&
    places.provinceOf(chosen.id) !== places.provinceOf(other.id) &&
    isFartherThan(chosen, other, TOO_FAR_KM);
  if (counties.length === 0) return isElsewhere ? undefined : chosen;
  return counties.length === 1 ? places.place(counties[0]!) : undefined;
};
