/** Words of towns, villages and streets: how their names end, and what only looks like one. */
import { makeCharacterSet } from '../character-set.ts';
import { makeWordList } from '../word-list.ts';
import type { RegionCueTable } from './region-cue-table.ts';

export const makeTownCues = (table: RegionCueTable) => ({
  townKinds: makeWordList(table.townKinds),
  /** 城乡: ends like a town and is none. */
  notTowns: makeWordList(table.notTowns),
  /** Matches at its `lastIndex` 冢头村, 邙山镇游王村 (老城区|冢头村); not 各镇, 改造村, which say what is done there: names of towns hardly begin so. */
  townInAddress: new RegExp(
    `(?![\u4e00-\u9fff]?[${table.neverInTowns}])[\u4e00-\u9fff]{2,3}[镇乡村道](?:[\u4e00-\u9fff]{1,4}村|[,。;、()\n ]|$)`,
    'y',
  ),
  /** 政府: what stands behind a town and is no village of it. */
  ofTowns: makeWordList(table.ofTowns),
  /** 村, 社区: what a list of villages is told to be. */
  villageKinds: makeWordList(table.villageKinds),
  /** Last characters of 镇, 乡, 街道, 苏木. */
  isTownshipEnd: makeCharacterSet(table.townshipEnds).has,
  /** 路街道, 新村: what shows that a street is called so. */
  streetTails: makeWordList(table.streetTails),
  /** 街, 巷: ends of what a side reaches. */
  streetEnds: makeWordList(table.streetEnds),
});
