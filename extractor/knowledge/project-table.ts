/** Words that make, delimit and betray the names of projects, in one trie, so that a clause is read word by word; long because each question says what it is for. */
import { isHan } from '../text/han.ts';
import { makeCharacterSet } from './character-set.ts';
import { type HeadQuestions, makeHeadTraits } from './head-traits.ts';
import { type LineNames, makeLineNames } from './line-names.ts';
import { isHead, type ProjectData, type ProjectWord } from './project-data.ts';
import { makeTrie } from './trie.ts';
import { makeWordList, type WordList } from './word-list.ts';
import type { WordStarts } from './word-starts.ts';

export interface WordMatch {
  readonly end: number;
  readonly kind: ProjectWord;
}

export interface ProjectTable extends LineNames, HeadQuestions {
  /** Longest known word that starts at `at`. */
  wordAt(text: string, at: number): WordMatch | null;
  /** Starts of words that may be heads, or stand for one, ascending; where there is none, there is no project. */
  headStarts(text: string): readonly number[];
  /** End of the unit of measure that starts at `at` (条, 公里 …), or -1. */
  measureEnd(text: string, at: number): number;
  /** 千伏: the measure tells the class of one thing. */
  isRating(measure: string): boolean;
  /** 三级: how good a waterway or a road is, before what it is. */
  isGrade(word: string): boolean;
  /** 万吨: a count that ends so tells what one plant puts out. */
  isCapacity(count: string): boolean;
  /** 两个, 4大: a count that ends so says that there are several things. */
  isCounter(count: string): boolean;
  /** End of a phase or extension that starts at `at` (二期, 扩能工程 …), or -1. */
  phaseEnd(text: string, at: number): number;
  /** End of what is done to the thing that ends at `at` (店洼水库|除险加固), or -1: 机场|改造|跑道 and 轻轨|改造|后 go on to say what or when. */
  workEnd(text: string, at: number): number;
  /** End of a word at `at` that closes the name of a section (段, 重点建设区), or -1. */
  sectionEnd(text: string, at: number): number;
  /** 在银川|召开: is a meeting held there? */
  isMeetingAt(text: string, at: number): boolean;
  /** 210国道铜川|过境线: where what a road is called around a town ends, or -1. */
  bypassEnd(text: string, at: number): number;
  /** 成都至黄胜关段, 西干线: a part of a line. */
  isSection(part: string): boolean;
  /** Names that need no further sign, from left to right: 南水北调中线. */
  namesIn(text: string): readonly { readonly start: number; readonly end: number; readonly name: string }[];
  /** The name that bears this form as a whole. */
  knownName(form: string): string | undefined;
  /** park, firm, one …: what is special about a head. */
  traitsOf(head: string): readonly string[];
  /** 北粮南运, 西气东输: how names end of what is carried across the country. */
  carries(name: string): boolean;
  /** 山, 湾, 岗 …: how names of features and villages end. */
  isFeatureEnding(character: string): boolean;
  /** 路, 道: how names of streets end. */
  isStreetEnding(character: string): boolean;
  isCue(verb: string): boolean;
  /** 加固, 接管: does a word begin here that says what is done? */
  isDoing(text: string, at: number): boolean;
  /** Can such a verb begin with this unit? */
  mayOpenCue(unit: number): boolean;
  /** How often the text tells what was achieved (增长, 建成). */
  achievementsIn(text: string): number;
  /** 挂牌, 投用: said of one thing that begins to be there. */
  announces(verb: string): boolean;
  /** 组建, 成立: said of one thing that is to be there. */
  founds(verb: string): boolean;
  /** 首个, 最大: tells which of its class a thing is. */
  ranks(verb: string): boolean;
  /** End of a word at `at` that says where something comes to (落户, 位于), or -1. */
  settleEnd(text: string, at: number): number;
  /** 项目名称, 建设地点, 序号: what heads a column of a table. */
  isNameColumn(cell: string): boolean;
  isPlaceColumn(cell: string): boolean;
  isNumberColumn(cell: string): boolean;
  /** 总投资, 建设性质: heads a column that only tables of what is built have. */
  speaksOfBuilding(cell: string): boolean;
  /** 科技计划项目, 收费项目: not of what is built. */
  speaksOfOther(title: string): boolean;
  /** 重大建设项目名单: what stands above a list of projects ends so. */
  namesList(title: string): boolean;
  /** 修复项目 in 修复项目(12处): what a title may count. */
  isCounted(title: string): boolean;
  /** 专栏5“十四五”水网骨干工程: the head of a box that lists projects. */
  opensBox(title: string): boolean;
  /** Can there be such a table in the text? */
  mayHoldTable(text: string): boolean;
  /** 沿, 设, 原: one character that may stand before a name and be no part of it. */
  opensName(character: string): boolean;
  /** 、乙堤防|参照本办法执行: does a statute say behind a name that it holds for it? */
  isGoverned(clause: string): boolean;
  /** 县|中医院, 市|中心医院: does what stands behind the level begin a house of the place, and not a class (市中)? */
  opensHouse(rest: string): boolean;
  /** 铁路|沿线. */
  isAlong(word: string): boolean;
  /** 内贸外运|航线: do the words behind a port tell of a way over water? */
  tellsOfSailing(words: string): boolean;
  /** 走|二广高速: the same before a road; 走马河水库 is called so. */
  opensWay(character: string): boolean;
  /** 自: in the middle of a clause such a character leads to a name. */
  leads(character: string): boolean;
  /** 要, 拟: between a place and what it is to do, such a word ends what stands before. */
  isModal(word: string): boolean;
  /** 续建, 第二批, 储备项目: what stands before the colon of a line says that it lists works. */
  isBatch(label: string): boolean;
  /** End of 国道, 省道 at `at`, or -1. */
  roadClassEnd(text: string, at: number): number;
  /** End of a word at `at` that opens a bracket with places (均在, 分别位于), or `at`. */
  locatingEnd(text: string, at: number): number;
  /** End of 共用, 交界 at `at`, behind the places that share something, or `at`. */
  sharedEnd(text: string, at: number): number;
  /** End of 境内 at `at`, or `at`. */
  insideEnd(text: string, at: number): number;
  isRebuilding(verb: string): boolean;
  /** 道路: closes a list of streets. */
  areStreets(word: string): boolean;
  /** 共建: inside the name of a zone, of two places (湘琼先进制造业共建产业园). */
  isJoint(verb: string): boolean;
  /** 铁路, and 快线 too: called by the characters of its ends. */
  isLineByEnds(head: string): boolean;
  /** Can such a head begin with this unit? */
  mayOpenLine(unit: number): boolean;
  /** 通道, 专线: said of hotlines and services too. */
  isFigurative(head: string): boolean;
  /** 体系: behind a head it says that there are many. */
  isCollective(word: string): boolean;
  /** 国际机场, 医院: behind a city and a name, that is mostly no district's (乌鲁木齐天山国际机场). */
  isNamesake(head: string): boolean;
  /** 博物馆, 医院: a place has one, which its own papers call by 市 or 县. */
  isHouse(head: string): boolean;
  /** End of a word at `at` behind which a number counts something else (安置|300户), or -1. */
  amountEnd(text: string, at: number): number;
  /** 机场: behind a city, called after the county that it lies in (淮安涟水国际机场), if that is no mountain too. */
  isAirport(head: string): boolean;
  /** 国际机场: of the city, whatever district its name has. */
  isAirportOfCity(head: string): boolean;
  /** 学院: the ends of schools of the higher kind. */
  readonly academies: WordList;
  /** 互通: what lies at a spot of a line. */
  readonly spotsOnLines: WordList;
  /** 水库: what is called after a village, of which there are many of a name. */
  readonly ofVillages: WordList;
  /** 督查组, 一行: who goes to a work. */
  readonly goers: WordList;
  /** 列入|计划: what a work comes into. */
  enters(verb: string): boolean;
  /** End of a word at `at` that what stands right behind it is called by (胜利|渠, 团结|水库), or -1; 胜利|建成 names nothing. */
  mottoEnd(text: string, at: number): number;
  /** 分中心: of a whole, for a part of the country. */
  isBranch(head: string): boolean;
  /** 片区: what a free trade zone has in several cities. */
  isQuarter(head: string): boolean;
  /** 环线: a place has one of each. */
  isRing(head: string): boolean;
  /** 改造工程: done to one thing that has a name (东六环入地改造工程). */
  isRemaking(head: string): boolean;
  /** 电站, 水库: 锦屏一级水电站 is the first of its river, 洋屿一级渔港 one of a class. */
  isInSteps(head: string): boolean;
  /** 生态廊道, 文化带: long things of which a place has a section. */
  isStrip(head: string): boolean;
  /** 治理工程, 河道整治: what is done to rivers. */
  isOfWaters(head: string): boolean;
  /** 大学: its campus is a project, it is none. */
  isSchool(organ: string): boolean;
  /** 海上风电: with a common word behind it, a product. */
  isProduct(head: string): boolean;
  isOutside(head: string): boolean;
  /** 惠渠: called by one character of its river (泾惠渠). */
  isOfRiver(head: string): boolean;
  /** 面子工程: what is said of works, not the name of one. */
  isProverbial(name: string): boolean;
  /** 国家: the only one of its kind. */
  isNational(word: string): boolean;
  /** Can such a word begin with this unit? */
  mayOpenNational(unit: number): boolean;
}

const KINDS: readonly (readonly [(data: ProjectData) => readonly string[], ProjectWord])[] = [
  [(data) => data.heads.line, 'line'],
  [(data) => data.heads.site, 'site'],
  [(data) => data.heads.scenic, 'scenic'],
  [(data) => data.heads.zone, 'zone'],
  [(data) => data.heads.work, 'work'],
  [(data) => data.heads.none, 'none'],
  [(data) => data.heads.organs, 'organ'],
  [(data) => data.stops.verbs, 'verb'],
  [(data) => data.stops.soft, 'soft'],
  [(data) => data.stops.conjunctions, 'conjunction'],
  [(data) => data.stops.others, 'etc'],
  [(data) => data.words.plurals, 'plural'],
  [(data) => data.words.modifiers, 'modifier'],
  [(data) => data.words.ordinary, 'ordinary'],
  [(data) => data.words.protected, 'protected'],
];

const DOING = new Set<ProjectWord>(['verb', 'soft']);
const CLOSING = new Set<ProjectWord>(['verb', 'conjunction', 'etc']);
/** 扩建|2×30万千瓦, but 改扩建|7月招标. */
/** G216|富蕴至五彩湾段: a road by its number needs no other head. */
const NUMBERED_SECTION = /[GSX][0-9]{1,4}[\u4e00-\u9fff]{2,12}?段|[国省县乡]道[\u4e00-\u9fff]{2}线/gu;

/** 110千伏|冷市变: a station in short behind its voltage. */
const SHORT_STATION = /伏[\u4e00-\u9fff]{2,7}?变/gu;

const AFTER = '后';

/** 扩建至|12万吨, but not 清淤|2300万元: what it costs is not what is done. */
const AMOUNT = /^[0-9.]+(?![0-9.年月日]|[万亿]?元)/;
const LONGEST_AMOUNT = 12;

/** Throws RangeError (from the trie) if a word stands in two lists. */
export const makeProjectTable = (data: ProjectData, starts?: WordStarts): ProjectTable => {
  const words: string[] = [];
  const kinds: ProjectWord[] = [];
  for (const [list, kind] of KINDS)
    for (const word of list(data)) {
      words.push(word);
      kinds.push(kind);
    }
  const lexicon = makeTrie(words, starts);
  const signs = [
    ...data.diversions.take,
    ...data.heads.openers,
    ...data.words.phases,
    ...data.words.streets,
    ...data.words.roadClasses,
  ];
  const heads = makeTrie([...new Set([...words.filter((_, i) => isHead(kinds[i]!)), ...signs])], starts);
  const measures = makeTrie(data.words.measures);
  const phases = makeTrie(data.words.phases);
  const works = makeTrie(data.words.works);
  const sections = makeTrie(data.words.sections);
  const bypasses = makeTrie(data.words.bypasses);
  const namesByForm = new Map(
    data.names.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => [form, name] as const)),
  );
  const forms = [...namesByForm.keys()];
  const names = makeTrie(forms, starts);
  /** 引进|入驻 takes nothing from anywhere. */
  const isVerb = (text: string, at: number): boolean => {
    const match = lexicon.longestAt(text, at);
    return match !== null && kinds[match.word] === 'verb';
  };
  const isDoing = (text: string, at: number): boolean => {
    const match = lexicon.longestAt(text, at);
    return match !== null && match.end > at + 1 && DOING.has(kinds[match.word]!);
  };
  /** A mark, a date, or a word that no name goes across. */
  const endsWork = (text: string, at: number): boolean => {
    // 填埋场封场|后转为应急场.
    if (text[at] === AFTER) return false;
    // 水口大桥维修|期间, 大桥改造|时.
    if (data.words.during.some((word) => text.startsWith(word, at))) return false;
    if (!isHan(text.charCodeAt(at))) return !AMOUNT.test(text.slice(at, at + LONGEST_AMOUNT));
    const match = lexicon.longestAt(text, at);
    return match !== null && CLOSING.has(kinds[match.word]!);
  };
  const take = new Set(data.diversions.take);
  const lines = makeLineNames(data, isVerb);
  const many = new Set(data.heads.many);
  const firm = new Set(data.heads.firm);
  const trials = new Set(data.heads.trials);
  const ones = new Set(data.heads.ones);
  const figurative = new Set(data.heads.figurative);
  const institutions = new Set(data.heads.institutions);
  const byEnds = new Set([...data.heads.routes, ...data.heads.byEnds]);
  const collectives = new Set(data.words.collectives);
  const belts = new Set(data.heads.belts);
  const towns = new Set(data.heads.towns);
  const namesakes = new Set(data.heads.namesakes);
  const houses = new Set([...data.heads.houses, ...data.heads.institutions]);
  const amounts = makeTrie(data.words.amounts);
  const airports = new Set(data.heads.airports);
  const cityAirports = new Set(data.heads.cityAirports);
  const academies = makeWordList(data.heads.academies);
  const spotsOnLines = makeWordList(data.heads.spotsOnLines);
  const ofVillages = makeWordList(data.heads.ofVillages);
  const ofMottoes = makeWordList(data.heads.ofMottoes);
  const goers = makeWordList(data.words.goers);
  const entering = new Set(data.stops.entering);
  const mottoes = makeWordList(data.words.mottoes);
  const branches = new Set(data.heads.branches);
  const quarters = new Set(data.heads.quarters);
  const rings = new Set(data.heads.rings);
  const remaking = new Set(data.heads.remaking);
  const steps = new Set(data.heads.steps);
  const strips = new Set(data.heads.strips);
  const ofWaters = new Set(data.heads.ofWaters);
  const institutes = new Set(data.heads.institutes);
  const closers = new Set(data.heads.closers);
  const schools = new Set(data.heads.schools);
  const products = new Set(data.heads.products);
  const outside = new Set(data.heads.outside);
  const ratings = new Set(data.words.ratings);
  const grades = new Set(data.words.grades);
  const counters = new Set(data.words.counters);
  const proverbial = new Set(data.words.proverbial);
  const nationals = new Set(data.words.nationals);
  const catchAll = new Set(data.heads.catchAll);
  const loose = new Set(data.heads.loose);
  const rebuilding = new Set(data.stops.rebuilding);
  const cues = new Set(data.stops.cues);
  const achievements = makeTrie(data.stops.achievements, starts);
  const announcing = new Set(data.stops.announcing);
  const founding = new Set(data.stops.founding);
  const ranking = new Set(data.stops.ranking);
  const settles = makeTrie(data.stops.settles);
  const { listTitles, buildingColumns, otherLists } = data.words;
  const nameColumns = new Set(data.words.nameColumns);
  const wordsOfTables = [
    ...data.words.boxes,
    ...listTitles,
    ...data.words.numberColumns,
    ...data.words.nameColumns.filter((word) => word.length > 2),
  ];
  const signsOfTable = makeTrie([...new Set(wordsOfTables)], starts);
  const placeColumns = new Set(data.words.placeColumns);
  const numberColumns = new Set(data.words.numberColumns);
  const openers = new Set(data.words.openers);
  const wayOpeners = new Set(data.words.wayOpeners);
  const leads = new Set(data.words.leads);
  const modals = new Set(data.words.modals);
  const batches = new Set(data.words.batches);
  const roadClasses = makeTrie(data.words.roadClasses);
  const locating = makeTrie(data.words.locating);
  const insides = makeTrie(data.words.insides);
  const shared = makeTrie(data.words.shared);
  const features = new Set(data.words.featureEndings);
  const streets = new Set(data.words.streetEndings);
  const routes = new Set(data.heads.routes);
  const parks = new Set(data.heads.parks);

  const table: ProjectTable = {
    wordAt: (text, at) => {
      const match = lexicon.longestAt(text, at);
      return match && { end: match.end, kind: kinds[match.word]! };
    },
    headStarts: (text) => {
      const words = heads
        .scan(text)
        // 引 alone is a sign only where it diverts; 引领区 is a head of its own.
        .filter(
          ({ start, end }) => end - start > 1 || !take.has(text[start]!) || lines.diversionEnd(text, start) !== -1,
        )
        .map(({ start }) => start);
      const roads = [NUMBERED_SECTION, SHORT_STATION].flatMap((form) =>
        Array.from(text.matchAll(form), ({ index }) => index),
      );
      return roads.length === 0 ? words : [...words, ...roads].sort((a, b) => a - b);
    },
    measureEnd: (text, at) => measures.longestAt(text, at)?.end ?? -1,
    isRating: (measure) => ratings.has(measure),
    isGrade: (word) => grades.has(word),
    isCapacity: (count) => data.words.capacities.some((measure) => count.endsWith(measure)),
    isCounter: (count) => counters.has(count.at(-1) ?? ''),
    phaseEnd: (text, at) => phases.longestAt(text, at)?.end ?? -1,
    workEnd: (text, at) => {
      const end = works.longestAt(text, at)?.end ?? -1;
      return end !== -1 && endsWork(text, end) ? end : -1;
    },
    isMeetingAt: (text, at) => data.words.meetings.some((word) => text.startsWith(word, at)),
    bypassEnd: (text, at) => bypasses.longestAt(text, at)?.end ?? -1,
    sectionEnd: (text, at) => sections.longestAt(text, at)?.end ?? -1,
    isSection: (part) => data.words.sections.some((ending) => part.endsWith(ending)),
    namesIn: (text) =>
      names.scan(text).map(({ start, end, word }) => ({ start, end, name: namesByForm.get(forms[word]!)! })),
    knownName: (form) => namesByForm.get(form),
    traitsOf: (head) => traitsOf(head),
    isMany: (head) => many.has(head) || routes.has(head),
    isFirm: (head) => firm.has(head),
    isPlant: (head) => data.heads.plants.some((ending) => head.endsWith(ending)),
    isTrial: (head) => trials.has(head),
    isOne: (head) => ones.has(head),
    isFigurative: (head) => figurative.has(head),
    isInstitution: (head) => institutions.has(head),
    isLineByEnds: (head) => byEnds.has(head),
    mayOpenLine: makeCharacterSet(byEnds).has,
    isCollective: (word) => collectives.has(word),
    isBelt: (head) => belts.has(head),
    isTown: (head) => towns.has(head),
    isNamesake: (head) => namesakes.has(head),
    isHouse: (head) => houses.has(head),
    amountEnd: (text, at) => amounts.longestAt(text, at)?.end ?? -1,
    isAirport: (head) => airports.has(head),
    isAirportOfCity: (head) => cityAirports.has(head),
    academies,
    spotsOnLines,
    ofVillages,
    goers,
    enters: (verb) => entering.has(verb),
    mottoEnd: (text, at) => {
      const length = mottoes.at(text, at);
      const head = length === 0 ? null : lexicon.longestAt(text, at + length);
      const isCalled = head !== null && ofMottoes.at(text, at + length) === head.end - at - length;
      return isCalled ? at + length : -1;
    },
    isBranch: (head) => branches.has(head),
    isQuarter: (head) => quarters.has(head),
    isRing: (head) => rings.has(head),
    isRemaking: (head) => remaking.has(head),
    isInSteps: (head) => steps.has(head),
    isStrip: (head) => strips.has(head),
    isOfWaters: (head) => ofWaters.has(head),
    isInstitute: (head) => institutes.has(head),
    isCloser: (head) => closers.has(head),
    isSchool: (organ) => schools.has(organ),
    isProduct: (head) => products.has(head),
    isOutside: (head) => outside.has(head),
    isOfRiver: (head) => data.heads.ofRivers.includes(head),
    isProverbial: (name) => proverbial.has(name),
    isNational: (word) => nationals.has(word),
    mayOpenNational: makeCharacterSet(nationals).has,
    isCatchAll: (head) => catchAll.has(head),
    isLoose: (head) => loose.has(head),
    isCue: (verb) => cues.has(verb),
    isDoing,
    mayOpenCue: makeCharacterSet(cues).has,
    achievementsIn: (text) => achievements.scan(text).length,
    announces: (verb) => announcing.has(verb),
    founds: (verb) => founding.has(verb),
    ranks: (verb) => ranking.has(verb),
    settleEnd: (text, at) => settles.longestAt(text, at)?.end ?? -1,
    isNameColumn: (cell) => nameColumns.has(cell),
    isPlaceColumn: (cell) => placeColumns.has(cell),
    isNumberColumn: (cell) => numberColumns.has(cell),
    speaksOfBuilding: (cell) => buildingColumns.some((word) => cell.includes(word)),
    speaksOfOther: (title) => otherLists.some((word) => title.includes(word)),
    isCounted: (title) => data.words.boxTitles.some((ending) => title.endsWith(ending)),
    namesList: (title) => listTitles.some((ending) => title.endsWith(ending)),
    opensBox: (title) =>
      data.words.boxes.some((word) => title.startsWith(word)) &&
      data.words.boxTitles.some((word) => title.endsWith(word)),
    mayHoldTable: (text) => signsOfTable.scan(text).length > 0,
    opensName: (character) => openers.has(character),
    opensHouse: (rest) => data.words.centralHouses.some((word) => rest.startsWith(word)),
    isGoverned: (clause) => data.words.governing.some((word) => clause.includes(word)),
    tellsOfSailing: (words) => data.words.sailings.some((word) => words.includes(word)),
    isAlong: (word) => data.words.alongside.includes(word),
    opensWay: (character) => wayOpeners.has(character),
    leads: (character) => leads.has(character),
    isModal: (word) => modals.has(word),
    isBatch: (label) => batches.has(label),
    roadClassEnd: (text, at) => roadClasses.longestAt(text, at)?.end ?? -1,
    locatingEnd: (text, at) => locating.longestAt(text, at)?.end ?? at,
    insideEnd: (text, at) => insides.longestAt(text, at)?.end ?? at,
    sharedEnd: (text, at) => shared.longestAt(text, at)?.end ?? at,
    carries: (name) => data.words.carrying.includes(name.at(-1) ?? ''),
    isFeatureEnding: (character) => features.has(character),
    isStreetEnding: (character) => streets.has(character),
    isRebuilding: (verb) => rebuilding.has(verb),
    areStreets: (word) => data.words.streets.includes(word),
    isJoint: (verb) => data.stops.joint.includes(verb),
    isRoute: (head) => routes.has(head),
    isPark: (head) => parks.has(head),
    ...lines,
  };
  const traitsOf = makeHeadTraits(table, [...words.filter((_, i) => isHead(kinds[i]!)), ...data.words.phases]);
  return table;
};
