/** Makes the gazetteer from its tables: every name a place has had, in one map and one trie. */
import { regionLevels } from '../../graph-schema/index.ts';
import { dashedNames } from './dashed-names.ts';
import type { DivisionNamer } from './division-names.ts';
import type { Gazetteer, NameForm, Naming, Place } from './gazetteer.ts';
import type { PlaceTables } from './place-tree.ts';
import { makePlaceTree } from './place-tree.ts';
import { makeTownIndex } from './town-index.ts';
import { makeTrie } from './trie.ts';
import { makeWholeHeir } from './whole-heir.ts';
import type { WordStarts } from './word-starts.ts';

type Year = number | null;
export interface NameTables extends PlaceTables {
  readonly formerNames: readonly (readonly [id: string, name: string, from: Year, to: Year])[];
  /** 沿海经济带 → 辽宁沿海经济带 in texts of Liaoning. */
  readonly homeAreas: readonly (readonly [name: string, province: string, area: string])[];
  readonly aliases: readonly (readonly [id: string, name: string, form: NameForm])[];
  readonly abbreviations: readonly (readonly [id: string, name: string, use: 'plain' | 'common', also?: string])[];
  readonly cityAbbreviations: readonly (readonly [id: string, character: string])[];
  readonly joinedCities: readonly (readonly [name: string, ids: readonly string[]])[];
  readonly alsoWords: readonly string[];
  /** Words that hold a place's name by chance, and what looks like a name but is none. */
  readonly stopNames: readonly string[];
  /** Codes of divisions whose bare names are not theirs (西沙, 南沙 are islands, not districts). */
  readonly neverBare: readonly string[];
  /** Names of townships by county code, blanks between; read at first use. */
  readonly townships: () => ReadonlyMap<string, string>;
  /** Names of towns that are words without 镇, 乡 … (光明, 分水岭); read at first use. */
  readonly townWords: () => readonly string[];
}

const FORMS: readonly NameForm[] = ['full', 'short', 'bare', 'area', 'one-character', 'former', 'township', 'feature'];
const DISTRICT = '区';
const COUNTY = '县';
const CAPITAL = '0100';
const LONGEST_TOWNSHIP = 12;
const NONE: readonly Naming[] = [];
/** 专区 became 地区 around 1970. */
const LAST_OLD_PREFECTURE = 1971;
const byImportance = (a: Naming, b: Naming): number =>
  Number(a.place.validTo !== undefined) - Number(b.place.validTo !== undefined) ||
  regionLevels.indexOf(a.place.level) - regionLevels.indexOf(b.place.level) ||
  FORMS.indexOf(a.form) - FORMS.indexOf(b.form) ||
  (a.place.id < b.place.id ? -1 : 1);

const isCityOfToday = ({ id, level, validTo }: Place): boolean =>
  level === 'prefecture' && validTo === undefined && /^\d{6}$/.test(id);

/** One city of each province for each character: its own character before a first one, the capital before the others. */
const makeCitiesOf = (
  places: readonly Place[],
  characters: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Map<string, string | null>>();
  const cities = places.filter(isCityOfToday).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const weight of ['own', 'first'] as const)
    for (const { id, name } of cities) {
      const character = weight === 'own' ? characters.get(id) : name[0];
      if (character === undefined) continue;
      const ofProvinces = found.get(character) ?? new Map<string, string | null>();
      found.set(character, ofProvinces);
      const province = id.slice(0, 2);
      const known = ofProvinces.get(province);
      if (known === undefined) ofProvinces.set(province, id);
      else if (known !== null && !known.endsWith(CAPITAL) && characters.get(known) !== character)
        ofProvinces.set(province, null);
    }
  return new Map([...found].map(([character, ids]) => [character, [...ids.values()].filter((id) => id !== null)]));
};

export const makeGazetteer = (tables: NameTables, namer: DivisionNamer, starts?: WordStarts): Gazetteer => {
  const tree = makePlaceTree(tables);
  const namings = new Map<string, Naming[]>();
  const give = (name: string, id: string, form: NameForm, from?: Year, to?: Year): void => {
    const place = tree.places.get(id);
    if (!place) throw new RangeError(`makeGazetteer: name "${name}", expected a known place, got ${id}`);
    const known = namings.get(name) ?? [];
    const same = known.find((naming) => naming.place === place);
    // 盘县 until 1970 and from 1999: between them it was 盘县特区.
    if (same?.form === 'former' && form === 'former' && !from && (same.from ?? 0) > (to ?? 0))
      known.splice(known.indexOf(same), 1, { place, form, ...(same.to ? { to: same.to } : {}) });
    if (same) return;
    known.push({ place, form, ...(from ? { from } : {}), ...(to ? { to } : {}) });
    namings.set(name, known);
  };
  /** 东城区; 黔阳地区 is no district. */
  const isDistrict = (name: string): boolean =>
    name.endsWith(DISTRICT) && !name.endsWith(namer.prefecture) && name !== namer.oldName(name);

  /** Bare names of districts and counties that are gone (动力, 生达) are words again. */
  const isForgotten = ({ id, level, validTo }: Place, form: NameForm): boolean =>
    form === 'bare' && ((validTo !== undefined && level === 'county') || tables.neverBare.includes(id));
  const isForgottenCounty = ({ id, name, level, validTo }: Place): boolean =>
    validTo !== undefined && level === 'county' && !isDistrict(name) && !tables.neverBare.includes(id);
  const giveAll = (place: Place): void => {
    for (const { name, form } of namer.names(place.name, place.level === 'province'))
      if (!isForgotten(place, form)) give(name, place.id, form, place.validFrom, place.validTo);
  };

  /** 鄂西 is the west of 鄂 rather than the prefecture that was called so until 1993. */
  const isDirectional = (name: string): boolean =>
    name.length === 2 &&
    namer.directions.includes(name[1] ?? '-') &&
    tables.abbreviations.some(([, one]) => one === name[0]);

  /** Bare names of counties that were gone before the code table begins are words again: 新惠 in 创新惠民. */
  const isLongGone = (name: string, to: Year): boolean =>
    name.endsWith(COUNTY) && to !== null && to < LAST_OLD_PREFECTURE;

  for (const place of tree.places.values())
    if (place.level === 'area' || place.level === 'feature') give(place.name, place.id, place.level);
    else giveAll(place);
  // 晋江专区, 昌潍专区: the 专区 is what the 地区 of its name was, also where a city of today is called so (荆州专区 was no 荆州市).
  const giveOld = (name: string, id: string, to: Year | undefined): void => {
    const old = namer.oldName(name);
    if (name.endsWith(namer.prefecture) && !namings.has(old))
      give(old, id, 'former', null, Math.min(to ?? LAST_OLD_PREFECTURE, LAST_OLD_PREFECTURE));
  };
  for (const place of tree.places.values())
    if (place.level === 'prefecture' && place.validTo !== undefined) giveOld(place.name, place.id, place.validTo);
  for (const [id, name, , to] of tables.formerNames) giveOld(name, id, to);
  for (const place of tree.places.values()) {
    const old = namer.oldName(place.name);
    if (place.level === 'prefecture' && place.validTo === undefined && !namings.has(old))
      give(old, place.id, 'former', null, LAST_OLD_PREFECTURE);
  }
  for (const [name, aliases] of tables.areas) for (const alias of aliases) give(alias, name, 'area');
  for (const [name, aliases] of tables.areas)
    for (const other of [name, ...aliases].flatMap(dashedNames)) if (!namings.has(other)) give(other, name, 'area');
  for (const [name, , area] of tables.homeAreas) give(name, area, 'area');
  for (const [id, name, form] of tables.aliases) give(name, id, form);
  // 长岛, 大庸: the bare name of a county that is gone is known where no place of today has it; 动力 and 生达 are words again.
  for (const place of tree.places.values())
    if (isForgottenCounty(place))
      for (const { name, form } of namer.names(place.name, false))
        if (form === 'bare' && !namings.has(name)) give(name, place.id, 'former', null, place.validTo);
  for (const [id, name, from, to] of tables.formerNames)
    for (const derived of namer.names(name, id.endsWith('0000')))
      if (
        derived.form !== 'bare' ||
        !(namings.has(derived.name) || isDistrict(name) || isDirectional(derived.name) || isLongGone(name, to))
      )
        give(derived.name, id, 'former', from, to);
  for (const [id, name, , also] of tables.abbreviations)
    for (const character of [name, ...(also ?? '')]) give(character, id, 'one-character');
  for (const known of namings.values()) known.sort(byImportance);

  const names = [...new Set([...namings.keys(), ...tables.stopNames])].filter((name) => name.length > 1);
  const trie = makeTrie(names, starts);
  const namingsOf = names.map((name) => namings.get(name) ?? NONE);
  const alsoWords = new Set(tables.alsoWords);
  const plain = new Set(tables.abbreviations.filter(([, , use]) => use === 'plain').map(([, name]) => name));
  // A table of their own: it stays at hand, while the one of all names does not.
  const abbreviations = new Map(
    [...namings].flatMap(([name, known]) => {
      const found = known.find(({ form }) => form === 'one-character');
      return found ? [[name, found.place] as const] : [];
    }),
  );
  const cityCharacters = new Map(tables.cityAbbreviations);
  const homes = new Map<string, Map<string, string>>();
  for (const [name, province, area] of tables.homeAreas)
    homes.set(name, (homes.get(name) ?? new Map<string, string>()).set(province, area));
  const citiesOf = makeCitiesOf([...tree.places.values()], cityCharacters);
  const formerOf = new Map<string, (readonly [name: string, from: number, to: number])[]>();
  for (const [id, name, from, to] of tables.formerNames) {
    const known = formerOf.get(id) ?? [];
    known.push([name, from ?? 0, to ?? 0]);
    formerOf.set(id, known);
  }
  const nameIn = (id: string, year: number | undefined): string | undefined => {
    const former =
      year === undefined ? undefined : formerOf.get(id)?.findLast(([, from, to]) => from <= year && year <= to);
    return former?.[0] ?? tree.places.get(id)?.name;
  };
  const joined = new Map(tables.joinedCities);
  const joinedNames = [...joined.keys()];
  const joinedTrie = makeTrie(joinedNames, starts);
  const townsOf = new Map<string, ReadonlySet<string>>();

  const townshipAt = (county: string, folded: string, at: number): string | null => {
    let towns = townsOf.get(county);
    if (!towns) {
      towns = new Set(tables.townships().get(county)?.split(' ') ?? []);
      townsOf.set(county, towns);
    }
    for (let length = LONGEST_TOWNSHIP; length > 1; length--) {
      const name = folded.slice(at, at + length);
      if (towns.has(name)) return name;
    }
    return null;
  };

  const countiesOfTown = makeTownIndex(tables, namer, tree.isWithin);

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
    provinceOf: tree.provinceOf,
    wholeHeir: makeWholeHeir(tree.places),
    abbreviation: (character) => abbreviations.get(character),
    isPlainAbbreviation: (character) => plain.has(character),
    cityCharacter: (id) => cityCharacters.get(id),
    joinedCities: (folded) =>
      joinedTrie
        .scan(folded)
        .map(({ start, end, word }) => ({ start, end, ids: joined.get(joinedNames[word] ?? '') ?? [] })),
    citiesOf: (character) => citiesOf.get(character) ?? [],
    homeAreas: (name) => homes.get(name),
    nameIn,
    townshipAt,
    countiesOfTown,
    isBasin: (name) => name.endsWith(namer.basin),
    hasBasin: (name) => (namings.get(name + namer.basin)?.length ?? 0) > 0,
    isAlsoWord: (name) => alsoWords.has(name),
  };
};
