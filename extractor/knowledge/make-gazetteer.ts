/** Makes the gazetteer from its tables: every name a place has had, in one map and one trie. */
import { citiesByCharacter } from './cities-by-character.ts';
import type { DivisionNamer } from './division-names.ts';
import type { Gazetteer, Naming, Place } from './gazetteer.ts';
import { namePlaces } from './name-places.ts';
import type { NameTables } from './name-tables.ts';
import { makePlaceTree } from './place-tree.ts';
import { makeTownIndex } from './town-index.ts';
import { makeTrie } from './trie.ts';
import { makeWholeHeir } from './whole-heir.ts';
import type { WordStarts } from './word-starts.ts';

const LONGEST_TOWNSHIP = 12;
const NONE: readonly Naming[] = [];

/** What a place was called in a year: 襄阳市 was 襄樊市 until 2010. */
const makeNameIn = (
  formerNames: NameTables['formerNames'],
  places: ReadonlyMap<string, Place>,
): Gazetteer['nameIn'] => {
  const formerOf = new Map<string, (readonly [name: string, from: number, to: number])[]>();
  for (const [id, name, from, to] of formerNames) {
    const known = formerOf.get(id) ?? [];
    known.push([name, from ?? 0, to ?? 0]);
    formerOf.set(id, known);
  }
  return (id, year) => {
    const former =
      year === undefined ? undefined : formerOf.get(id)?.findLast(([, from, to]) => from <= year && year <= to);
    return former?.[0] ?? places.get(id)?.name;
  };
};

/** Townships of a county are many: each county's are set up when a text first asks for one. */
const makeTownshipAt = (townships: NameTables['townships']): Gazetteer['townshipAt'] => {
  const townsOf = new Map<string, ReadonlySet<string>>();
  return (county, folded, at) => {
    let towns = townsOf.get(county);
    if (!towns) {
      towns = new Set(townships().get(county)?.split(' ') ?? []);
      townsOf.set(county, towns);
    }
    for (let length = LONGEST_TOWNSHIP; length > 1; length--) {
      const name = folded.slice(at, at + length);
      if (towns.has(name)) return name;
    }
    return null;
  };
};

const makeJoinedCities = (
  joinedCities: NameTables['joinedCities'],
  starts: WordStarts | undefined,
): Gazetteer['joinedCities'] => {
  const joined = new Map(joinedCities);
  const names = [...joined.keys()];
  const trie = makeTrie(names, starts);
  return (folded) =>
    trie.scan(folded).map(({ start, end, word }) => ({ start, end, ids: joined.get(names[word] ?? '') ?? [] }));
};

const areasAtHome = (homeAreas: NameTables['homeAreas']): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const homes = new Map<string, Map<string, string>>();
  for (const [name, province, area] of homeAreas)
    homes.set(name, (homes.get(name) ?? new Map<string, string>()).set(province, area));
  return homes;
};

export const makeGazetteer = (tables: NameTables, namer: DivisionNamer, starts?: WordStarts): Gazetteer => {
  const tree = makePlaceTree(tables);
  const namings = namePlaces(tree.places, tables, namer);
  const names = [...new Set([...namings.keys(), ...tables.stopNames])].filter((name) => name.length > 1);
  const trie = makeTrie(names, starts);
  const namingsOf = names.map((name) => namings.get(name) ?? NONE);
  const alsoWords = new Set(tables.alsoWords);
  const plain = new Set(tables.abbreviations.filter(([, , use]) => use === 'plain').map(([, name]) => name));
  // A table of their own: it stays at hand, while the one of all names does not.
  const abbreviations = new Map<string, Place>();
  for (const [name, known] of namings) {
    const found = name.length === 1 ? known.find(({ form }) => form === 'one-character') : undefined;
    if (found) abbreviations.set(name, found.place);
  }
  const cityCharacters = new Map(tables.cityAbbreviations);
  const citiesOf = citiesByCharacter([...tree.places.values()], cityCharacters);
  const homes = areasAtHome(tables.homeAreas);

  return {
    place: (id) => tree.places.get(id),
    named: (name) => namings.get(name) ?? NONE,
    namedBy: (word) => namingsOf[word] ?? NONE,
    scan: trie.scan,
    longestAt: trie.longestAt,
    name: (word) => names[word] ?? '',
    names: () => names,
    ancestors: tree.ancestors,
    isWithin: tree.isWithin,
    hasLainIn: tree.hasLainIn,
    provinceOf: tree.provinceOf,
    wholeHeir: makeWholeHeir(tree.places),
    abbreviation: (character) => abbreviations.get(character),
    isPlainAbbreviation: (character) => plain.has(character),
    cityCharacter: (id) => cityCharacters.get(id),
    joinedCities: makeJoinedCities(tables.joinedCities, starts),
    citiesOf: (character) => citiesOf.get(character) ?? [],
    homeAreas: (name) => homes.get(name),
    nameIn: makeNameIn(tables.formerNames, tree.places),
    townshipAt: makeTownshipAt(tables.townships),
    countiesOfTown: makeTownIndex(tables, namer, tree.isWithin),
    isBasin: (name) => name.endsWith(namer.basin),
    hasBasin: (name) => (namings.get(name + namer.basin)?.length ?? 0) > 0,
    isAlsoWord: (name) => alsoWords.has(name),
  };
};
