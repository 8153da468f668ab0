/** Every name that a place has or had, each with how it names it and when. */
import { regionLevels } from '../../graph-schema/index.ts';
import { dashedNames } from './dashed-names.ts';
import type { DivisionNamer } from './division-names.ts';
import type { NameForm, Naming, Place } from './gazetteer.ts';
import type { NameTables, Year } from './name-tables.ts';

const FORMS: readonly NameForm[] = ['full', 'short', 'bare', 'area', 'one-character', 'former', 'township', 'feature'];
const DISTRICT = '区';
const COUNTY = '县';
/** 专区 became 地区 around 1970. */
const LAST_OLD_PREFECTURE = 1971;

type Places = ReadonlyMap<string, Place>;

const byImportance = (a: Naming, b: Naming): number =>
  Number(a.place.validTo !== undefined) - Number(b.place.validTo !== undefined) ||
  regionLevels.indexOf(a.place.level) - regionLevels.indexOf(b.place.level) ||
  FORMS.indexOf(a.form) - FORMS.indexOf(b.form) ||
  (a.place.id < b.place.id ? -1 : 1);

/** Takes names one by one; a place has a name once, as it was given first. */
const makeBook = (places: Places) => {
  const namings = new Map<string, Naming[]>();
  return {
    namings,
    has: (name: string): boolean => namings.has(name),
    give: (name: string, id: string, form: NameForm, from?: Year, to?: Year): void => {
      const place = places.get(id);
      if (!place) throw new RangeError(`namePlaces: name "${name}", expected a known place, got ${id}`);
      const known = namings.get(name);
      if (known === undefined) {
        namings.set(name, [{ place, form, from: from || undefined, to: to || undefined }]);
        return;
      }
      const same = known.find((naming) => naming.place === place);
      // 盘县 until 1970 and from 1999: between them it was 盘县特区.
      if (same?.form === 'former' && form === 'former' && !from && (same.from ?? 0) > (to ?? 0))
        known.splice(known.indexOf(same), 1, { place, form, from: undefined, to: same.to });
      // 黔江县 until 1983, and for 黔江土家族苗族自治县 until 2000.
      if (same?.form === 'former' && form === 'former' && from && to && same.to && same.to >= from && to > same.to)
        known.splice(known.indexOf(same), 1, { ...same, to });
      if (same) return;
      known.push({ place, form, from: from || undefined, to: to || undefined });
    },
  };
};
type Book = ReturnType<typeof makeBook>;

const giveOwnNames = (book: Book, places: Places, { neverBare }: NameTables, namer: DivisionNamer): void => {
  /** Bare names of districts and counties that are gone (动力, 生达) are words again. */
  const isForgotten = ({ id, level, validTo }: Place, form: NameForm): boolean =>
    form === 'bare' && ((validTo !== undefined && level === 'county') || neverBare.includes(id));
  for (const place of places.values()) {
    if (place.level === 'area' || place.level === 'feature') {
      book.give(place.name, place.id, place.level);
      continue;
    }
    for (const { name, form } of namer.names(place.name, place.level === 'province'))
      if (!isForgotten(place, form)) book.give(name, place.id, form, place.validFrom, place.validTo);
  }
};

/** 晋江专区, 昌潍专区: the 专区 is what the 地区 of its name was, also where a city of today is called so (荆州专区 was no 荆州市). */
const giveOldPrefectures = (book: Book, places: Places, { formerNames }: NameTables, namer: DivisionNamer): void => {
  const giveOld = (name: string, id: string, to: Year | undefined): void => {
    const old = namer.oldName(name);
    if (!book.has(old)) book.give(old, id, 'former', null, Math.min(to ?? LAST_OLD_PREFECTURE, LAST_OLD_PREFECTURE));
  };
  const isOfOldKind = (name: string): boolean => name.endsWith(namer.prefecture);
  const prefectures = [...places.values()].filter(({ level }) => level === 'prefecture');
  for (const { name, id, validTo } of prefectures)
    if (validTo !== undefined && isOfOldKind(name)) giveOld(name, id, validTo);
  for (const [id, name, , to] of formerNames) if (isOfOldKind(name)) giveOld(name, id, to);
  for (const { name, id, validTo } of prefectures) if (validTo === undefined) giveOld(name, id, undefined);
};

const giveAreaNames = (book: Book, { areas, homeAreas }: NameTables): void => {
  for (const [name, aliases] of areas) for (const alias of aliases) book.give(alias, name, 'area');
  for (const [name, aliases] of areas)
    for (const other of [name, ...aliases].flatMap(dashedNames)) if (!book.has(other)) book.give(other, name, 'area');
  for (const [name, , area] of homeAreas) book.give(name, area, 'area');
};

/** 东城区; 黔阳地区 is no district. */
const isDistrict = (name: string, namer: DivisionNamer): boolean =>
  name.endsWith(DISTRICT) && !name.endsWith(namer.prefecture) && name !== namer.oldName(name);

/** 长岛, 大庸: the bare name of a county that is gone is known where no place of today has it; that of a district (动力) is a word again. */
const giveGoneCounties = (book: Book, places: Places, { neverBare }: NameTables, namer: DivisionNamer): void => {
  const gone = [...places.values()].filter(
    ({ id, name, level, validTo }) =>
      validTo !== undefined && level === 'county' && !isDistrict(name, namer) && !neverBare.includes(id),
  );
  for (const place of gone)
    for (const { name, form } of namer.names(place.name, false))
      if (form === 'bare' && !book.has(name)) book.give(name, place.id, 'former', null, place.validTo);
};

const giveFormerNames = (
  book: Book,
  { formerNames, joinedDivisions, abbreviations }: NameTables,
  namer: DivisionNamer,
): void => {
  /** 鄂西 is the west of 鄂 rather than the prefecture that was called so until 1993. */
  const isDirectional = (name: string): boolean =>
    name.length === 2 && namer.directions.includes(name[1] ?? '-') && abbreviations.some(([, one]) => one === name[0]);
  /** Bare names of counties that were gone before the code table begins are words again: 新惠 in 创新惠民. */
  const isLongGone = (name: string, to: Year): boolean =>
    name.endsWith(COUNTY) && to !== null && to < LAST_OLD_PREFECTURE;
  for (const [id, name, from, to] of [...formerNames, ...joinedDivisions]) {
    const isWordAgain = (bare: string): boolean =>
      book.has(bare) || isDistrict(name, namer) || isDirectional(bare) || isLongGone(name, to);
    for (const derived of namer.names(name, id.endsWith('0000')))
      if (derived.form !== 'bare' || !isWordAgain(derived.name)) book.give(derived.name, id, 'former', from, to);
  }
};

/** The namings of each name, the most important first. */
export const namePlaces = (
  places: Places,
  tables: NameTables,
  namer: DivisionNamer,
): ReadonlyMap<string, readonly Naming[]> => {
  const book = makeBook(places);
  giveOwnNames(book, places, tables, namer);
  giveOldPrefectures(book, places, tables, namer);
  giveAreaNames(book, tables);
  for (const [id, name, form] of tables.aliases) book.give(name, id, form);
  giveGoneCounties(book, places, tables, namer);
  giveFormerNames(book, tables, namer);
  for (const [id, name, , also] of tables.abbreviations)
    for (const character of [name, ...(also ?? '')]) book.give(character, id, 'one-character');
  for (const known of book.namings.values()) if (known.length > 1) known.sort(byImportance);
  return book.namings;
};
