/** Which place an organ's name means: 朝阳区 is Beijing's or Changchun's, in the light of the chain around it and of the document. */
import type { Gazetteer, Naming, Place } from '../gazetteer.ts';

/** Names of `written` from the outermost: 重庆市|黔江区. */
const chainOf = (written: string, places: Gazetteer): string[] =>
  places.scan(written).map(({ start, end }) => written.slice(start, end));

/** Without a year, what still is. A name with years of its own may be older than the place: 黔阳 of 怀化市. */
const isValid = ({ place, from, to }: Naming, year: number | undefined): boolean => {
  const [first, last] = from === undefined && to === undefined ? [place.validFrom, place.validTo] : [from, to];
  if (year === undefined) return last === undefined;
  return (first ?? 0) <= year && year <= (last ?? Number.POSITIVE_INFINITY);
};

/** Candidates, best first; one if the text or the document decides. */
export const namedPlaces = (
  written: string,
  home: Place | undefined,
  year: number | undefined,
  places: Gazetteer,
): readonly Place[] => {
  const chain = chainOf(written, places);
  const last = chain.at(-1);
  if (last === undefined) return [];
  let namings = places.named(last);
  const outer = chain.slice(0, -1).map((name) => places.named(name).map(({ place }) => place));
  const narrow = (keep: (naming: Naming) => boolean): void => {
    const kept = namings.filter(keep);
    if (kept.length > 0) namings = kept;
  };
  // 河北省|石家庄市|桥西区 is not that of 张家口: each of the places around it narrows, the nearest first.
  for (const around of outer.toReversed())
    narrow(({ place }) => around.some(({ id }) => id !== place.id && places.isWithin(place.id, id)));
  narrow((naming) => isValid(naming, year));
  // 玉溪市 of 1990 is the city that is 红塔区 today; of 2009 大足县 and 双桥区 are both what is 大足区 today.
  const isOfYear = (naming: Naming): boolean =>
    year !== undefined && naming.form === 'former' && naming.to !== undefined && isValid(naming, year);
  narrow((naming) => isOfYear(naming) || (year !== undefined && places.nameIn(naming.place.id, year) === last));
  narrow((naming) => naming.form === 'full' || isOfYear(naming));
  if (home) {
    narrow(({ place }) => place.id === home.id || places.isWithin(home.id, place.id));
    narrow(({ place }) => places.isWithin(place.id, home.id));
    narrow(({ place }) => places.provinceOf(place.id) === places.provinceOf(home.id));
  }
  // 巢湖市 of 2008 is the prefecture, not the county-level city that took its name later.
  narrow(({ place }) => place.level === 'province');
  if (namings.some(({ place }) => place.level === 'prefecture')) narrow(({ place }) => place.level === 'prefecture');
  return [...new Map(namings.map(({ place }) => [place.id, place])).values()];
};
