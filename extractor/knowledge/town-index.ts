/** Finds the counties that have a town of a name, without 镇, 乡 …: 罗泾 → 宝山区; the towns of a province are read when it is first asked for. */
import type { DivisionNamer } from './division-names.ts';

interface TownTables {
  readonly townships: () => ReadonlyMap<string, string>;
  readonly townWords: () => readonly string[];
}

/** Digits of a code that tell the province. */
const PROVINCE = 2;
const SHORTEST = 2;
const NONE: readonly string[] = [];

export const makeTownIndex = (
  { townships, townWords }: TownTables,
  { townName }: DivisionNamer,
  isWithin: (id: string, ancestor: string) => boolean,
): ((bare: string, ancestor: string) => readonly string[]) => {
  const provinces = new Map<string, ReadonlyMap<string, readonly string[]>>();
  let ordinary: ReadonlySet<string> | undefined;

  const townsOf = (province: string): ReadonlyMap<string, readonly string[]> => {
    const known = provinces.get(province);
    if (known) return known;
    ordinary ??= new Set(townWords());
    const counties = new Map<string, string[]>();
    for (const [county, names] of townships()) {
      if (!county.startsWith(province)) continue;
      for (const name of names.split(' ')) {
        const bare = townName(name);
        if (bare.length < SHORTEST || ordinary.has(bare)) continue;
        const sharing = counties.get(bare) ?? [];
        if (!sharing.includes(county)) sharing.push(county);
        counties.set(bare, sharing);
      }
    }
    provinces.set(province, counties);
    return counties;
  };

  return (bare, ancestor) =>
    (townsOf(ancestor.slice(0, PROVINCE)).get(bare) ?? NONE).filter((county) => isWithin(county, ancestor));
};
