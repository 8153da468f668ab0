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

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** 420000; places without a code have a name for it. */
export const isCode = (id: string): boolean => {
  for (let i = 0; i < 6; i++) if (!isDigit(id.charCodeAt(i))) return false;
  return true;
};

/** Without a code it is a province of the 1950s. */
const levelOf = (code: string): PlaceLevel =>
  code.endsWith('0000') || !isDigit(code.charCodeAt(0)) ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

export const makePlaceTree = (tables: PlaceTables): PlaceTree => {
  const places = new Map<string, Place>();
  /** By four and by two digits of their codes. */
  const prefectures = new Set<string>();
  const provinces = new Set<string>();
  const putCode = (code: string): void => {
    if (code.endsWith('00')) prefectures.add(code.slice(0, 4));
    if (code.endsWith('0000')) provinces.add(code.slice(0, 2));
  };
  for (const [code] of tables.divisions) putCode(code);
  for (const [code] of tables.formerDivisions) putCode(code);
  const parentOf = (code: string): string | undefined => {
    if (!isDigit(code.charCodeAt(0))) return undefined;
    const slash = code.indexOf('/');
    if (slash !== -1) return code.slice(0, slash);
    const prefecture = code.slice(0, 4);
    if (!code.endsWith('00') && prefectures.has(prefecture)) return `${prefecture}00`;
    const province = code.slice(0, 2);
    return !code.endsWith('0000') && provinces.has(province) ? `${province}0000` : undefined;
  };

  const put = (place: Place): void => {
    places.set(place.id, place);
  };
  for (const [code, name, from, to, successors] of tables.formerDivisions)
    put(
      makePlace(code, name, levelOf(code), {
        parent: parentOf(code),
        validFrom: from || undefined,
        validTo: to || undefined,
        successors,
      }),
    );
  for (const [code, name, lon, lat, from] of tables.divisions)
    put(
      makePlace(code, name, code.includes('/') ? 'county' : levelOf(code), {
        parent: parentOf(code),
        validFrom: from || undefined,
        lon: lon !== null && lat !== null ? lon : undefined,
        lat: lon !== null && lat !== null ? lat : undefined,
      }),
    );
  for (const [name, , members, from, to] of tables.areas)
    put(
      makePlace(name, name, 'area', {
        validFrom: from || undefined,
        validTo: to || undefined,
        members: members.length > 0 ? members : undefined,
      }),
    );
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
