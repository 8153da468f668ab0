/** Words that make a place a part of another name: an organisation, a firm, a work, a plan. */
import { makeWordList } from '../word-list.ts';
import { setOf } from './cue-shapes.ts';
import type { RegionCueTable } from './region-cue-table.ts';

/** 四个, 三家: what is counted has no name of its own (重庆市|四个片区救治医院). */
const countsOf = ({ counts: { numbers, measures } }: RegionCueTable): readonly string[] =>
  [...numbers].flatMap((number) => [...measures].map((measure) => `${number}${measure}`));

export const makeOtherNameCues = (table: RegionCueTable) => ({
  /** 大学, 路: the place before it is part of another name. */
  partOfNameAfter: makeWordList(table.partOfNameAfter),
  /** 大学生, 路网: begins like a part of a name and is none. */
  notPartOfNameAfter: makeWordList(table.notPartOfNameAfter),
  /** 局, 线: a bureau or line of railways is called after the place before it (南昌|局, 南浔|线). */
  ofRailways: makeWordList(table.ofRailways),
  organisationEnds: makeWordList(table.organisationEnds),
  /** Words that do not stand between a place and the end of an organisation that it names. */
  organisationStops: makeWordList([...table.organisationStops, ...countsOf(table)]),
  /** 设施: begins like a word that does not stand in an organisation (设), and does. */
  organisationWords: makeWordList(table.organisationWords),
  /** 字第: behind a year in brackets and a place's name, the number of a case. */
  caseMarks: makeWordList(table.caseMarks),
  /** 有限公司: names of firms are long and hold words that others do not (设备, 建设, 发展). */
  branchEnds: makeWordList(table.branchEnds),
  notBranchEnds: makeWordList(table.notBranchEnds),
  firmEnds: makeWordList(table.firmEnds),
  firmStops: makeWordList(table.firmStops),
  /** 华电: a place straight behind a firm is a part of its works' name (华电榆树). */
  firms: makeWordList(table.firms),
  /** 宁德时代, 吉林化纤: firms that are known by a place's name and more. */
  firmsOfPlaces: makeWordList(table.firmsOfPlaces),
  /** 总体规划: a plan named from its place on without marks (杭州市大运河世界文化遗产保护规划). */
  planEnds: makeWordList(table.planEnds),
  /** 居民来往内地通行证: places before it are part of a document's name (港澳居民来往内地通行证). */
  papers: makeWordList(table.papers),
  /** 厂, 工业区: what a chain of divisions tells the seat of; 水厂: what is called by its place. */
  seatedEnds: makeWordList(table.seatedEnds),
  notSeatedEnds: makeWordList(table.notSeatedEnds),
  /** 一, 某: behind the town they tell that the works is not named. */
  indefinites: setOf(table.indefinites),
  /** 注册地址:, 住所:. */
  addresses: makeWordList(table.addresses),
  /** 农民, 同胞: whom a project is for that a place stands before (台湾农民创业园). */
  peopleOf: makeWordList(table.peopleOf),
  /** 水库, 旧址: works that bear a name of their own behind the place (南昌县|蒋巷联圩), and words that make a class of them (大型水库). */
  namedWorks: makeWordList(table.namedWorks),
  commonWorks: makeWordList(table.commonWorks),
  /** 中国(: a place in brackets behind it is part of the name of a zone or fair. */
  nationalNames: makeWordList(table.nationalNames),
  /** 隋唐|洛阳|城: a city of that age is a site. */
  ages: makeWordList(table.ages),
  citiesOfAges: makeWordList(table.citiesOfAges),
  /** 平安, 数字: the province behind them is part of a slogan (平安浙江). */
  slogans: makeWordList(table.slogans),
});
