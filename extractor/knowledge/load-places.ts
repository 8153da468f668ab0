/** Makes the gazetteer from the files of extractor/data; townships are read when first asked for. */
import type { NameParts } from './division-names.ts';
import { makeDivisionNamer } from './division-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { makeGazetteer } from './make-gazetteer.ts';
import type { NameTables } from './name-tables.ts';
import type { WordStarts } from './word-starts.ts';

type Read = <T>(file: string) => T;

/** 梅江 has its 梅江流域: what a river drains is as much a place as the river. */
const withBasins = (features: readonly string[], { waters, basin }: NameParts): readonly string[] => [
  ...new Set([...features, ...features.filter((name) => waters.includes(name.at(-1)!)).map((name) => name + basin)]),
];

export const loadPlaces = (read: Read, starts?: WordStarts): Gazetteer => {
  const rows = <T>(file: string): readonly T[] => read<{ readonly rows: readonly T[] }>(file).rows;
  const words = (file: string): readonly string[] => read<{ readonly words: readonly string[] }>(file).words;
  const parts = read<NameParts>('name-parts.json');
  let towns: ReadonlyMap<string, string> | undefined;
  const tables: NameTables = {
    divisions: [
      ...rows<NameTables['divisions'][number]>('divisions.json'),
      ...rows<NameTables['divisions'][number]>('more-divisions.json'),
    ],
    formerDivisions: [
      ...rows<NameTables['formerDivisions'][number]>('former-divisions.json'),
      ...rows<NameTables['formerDivisions'][number]>('more-former-divisions.json'),
    ],
    formerNames: [
      ...rows<NameTables['formerNames'][number]>('former-names.json'),
      ...rows<NameTables['formerNames'][number]>('more-former-names.json'),
    ],
    joinedDivisions: rows('joined-divisions.json'),
    formerParents: [
      ...rows<NameTables['formerParents'][number]>('more-former-parents.json'),
      ...rows<NameTables['formerParents'][number]>('former-parents.json'),
    ],
    areas: rows('named-areas.json'),
    homeAreas: rows('home-areas.json'),
    features: withBasins(words('features.json'), parts),
    aliases: rows('place-aliases.json'),
    abbreviations: rows('abbreviations.json'),
    cityAbbreviations: rows('city-abbreviations.json'),
    joinedCities: rows('joined-cities.json'),
    alsoWords: words('also-words.json'),
    stopNames: [...words('stop-names.json'), ...words('not-places.json')],
    neverBare: parts.neverBare,
    townships: () => {
      towns ??= new Map(rows<readonly [string, string]>('townships.json'));
      return towns;
    },
    townWords: () => words('town-words.json'),
  };
  return makeGazetteer(tables, makeDivisionNamer(parts), starts);
};
