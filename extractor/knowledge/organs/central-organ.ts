/** Which central organ a short form means in a given year: 国家计委 is 国家计划委员会 until 1998, then 国家发展计划委员会. */
import type { AgencyTable, CentralNaming, CentralOrgan } from '../agency-table.ts';

export interface CentralReading {
  readonly namings: readonly CentralNaming[];
  /** What the name goes on with: 办公厅. */
  readonly sub: string;
}

export const readCentral = (name: string, agencies: AgencyTable): CentralReading => {
  const whole = agencies.central(name);
  if (whole.length > 0) return { namings: whole, sub: '' };
  for (let length = name.length - 1; length > 1; length--) {
    const namings = agencies.central(name.slice(0, length));
    if (namings.length > 0) return { namings, sub: name.slice(length) };
  }
  return { namings: [], sub: '' };
};

const livesIn = ({ from, to }: CentralOrgan, year: number): boolean => (from ?? 0) <= year && year <= (to ?? 9999);

/**
 * Organs of that name, best first: an official name means itself, a short form what bore it in that year. 黄河水利委员会 was
 * the official name of old and is short for 水利部黄河水利委员会 today.
 */
export const organsOf = (
  name: string,
  namings: readonly CentralNaming[],
  year: number | undefined,
): readonly CentralOrgan[] => {
  const organs = namings.map(({ organ }) => organ);
  const alive =
    year === undefined ? organs.filter(({ to }) => to === undefined) : organs.filter((organ) => livesIn(organ, year));
  const official = organs.find((organ) => organ.name === name);
  if (official && (year === undefined || alive.length === 0 || alive.includes(official))) return [official];
  // 西南局 of 1993 is none of the party's, which ended in 1966; a name that means nothing else is told of later too.
  const isOfThen = year === undefined || alive.length > 0 || namings.some(({ bare }) => !bare);
  if (organs.length < 2) return isOfThen ? organs : [];
  // In the year of a change both names live; the later one took over.
  return alive.length > 0 ? [alive.reduce((a, b) => ((b.from ?? 0) > (a.from ?? 0) ? b : a))] : organs;
};
