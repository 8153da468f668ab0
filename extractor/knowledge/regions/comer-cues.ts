/** Words of coming and going, behind which one character may be a province or a city: 援, 在, 来. */
import { makeWordList } from '../word-list.ts';
import { setOf } from './cue-shapes.ts';
import type { RegionCueTable } from './region-cue-table.ts';

export const makeComerCues = (table: RegionCueTable) => ({
  /** 援, 在, 来: a single abbreviation may follow. */
  comers: makeWordList(table.comers),
  /** 存在, 未来: holds a comer by chance. */
  notComers: makeWordList(table.notComers),
  afterComer: makeWordList(table.afterComer),
  /** 涉, 治: a single abbreviation may stand between them and 制裁, 方略. */
  concerns: makeWordList(table.concerns),
  afterConcern: makeWordList(table.afterConcern),
  /** 返, 来: a city's one character may follow where the text names the city (返铁, 来穗). */
  cityComers: makeWordList(table.cityComers),
  /** 返乡, 来宾: verb and character are one word. */
  comerWords: setOf(table.comerWords),
  /** Abbreviations that are also ordinary characters and yet follow comers: 藏, 疆, 青; not 新. */
  comersGoTo: setOf(table.comersGoTo),
  /** Those of them that rarely begin another word behind 来, 返 (来川同心筑梦), unlike 青 in 来青年. */
  comersGoFreely: setOf(table.comersGoFreely),
  /** 来, 返: comers behind which they do; 入藏 is said of books. */
  settlers: makeWordList(table.settlers),
  /** 援: behind it an ordinary character is a province, whatever follows (对口援疆是…). */
  helpers: makeWordList(table.helpers),
  /** 在, 到: only a city's character that is no other word follows them (在汉成立, 到杭人员). */
  plainComers: makeWordList(table.plainComers),
  plainCityCharacters: setOf(table.plainCityCharacters),
});
