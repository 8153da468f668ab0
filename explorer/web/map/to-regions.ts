/** Turns the server's places into regions of the map; for one directive, says of every province whether it is reached. */
import type { MapAnswer, MapPlace } from '../../api-picture.ts';
import type { Filters } from '../state/view-state.ts';
import type { MapRegion } from './map-region.ts';

type Placed = Pick<MapAnswer, 'places'>;

/** Places without a code stand in lists under their id. */
export const codeOf = ({ code, node }: MapPlace): string => code ?? node.id;

const toRegion = (place: MapPlace): MapRegion => ({
  code: codeOf(place),
  name: place.node.label,
  level: place.node.level ?? '',
  count: place.policies,
  roles: Object.keys(place.roles),
  ...(place.lon !== undefined && place.lat !== undefined ? { lon: place.lon, lat: place.lat } : {}),
});

export const toRegions = ({ places }: Placed): readonly MapRegion[] => places.map(toRegion);

const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

interface Province {
  readonly code: string;
  readonly name: string;
}

/** A province that the filters leave out is not said to be missing. */
export const provincesAsked = (
  provinces: readonly Province[],
  { provinces: chosen, hidden }: Pick<Filters, 'provinces' | 'hidden'>,
): readonly Province[] =>
  hidden.includes('level_province') ? [] : provinces.filter(({ code }) => !chosen || chosen.includes(code));

/** Codes of provinces that are named themselves, or hold a place that is. */
const provincesIn = ({ places }: Placed): ReadonlySet<string> =>
  new Set(places.map(codeOf).flatMap((code) => (/^\d{6}$/.test(code) ? [provinceOf(code)] : [])));

/** Every known province once: named itself, through a place within it, only without the filters, or not in this collection. */
export const toCoverage = (
  answer: Placed,
  provinces: readonly Province[],
  unfiltered: Placed = answer,
): readonly MapRegion[] => {
  const named = toRegions(answer).map((region): MapRegion => ({ ...region, state: 'reached' }));
  const codes = new Set(named.map(({ code }) => code));
  const [within, without] = [provincesIn(answer), provincesIn(unfiltered)];
  const others = provinces
    .filter(({ code }) => !codes.has(code))
    .map(
      ({ code, name }): MapRegion => ({
        code,
        name,
        level: 'province',
        count: 0,
        state: within.has(code) ? 'implied' : without.has(code) ? 'filtered' : 'none',
      }),
    );
  return [...named, ...others];
};
