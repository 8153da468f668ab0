/** Words around the one character that a province or city is called by: alone, joined with others, in a direction. */
import { makeWordList } from '../word-list.ts';
import { anyOf, charactersByKey, setOf } from './cue-shapes.ts';
import type { RegionCueTable } from './region-cue-table.ts';

export const makeAbbreviationCues = (table: RegionCueTable) => ({
  /** 边, 两省: belongs to the joined abbreviation before it. */
  joinedHeads: makeWordList(table.joinedHeads),
  /** 边界, 边境: begin like 边, and are no part of the joined name. */
  borders: makeWordList(table.borders),
  /** 交界, 毗邻: joined before them, places meet. */
  meetings: makeWordList(table.meetings),
  /** 交界, 毗邻, 协作: what provinces are joined for. */
  joinedContexts: makeWordList(table.joinedContexts),
  /** 工业, 科创: may stand between joined cities and what they do together (昆楚工业|协同). */
  joinedTopics: makeWordList(table.joinedTopics),
  /** 协同, 合作: what is done together, behind a topic. */
  joinedActs: makeWordList(table.joinedActs),
  /** Finds 一体化, 协同 …: two cities by one character each may stand before it. */
  pairActs: anyOf(table.pairActs),
  /** 铁路, 府, 剧: an abbreviation before it stands in another name. */
  notAfterAbbreviation: makeWordList(table.notAfterAbbreviation),
  /** 省委, 红军: joined abbreviations before them name an organ or force of the base areas (鄂豫边|省委旧址). */
  oldOrgans: makeWordList(table.oldOrgans),
  /** Partners beside which an abbreviation that is also an ordinary character counts: 宁 beside 陕, 甘, 青 … */
  partners: charactersByKey(table.partners),
  /** 籍: a single abbreviation may stand before it. */
  origins: makeWordList(table.origins),
  /** 闽企: what is of a place behind a character that is rarely anything else, and what only looks so (企业). */
  plainOrigins: makeWordList(table.plainOrigins),
  /** 境: what lies on this side of a border (滇境段), not 境外. */
  sides: makeWordList(table.sides),
  notSides: makeWordList(table.notSides),
  notOrigins: makeWordList(table.notOrigins),
  directions: setOf(table.directions),
  /** Abbreviations that take a direction: 渝 in 渝东南, not 京 (京东 is a company). */
  directionBases: setOf(table.directionBases),
});
