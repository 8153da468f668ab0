/** Which of several places lies clearly nearest to another: roads and railways of one name join what is near. */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Surroundings } from './surroundings.ts';

const FARTHEST_KM = 200;
/** The second nearest has to be this much farther away. */
const CLEARLY = 1.3;
export const IMPLAUSIBLE_KM = 500;
const KM_PER_DEGREE = 111;

const distance = (a: Place, b: Place): number => {
  if (a.lon === undefined || a.lat === undefined || b.lon === undefined || b.lat === undefined) return Infinity;
  const east = (a.lon - b.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(east, a.lat - b.lat);
};

/** Farther than the ends of a line mostly are, where something nearer bears the character too. */
export const isFarFrom = (a: Place, b: Place): boolean => distance(a, b) > IMPLAUSIBLE_KM;

/** So far, and both are known to lie somewhere. */
export const isFartherThan = (a: Place, b: Place, km: number): boolean => {
  const apart = distance(a, b);
  return apart > km && Number.isFinite(apart);
};

export const clearlyNearest = (candidates: readonly Place[], to: Place, farthest = FARTHEST_KM): Place | undefined => {
  const [first, second] = candidates
    .filter(({ id }) => id !== to.id)
    .map((place) => ({ place, km: distance(place, to) }))
    .sort((a, b) => a.km - b.km);
  if (!first || first.km > farthest) return undefined;
  return !second || second.km >= first.km * CLEARLY ? first.place : undefined;
};

/**
 * 加|西 in a paper of 青海: a county far from all else that the line joins is not meant; of 澜湄快线 neither 湄潭 nor 澜沧, for a county alone is
 * a guess where the other end is none.
 */
export const withoutFarCounties = (found: readonly Place[], around: Surroundings): readonly Place[] => {
  const near = found.filter(
    (place) =>
      place.level !== 'county' ||
      around.inProvince(place.id) ||
      around.named.has(place.id) ||
      found.length === 1 ||
      found.some((other) => other !== place && !isFarFrom(place, other)),
  );
  const [only, another] = near;
  const isGuess = found.length === 2 && another === undefined && only?.level === 'county' && !around.named.has(only.id);
  return isGuess ? [] : near;
};
