/** Words that make, delimit and betray the names of projects, in one trie, so that a clause is read word by word. */
import { isHan } from '../text/han.ts';
import { makeCharacterSet } from './character-set.ts';
import { type HeadQuestions, makeHeadQuestions, makeHeadTraits } from './head-traits.ts';
import { type LineNames, makeLineNames } from './line-names.ts';
import { isHead, type ProjectData, type ProjectWord } from './project-data.ts';
import { makeProjectHeads, type ProjectHeads } from './project-heads.ts';
import { makeProjectLists, type ProjectLists } from './project-lists.ts';
import { makeProjectSurroundings, type ProjectSurroundings } from './project-surroundings.ts';
import { makeProjectVerbs, type ProjectVerbs } from './project-verbs.ts';
import { makeTrie } from './trie.ts';
import { makeWordList } from './word-list.ts';
import { endOfOne, endsWithOne, isOneOf, startsWithOne } from './word-questions.ts';
import type { WordStarts } from './word-starts.ts';

export interface WordMatch {
  readonly end: number;
  readonly kind: ProjectWord;
}

export interface ProjectTable
  extends LineNames,
    HeadQuestions,
    ProjectHeads,
    ProjectVerbs,
    ProjectSurroundings,
    ProjectLists {
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
  /** 加固, 接管: does a word begin here that says what is done? */
  isDoing(text: string, at: number): boolean;
  /** End of 国道, 省道 at `at`, or -1. */
  roadClassEnd(text: string, at: number): number;
  /** 道路: closes a list of streets. */
  areStreets(word: string): boolean;
  /** 体系: behind a head it says that there are many. */
  isCollective(word: string): boolean;
  /** End of a word at `at` that what stands right behind it is called by (胜利|渠, 团结|水库), or -1; 胜利|建成 names nothing. */
  mottoEnd(text: string, at: number): number;
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
/** G216|富蕴至五彩湾段: a road by its number needs no other head. */
const NUMBERED_SECTION = /[GSX][0-9]{1,4}[\u4e00-\u9fff]{2,12}?段|[国省县乡]道[\u4e00-\u9fff]{2}线/gu;

/** 110千伏|冷市变: a station in short behind its voltage. */
const SHORT_STATION = /伏[\u4e00-\u9fff]{2,7}?变/gu;

const AFTER = '后';

/** 扩建|2×30万千瓦, 扩建至|12万吨, but not 改扩建|7月招标, nor 清淤|2300万元: what it costs is not what is done. */
const AMOUNT = /^[0-9.]+(?![0-9.年月日]|[万亿]?元)/;
const LONGEST_AMOUNT = 12;

/** Words of one list after another, each with its kind. */
const wordsByKind = (data: ProjectData): readonly (readonly [word: string, kind: ProjectWord])[] =>
  KINDS.flatMap(([list, kind]) => list(data).map((word) => [word, kind] as const));

type AsksAt<Answer> = (text: string, at: number) => Answer;

/** 店洼水库|除险加固: what is done to a thing ends where no other word goes on with it. */
const makeWorkEnd = ({ words, heads }: ProjectData, kindAt: AsksAt<ProjectWord | undefined>): AsksAt<number> => {
  const endOfWork = endOfOne(words.works);
  const saysWhen = startsWithOne(words.during);
  const isProject = startsWithOne(heads.outside);
  /** A mark, a date, or a word that no name goes across. */
  const isEnd = (text: string, at: number): boolean => {
    // 填埋场封场|后转为应急场.
    if (text[at] === AFTER) return false;
    // 水口大桥维修|期间, 大桥改造|时.
    if (saysWhen(text, at)) return false;
    if (!isHan(text.charCodeAt(at))) return !AMOUNT.test(text.slice(at, at + LONGEST_AMOUNT));
    const kind = kindAt(text, at);
    // 佳木斯至鹤岗铁路改造|项目, and no 项目法人.
    return kind !== undefined && (CLOSING.has(kind) || (kind === 'work' && isProject(text, at)));
  };
  return (text, at) => {
    const end = endOfWork(text, at);
    return end !== -1 && isEnd(text, end) ? end : -1;
  };
};

/** Throws RangeError (from the trie) if a word stands in two lists. */
export const makeProjectTable = (data: ProjectData, starts?: WordStarts): ProjectTable => {
  const entries = wordsByKind(data);
  const kinds = entries.map(([, kind]) => kind);
  const lexicon = makeTrie(
    entries.map(([word]) => word),
    starts,
  );
  const kindAt = (text: string, at: number): ProjectWord | undefined => {
    const match = lexicon.longestAt(text, at);
    return match === null ? undefined : kinds[match.word];
  };
  const knownHeads = entries.filter(([, kind]) => isHead(kind)).map(([word]) => word);
  const signs = [
    ...data.diversions.take,
    ...data.heads.openers,
    ...data.words.phases,
    ...data.words.streets,
    ...data.words.roadClasses,
  ];
  const heads = makeTrie([...new Set([...knownHeads, ...signs])], starts);
  const take = new Set(data.diversions.take);
  // 引进|入驻 takes nothing from anywhere.
  const lines = makeLineNames(data, (text, at) => kindAt(text, at) === 'verb');
  const questions = makeHeadQuestions(data.heads);
  const namesByForm = new Map(
    data.names.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => [form, name] as const)),
  );
  const forms = [...namesByForm.keys()];
  const names = makeTrie(forms, starts);
  const { words } = data;
  const counters = new Set(words.counters);
  const carrying = new Set(words.carrying);
  const mottoes = makeWordList(words.mottoes);
  const ofMottoes = makeWordList(data.heads.ofMottoes);

  return {
    wordAt: (text, at) => {
      const match = lexicon.longestAt(text, at);
      return match && { end: match.end, kind: kinds[match.word]! };
    },
    headStarts: (text) => {
      const starting = heads
        .scan(text)
        // 引 alone is a sign only where it diverts; 引领区 is a head of its own.
        .filter(
          ({ start, end }) => end - start > 1 || !take.has(text[start]!) || lines.diversionEnd(text, start) !== -1,
        )
        .map(({ start }) => start);
      const roads = [NUMBERED_SECTION, SHORT_STATION].flatMap((form) =>
        Array.from(text.matchAll(form), ({ index }) => index),
      );
      return roads.length === 0 ? starting : [...starting, ...roads].sort((a, b) => a - b);
    },
    measureEnd: endOfOne(words.measures),
    isRating: isOneOf(words.ratings),
    isGrade: isOneOf(words.grades),
    isCapacity: endsWithOne(words.capacities),
    isCounter: (count) => counters.has(count.at(-1) ?? ''),
    phaseEnd: endOfOne(words.phases),
    workEnd: makeWorkEnd(data, kindAt),
    sectionEnd: endOfOne(words.sections),
    bypassEnd: endOfOne(words.bypasses),
    isSection: endsWithOne(words.sections),
    namesIn: (text) =>
      names.scan(text).map(({ start, end, word }) => ({ start, end, name: namesByForm.get(forms[word]!)! })),
    knownName: (form) => namesByForm.get(form),
    traitsOf: makeHeadTraits(questions, [...knownHeads, ...words.phases]),
    carries: (name) => carrying.has(name.at(-1) ?? ''),
    isFeatureEnding: isOneOf(words.featureEndings),
    isStreetEnding: isOneOf(words.streetEndings),
    isDoing: (text, at) => {
      const match = lexicon.longestAt(text, at);
      return match !== null && match.end > at + 1 && DOING.has(kinds[match.word]!);
    },
    roadClassEnd: endOfOne(words.roadClasses),
    areStreets: isOneOf(words.streets),
    isCollective: isOneOf(words.collectives),
    mottoEnd: (text, at) => {
      const length = mottoes.at(text, at);
      const head = length === 0 ? null : lexicon.longestAt(text, at + length);
      const isCalled = head !== null && ofMottoes.at(text, at + length) === head.end - at - length;
      return isCalled ? at + length : -1;
    },
    isProverbial: isOneOf(words.proverbial),
    isNational: isOneOf(words.nationals),
    mayOpenNational: makeCharacterSet(words.nationals).has,
    ...questions,
    ...lines,
    ...makeProjectHeads(data.heads),
    ...makeProjectVerbs(data.stops, starts),
    ...makeProjectSurroundings(words),
    ...makeProjectLists(words, starts),
  };
};
