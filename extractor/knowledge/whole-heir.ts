/**
 * The division of the edition that took an abolished one over as a whole.
 *
 *   takes 崇文区 → 东城区, 沙市市 → 沙市区, 宿县地区 → 宿州市 (all that it held lies there, and little else), 海南行政区 → 海南省
 *   refuses 江干区 (two took parts of it), 徽州地区 (three cities did), 莱芜市 (Jinan is far more), 绥远省 (no code of its own)
 */
import type { Place } from './gazetteer.ts';

const CODE = /^\d{6}$/;

/** How many counties of today lie in each prefecture. */
const countSizes = (places: ReadonlyMap<string, Place>): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const { level, parent, validTo } of places.values())
    if (level === 'county' && validTo === undefined && parent !== undefined)
      sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
  return sizes;
};

export const makeWholeHeir = (places: ReadonlyMap<string, Place>): ((id: string) => string | undefined) => {
  let sizes: ReadonlyMap<string, number> | undefined;
  /** 海南行政区 → 海南省: the province that most consists of `count` counties of these prefectures, some of them held by itself. */
  const provinceOf = (
    parents: readonly (string | undefined)[],
    count: number,
    counties: ReadonlyMap<string, number>,
  ): string | undefined => {
    const province = parents.find((parent) => parent !== undefined && places.get(parent)?.level === 'province');
    if (province === undefined) return undefined;
    let whole = 0;
    for (const [parent, size] of counties)
      if (parent === province || places.get(parent)?.parent === province) whole += size;
    const isWithin = parents.every(
      (parent) => parent === province || (parent !== undefined && places.get(parent)?.parent === province),
    );
    return isWithin && count * 2 > whole ? province : undefined;
  };
  /** The prefecture that most consists of these counties, if all of them lie in it. */
  const prefectureOf = (counties: readonly string[]): string | undefined => {
    const parents = new Set(counties.map((county) => places.get(county)?.parent));
    const [only, ...others] = parents;
    sizes ??= countSizes(places);
    if (others.length > 0) return provinceOf([...parents], counties.length, sizes);
    if (only === undefined || places.get(only)?.level !== 'prefecture') return undefined;
    return counties.length * 2 > (sizes.get(only) ?? 0) ? only : undefined;
  };
  const wholeHeir = (id: string): string | undefined => {
    const place = places.get(id);
    const heirs = place?.successors ?? [];
    if (heirs.length === 0 || !CODE.test(id)) return undefined;
    if (heirs.length > 1 && place?.level === 'prefecture') return prefectureOf(heirs);
    const [only] = heirs.length === 1 ? heirs : [];
    return only === undefined ? undefined : (wholeHeir(only) ?? only);
  };
  return wholeHeir;
};
