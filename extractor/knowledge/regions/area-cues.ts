/** Words of areas, landscapes and base areas: 城市群, 平原, 革命老区, and sides of the country. */
import { makeWordList } from '../word-list.ts';
import { anyOf, pairsOf, setOf } from './cue-shapes.ts';
import type { RegionCueTable } from './region-cue-table.ts';

const onEachSide = ({ boundaries: { sides } }: RegionCueTable, words: readonly string[]): readonly string[] =>
  [...sides].flatMap((side) => words.map((word) => side + word));

export const makeAreaCues = (table: RegionCueTable) => ({
  /** Finds 城市群, 都市圈 … from left to right; make a copy to use it. */
  areaHeads: anyOf([...table.areaHeads, ...table.directedHeads]),
  /** Words inside the name of an area beside places: 现代化, 环, 北坡. */
  areaFillers: makeWordList(table.areaFillers),
  /** 示范区: heads that only behind a part of a province (豫西) name an area, and what may stand between. */
  directedHeads: setOf(table.directedHeads),
  directedFillers: makeWordList(table.directedFillers),
  areaJoiners: setOf(table.areaJoiners),
  /** 放大, 做大: verbs whose end looks like the filler 大. */
  growing: setOf(table.growing),
  /** 片区: of words that make a place a part of a name, one that says no more of an area than that it is one (藏东|片区). */
  partsOfAreas: makeWordList(table.partsOfAreas),
  /** 盆地: a place's name before it is the basin's (共和|盆地). */
  basins: makeWordList(table.basins),
  /** Finds 平原, 盆地, 山区 …: a list may name them once for all its members (江汉、洞庭湖平原). */
  landscapeHeads: anyOf(table.landscapeHeads),
  landscapes: makeWordList(table.landscapeHeads),
  /** 大 of 三大湖区, 个 of 三个平原; 贫困 of 等贫困山区; 以及 between the members. */
  landscapeMeasures: makeWordList(table.landscapeMeasures),
  landscapeQualities: makeWordList(table.landscapeQualities),
  listJoiners: makeWordList(table.listJoiners),
  /** 环 before a lake and 地区 behind it: 环|青海湖|地区. */
  around: makeWordList(table.around),
  shores: makeWordList(table.shores),
  /** 山, 山区: may stand between the name of a range and what it is (秦巴|山|连片特困地区). */
  ranges: makeWordList(table.ranges),
  /** 区 behind a mountain's name: 武夷山|区. */
  mountainous: makeWordList(table.mountainous),
  /** 集中连片特困地区: behind a range it names the counties there. */
  poorAreas: makeWordList(table.poorAreas),
  baseAreaHeads: anyOf([...pairsOf(table.baseAreaHeads).keys()]),
  /** 老区 → 革命老区: what the canonical names of base areas with such a head end with. */
  ofBaseAreas: pairsOf(table.baseAreaHeads),
  /** Old revolutionary base areas by short name, with their canonical names; empty for the name with its head. */
  baseAreas: pairsOf(table.baseAreas),
  /** 东至, 西起: what a side of an area reaches. */
  boundaries: makeWordList(onEachSide(table, [...table.boundaries.reaches, ...table.boundaries.lies])),
  /** 东至, 西起: those of them that begin no name, as 南沿 does (南沿江城际铁路). */
  sidesReaching: makeWordList(onEachSide(table, table.boundaries.reaches)),
  /** 西南: a part of the country before its branch of something (…西南分中心), elsewhere mostly a direction. */
  compassRegions: makeWordList(table.compassRegions),
  /** 西南区: a great administrative area where the text names such areas, else a side. */
  compassAreas: new Set(table.compassAreas),
  greatAreas: table.greatAreas,
});
