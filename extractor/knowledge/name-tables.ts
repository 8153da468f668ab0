/** The tables that the gazetteer takes the names of places from. */
import type { NameForm } from './gazetteer.ts';
import type { PlaceTables } from './place-tree.ts';

export type Year = number | null;

export interface NameTables extends PlaceTables {
  readonly formerNames: readonly (readonly [id: string, name: string, from: Year, to: Year])[];
  /** 至德县 → 东至县, which took it in and was never called so itself. */
  readonly joinedDivisions: NameTables['formerNames'];
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
