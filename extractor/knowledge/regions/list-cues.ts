/** Words of lists of places: what their members share, how they are counted, where a list or a line ends. */
import { makeWordList } from '../word-list.ts';
import { setOf } from './cue-shapes.ts';
import type { RegionCueTable } from './region-cue-table.ts';

export const makeListCues = (table: RegionCueTable) => ({
  sharedHeads: makeWordList(table.sharedHeads),
  /** 县, 地区: heads that name one kind of divisions. */
  listKinds: makeWordList(table.listKinds),
  sharedCounts: setOf(table.sharedCounts),
  listMarks: setOf(table.listMarks),
  /** 实验室, 高新区: counted behind a list, its members are their names (襄阳、宜昌3家高新区). */
  countedHeads: makeWordList(table.countedHeads),
  /** 等|车站, 3|站: what a list names one of where it stands right behind its end. */
  listedHeads: makeWordList(table.listedHeads),
  /** 等 between a list and its shared head. */
  listEnds: makeWordList(table.listEnds),
  betweenPlaces: setOf(table.betweenPlaces),
  /** 厂, 水库: places in a list before them name works (太原、重庆等钢铁厂). */
  facilityEnds: makeWordList(table.facilityEnds),
  /** 段, 高速公路: behind the places that are its ends they name a line; 公路运输 is a service. */
  lineHeads: makeWordList(table.lineHeads),
  notLineHeads: makeWordList(table.notLineHeads),
  /** 段: a part of the line before the ends; 条: how lines are counted; 线, 路: how a line's name ends. */
  lineSections: makeWordList(table.lineSections),
  lineCounts: setOf(table.lineCounts),
  ofLines: setOf(table.ofLines),
  /** 至, —: between the two ends of a way. */
  ways: setOf(table.ways),
  /** 千伏: a place close behind it is the end of a line. */
  voltages: makeWordList(table.voltages),
});
