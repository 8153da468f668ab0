/** Words around a place's name that decide whether it is one, from extractor/data/region-cues.json; long because each list says what it is for. */
import { makeCharacterSet } from './character-set.ts';
import { makeWordList, type WordList } from './word-list.ts';

export interface RegionCues {
  /** 市 → 场, 民: what follows shows that the last character belongs to the next word (重庆|市场). */
  readonly notOfTheName: ReadonlyMap<string, WordList>;
  /** 市 → 民营, 区 → 分别: begins like such a word, and the character is of the name (合肥市|民营企业). */
  readonly stillOfTheName: ReadonlyMap<string, WordList>;
  /** Finds 城市群, 都市圈 … from left to right; make a copy to use it. */
  readonly areaHeads: RegExp;
  /** Words inside the name of an area beside places: 现代化, 环, 北坡. */
  readonly areaFillers: WordList;
  /** 示范区: heads that only behind a part of a province (豫西) name an area, and what may stand between. */
  readonly directedHeads: ReadonlySet<string>;
  readonly directedFillers: WordList;
  readonly areaJoiners: ReadonlySet<string>;
  /** 盆地: a place's name before it is the basin's (共和|盆地). */
  readonly basins: WordList;
  /** Finds 平原, 盆地, 山区 …: a list may name them once for all its members (江汉、洞庭湖平原). */
  readonly landscapeHeads: RegExp;
  readonly landscapes: WordList;
  /** 大 of 三大湖区, 个 of 三个平原; 贫困 of 等贫困山区; 以及 between the members. */
  readonly landscapeMeasures: WordList;
  readonly landscapeQualities: WordList;
  readonly listJoiners: WordList;
  /** 环 before a lake and 地区 behind it: 环|青海湖|地区. */
  readonly around: WordList;
  readonly shores: WordList;
  /** 山, 山区: may stand between the name of a range and what it is (秦巴|山|连片特困地区). */
  readonly ranges: WordList;
  /** 区 behind a mountain's name: 武夷山|区. */
  readonly mountainous: WordList;
  /** 集中连片特困地区: behind a range it names the counties there. */
  readonly poorAreas: WordList;
  /** 在, 支持: words behind which a full name is one, even if it is also a word. */
  readonly leadsToPlace: WordList;
  /** 管辖, 并入: what is said of a division, and of no quarter (苏州市郊区|管辖). */
  readonly ofDivisions: WordList;
  /** 是, 地处: what tells of a place that is the subject. */
  readonly tellsOfPlace: WordList;
  /** 城区, 市中区: names of districts that say a class of quarters too. */
  readonly quarters: ReadonlySet<string>;
  /** 放大, 做大: verbs whose end looks like the filler 大. */
  readonly growing: ReadonlySet<string>;
  readonly baseAreaHeads: RegExp;
  /** 老区 → 革命老区: what the canonical names of base areas with such a head end with. */
  readonly ofBaseAreas: ReadonlyMap<string, string>;
  /** Old revolutionary base areas by short name, with their canonical names; empty for the name with its head. */
  readonly baseAreas: ReadonlyMap<string, string>;
  /** 边, 两省: belongs to the joined abbreviation before it. */
  readonly joinedHeads: WordList;
  /** 边界, 边境: begin like 边, and are no part of the joined name. */
  readonly borders: WordList;
  /** 交界, 毗邻: joined before them, places meet. */
  readonly meetings: WordList;
  /** 交界, 毗邻, 协作: what provinces are joined for. */
  readonly joinedContexts: WordList;
  /** 工业, 科创: may stand between joined cities and what they do together (昆楚工业|协同). */
  readonly joinedTopics: WordList;
  /** 协同, 合作: what is done together, behind a topic. */
  readonly joinedActs: WordList;
  /** Finds 一体化, 协同 …: two cities by one character each may stand before it. */
  readonly pairActs: RegExp;
  /** 铁路, 府, 剧: an abbreviation before it stands in another name. */
  readonly notAfterAbbreviation: WordList;
  /** 省委, 红军: joined abbreviations before them name an organ or force of the base areas (鄂豫边|省委旧址). */
  readonly oldOrgans: WordList;
  /** Partners beside which an abbreviation that is also an ordinary character counts: 宁 beside 陕, 甘, 青 … */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
  /** 湖, 山: behind one character they make a feature's name of it (湘湖). */
  readonly featuresOfOne: ReadonlySet<string>;
  /** 黑龙江: short names of provinces that are rivers too. */
  readonly riverProvinces: ReadonlySet<string>;
  /** 籍: a single abbreviation may stand before it. */
  readonly origins: WordList;
  /** 闽企: what is of a place behind a character that is rarely anything else, and what only looks so (企业). */
  readonly plainOrigins: WordList;
  /** 境: what lies on this side of a border (滇境段), not 境外. */
  readonly sides: WordList;
  readonly notSides: WordList;
  readonly notOrigins: WordList;
  readonly directions: ReadonlySet<string>;
  /** Abbreviations that take a direction: 渝 in 渝东南, not 京 (京东 is a company). */
  readonly directionBases: ReadonlySet<string>;
  /** 河, 山: last characters of what has banks and slopes. */
  readonly featureKinds: ReadonlySet<string>;
  /** 江, 水: last characters of rivers' names. */
  readonly waters: ReadonlySet<string>;
  readonly mountains: ReadonlySet<string>;
  /** 临河, 通江: first characters of names that mostly say where something lies or leads. */
  readonly besideWaters: ReadonlySet<string>;
  /** 流域, 干流: what only a river has. */
  readonly ofRivers: WordList;
  /** 沿岸, 下游: what is said of rivers, and of the stretch beside a city too. */
  readonly alongRivers: WordList;
  /** 河务, 管理机构: a river or basin before them is a part of what a class of organs is called. */
  readonly organsOfWaters: WordList;
  readonly townKinds: WordList;
  /** 城乡: ends like a town and is none. */
  readonly notTowns: WordList;
  /** 政府: what stands behind a town and is no village of it. */
  readonly ofTowns: WordList;
  /** 村, 社区: what a list of villages is told to be. */
  readonly villageKinds: WordList;
  /** 岸, 麓: behind 河北, 山东 it lies on that side of a river or mountain (洛河|北堤). */
  readonly banks: WordList;
  /** 坡, 段: the same behind a river or mountain that is known (天山|北坡, 洛河|北段; 江西段 is Jiangxi's). */
  readonly slopes: WordList;
  /** 岸线: begins like one and is said of the province (河北|岸线). */
  readonly notBanks: WordList;
  /** 东至, 西起: what a side of an area reaches. */
  readonly boundaries: WordList;
  /** 东至, 西起: those of them that begin no name, as 南沿 does (南沿江城际铁路). */
  readonly sidesReaching: WordList;
  /** 街, 巷: ends of what a side reaches. */
  readonly streetEnds: WordList;
  /** Last characters of 镇, 乡, 街道, 苏木. */
  isTownshipEnd(unit: number): boolean;
  /** 援, 在, 来: a single abbreviation may follow. */
  readonly comers: WordList;
  /** 存在, 未来: holds a comer by chance. */
  readonly notComers: WordList;
  readonly afterComer: WordList;
  /** 涉, 治: a single abbreviation may stand between them and 制裁, 方略. */
  readonly concerns: WordList;
  readonly afterConcern: WordList;
  /** 返, 来: a city's one character may follow where the text names the city (返铁, 来穗). */
  readonly cityComers: WordList;
  /** 返乡, 来宾: verb and character are one word. */
  readonly comerWords: ReadonlySet<string>;
  /** Abbreviations that are also ordinary characters and yet follow comers: 藏, 疆, 青; not 新. */
  readonly comersGoTo: ReadonlySet<string>;
  /** Those of them that rarely begin another word behind 来, 返 (来川同心筑梦), unlike 青 in 来青年. */
  readonly comersGoFreely: ReadonlySet<string>;
  /** 来, 返: comers behind which they do; 入藏 is said of books. */
  readonly settlers: WordList;
  /** 援: behind it an ordinary character is a province, whatever follows (对口援疆是…). */
  readonly helpers: WordList;
  /** 在, 到: only a city's character that is no other word follows them (在汉成立, 到杭人员). */
  readonly plainComers: WordList;
  readonly plainCityCharacters: ReadonlySet<string>;
  readonly sharedHeads: WordList;
  /** 地区, which a prefecture was called, and what lies around a city. */
  readonly prefecture: string;
  /** 专区: behind a bare name it makes a prefecture of it that the gazetteer may not know (沂水|专区). */
  readonly oldPrefectures: WordList;
  /** 县 behind a bare name, and what may stand behind it: a county that the gazetteer may not know (舟山|县). */
  readonly countyKinds: WordList;
  readonly behindCounties: WordList;
  /** 县, 地区: heads that name one kind of divisions. */
  readonly listKinds: WordList;
  readonly sharedCounts: ReadonlySet<string>;
  readonly listMarks: ReadonlySet<string>;
  /** 大学, 路: the place before it is part of another name. */
  readonly partOfNameAfter: WordList;
  /** 大学生, 路网: begins like a part of a name and is none. */
  readonly notPartOfNameAfter: WordList;
  /** 局, 线: a bureau or line of railways is called after the place before it (南昌|局, 南浔|线). */
  readonly ofRailways: WordList;
  /** 片区: of those, what says no more of an area than that it is one (藏东|片区). */
  readonly partsOfAreas: WordList;
  readonly organisationEnds: WordList;
  /** 实验室, 高新区: counted behind a list, its members are their names (襄阳、宜昌3家高新区). */
  readonly countedHeads: WordList;
  /** 等|车站, 3|站: what a list names one of where it stands right behind its end. */
  readonly listedHeads: WordList;
  /** 字第: behind a year in brackets and a place's name, the number of a case. */
  readonly caseMarks: WordList;
  /** 有限公司: names of firms are long and hold words that others do not (设备, 建设, 发展). */
  readonly firmEnds: WordList;
  readonly firmStops: WordList;
  /** 总体规划: a plan named from its place on without marks (杭州市大运河世界文化遗产保护规划). */
  readonly planEnds: WordList;
  /** 华电: a place straight behind a firm is a part of its works' name (华电榆树). */
  readonly firms: WordList;
  /** 居民来往内地通行证: places before it are part of a document's name (港澳居民来往内地通行证). */
  readonly papers: WordList;
  /** 厂, 工业区: what a chain of divisions tells the seat of; 水厂: what is called by its place. */
  readonly seatedEnds: WordList;
  readonly notSeatedEnds: WordList;
  /** 一, 某: behind the town they tell that the works is not named. */
  readonly indefinites: ReadonlySet<string>;
  /** 注册地址:, 住所:. */
  readonly addresses: WordList;
  /** 宁德时代, 吉林化纤: firms that are known by a place's name and more. */
  readonly firmsOfPlaces: WordList;
  /** 农民, 同胞: whom a project is for that a place stands before (台湾农民创业园). */
  readonly peopleOf: WordList;
  /** 中原: a district's bare name that means a larger region of old in the names of works (中原农谷). */
  readonly widerNames: ReadonlySet<string>;
  /** 西南: a part of the country before its branch of something (…西南分中心), elsewhere mostly a direction. */
  readonly compassRegions: WordList;
  /** 独立: in quotation marks with a place it says something of the place. */
  readonly quotedClauses: readonly string[];
  /** 段, 高速公路: behind the places that are its ends they name a line; 公路运输 is a service. */
  readonly lineHeads: WordList;
  readonly notLineHeads: WordList;
  /** 段: a part of the line before the ends; 条: how lines are counted; 线, 路: how a line's name ends. */
  readonly lineSections: WordList;
  readonly lineCounts: ReadonlySet<string>;
  readonly ofLines: ReadonlySet<string>;
  /** 水库, 旧址: works that bear a name of their own behind the place (南昌县|蒋巷联圩), and words that make a class of them (大型水库). */
  readonly namedWorks: WordList;
  readonly commonWorks: WordList;
  /** Words that do not stand between a place and the end of an organisation that it names. */
  readonly organisationStops: WordList;
  /** 设施: begins like a word that does not stand in an organisation (设), and does. */
  readonly organisationWords: WordList;
  /** 至, —: between the two ends of a way. */
  readonly ways: ReadonlySet<string>;
  /** 地震, 境内: what stands before it is a place, even if it is also a word. */
  readonly provesPlace: WordList;
  /** 地震: behind a magnitude too (6.8级地震). */
  readonly earthquakes: WordList;
  /** 台, 应急: behind 地震 they are of the place (X地震台). */
  readonly ofEarthquakes: WordList;
  /** 千伏: a place close behind it is the end of a line. */
  readonly voltages: WordList;
  /** 厂, 水库: places in a list before them name works (太原、重庆等钢铁厂). */
  readonly facilityEnds: WordList;
  /** 等 between a list and its shared head. */
  readonly listEnds: WordList;
  /** 原: what stands before the name of a division that is gone. */
  readonly formerly: WordList;
  /** 修改为: behind a name, that it is one no more. */
  readonly renamed: WordList;
  /** Before a county's bare name: a person (杜亚东). Surnames that are also common words are left out. */
  readonly surnames: ReadonlySet<string>;
  /** 中国(: a place in brackets behind it is part of the name of a zone or fair. */
  readonly nationalNames: WordList;
  /** 隋唐|洛阳|城: a city of that age is a site. */
  readonly ages: WordList;
  readonly citiesOfAges: WordList;
  /** 城市: what is left of a county-level name when its first character belongs to the word before (适应|城市). */
  readonly commonEnds: ReadonlySet<string>;
  /** 湖, 岛: the bare name of a county before it names a lake or an island (独山湖). */
  readonly naturalTails: WordList;
  readonly notNaturalTails: WordList;
  /** 路街道, 新村: what shows that a street is called so. */
  readonly streetTails: WordList;
  /** 寨, 大桥: what is called after a river or mountain (乌江寨, 长江大桥). */
  readonly featureTails: WordList;
  readonly notFeatureTails: WordList;
  /** 记者, 部长: a short name behind them, with or without a surname, is a person's. */
  readonly roles: WordList;
  /** 平安, 数字: the province behind them is part of a slogan (平安浙江). */
  readonly slogans: WordList;
  /** 城: what follows a county's name of two characters that is none (慈城古县城). */
  readonly afterShortCounty: WordList;
  /** 省份, 地区: a place in brackets behind them is meant as one (疫情严重地区(湖北)), behind other nouns it is part of a name. */
  readonly placeKinds: WordList;
}

export interface RegionCueTable {
  readonly notOfTheName: Readonly<Record<string, readonly string[]>>;
  readonly stillOfTheName: Readonly<Record<string, readonly string[]>>;
  readonly areaHeads: readonly string[];
  readonly areaFillers: readonly string[];
  readonly directedHeads: readonly string[];
  readonly directedFillers: readonly string[];
  readonly areaJoiners: string;
  readonly tellsOfPlace: readonly string[];
  readonly growing: readonly string[];
  readonly basins: readonly string[];
  readonly landscapeHeads: readonly string[];
  readonly landscapeMeasures: readonly string[];
  readonly landscapeQualities: readonly string[];
  readonly listJoiners: readonly string[];
  readonly around: readonly string[];
  readonly shores: readonly string[];
  readonly ranges: readonly string[];
  readonly mountainous: readonly string[];
  readonly poorAreas: readonly string[];
  readonly quarters: readonly string[];
  readonly leadsToPlace: readonly string[];
  readonly ofDivisions: readonly string[];
  readonly baseAreaHeads: readonly (readonly [head: string, inFull: string])[];
  readonly baseAreas: readonly (readonly [name: string, canonical: string])[];
  readonly joinedHeads: readonly string[];
  readonly borders: readonly string[];
  readonly meetings: readonly string[];
  readonly joinedContexts: readonly string[];
  readonly joinedTopics: readonly string[];
  readonly joinedActs: readonly string[];
  readonly pairActs: readonly string[];
  readonly notAfterAbbreviation: readonly string[];
  readonly oldOrgans: readonly string[];
  readonly partners: Readonly<Record<string, string>>;
  readonly featuresOfOne: string;
  readonly riverProvinces: readonly string[];
  readonly origins: readonly string[];
  readonly plainOrigins: readonly string[];
  readonly sides: readonly string[];
  readonly notSides: readonly string[];
  readonly notOrigins: readonly string[];
  readonly directions: string;
  readonly directionBases: string;
  readonly featureKinds: string;
  readonly waters: string;
  readonly mountains: string;
  readonly besideWaters: string;
  readonly ofRivers: readonly string[];
  readonly alongRivers: readonly string[];
  readonly organsOfWaters: readonly string[];
  readonly townKinds: readonly string[];
  readonly notTowns: readonly string[];
  readonly ofTowns: readonly string[];
  readonly villageKinds: readonly string[];
  readonly banks: readonly string[];
  readonly slopes: readonly string[];
  readonly notBanks: readonly string[];
  readonly boundaries: {
    readonly sides: string;
    readonly reaches: readonly string[];
    readonly lies: readonly string[];
  };
  readonly streetEnds: readonly string[];
  readonly townshipEnds: string;
  readonly comers: readonly string[];
  readonly notComers: readonly string[];
  readonly afterComer: readonly string[];
  readonly concerns: readonly string[];
  readonly afterConcern: readonly string[];
  readonly cityComers: readonly string[];
  readonly comerWords: readonly string[];
  readonly comersGoTo: string;
  readonly comersGoFreely: string;
  readonly settlers: readonly string[];
  readonly helpers: readonly string[];
  readonly plainComers: readonly string[];
  readonly plainCityCharacters: string;
  readonly sharedHeads: readonly string[];
  readonly prefecture: string;
  readonly oldPrefectures: readonly string[];
  readonly countyKinds: readonly string[];
  readonly behindCounties: readonly string[];
  readonly listKinds: readonly string[];
  readonly sharedCounts: string;
  readonly listMarks: string;
  readonly partOfNameAfter: readonly string[];
  readonly notPartOfNameAfter: readonly string[];
  readonly ofRailways: readonly string[];
  readonly partsOfAreas: readonly string[];
  readonly organisationEnds: readonly string[];
  readonly countedHeads: readonly string[];
  readonly listedHeads: readonly string[];
  readonly caseMarks: readonly string[];
  readonly firmEnds: readonly string[];
  readonly firmStops: readonly string[];
  readonly planEnds: readonly string[];
  readonly firms: readonly string[];
  readonly papers: readonly string[];
  readonly seatedEnds: readonly string[];
  readonly notSeatedEnds: readonly string[];
  readonly indefinites: string;
  readonly addresses: readonly string[];
  readonly firmsOfPlaces: readonly string[];
  readonly peopleOf: readonly string[];
  readonly compassRegions: readonly string[];
  readonly widerNames: readonly string[];
  readonly quotedClauses: readonly string[];
  readonly organisationWords: readonly string[];
  readonly lineHeads: readonly string[];
  readonly notLineHeads: readonly string[];
  readonly lineSections: readonly string[];
  readonly lineCounts: string;
  readonly ofLines: string;
  readonly namedWorks: readonly string[];
  readonly commonWorks: readonly string[];
  readonly organisationStops: readonly string[];
  readonly counts: { readonly numbers: string; readonly measures: string };
  readonly ways: string;
  readonly provesPlace: readonly string[];
  readonly earthquakes: readonly string[];
  readonly ofEarthquakes: readonly string[];
  readonly voltages: readonly string[];
  readonly facilityEnds: readonly string[];
  readonly listEnds: readonly string[];
  readonly formerly: readonly string[];
  readonly renamed: readonly string[];
  readonly surnames: string;
  readonly nationalNames: readonly string[];
  readonly ages: readonly string[];
  readonly citiesOfAges: readonly string[];
  readonly commonEnds: readonly string[];
  readonly naturalTails: readonly string[];
  readonly notNaturalTails: readonly string[];
  readonly streetTails: readonly string[];
  readonly featureTails: readonly string[];
  readonly notFeatureTails: readonly string[];
  readonly roles: readonly string[];
  readonly slogans: readonly string[];
  readonly afterShortCounty: readonly string[];
  readonly placeKinds: readonly string[];
}

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');

/** 四个, 三家: what is counted has no name of its own (重庆市|四个片区救治医院). */
const countsOf = ({ counts: { numbers, measures } }: RegionCueTable): readonly string[] =>
  [...numbers].flatMap((number) => [...measures].map((measure) => `${number}${measure}`));

const onEachSide = ({ boundaries: { sides } }: RegionCueTable, words: readonly string[]): readonly string[] =>
  [...sides].flatMap((side) => words.map((word) => side + word));

export const makeRegionCues = (table: RegionCueTable): RegionCues => ({
  notOfTheName: new Map(Object.entries(table.notOfTheName).map(([last, words]) => [last, makeWordList(words)])),
  stillOfTheName: new Map(Object.entries(table.stillOfTheName).map(([last, words]) => [last, makeWordList(words)])),
  areaHeads: anyOf([...table.areaHeads, ...table.directedHeads]),
  areaFillers: makeWordList(table.areaFillers),
  directedHeads: new Set(table.directedHeads),
  directedFillers: makeWordList(table.directedFillers),
  areaJoiners: new Set(table.areaJoiners),
  tellsOfPlace: makeWordList(table.tellsOfPlace),
  growing: new Set(table.growing),
  basins: makeWordList(table.basins),
  landscapeHeads: anyOf(table.landscapeHeads),
  landscapes: makeWordList(table.landscapeHeads),
  landscapeMeasures: makeWordList(table.landscapeMeasures),
  landscapeQualities: makeWordList(table.landscapeQualities),
  listJoiners: makeWordList(table.listJoiners),
  around: makeWordList(table.around),
  shores: makeWordList(table.shores),
  ranges: makeWordList(table.ranges),
  mountainous: makeWordList(table.mountainous),
  poorAreas: makeWordList(table.poorAreas),
  quarters: new Set(table.quarters),
  leadsToPlace: makeWordList(table.leadsToPlace),
  ofDivisions: makeWordList(table.ofDivisions),
  baseAreaHeads: anyOf(table.baseAreaHeads.map(([head]) => head)),
  ofBaseAreas: new Map(table.baseAreaHeads),
  baseAreas: new Map(table.baseAreas),
  joinedHeads: makeWordList(table.joinedHeads),
  borders: makeWordList(table.borders),
  meetings: makeWordList(table.meetings),
  joinedContexts: makeWordList(table.joinedContexts),
  joinedTopics: makeWordList(table.joinedTopics),
  joinedActs: makeWordList(table.joinedActs),
  pairActs: anyOf(table.pairActs),
  oldOrgans: makeWordList(table.oldOrgans),
  notAfterAbbreviation: makeWordList(table.notAfterAbbreviation),
  partners: new Map(Object.entries(table.partners).map(([name, others]) => [name, new Set(others)])),
  featuresOfOne: new Set(table.featuresOfOne),
  riverProvinces: new Set(table.riverProvinces),
  origins: makeWordList(table.origins),
  plainOrigins: makeWordList(table.plainOrigins),
  sides: makeWordList(table.sides),
  notSides: makeWordList(table.notSides),
  notOrigins: makeWordList(table.notOrigins),
  directions: new Set(table.directions),
  directionBases: new Set(table.directionBases),
  featureKinds: new Set(table.featureKinds),
  waters: new Set(table.waters),
  mountains: new Set(table.mountains),
  besideWaters: new Set(table.besideWaters),
  ofRivers: makeWordList(table.ofRivers),
  alongRivers: makeWordList(table.alongRivers),
  organsOfWaters: makeWordList(table.organsOfWaters),
  townKinds: makeWordList(table.townKinds),
  notTowns: makeWordList(table.notTowns),
  ofTowns: makeWordList(table.ofTowns),
  villageKinds: makeWordList(table.villageKinds),
  banks: makeWordList(table.banks),
  slopes: makeWordList(table.slopes),
  notBanks: makeWordList(table.notBanks),
  boundaries: makeWordList(onEachSide(table, [...table.boundaries.reaches, ...table.boundaries.lies])),
  sidesReaching: makeWordList(onEachSide(table, table.boundaries.reaches)),
  streetEnds: makeWordList(table.streetEnds),
  isTownshipEnd: makeCharacterSet(table.townshipEnds).has,
  comers: makeWordList(table.comers),
  notComers: makeWordList(table.notComers),
  afterComer: makeWordList(table.afterComer),
  concerns: makeWordList(table.concerns),
  afterConcern: makeWordList(table.afterConcern),
  cityComers: makeWordList(table.cityComers),
  comerWords: new Set(table.comerWords),
  comersGoTo: new Set(table.comersGoTo),
  comersGoFreely: new Set(table.comersGoFreely),
  settlers: makeWordList(table.settlers),
  helpers: makeWordList(table.helpers),
  plainComers: makeWordList(table.plainComers),
  plainCityCharacters: new Set(table.plainCityCharacters),
  sharedHeads: makeWordList(table.sharedHeads),
  prefecture: table.prefecture,
  oldPrefectures: makeWordList(table.oldPrefectures),
  countyKinds: makeWordList(table.countyKinds),
  behindCounties: makeWordList(table.behindCounties),
  listKinds: makeWordList(table.listKinds),
  sharedCounts: new Set(table.sharedCounts),
  listMarks: new Set(table.listMarks),
  partOfNameAfter: makeWordList(table.partOfNameAfter),
  notPartOfNameAfter: makeWordList(table.notPartOfNameAfter),
  ofRailways: makeWordList(table.ofRailways),
  partsOfAreas: makeWordList(table.partsOfAreas),
  organisationEnds: makeWordList(table.organisationEnds),
  countedHeads: makeWordList(table.countedHeads),
  listedHeads: makeWordList(table.listedHeads),
  caseMarks: makeWordList(table.caseMarks),
  firmEnds: makeWordList(table.firmEnds),
  firmStops: makeWordList(table.firmStops),
  planEnds: makeWordList(table.planEnds),
  firms: makeWordList(table.firms),
  papers: makeWordList(table.papers),
  seatedEnds: makeWordList(table.seatedEnds),
  notSeatedEnds: makeWordList(table.notSeatedEnds),
  indefinites: new Set(table.indefinites),
  addresses: makeWordList(table.addresses),
  firmsOfPlaces: makeWordList(table.firmsOfPlaces),
  peopleOf: makeWordList(table.peopleOf),
  compassRegions: makeWordList(table.compassRegions),
  widerNames: new Set(table.widerNames),
  quotedClauses: table.quotedClauses,
  organisationWords: makeWordList(table.organisationWords),
  lineHeads: makeWordList(table.lineHeads),
  notLineHeads: makeWordList(table.notLineHeads),
  lineSections: makeWordList(table.lineSections),
  lineCounts: new Set(table.lineCounts),
  ofLines: new Set(table.ofLines),
  namedWorks: makeWordList(table.namedWorks),
  commonWorks: makeWordList(table.commonWorks),
  organisationStops: makeWordList([...table.organisationStops, ...countsOf(table)]),
  ways: new Set(table.ways),
  provesPlace: makeWordList(table.provesPlace),
  earthquakes: makeWordList(table.earthquakes),
  ofEarthquakes: makeWordList(table.ofEarthquakes),
  voltages: makeWordList(table.voltages),
  facilityEnds: makeWordList(table.facilityEnds),
  listEnds: makeWordList(table.listEnds),
  formerly: makeWordList(table.formerly),
  renamed: makeWordList(table.renamed),
  surnames: new Set(table.surnames),
  nationalNames: makeWordList(table.nationalNames),
  ages: makeWordList(table.ages),
  citiesOfAges: makeWordList(table.citiesOfAges),
  commonEnds: new Set(table.commonEnds),
  naturalTails: makeWordList(table.naturalTails),
  notNaturalTails: makeWordList(table.notNaturalTails),
  streetTails: makeWordList(table.streetTails),
  featureTails: makeWordList(table.featureTails),
  notFeatureTails: makeWordList(table.notFeatureTails),
  roles: makeWordList(table.roles),
  slogans: makeWordList(table.slogans),
  afterShortCounty: makeWordList(table.afterShortCounty),
  placeKinds: makeWordList(table.placeKinds),
});
