/** Lists of the organs' data that are asked at many places of a text, most of which no word of them stands at. */
import { type CharacterSet, makeCharacterSet } from './character-set.ts';
import type { OrganPatternData } from './organ-pattern-data.ts';
import { makeWordList, type WordList } from './word-list.ts';

export interface OrganLists {
  /** 省, 市: markers of one character. */
  readonly markers: CharacterSet;
  readonly leftWords: WordList;
  readonly bodies: WordList;
  readonly bodyOwners: WordList;
  /** What follows a body's name: `bodyFollow` and `openFollow`. */
  readonly bodyFollow: WordList;
  readonly openFollow: WordList;
  readonly openEndings: WordList;
  readonly branches: WordList;
  /** Of all rows of `departmentsOf`. */
  readonly departmentOwners: WordList;
  /** 革委会: as written, of `rulingBodies`. */
  readonly ruling: WordList;
}

export const makeOrganLists = (data: OrganPatternData): OrganLists => ({
  markers: makeCharacterSet(data.markers.flatMap(([word]) => (word.length === 1 ? [word] : []))),
  leftWords: makeWordList(data.leftWords),
  bodies: makeWordList(data.bodies),
  bodyOwners: makeWordList(data.bodyOwners),
  bodyFollow: makeWordList([...data.bodyFollow, ...data.openFollow]),
  openFollow: makeWordList(data.openFollow),
  openEndings: makeWordList(data.openEndings),
  branches: makeWordList(data.branches),
  departmentOwners: makeWordList(data.departmentsOf.flatMap(({ owners }) => owners)),
  ruling: makeWordList(data.rulingBodies.map(([written]) => written)),
});
