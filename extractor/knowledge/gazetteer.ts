/** The gazetteer's contract: places by id and by name, as of any year, and the tree that they form. */
import type { RegionLevel } from '../../graph-schema/index.ts';
import type { TrieMatch } from './trie.ts';

export type PlaceLevel = RegionLevel;

export interface Place {
  /** Adcode of 2023 (`500243`), an older code for abolished divisions, `500243/善感乡`, or a canonical name (京津冀). */
  readonly id: string;
  /** Shortest official form: 彭水苗族土家族自治县; for areas the canonical name. */
  readonly name: string;
  readonly level: PlaceLevel;
  readonly parent: string | undefined;
  /** Years, inclusive; absent = always or still. */
  readonly validFrom: number | undefined;
  readonly validTo: number | undefined;
  /** Ids of what took its place. */
  readonly successors: readonly string[] | undefined;
  /** Ids of members, for named areas with a fixed extent. */
  readonly members: readonly string[] | undefined;
  readonly lon: number | undefined;
  readonly lat: number | undefined;
}

/** How a name stands for a place. `bare` is 彭水 for 彭水县, `one-character` 渝 for 重庆市. */
export type NameForm = 'full' | 'short' | 'bare' | 'one-character' | 'former' | 'area' | 'feature' | 'township';

export interface Naming {
  readonly place: Place;
  readonly form: NameForm;
  /** Years in which the place bore this name, inclusive; absent = always or still. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface Gazetteer {
  place(id: string): Place | undefined;
  /** Every place that bears this folded name in any form, provinces first. */
  named(name: string): readonly Naming[];
  /** The same for the name of this index. */
  namedBy(word: number): readonly Naming[];
  /**
   * Longest names from left to right; `name(match.word)` gives the name. Stop names (出台, 和平共处) match too and are
   * named by no place: they are there to cover the places inside them.
   */
  scan(folded: string, from?: number, to?: number): TrieMatch[];
  longestAt(folded: string, at: number): TrieMatch | null;
  name(word: number): string;
  /** All names, stop names included. */
  names(): readonly string[];
  /** Parents, nearest first, up to the province. */
  ancestors(id: string, year?: number): readonly Place[];
  /** True if `id` is `ancestor` or lies in it. */
  isWithin(id: string, ancestor: string): boolean;
  /** 宁河 in 河北 until 1973: did it lie there in any year, otherwise than today? */
  hasLainIn(id: string, ancestor: string): boolean;
  /** Adcode of the province of a division, or undefined for areas and features. */
  provinceOf(id: string): string | undefined;
  /** What took an abolished division over as a whole: 崇文区 → 东城区. */
  wholeHeir(id: string): string | undefined;
  /** 渝 → 500000. */
  abbreviation(character: string): Place | undefined;
  /** The abbreviation's character is rarely anything else (渝, 鄂), unlike 新, 台 or 青. */
  isPlainAbbreviation(character: string): boolean;
  /** 万达开, 深港: cities joined by one character each, from left to right. */
  joinedCities(
    folded: string,
  ): readonly { readonly start: number; readonly end: number; readonly ids: readonly string[] }[];
  /** 沿海经济带 → what texts of each province call so; undefined for all names that say more. */
  homeAreas(name: string): ReadonlyMap<string, string> | undefined;
  /** Official name that the place bore in a year: 420600 in 2005 → 襄樊市; today's without a year. */
  nameIn(id: string, year: number | undefined): string | undefined;
  /** 440100 → 穗: a city's one character that does not begin its name. */
  cityCharacter(id: string): string | undefined;
  /** Prefectures of today for which the character may stand: 昆 → 昆明市; 济 → 济南市, which is of more weight than 济宁市. */
  citiesOf(character: string): readonly string[];
  /** Name of the township of `county` that `folded` spells at `at` (善感乡), or null; loads the township table at first use. */
  townshipAt(county: string, folded: string, at: number): string | null;
  /** Counties within `ancestor` that have a town called so: 罗泾 in 310000 → 310113; none for names that are words (光明). */
  countiesOfTown(bare: string, ancestor: string): readonly string[];
  /** 淮河流域: what a river drains. */
  isBasin(name: string): boolean;
  /** 黑河, 牡丹江: cities called as the river whose basin is known. */
  hasBasin(name: string): boolean;
  /** True if the name is also an ordinary word (合作, 城区, 东方) and needs evidence. */
  isAlsoWord(name: string): boolean;
}
