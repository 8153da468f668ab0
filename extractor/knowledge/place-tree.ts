/** The places themselves and the tree they form: divisions of the edition, abolished ones, named areas, features. */
import type { Place, PlaceLevel } from './gazetteer.ts';
import { makePlace } from './make-place.ts';

type Year = number | null;
export type DivisionRow = readonly [code: string, name: string, lon: number | null, lat: number | null, from?: number];
export type FormerDivisionRow = readonly [code: string, name: string, from: Year, to: Year, heirs: readonly string[]];
/** Where a place lay until `to`, as long as that was elsewhere than its code says. */
export type FormerParentRow = readonly [code: string, from: Year, to: number, parent: string];
export type AreaRow = readonly [
  name: string,
  aliases: readonly string[],
  members: readonly string[],
  from: Year,
  to: Year,
  source: string,
];

export interface PlaceTables {
  readonly divisions: readonly DivisionRow[];
  readonly formerDivisions: readonly FormerDivisionRow[];
  readonly formerParents: readonly FormerParentRow[];
  readonly areas: readonly AreaRow[];
  readonly features: readonly string[];
}

export interface PlaceTree {
  readonly places: ReadonlyMap<string, Place>;
  /** From the nearest upwards: those of today, or of `year` (枞阳县 lay in 安庆市 until 2015). */
  ancestors(id: string, year?: number): readonly Place[];
  isWithin(id: string, ancestor: string): boolean;
  /** 宁河 in 河北 until 1973: did it lie there in any year, otherwise than today? */
  hasLainIn(id: string, ancestor: string): boolean;
  provinceOf(id: string): string | undefined;
}

/** 420000; places without a code have a name for it. */
export const isCode = (id: string): boolean => {
  for (let i = 0; i < 6; i++) if (!(id.charCodeAt(i) >= 0x30 && id.charCodeAt(i) <= 0x39)) return false;
  return true;
};

const years = (from: Year | undefined, to: Year | undefined) => ({
  validFrom: from || undefined,
  validTo: to || undefined,
});
/** Without a code it is a province of the 1950s. */
const levelOf = (code: string): PlaceLevel =>
  code.endsWith('0000') || !/^\d/.test(code) ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

export const makePlaceTree = (tables: PlaceTables): PlaceTree => {
  const places = new Map<string, Place>();
  const codes = new Set([...tables.divisions, ...tables.formerDivisions].map(([code]) => code));
  const parentOf = (code: string): string | undefined => {
    if (!/^\d/.test(code)) return undefined;
    const [township] = code.split('/');
    if (township !== code) return township ?? code;
    const prefecture = `${code.slice(0, 4)}00`;
    if (code !== prefecture && codes.has(prefecture)) return prefecture;
    const province = `${code.slice(0, 2)}0000`;
    return code !== province && codes.has(province) ? province : undefined;
  };

  const put = (place: Place): void => {
    places.set(place.id, place);
  };
  for (const [code, name, from, to, successors] of tables.formerDivisions)
    put(makePlace(code, name, levelOf(code), { parent: parentOf(code), ...years(from, to), successors }));
  for (const [code, name, lon, lat, from] of tables.divisions) {
    const point = lon !== null && lat !== null ? { lon, lat } : {};
    const level = code.includes('/') ? 'county' : levelOf(code);
    put(makePlace(code, name, level, { parent: parentOf(code), ...point, ...years(from, undefined) }));
  }
  for (const [name, , members, from, to] of tables.areas)
    put(makePlace(name, name, 'area', { ...years(from, to), ...(members.length > 0 ? { members } : {}) }));
  for (const name of tables.features) if (!places.has(name)) put(makePlace(name, name, 'feature'));

  const formerParents = new Map<string, FormerParentRow[]>();
  for (const row of tables.formerParents) formerParents.set(row[0], [...(formerParents.get(row[0]) ?? []), row]);
  const parentIn = (id: string, year: number | undefined): string | undefined => {
    const former =
      year === undefined
        ? undefined
        : formerParents.get(id)?.find(([, from, to]) => year >= (from ?? 0) && year < to)?.[3];
    return former ?? places.get(id)?.parent;
  };
  const chainOf = (id: string, year: number | undefined): readonly Place[] => {
    const parent = places.get(parentIn(id, year) ?? '');
    return parent ? [parent, ...chainOf(parent.id, year)] : [];
  };

  /** Asked for again and again while a text is read. */
  const chains = new Map<string, readonly Place[]>();
  const ancestors = (id: string, year?: number): readonly Place[] => {
    if (year !== undefined) return formerParents.size === 0 ? ancestors(id) : chainOf(id, year);
    const known = chains.get(id);
    if (known) return known;
    const chain = chainOf(id, undefined);
    if (places.has(id)) chains.set(id, chain);
    return chain;
  };
  const isWithin = (id: string, ancestor: string): boolean =>
    id === ancestor ||
    ancestors(id).some((place) => place.id === ancestor) ||
    (places.get(ancestor)?.members?.some((member) => isWithin(id, member)) ?? false);
  const hasLainIn = (id: string, ancestor: string): boolean =>
    formerParents.get(id)?.some(([, , , parent]) => isWithin(parent, ancestor)) ?? false;
  const provinceOf = (id: string): string | undefined => (isCode(id) ? `${id.slice(0, 2)}0000` : undefined);

  return { places, ancestors, isWithin, hasLainIn, provinceOf };
};
