/** Turns the server's places into regions of the map; for one directive, says of every province whether it is reached. */
import type { MapAnswer, MapPlace } from '../../api.ts';
import type { MapRegion } from './map-region.ts';

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

export const toRegions = ({ places }: MapAnswer): readonly MapRegion[] => places.map(toRegion);

const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** Every known province once: named itself, through a place within it, or not in this collection. */
export const toCoverage = (
  answer: MapAnswer,
  provinces: readonly { readonly code: string; readonly name: string }[],
): readonly MapRegion[] => {
  const named = toRegions(answer).map((region): MapRegion => ({ ...region, state: 'reached' }));
  const codes = new Set(named.map(({ code }) => code));
  const within = new Map<string, number>();
  for (const { code } of named)
    if (/^\d{6}$/.test(code)) within.set(provinceOf(code), (within.get(provinceOf(code)) ?? 0) + 1);
  const others = provinces
    .filter(({ code }) => !codes.has(code))
    .map(
      ({ code, name }): MapRegion => ({
        code,
        name,
        level: 'province',
        count: 0,
        state: within.has(code) ? 'implied' : 'none',
      }),
    );
  return [...named, ...others];
};
