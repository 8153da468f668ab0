/** Cue words of citations: what stands before or after a reference and says how the document relates to it. */
import type { CodeEdges } from '../../graph-schema/index.ts';
import { gather } from '../gather.ts';
import { type AsideCues, type AsideCuesData, makeAsideCues } from './aside-cues.ts';
import { type BackCues, type BackCuesData, makeBackCues } from './back-cues.ts';
import { type CarriedCues, type CarriedCuesData, makeCarriedCues } from './carried-cues.ts';
import type { Cue, CueRelation } from './cue.ts';
import { type EndingCues, type EndingCuesData, makeEndingCues } from './ending-cues.ts';
import { type FramingCues, type FramingCuesData, makeFramingCues } from './framing-cues.ts';
import { type GazettedData, type GazettedNumbers, makeGazettedNumbers } from './gazetted-numbers.ts';
import { articleEnd, isInMarks, noteEnd } from './list-asides.ts';
import { type ListJoins, type ListJoinsData, makeListJoins } from './list-joins.ts';
import { type CodeBeginnings, makeNumberEdges, type NumberEdgesData } from './number-edges.ts';
import { relationScanner, type Words } from './relation-scanner.ts';
import { makeTrie } from './trie.ts';

export interface CueTable
  extends CodeEdges,
    AsideCues,
    BackCues,
    CarriedCues,
    EndingCues,
    FramingCues,
    GazettedNumbers,
    ListJoins {
  /** Cues in the words before a reference, from left to right. */
  before(text: string, from: number, to: number): readonly Cue[];
  /** Cues that count only right before the mark: 按《…》, 制定《…》; 制定的《…》 tells whose it is. */
  adjacent(text: string, end: number): Cue | undefined;
  /** Cues in the words after a reference. */
  after(text: string, from: number, to: number): readonly Cue[];
  /** 政策依据, 废止下列: what a heading says about the list below it. */
  ofList(text: string, from: number, to: number): Cue | undefined;
  /** 答: opens the answer to the line above. */
  isAnswer(text: string, at: number): boolean;
  /** The same where a colon announces the list: there any cue will do. */
  ofLead(text: string, from: number, to: number): Cue | undefined;
  /** 已经市政府同意: the cue of the next clause (现予印发) is meant too. */
  isApproval(text: string, from: number, to: number): boolean;
  /** 已经市政府批准: how a clause begins that only says who agreed. */
  isApproved(text: string, from: number, to: number): boolean;
  /** 现, 予以: how that next clause begins. */
  grants(text: string, at: number): boolean;
  /** Offset of the first 要求, 规定 …: what follows is said by the reference, not about it; `to` if none. */
  reportedFrom(text: string, from: number, to: number): number;
  /** Nothing but 第三条, 等, 的有关规定 …: what follows still belongs to the reference. */
  isFiller(text: string, from: number, to: number): boolean;
  /** End of 详见, 文号: … at `at`: what a bracket says before its number; `at` if nothing. */
  introductionEnd(text: string, at: number): number;
  /** End of 以下简称, 下称 … at `at`, or -1. */
  definitionAt(text: string, at: number): number;
  /** Kinds of documents whose heading reads another policy: 解读. */
  readonly readings: ReadonlySet<string>;
  /** Behind 了, 的 …: 印发了|关于. */
  afterParticle(text: string, at: number): number;
  /** 通过的|《…图案》: does the text say before `at` that it was passed? */
  isPassedBefore(text: string, at: number): boolean;
  /** 印发 as in 印发甲规划的通知: it opens a title of its own. */
  isPrinting(text: string, at: number): boolean;
  /** End of 公布, 发布 at `at`: what an order does with the text under whose heading it stands; -1 if none. */
  promulgationEnd(text: string, at: number): number;
  readonly own: readonly string[];
  /** 基本, 应该: words that end like a pronoun. */
  readonly glued: ReadonlySet<string>;
}

const ANSWER = '答:';
const DONE = '了';

export interface CueData
  extends NumberEdgesData,
    AsideCuesData,
    BackCuesData,
    CarriedCuesData,
    EndingCuesData,
    FramingCuesData,
    GazettedData,
    ListJoinsData {
  readonly before: Words;
  readonly adjacent: Words;
  /** 证据, 抚按: words that end like an adjacent cue. */
  readonly adjacentNot: readonly string[];
  /** 尽快|制定: words that put it off. */
  readonly notYet: readonly string[];
  readonly after: Words;
  readonly none: readonly string[];
  readonly listHeads: Words;
  /** 下列, 文件: what a line says that announces a list of documents. */
  readonly announcing: readonly string[];
  /** 下列, 以下: what a heading says of the items below it. */
  readonly below: readonly string[];
  readonly approved: readonly string[];
  /** 已经, 报经: how a clause begins that says who approved it. */
  readonly approving: readonly string[];
  readonly granting: readonly string[];
  /** 自然资源部门, 现有企业: begin like words that grant. */
  readonly grantingNot: readonly string[];
  readonly reporting: readonly string[];
  /** 《甲》|提出的|任务全面落实, 中华人民|共和国: reports nothing. */
  readonly attributive: readonly string[];
  readonly fillers: readonly string[];
  readonly definitions: readonly string[];
  /** 见, 文号: what a bracket says before its number; no code begins so, as 即(墨) and 原 may. */
  readonly numberIntroductions: readonly string[];
  readonly own: readonly string[];
  readonly glued: readonly string[];
  readonly readings: readonly string[];
  /** 通过的, 批准的: what stands before the title of a document, whatever it ends with. */
  readonly passed: readonly string[];
  readonly printing: readonly string[];
  readonly promulgated: readonly string[];
  readonly titleParticles: readonly string[];
}

export const makeCueTable = (data: CueData, beginnings: CodeBeginnings): CueTable => {
  const before = relationScanner(data.before, data.none);
  const after = relationScanner(data.after, data.none);
  const listHeads = relationScanner(data.listHeads, []);
  const adjacent = new Map(
    gather(Object.entries(data.adjacent), ([relation, words]) =>
      words.map((word) => [word, relation as CueRelation] as const),
    ),
  );
  const longestAdjacent = Math.max(...[...adjacent.keys()].map((word) => word.length));
  const promulgated = makeTrie(data.promulgated);
  const { notYet } = data;
  const adjacentNot = new Set(data.adjacentNot);
  const approved = makeTrie(data.approved);
  const approving = makeTrie(data.approving);
  const granting = makeTrie([...data.granting, ...data.grantingNot]);
  const fillers = makeTrie(data.fillers);
  const reporting = makeTrie([...data.reporting, ...data.attributive]);
  const attributive = new Set(data.attributive);
  const definitions = makeTrie(data.definitions);
  const introductions = makeTrie(data.numberIntroductions);
  const announcing = makeTrie(data.announcing);
  const below = makeTrie(data.below);
  /** |下列文件因任务完成、对象消失,|自行失效: a heading ends them; 落实以下措施 tells tasks, and says nothing of what its items cite. */
  const endsBelow = (text: string, from: number, to: number): Cue | undefined => {
    const first = below.scan(text, from, to)[0];
    return (
      first && after(text, first.end, to).findLast(({ relation }) => relation === 'repeals' || relation === 'amends')
    );
  };
  /** 印发|下列文件:, 根据|:; not 颁发|许可证:. */
  const announces = (text: string, end: number, to: number): boolean =>
    to - end <= 1 || announcing.scan(text, end, to).length > 0;
  return {
    before,
    after,
    adjacent: (text, end) => {
      if (adjacentNot.has(text.slice(end - 2, end))) return undefined;
      for (let length = longestAdjacent; length > 0; length--) {
        const relation = adjacent.get(text.slice(end - length, end));
        const start = end - length;
        // 尽快制定《甲》: what is still to be written; 制定甲法: without marks a law is named, not issued, but 已制定了甲法 tells it.
        const isYet =
          relation !== 'issues' ||
          ((text[end] === '《' || text[end - 1] === DONE) && !notYet.some((word) => text.endsWith(word, start)));
        if (relation && isYet) return { start, end, relation };
      }
      return undefined;
    },
    ofList: (text, from, to) => listHeads(text, from, to).at(-1) ?? endsBelow(text, from, to),
    isAnswer: (text, at) => text.startsWith(ANSWER, at),
    ofLead: (text, from, to) =>
      listHeads(text, from, to).at(-1) ??
      before(text, from, to).findLast(({ end }) => announces(text, end, to)) ??
      after(text, from, to).findLast(({ end }) => announces(text, end, to) || announces(text, from, to)),
    isApproval: (text, from, to) => approved.scan(text, from, to).length > 0,
    isApproved: (text, from, to) =>
      approving.longestAt(text, from) !== null &&
      approved.scan(text, from, to).some(({ start, end }) => end - start > 1),
    grants: (text, at) => {
      const word = granting.longestAt(text, at)?.word ?? Infinity;
      return word < data.granting.length;
    },
    reportedFrom: (text, from, to) =>
      reporting
        .scan(text, from, to)
        .find(({ start, end }) => !attributive.has(text.slice(start, end)) && !isInMarks(text, from, start))?.start ??
      to,
    isFiller: (text, from, to) => {
      let at = Math.max(from, articleEnd(text, from), noteEnd(text, from, to));
      for (let filler = fillers.longestAt(text, at); filler && at < to; filler = fillers.longestAt(text, at))
        // 甲发〔2019〕21号|文件|第三条|执行.
        at = Math.max(filler.end, articleEnd(text, filler.end));
      return at >= to;
    },
    introductionEnd: (text, at) => introductions.longestAt(text, at)?.end ?? at,
    definitionAt: (text, at) => definitions.longestAt(text, at)?.end ?? -1,
    readings: new Set(data.readings),
    afterParticle: (text, at) => at + (data.titleParticles.find((word) => text.startsWith(word, at))?.length ?? 0),
    promulgationEnd: (text, at) => promulgated.longestAt(text, at)?.end ?? -1,
    isPassedBefore: (text, at) => data.passed.some((word) => text.endsWith(word, at)),
    isPrinting: (text, at) => data.printing.some((word) => text.startsWith(word, at)),
    own: data.own,
    glued: new Set(data.glued),
    ...makeNumberEdges(data, beginnings),
    ...makeAsideCues(data),
    ...makeBackCues(data),
    ...makeCarriedCues(data),
    ...makeEndingCues(data),
    ...makeFramingCues(data),
    ...makeGazettedNumbers(data),
    ...makeListJoins(data, before),
  };
};
