/** Words that make, delimit and betray the names of projects, in one trie, so that a clause is read word by word. */
import { makeTrie } from './trie.ts';

/** What a project is called at its end: 铁路 is a line, 水库 a site, 景区 scenic, 产业园 a zone, 工程 a work. */
export type HeadClass = 'line' | 'site' | 'scenic' | 'zone' | 'work';

export type ProjectWord =
  | HeadClass
  | 'none' // looks like a head and is none: 宅基地, 市中心
  | 'organ' // behind a head it makes the whole an organ: 工业园区|管委会
  | 'verb' // a name cannot go across it: 推进, 的, 将
  | 'soft' // a verb at the start of a phrase, a part of the name inside: 保护, 提升
  | 'conjunction'
  | 'etc' // 等
  | 'plural' // speaks of a class: 一批, 各类
  | 'modifier' // may be cut off at the left: 重点, 高标准
  | 'ordinary' // a common noun: does not name by itself
  | 'protected'; // a word that only contains a delimiter: 华为, 自由

export interface ProjectData {
  /**
   * `routes`: lines called by the cities that they join (铁路). `many`: other lines of which a place has many (通道).
   * `firm`: heads that are hardly said without a name (水库). `parks`: zones built as one thing (产业园). `loose`: 项目, 平台. `catchAll`: what closes a list of any works (等重大项目).
   * `trials`: 示范区. `openers`: what closes a name that begins with a code (G679线).
   * `outside`: what stays outside the name behind another head (项目).
   */
  readonly heads: Readonly<
    Record<
      | HeadClass
      | 'none'
      | 'organs'
      | 'many'
      | 'firm'
      | 'parks'
      | 'loose'
      | 'catchAll'
      | 'trials'
      | 'outside'
      | 'openers'
      | 'routes',
      readonly string[]
    >
  >;
  /** `cues`: those of the verbs that say that something is built or to be built. */
  readonly stops: Readonly<Record<'cues' | 'verbs' | 'soft' | 'conjunctions' | 'others', readonly string[]>>;
  readonly words: Readonly<
    Record<
      | 'plurals'
      | 'modifiers'
      | 'ordinary'
      | 'protected'
      | 'measures'
      | 'ratings'
      | 'capacities'
      | 'counters'
      | 'phases'
      | 'featureEndings'
      | 'nationals',
      readonly string[]
    >
  >;
  readonly names: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  /** One-character names as lines use them: 郴 → 郴州, 宜 → 宜昌, 宜宾 … most usual first. */
  readonly lineCharacters: Readonly<Record<string, readonly string[]>>;
  /** Codes and names of prefectures and counties: 宣 → 宣汉县, 宣化区 … where a line needs them. */
  readonly divisions: readonly (readonly [code: string, name: string])[];
  /** One-character names of provinces: 渝, 湘. */
  readonly provinces: readonly string[];
  /** 引黄济宁: the words at the first and third place of such a name; 陇电入鲁: that at the second place. */
  readonly diversions: {
    readonly take: readonly string[];
    readonly give: readonly string[];
    readonly power: readonly string[];
  };
}

export interface WordMatch {
  readonly end: number;
  readonly kind: ProjectWord;
}

export interface ProjectTable {
  /** Longest known word that starts at `at`. */
  wordAt(text: string, at: number): WordMatch | null;
  /** Starts of words that may be heads, or stand for one, ascending; where there is none, there is no project. */
  headStarts(text: string): readonly number[];
  /** End of the unit of measure that starts at `at` (条, 公里 …), or -1. */
  measureEnd(text: string, at: number): number;
  /** 千伏: the measure tells the class of one thing. */
  isRating(measure: string): boolean;
  /** 万吨: a count that ends so tells what one plant puts out. */
  isCapacity(count: string): boolean;
  /** 两个, 4大: a count that ends so says that there are several things. */
  isCounter(count: string): boolean;
  /** End of a phase or extension that starts at `at` (二期, 扩能工程 …), or -1. */
  phaseEnd(text: string, at: number): number;
  /** Names that need no further sign, from left to right: 南水北调中线. */
  namesIn(text: string): readonly { readonly start: number; readonly end: number; readonly name: string }[];
  isMany(head: string): boolean;
  isFirm(head: string): boolean;
  /** 山, 湾, 岗 …: how names of features and villages end. */
  isFeatureEnding(character: string): boolean;
  isCue(verb: string): boolean;
  isRoute(head: string): boolean;
  isPark(head: string): boolean;
  isLoose(head: string): boolean;
  isCatchAll(head: string): boolean;
  isTrial(head: string): boolean;
  isOutside(head: string): boolean;
  /** 国家: the only one of its kind. */
  isNational(word: string): boolean;
  /** End of a diversion's name that starts at `at` (引黄济宁, 引大济岷), or -1. */
  diversionEnd(text: string, at: number): number;
  lineCharacter(character: string): readonly string[];
  /** Codes of prefectures and counties whose name starts with the character. */
  divisionsStartingWith(character: string): readonly string[];
  /** True if every character may stand for a place: 邵永, 广清永, not 免收. */
  areLineCharacters(run: string): boolean;
  /** The same for provinces and the cities that lines are usually called by: 川藏, 京广, not 集通. */
  areUsualEnds(run: string): boolean;
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

const DIVERSION_LENGTH = 4;
/** Longer runs of initials join cities: 通苏嘉甬; 雅下水电 is none, though 下, 水 and 电 begin names of counties. */
const LONGEST_OF_COUNTIES = 3;

export const isHead = (kind: string): kind is HeadClass =>
  kind === 'line' || kind === 'site' || kind === 'scenic' || kind === 'zone' || kind === 'work';

/** Throws RangeError (from the trie) if a word stands in two lists. */
export const makeProjectTable = (data: ProjectData): ProjectTable => {
  const words: string[] = [];
  const kinds: ProjectWord[] = [];
  for (const [list, kind] of KINDS)
    for (const word of list(data)) {
      words.push(word);
      kinds.push(kind);
    }
  const lexicon = makeTrie(words);
  const openers = [...data.diversions.take, ...data.heads.openers, ...data.words.phases];
  const heads = makeTrie([...new Set([...words.filter((_, i) => isHead(kinds[i]!)), ...openers])]);
  const measures = makeTrie(data.words.measures);
  const phases = makeTrie(data.words.phases);
  const namesByForm = new Map(
    data.names.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => [form, name] as const)),
  );
  const forms = [...namesByForm.keys()];
  const names = makeTrie(forms);
  const take = new Set(data.diversions.take);
  const power = new Set(data.diversions.power);
  const provinces = new Set(data.provinces);
  const prefectures = data.divisions.filter(([code]) => code.endsWith('00')).map(([, name]) => name[0]!);
  const ends = new Set([...data.provinces, ...prefectures, ...Object.keys(data.lineCharacters)]);
  /** 引进|入驻 takes nothing from anywhere. */
  const isVerb = (text: string, at: number): boolean => {
    const match = lexicon.longestAt(text, at);
    return match !== null && kinds[match.word] === 'verb';
  };
  const gives = new Uint8Array(0x10000);
  for (const word of data.diversions.give) gives[word.charCodeAt(0)] = 1;
  const isDiversion = (text: string, at: number): boolean =>
    gives[text.charCodeAt(at + 2)] === 1 &&
    at + DIVERSION_LENGTH <= text.length &&
    ((take.has(text[at]!) && !isVerb(text, at)) ||
      (power.has(text[at + 1]!) && provinces.has(text[at]!) && provinces.has(text[at + 3]!)));
  const byCharacter = new Map<string, string[]>();
  for (const [code, name] of data.divisions) {
    const codes = byCharacter.get(name[0]!) ?? [];
    if (!code.endsWith('0000')) codes.push(code);
    byCharacter.set(name[0]!, codes);
  }
  const many = new Set(data.heads.many);
  const firm = new Set(data.heads.firm);
  const trials = new Set(data.heads.trials);
  const outside = new Set(data.heads.outside);
  const ratings = new Set(data.words.ratings);
  const counters = new Set(data.words.counters);
  const nationals = new Set(data.words.nationals);
  const catchAll = new Set(data.heads.catchAll);
  const loose = new Set(data.heads.loose);
  const cues = new Set(data.stops.cues);
  const features = new Set(data.words.featureEndings);
  const routes = new Set(data.heads.routes);
  const parks = new Set(data.heads.parks);

  return {
    wordAt: (text, at) => {
      const match = lexicon.longestAt(text, at);
      return match && { end: match.end, kind: kinds[match.word]! };
    },
    headStarts: (text) =>
      heads
        .scan(text)
        .map(({ start }) => start)
        .filter((start) => !take.has(text[start]!) || isDiversion(text, start)),
    measureEnd: (text, at) => measures.longestAt(text, at)?.end ?? -1,
    isRating: (measure) => ratings.has(measure),
    isCapacity: (count) => data.words.capacities.some((measure) => count.endsWith(measure)),
    isCounter: (count) => counters.has(count.at(-1) ?? ''),
    phaseEnd: (text, at) => phases.longestAt(text, at)?.end ?? -1,
    namesIn: (text) =>
      names.scan(text).map(({ start, end, word }) => ({ start, end, name: namesByForm.get(forms[word]!)! })),
    isMany: (head) => many.has(head) || routes.has(head),
    isFirm: (head) => firm.has(head),
    isTrial: (head) => trials.has(head),
    isOutside: (head) => outside.has(head),
    isNational: (word) => nationals.has(word),
    isCatchAll: (head) => catchAll.has(head),
    isLoose: (head) => loose.has(head),
    isCue: (verb) => cues.has(verb),
    isFeatureEnding: (character) => features.has(character),
    isRoute: (head) => routes.has(head),
    isPark: (head) => parks.has(head),
    diversionEnd: (text, at) => (isDiversion(text, at) ? at + DIVERSION_LENGTH : -1),
    areLineCharacters: (run) =>
      [...run].every((c) => ends.has(c) || (run.length <= LONGEST_OF_COUNTIES && byCharacter.has(c))),
    areUsualEnds: (run) => [...run].every((c) => provinces.has(c) || data.lineCharacters[c] !== undefined),
    divisionsStartingWith: (character) => byCharacter.get(character) ?? [],
    lineCharacter: (character) => data.lineCharacters[character] ?? [],
  };
};
