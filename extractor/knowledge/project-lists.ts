/** How lists of projects call themselves and their columns: tables of works, boxes in plans, lines that open with 续建:. */
import type { ProjectData } from './project-data.ts';
import { makeTrie } from './trie.ts';
import { endOfOne, endsWithOne, holdsOne, isOneOf, startsWithOne } from './word-questions.ts';
import type { WordStarts } from './word-starts.ts';

export interface ProjectLists {
  /** 项目名称, 建设地点, 序号: what heads a column of a table. */
  isNameColumn(cell: string): boolean;
  isPlaceColumn(cell: string): boolean;
  isNumberColumn(cell: string): boolean;
  /** 总投资, 建设性质: heads a column that only tables of what is built have. */
  speaksOfBuilding(cell: string): boolean;
  /** 科技计划项目, 收费项目: not of what is built. */
  speaksOfOther(title: string): boolean;
  /** 重大建设项目名单: what stands above a list of projects ends so. */
  namesList(title: string): boolean;
  /** 老旧小区: does it speak of the renewal of quarters, and as the title of a list of them? */
  renews(text: string): boolean;
  listsRenewals(title: string): boolean;
  /** End of a word at `at` that quarters are called by at their end (家属院), or -1. */
  quarterEnd(text: string, at: number): number;
  /** 修复项目 in 修复项目(12处): what a title may count. */
  isCounted(title: string): boolean;
  /** 专栏5“十四五”水网骨干工程: the head of a box that lists projects. */
  opensBox(title: string): boolean;
  /** Can there be such a table in the text? */
  mayHoldTable(text: string): boolean;
  /** 续建, 第二批, 储备项目: what stands before the colon of a line says that it lists works. */
  isBatch(label: string): boolean;
}

/** Shorter ones (名称, 项目) stand in any text. */
const SHORTEST_SIGN = 3;

export const makeProjectLists = (words: ProjectData['words'], starts?: WordStarts): ProjectLists => {
  const signs = makeTrie(
    [
      ...new Set([
        ...words.boxes,
        ...words.listTitles,
        ...words.numberColumns,
        ...words.nameColumns.filter((word) => word.length >= SHORTEST_SIGN),
      ]),
    ],
    starts,
  );
  const opensAsBox = startsWithOne(words.boxes);
  const isCounted = endsWithOne(words.boxTitles);
  const renews = holdsOne(words.renewed);
  const closesRenewals = endsWithOne(words.renewalTitles);
  return {
    isNameColumn: isOneOf(words.nameColumns),
    isPlaceColumn: isOneOf(words.placeColumns),
    isNumberColumn: isOneOf(words.numberColumns),
    speaksOfBuilding: holdsOne(words.buildingColumns),
    speaksOfOther: holdsOne(words.otherLists),
    namesList: endsWithOne(words.listTitles),
    renews,
    listsRenewals: (title) => renews(title) && closesRenewals(title),
    quarterEnd: endOfOne(words.quarterEndings),
    isCounted,
    opensBox: (title) => opensAsBox(title) && isCounted(title),
    mayHoldTable: (text) => signs.scan(text).length > 0,
    isBatch: isOneOf(words.batches),
  };
};
