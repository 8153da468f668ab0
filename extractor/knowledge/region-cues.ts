/** Words around a place's name that decide whether it is one, from extractor/data/region-cues.json; long because each list says what it is for. */
import type data from '../data/region-cues.json';
import { makeCharacterSet } from './character-set.ts';
import { makeWordList, type WordList } from './word-list.ts';

/** As the file has it, so that a list that one of the two does not know is an error of types. */
export type RegionCueTable = typeof data;
export type RegionCues = Readonly<ReturnType<typeof makeRegionCues>>;

const setOf = (words: Iterable<string>): ReadonlySet<string> => new Set(words);

const wordsByKey = (lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, WordList> =>
  new Map(Object.entries(lists).map(([key, words]) => [key, makeWordList(words)]));

const charactersByKey = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([key, characters]) => [key, new Set(characters)]));

const pairsOf = (pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(pairs.map(([key = '', value = '']) => [key, value]));

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');

/** 四个, 三家: what is counted has no name of its own (重庆市|四个片区救治医院). */
const countsOf = ({ counts: { numbers, measures } }: RegionCueTable): readonly string[] =>
  [...numbers].flatMap((number) => [...measures].map((measure) => `${number}${measure}`));

const onEachSide = ({ boundaries: { sides } }: RegionCueTable, words: readonly string[]): readonly string[] =>
  [...sides].flatMap((side) => words.map((word) => side + word));

export const makeRegionCues = (table: RegionCueTable) => ({
  /** 市 → 场, 民: what follows shows that the last character belongs to the next word (重庆|市场). */
  notOfTheName: wordsByKey(table.notOfTheName),
  /** 市 → 民营, 区 → 分别: begins like such a word, and the character is of the name (合肥市|民营企业). */
  stillOfTheName: wordsByKey(table.stillOfTheName),
  /** Finds 城市群, 都市圈 … from left to right; make a copy to use it. */
  areaHeads: anyOf([...table.areaHeads, ...table.directedHeads]),
  /** Words inside the name of an area beside places: 现代化, 环, 北坡. */
  areaFillers: makeWordList(table.areaFillers),
  /** 示范区: heads that only behind a part of a province (豫西) name an area, and what may stand between. */
  directedHeads: setOf(table.directedHeads),
  directedFillers: makeWordList(table.directedFillers),
  areaJoiners: setOf(table.areaJoiners),
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
  /** 在, 支持: words behind which a full name is one, even if it is also a word. */
  leadsToPlace: makeWordList(table.leadsToPlace),
  /** 管辖, 并入: what is said of a division, and of no quarter (苏州市郊区|管辖). */
  ofDivisions: makeWordList(table.ofDivisions),
  /** 是, 地处: what tells of a place that is the subject. */
  tellsOfPlace: makeWordList(table.tellsOfPlace),
  /** 城区, 市中区: names of districts that say a class of quarters too. */
  quarters: setOf(table.quarters),
  /** 东城区: names of districts that other cities have parts of without being divisions. */
  cityParts: setOf(table.cityParts),
  /** 城关区: words that a text with other counties of the prefecture says of the district, not of a quarter. */
  districtsOfTowns: setOf(table.districtsOfTowns),
  /** 放大, 做大: verbs whose end looks like the filler 大. */
  growing: setOf(table.growing),
  baseAreaHeads: anyOf([...pairsOf(table.baseAreaHeads).keys()]),
  /** 老区 → 革命老区: what the canonical names of base areas with such a head end with. */
  ofBaseAreas: pairsOf(table.baseAreaHeads),
  /** Old revolutionary base areas by short name, with their canonical names; empty for the name with its head. */
  baseAreas: pairsOf(table.baseAreas),
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
  /** 湖, 山: behind one character they make a feature's name of it (湘湖). */
  featuresOfOne: setOf(table.featuresOfOne),
  /** 黑龙江: short names of provinces that are rivers too. */
  riverProvinces: setOf(table.riverProvinces),
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
  townKinds: makeWordList(table.townKinds),
  /** 城乡: ends like a town and is none. */
  notTowns: makeWordList(table.notTowns),
  /** 政府: what stands behind a town and is no village of it. */
  ofTowns: makeWordList(table.ofTowns),
  /** 村, 社区: what a list of villages is told to be. */
  villageKinds: makeWordList(table.villageKinds),
  /** 岸, 麓: behind 河北, 山东 it lies on that side of a river or mountain (洛河|北堤). */
  banks: makeWordList(table.banks),
  /** 坡, 段: the same behind a river or mountain that is known (天山|北坡, 洛河|北段; 江西段 is Jiangxi's). */
  slopes: makeWordList(table.slopes),
  /** 岸线: begins like one and is said of the province (河北|岸线). */
  notBanks: makeWordList(table.notBanks),
  /** 东至, 西起: what a side of an area reaches. */
  boundaries: makeWordList(onEachSide(table, [...table.boundaries.reaches, ...table.boundaries.lies])),
  /** 东至, 西起: those of them that begin no name, as 南沿 does (南沿江城际铁路). */
  sidesReaching: makeWordList(onEachSide(table, table.boundaries.reaches)),
  /** 街, 巷: ends of what a side reaches. */
  streetEnds: makeWordList(table.streetEnds),
  /** Last characters of 镇, 乡, 街道, 苏木. */
  isTownshipEnd: makeCharacterSet(table.townshipEnds).has,
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
  sharedHeads: makeWordList(table.sharedHeads),
  /** 地区, which a prefecture was called, and what lies around a city. */
  prefecture: table.prefecture,
  /** 专区: behind a bare name it makes a prefecture of it that the gazetteer may not know (沂水|专区). */
  oldPrefectures: makeWordList(table.oldPrefectures),
  /** 县 behind a bare name, and what may stand behind it: a county that the gazetteer may not know (舟山|县). */
  countyKinds: makeWordList(table.countyKinds),
  behindCounties: makeWordList(table.behindCounties),
  /** 县, 地区: heads that name one kind of divisions. */
  listKinds: makeWordList(table.listKinds),
  sharedCounts: setOf(table.sharedCounts),
  listMarks: setOf(table.listMarks),
  /** 大学, 路: the place before it is part of another name. */
  partOfNameAfter: makeWordList(table.partOfNameAfter),
  /** 大学生, 路网: begins like a part of a name and is none. */
  notPartOfNameAfter: makeWordList(table.notPartOfNameAfter),
  /** 局, 线: a bureau or line of railways is called after the place before it (南昌|局, 南浔|线). */
  ofRailways: makeWordList(table.ofRailways),
  /** 片区: of those, what says no more of an area than that it is one (藏东|片区). */
  partsOfAreas: makeWordList(table.partsOfAreas),
  organisationEnds: makeWordList(table.organisationEnds),
  /** 实验室, 高新区: counted behind a list, its members are their names (襄阳、宜昌3家高新区). */
  countedHeads: makeWordList(table.countedHeads),
  /** 等|车站, 3|站: what a list names one of where it stands right behind its end. */
  listedHeads: makeWordList(table.listedHeads),
  /** 字第: behind a year in brackets and a place's name, the number of a case. */
  caseMarks: makeWordList(table.caseMarks),
  /** 有限公司: names of firms are long and hold words that others do not (设备, 建设, 发展). */
  branchEnds: makeWordList(table.branchEnds),
  notBranchEnds: makeWordList(table.notBranchEnds),
  firmEnds: makeWordList(table.firmEnds),
  firmStops: makeWordList(table.firmStops),
  /** 总体规划: a plan named from its place on without marks (杭州市大运河世界文化遗产保护规划). */
  planEnds: makeWordList(table.planEnds),
  /** 华电: a place straight behind a firm is a part of its works' name (华电榆树). */
  firms: makeWordList(table.firms),
  /** 居民来往内地通行证: places before it are part of a document's name (港澳居民来往内地通行证). */
  papers: makeWordList(table.papers),
  /** 厂, 工业区: what a chain of divisions tells the seat of; 水厂: what is called by its place. */
  seatedEnds: makeWordList(table.seatedEnds),
  notSeatedEnds: makeWordList(table.notSeatedEnds),
  /** 一, 某: behind the town they tell that the works is not named. */
  indefinites: setOf(table.indefinites),
  /** 注册地址:, 住所:. */
  addresses: makeWordList(table.addresses),
  /** 宁德时代, 吉林化纤: firms that are known by a place's name and more. */
  firmsOfPlaces: makeWordList(table.firmsOfPlaces),
  /** 农民, 同胞: whom a project is for that a place stands before (台湾农民创业园). */
  peopleOf: makeWordList(table.peopleOf),
  /** 市区, 县城: the middle of the document's own city or county (104国道市区绕越段). */
  coresOfCities: makeWordList(table.coresOfCities),
  coresOfCounties: makeWordList(table.coresOfCounties),
  /** 中原: a district's bare name that means a larger region of old in the names of works (中原农谷). */
  widerNames: setOf(table.widerNames),
  /** 西南: a part of the country before its branch of something (…西南分中心), elsewhere mostly a direction. */
  compassRegions: makeWordList(table.compassRegions),
  /** 西南区: a great administrative area where the text names such areas, else a side. */
  compassAreas: new Set(table.compassAreas),
  greatAreas: table.greatAreas,
  /** 独立: in quotation marks with a place it says something of the place. */
  quotedClauses: table.quotedClauses,
  /** 段, 高速公路: behind the places that are its ends they name a line; 公路运输 is a service. */
  lineHeads: makeWordList(table.lineHeads),
  notLineHeads: makeWordList(table.notLineHeads),
  /** 段: a part of the line before the ends; 条: how lines are counted; 线, 路: how a line's name ends. */
  lineSections: makeWordList(table.lineSections),
  lineCounts: setOf(table.lineCounts),
  ofLines: setOf(table.ofLines),
  /** 水库, 旧址: works that bear a name of their own behind the place (南昌县|蒋巷联圩), and words that make a class of them (大型水库). */
  namedWorks: makeWordList(table.namedWorks),
  commonWorks: makeWordList(table.commonWorks),
  /** Words that do not stand between a place and the end of an organisation that it names. */
  organisationStops: makeWordList([...table.organisationStops, ...countsOf(table)]),
  /** 设施: begins like a word that does not stand in an organisation (设), and does. */
  organisationWords: makeWordList(table.organisationWords),
  /** 至, —: between the two ends of a way. */
  ways: setOf(table.ways),
  betweenPlaces: setOf(table.betweenPlaces),
  /** 地震, 境内: what stands before it is a place, even if it is also a word. */
  /** 武夷山隧道(石城|侧): in brackets with it, a name is a place's. */
  sidesInBrackets: makeWordList(table.sidesInBrackets),
  /** 蓄滞洪区(湖北黄梅|部分): behind the place in which it lies. */
  sharesOfPlaces: makeWordList(table.sharesOfPlaces),
  provesPlace: makeWordList(table.provesPlace),
  /** 地震: behind a magnitude too (6.8级地震). */
  earthquakes: makeWordList(table.earthquakes),
  /** 台, 应急: behind 地震 they are of the place (X地震台). */
  ofEarthquakes: makeWordList(table.ofEarthquakes),
  /** 千伏: a place close behind it is the end of a line. */
  voltages: makeWordList(table.voltages),
  /** 厂, 水库: places in a list before them name works (太原、重庆等钢铁厂). */
  facilityEnds: makeWordList(table.facilityEnds),
  /** 等 between a list and its shared head. */
  listEnds: makeWordList(table.listEnds),
  /** 原: what stands before the name of a division that is gone. */
  formerly: makeWordList(table.formerly),
  /** 修改为: behind a name, that it is one no more. */
  renamed: makeWordList(table.renamed),
  /** Before a county's bare name: a person (杜亚东). Surnames that are also common words are left out. */
  surnames: setOf(table.surnames),
  /** In a list of persons, where words of one character hardly stand, more surnames count. */
  listedSurnames: table.surnames + table.listedSurnames,
  /** 任命, 联系人:, 成员:: persons follow. */
  personLabels: makeWordList(table.personLabels),
  /** 同志, 先生. */
  titlesOfPersons: table.titlesOfPersons,
  /** 任命张重庆|为, 免去刘青海|的. */
  behindPersons: setOf(table.behindPersons),
  /** 中国(: a place in brackets behind it is part of the name of a zone or fair. */
  nationalNames: makeWordList(table.nationalNames),
  /** 隋唐|洛阳|城: a city of that age is a site. */
  ages: makeWordList(table.ages),
  citiesOfAges: makeWordList(table.citiesOfAges),
  /** 城市: what is left of a county-level name when its first character belongs to the word before (适应|城市). */
  commonEnds: setOf(table.commonEnds),
  /** 湖, 岛: the bare name of a county before it names a lake or an island (独山湖). */
  naturalTails: makeWordList(table.naturalTails),
  notNaturalTails: makeWordList(table.notNaturalTails),
  /** 路街道, 新村: what shows that a street is called so. */
  streetTails: makeWordList(table.streetTails),
  /** 寨, 大桥: what is called after a river or mountain (乌江寨, 长江大桥). */
  featureTails: makeWordList(table.featureTails),
  notFeatureTails: makeWordList(table.notFeatureTails),
  /** 记者, 部长: a short name behind them, with or without a surname, is a person's. */
  roles: makeWordList(table.roles),
  /** 平安, 数字: the province behind them is part of a slogan (平安浙江). */
  slogans: makeWordList(table.slogans),
  /** 城: what follows a county's name of two characters that is none (慈城古县城). */
  afterShortCounty: makeWordList(table.afterShortCounty),
  /** 省份, 地区: a place in brackets behind them is meant as one (疫情严重地区(湖北)), behind other nouns it is part of a name. */
  placeKinds: makeWordList(table.placeKinds),
});
