/** Words of towns, villages and streets: how their names end, and what only looks like one. */
import { makeCharacterSet } from '../character-set.ts';
import { makeWordList } from '../word-list.ts';
import type { RegionCueTable } from './region-cue-table.ts';

export const makeTownCues = (table: RegionCueTable) => ({
  townKinds: makeWordList(table.townKinds),
  /** 城乡: ends like a town and is none. */
  notTowns: makeWordList(table.notTowns),
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
