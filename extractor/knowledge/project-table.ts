/** Words that make, delimit and betray the names of projects, in one trie, so that a clause is read word by word. */
import { makeCharacterSet } from './character-set.ts';
import { makeHeadStarts } from './head-starts.ts';
import { type HeadQuestions, makeHeadQuestions, makeHeadTraits } from './head-traits.ts';
import { type LineNames, makeLineNames } from './line-names.ts';
import type { ProjectData } from './project-data.ts';
import { makeProjectHeads, type ProjectHeads } from './project-heads.ts';
import { makeProjectLexicon, type ProjectLexicon, type WordMatch } from './project-lexicon.ts';
import { makeProjectLists, type ProjectLists } from './project-lists.ts';
import { makeProjectSurroundings, type ProjectSurroundings } from './project-surroundings.ts';
import { makeProjectVerbs, type ProjectVerbs } from './project-verbs.ts';
import { makeTrie } from './trie.ts';
import { makeWordList } from './word-list.ts';
import { endOfOne, endsWithOne, isOneOf } from './word-questions.ts';
import type { WordStarts } from './word-starts.ts';
import { makeWorkEnd } from './work-end.ts';

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
  /** 太原市|要|加快, 应城市|拟|建设: what says that it shall. */
  isAuxiliary(character: string): boolean;
  /** 起|重, 起|义: makes another word of 起, where 西起 begins in the west. */
  goesOnFromStart(character: string): boolean;
  /** 线|路, 线|网: makes another word of 线, where 古大线 is called by its ends. */
  goesOnFromLine(character: string): boolean;
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

/** 南水北调中线: names that need no further sign, by each form that they have. */
const makeKnownNames = (
  { names }: ProjectData,
  starts: WordStarts | undefined,
): Pick<ProjectTable, 'namesIn' | 'knownName'> => {
  const byForm = new Map(
    names.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => [form, name] as const)),
  );
  const forms = [...byForm.keys()];
  const trie = makeTrie(forms, starts);
  return {
    namesIn: (text) => trie.scan(text).map(({ start, end, word }) => ({ start, end, name: byForm.get(forms[word]!)! })),
    knownName: (form) => byForm.get(form),
  };
};

/** 胜利|渠: a word that such a head is called by, right before it. */
const makeMottoEnd = ({ words, heads }: ProjectData, { wordAt }: ProjectLexicon): ProjectTable['mottoEnd'] => {
  const mottoes = makeWordList(words.mottoes);
  const ofMottoes = makeWordList(heads.ofMottoes);
  return (text, at) => {
    const length = mottoes.at(text, at);
    const head = length === 0 ? null : wordAt(text, at + length);
    const isCalled = head !== null && ofMottoes.at(text, at + length) === head.end - at - length;
    return isCalled ? at + length : -1;
  };
};

/** What single words are, each asked of its own list. */
const makeWordQuestions = ({ words }: ProjectData) => {
  const counters = new Set(words.counters);
  const carrying = new Set(words.carrying);
  return {
    measureEnd: endOfOne(words.measures),
    isRating: isOneOf(words.ratings),
    isGrade: isOneOf(words.grades),
    isCapacity: endsWithOne(words.capacities),
    isCounter: (count: string) => counters.has(count.at(-1) ?? ''),
    phaseEnd: endOfOne(words.phases),
    sectionEnd: endOfOne(words.sections),
    bypassEnd: endOfOne(words.bypasses),
    isSection: endsWithOne(words.sections),
    carries: (name: string) => carrying.has(name.at(-1) ?? ''),
    isAuxiliary: isOneOf(words.auxiliaries),
    goesOnFromStart: isOneOf(words.notStarting),
    goesOnFromLine: isOneOf(words.notLines),
    isFeatureEnding: isOneOf(words.featureEndings),
    isStreetEnding: isOneOf(words.streetEndings),
    roadClassEnd: endOfOne(words.roadClasses),
    areStreets: isOneOf(words.streets),
    isCollective: isOneOf(words.collectives),
    isProverbial: isOneOf(words.proverbial),
    isNational: isOneOf(words.nationals),
    mayOpenNational: makeCharacterSet(words.nationals).has,
  };
};

/** Throws RangeError (from the trie) if a word stands in two lists. */
export const makeProjectTable = (data: ProjectData, starts?: WordStarts): ProjectTable => {
  const lexicon = makeProjectLexicon(data, starts);
  // 引进|入驻 takes nothing from anywhere.
  const lines = makeLineNames(data, (text, at) => lexicon.kindAt(text, at) === 'verb');
  const questions = makeHeadQuestions(data.heads);
  return {
    wordAt: lexicon.wordAt,
    isDoing: lexicon.isDoing,
    headStarts: makeHeadStarts(data, lexicon.heads, lines, starts),
    workEnd: makeWorkEnd(data, lexicon),
    mottoEnd: makeMottoEnd(data, lexicon),
    traitsOf: makeHeadTraits(questions, [...lexicon.heads, ...data.words.phases]),
    ...makeKnownNames(data, starts),
    ...makeWordQuestions(data),
    ...questions,
    ...lines,
    ...makeProjectHeads(data.heads),
    ...makeProjectVerbs(data.stops, starts),
    ...makeProjectSurroundings(data.words),
    ...makeProjectLists(data.words, starts),
  };
};
