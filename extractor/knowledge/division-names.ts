/** The names that follow from a division's official one: 彭水苗族土家族自治县 → 彭水县, 彭水. */
import type { NameForm } from './gazetteer.ts';

export interface NameParts {
  readonly suffixes: readonly string[];
  /** Names that end like a longer kind and have a plain one: 万柏林|区 is no 林区. */
  readonly plainDistricts: readonly string[];
  /** What a long kind is called for short: 自治县 → 县. */
  readonly shortKinds: Readonly<Record<string, string>>;
  /** Kinds whose names carry the names of peoples: 彭水|苗族土家族|自治县. */
  readonly ofPeoples: readonly string[];
  readonly peoples: readonly string[];
  /** Codes of divisions that are always named in full: 南沙 is no district of 三沙市. */
  readonly neverBare: readonly string[];
  readonly townKinds: readonly string[];
  readonly oldPrefecture: string;
  readonly prefecture: string;
  readonly directions: string;
  /** Last characters of waters, and what each of them drains: 江, 流域. */
  readonly waters: string;
  readonly basin: string;
}

export interface DerivedName {
  readonly name: string;
  readonly form: NameForm;
}

export interface DivisionNamer {
  root(official: string): string;
  names(official: string, isProvince: boolean): readonly DerivedName[];
  /** 罗泾镇, 于家务回族乡 → 罗泾, 于家务. */
  townName(official: string): string;
  readonly basin: string;
  readonly directions: string;
  /** What a prefecture was called in the 1950s and 60s: 新乡市 → 新乡专区. */
  oldName(official: string): string;
  /** What it was called later: 地区. */
  readonly prefecture: string;
}

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** The endings that share the last character of a name, longest first: few of 56 peoples are worth a look. */
const endingsOf = (words: readonly string[]): ((name: string) => readonly string[]) => {
  const byLast = new Map<string, string[]>();
  for (const word of longestFirst(words)) byLast.set(word.slice(-1), [...(byLast.get(word.slice(-1)) ?? []), word]);
  return (name) => byLast.get(name.slice(-1)) ?? [];
};

export const makeDivisionNamer = (parts: NameParts): DivisionNamer => {
  const kinds = endingsOf(parts.suffixes);
  const peoples = endingsOf(parts.peoples);
  // 碑林|区 is no 林区: a longer kind leaves more than one character.
  const kindOf = (name: string): string =>
    parts.plainDistricts.includes(name)
      ? name.slice(-1)
      : (kinds(name).find((k) => name.endsWith(k) && name.length > (k.length > 1 ? k.length + 1 : 1)) ?? '');

  const withoutPeoples = (name: string): string => {
    const people = peoples(name).find((word) => name.endsWith(word) && name.length > word.length);
    return people ? withoutPeoples(name.slice(0, -people.length)) : name;
  };
  const stemOf = (official: string, kind: string): string => {
    const stem = kind ? official.slice(0, -kind.length) : official;
    return parts.ofPeoples.includes(kind) ? withoutPeoples(stem) : stem;
  };
  const root = (official: string): string => stemOf(official, kindOf(official));

  const names = (official: string, isProvince: boolean): readonly DerivedName[] => {
    const kind = kindOf(official);
    const stem = stemOf(official, kind);
    const derived: DerivedName[] = [{ name: official, form: 'full' }];
    const short = parts.shortKinds[kind];
    if (short) derived.push({ name: stem + short, form: 'short' });
    // 湘西自治州, 彭水自治县: without the peoples.
    if (kind && stem + kind !== official) derived.push({ name: stem + kind, form: 'short' });
    if (stem.length > 1 && stem !== official) derived.push({ name: stem, form: isProvince ? 'short' : 'bare' });
    return derived;
  };

  const townKinds = longestFirst(parts.townKinds);
  const townName = (official: string): string => {
    const kind = townKinds.find((end) => official.endsWith(end)) ?? '';
    const stem = official.slice(0, official.length - kind.length);
    const people = peoples(stem).find((word) => stem.endsWith(word)) ?? '';
    return stem.slice(0, stem.length - people.length);
  };

  return {
    root,
    names,
    townName,
    basin: parts.basin,
    directions: parts.directions,
    prefecture: parts.prefecture,
    oldName: (official) => root(official) + parts.oldPrefecture,
  };
};
