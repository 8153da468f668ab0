/** Words of rivers and mountains: how their names end, what is said of them, and what lies beside them. */
import { makeWordList } from '../word-list.ts';
import { setOf } from './cue-shapes.ts';
import type { RegionCueTable } from './region-cue-table.ts';

export const makeFeatureCues = (table: RegionCueTable) => ({
  /** 湖, 山: behind one character they make a feature's name of it (湘湖). */
  featuresOfOne: setOf(table.featuresOfOne),
  /** 黑龙江: short names of provinces that are rivers too. */
  riverProvinces: setOf(table.riverProvinces),
  /** 河, 山: last characters of what has banks and slopes. */
  featureKinds: setOf(table.featureKinds),
  /** 江, 水: last characters of rivers' names. */
  waters: setOf(table.waters),
  mountains: setOf(table.mountains),
  /** 临河, 通江: first characters of names that mostly say where something lies or leads. */
  besideWaters: setOf(table.besideWaters),
  /** 流域, 干流: what only a river has. */
  ofRivers: makeWordList(table.ofRivers),
  /** 沿岸, 下游: what is said of rivers, and of the stretch beside a city too. */
  alongRivers: makeWordList(table.alongRivers),
  /** 河务, 管理机构: a river or basin before them is a part of what a class of organs is called. */
  organsOfWaters: makeWordList(table.organsOfWaters),
  /** 岸, 麓: behind 河北, 山东 it lies on that side of a river or mountain (洛河|北堤). */
  banks: makeWordList(table.banks),
  /** 坡, 段: the same behind a river or mountain that is known (天山|北坡, 洛河|北段; 江西段 is Jiangxi's). */
  slopes: makeWordList(table.slopes),
  /** 岸线: begins like one and is said of the province (河北|岸线). */
  notBanks: makeWordList(table.notBanks),
  /** 湖, 岛: the bare name of a county before it names a lake or an island (独山湖). */
  naturalTails: makeWordList(table.naturalTails),
  notNaturalTails: makeWordList(table.notNaturalTails),
  /** 寨, 大桥: what is called after a river or mountain (乌江寨, 长江大桥). */
  featureTails: makeWordList(table.featureTails),
  notFeatureTails: makeWordList(table.notFeatureTails),
});
