/** Words at the ends of a division's name and around it: what belongs to it, what betrays it, what proves that a place is meant. */
import { makeWordList } from '../word-list.ts';
import { setOf, wordsByKey } from './cue-shapes.ts';
import type { RegionCueTable } from './region-cue-table.ts';

export const makeNameCues = (table: RegionCueTable) => ({
  /** 市 → 场, 民: what follows shows that the last character belongs to the next word (重庆|市场). */
  notOfTheName: wordsByKey(table.notOfTheName),
  /** 市 → 民营, 区 → 分别: begins like such a word, and the character is of the name (合肥市|民营企业). */
  stillOfTheName: wordsByKey(table.stillOfTheName),
  /** 城市: what is left of a county-level name when its first character belongs to the word before (适应|城市). */
  commonEnds: setOf(table.commonEnds),
  /** 城: what follows a county's name of two characters that is none (慈城古县城). */
  afterShortCounty: makeWordList(table.afterShortCounty),
  /** 在, 支持: words behind which a full name is one, even if it is also a word. */
  leadsToPlace: makeWordList(table.leadsToPlace),
  /** 管辖, 并入: what is said of a division, and of no quarter (苏州市郊区|管辖). */
  ofDivisions: makeWordList(table.ofDivisions),
  /** 是, 地处: what tells of a place that is the subject. */
  tellsOfPlace: makeWordList(table.tellsOfPlace),
  /** 武夷山隧道(石城|侧): in brackets with it, a name is a place's. */
  sidesInBrackets: makeWordList(table.sidesInBrackets),
  /** 蓄滞洪区(湖北黄梅|部分): behind the place in which it lies. */
  sharesOfPlaces: makeWordList(table.sharesOfPlaces),
  /** 地震, 境内: what stands before it is a place, even if it is also a word. */
  provesPlace: makeWordList(table.provesPlace),
  /** 地震: behind a magnitude too (6.8级地震). */
  earthquakes: makeWordList(table.earthquakes),
  /** 台, 应急: behind 地震 they are of the place (X地震台). */
  ofEarthquakes: makeWordList(table.ofEarthquakes),
  /** 省份, 地区: a place in brackets behind them is meant as one (疫情严重地区(湖北)), behind other nouns it is part of a name. */
  placeKinds: makeWordList(table.placeKinds),
  /** 城区, 市中区: names of districts that say a class of quarters too. */
  quarters: setOf(table.quarters),
  /** 东城区: names of districts that other cities have parts of without being divisions. */
  cityParts: setOf(table.cityParts),
  /** 城关区: words that a text with other counties of the prefecture says of the district, not of a quarter. */
  districtsOfTowns: setOf(table.districtsOfTowns),
  /** 市区, 县城: the middle of the document's own city or county (104国道市区绕越段). */
  coresOfCities: makeWordList(table.coresOfCities),
  coresOfCounties: makeWordList(table.coresOfCounties),
  /** 中原: a district's bare name that means a larger region of old in the names of works (中原农谷). */
  widerNames: setOf(table.widerNames),
  /** 地区, which a prefecture was called, and what lies around a city. */
  prefecture: table.prefecture,
  /** 专区: behind a bare name it makes a prefecture of it that the gazetteer may not know (沂水|专区). */
  oldPrefectures: makeWordList(table.oldPrefectures),
  /** 县 behind a bare name, and what may stand behind it: a county that the gazetteer may not know (舟山|县). */
  countyKinds: makeWordList(table.countyKinds),
  behindCounties: makeWordList(table.behindCounties),
  /** 原: what stands before the name of a division that is gone. */
  formerly: makeWordList(table.formerly),
  /** 修改为: behind a name, that it is one no more. */
  renamed: makeWordList(table.renamed),
  /** 独立: in quotation marks with a place it says something of the place. */
  quotedClauses: table.quotedClauses,
});
