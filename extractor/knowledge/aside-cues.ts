/**
 * References that only tell about another one, so that what follows them is still said of that other.
 *
 * 《甲》有关内容已并入|《乙》|,建议废止; 《甲》自|《乙》|施行之日起废止; 《甲》已被|《乙》|取代; 《甲》与|《乙》|不一致的,应当修改; 《甲》第七条中的“|《乙》|第九条”修改为“|《丙》|第五条”.
 */
import type { Span } from '../text/span.ts';

export interface AsideCuesData {
  /** 与: stands before a policy that others go against. */
  readonly against: readonly string[];
  /** 并入: what takes up another, which is then of no more use. */
  readonly absorbing: readonly string[];
  /** 衔接, 抵触: what is said of two that stand side by side. */
  readonly matching: readonly string[];
  /** 以|《甲》|为准. */
  readonly governs: readonly string[];
  readonly governed: readonly string[];
  /** 取代; what does so stands behind 被. */
  readonly replacing: readonly string[];
  readonly replacedBy: readonly string[];
  /** 改为: of words, not of rules. */
  readonly rewording: readonly string[];
  /** 修改为, 改为. */
  readonly revising: readonly string[];
  /** 引用的|《甲》|统一修改为《乙》. */
  readonly citing: readonly string[];
  /** 规定: what is reworded, beside words in quotation marks. */
  readonly reworded: readonly string[];
  /** 本. */
  readonly own: readonly string[];
  /** How organs end. */
  readonly organEnds: readonly string[];
}

export interface AsideCues {
  /** 与|《甲》、《乙》|相衔接, 以|《甲》|为准, 已纳入|《甲》|,: the document does nothing with them. */
  isMeasure(text: string, group: Span): boolean;
  /** 被|《乙》|取代. */
  isReplacing(text: string, reference: Span): boolean;
  /** “|《乙》|第九条”修改为“|《丙》|”, 引用的|《乙》|统一修改为《丙》: words of another policy that name them. */
  isQuotedWord(text: string, reference: Span): boolean;
  /** `from` is where the reference ends: 《甲》由本清单|代替, 《甲》已被《乙》|代替; but 《甲》|代替|《乙》, 《甲》由专人|代替管理. */
  isReplaced(text: string, from: number, cue: Span): boolean;
  /** “畜牧部门”统一|改为: words of the reference itself. */
  isReworded(text: string, cue: Span): boolean;
}

const LONGEST_ORGAN = 20;
const COMMA = ',';
const TITLE_END = '》';
const LONGEST_QUOTED = 30;
/** Where a clause ends that says 不一致 of the reference at its beginning. */
const LONGEST_MATCH = 16;
const clauseEnds = /[,;。:!?\n]/;
const clauseEnd = (text: string, from: number): number => {
  let at = from;
  while (at < from + LONGEST_MATCH && at < text.length && !clauseEnds.test(text[at]!)) at++;
  return at;
};
/** 统一修改为. */
const LONGEST_VERB = 6;
const LONGEST_LINK = 2;
const ofArticle = /[条款项]/;
const opensWords = /^:?[“《]/;
const onlyHan = /^[\u4e00-\u9fff、]*$/;

export const makeAsideCues = (data: AsideCuesData): AsideCues => {
  /** Does one of the words stand before `at`, with nothing but an organ between? */
  const leads = (text: string, at: number, words: readonly string[]): boolean =>
    words.some((word) => {
      if (text.endsWith(word, at)) return true;
      if (!data.organEnds.some((end) => text.endsWith(end, at))) return false;
      const words = text.slice(Math.max(0, at - LONGEST_ORGAN), at);
      const lead = words.lastIndexOf(word);
      return lead !== -1 && onlyHan.test(words.slice(lead));
    });
  const follows = (text: string, at: number, words: readonly string[]): boolean =>
    words.some((word) => text.startsWith(word, at));
  return {
    isMeasure: (text, { start, end }) => {
      const behind = text.slice(end, clauseEnd(text, end));
      return (
        (data.matching.some((word) => behind.includes(word)) && leads(text, start, data.against)) ||
        (data.governed.some((word) => behind.includes(word)) && leads(text, start, data.governs)) ||
        (text[end] === COMMA && data.absorbing.some((word) => text.endsWith(word, start)))
      );
    },
    isReplacing: (text, { start, end }) =>
      leads(text, start, data.replacedBy) &&
      (follows(text, end, data.replacing) || follows(text, end + 1, data.replacing)),
    isQuotedWord: (text, { start, end }) => {
      if (text[start - 1] !== '“') {
        if (!data.citing.some((word) => text.endsWith(word, start))) return false;
        const behind = text.slice(end, end + LONGEST_VERB);
        return data.revising.some((word) => behind.includes(word));
      }
      const closes = text.slice(end, end + LONGEST_QUOTED).indexOf('”');
      if (closes === -1) return false;
      const close = end + closes;
      const behind = text.slice(close + 1, close + 1 + LONGEST_VERB);
      return data.revising.some((word) => behind.includes(word) || text.endsWith(word, start - 1));
    },
    isReplaced: (text, from, { start, end }) => {
      if (!data.replacing.includes(text.slice(start, end))) return true;
      const between = text.slice(from, start);
      return (
        data.replacedBy.some((word) => between.includes(word)) &&
        (between.includes(TITLE_END) || data.own.some((word) => between.includes(word)))
      );
    },
    isReworded: (text, { start, end }) => {
      if (!data.rewording.includes(text.slice(start, end))) return true;
      // 第三款改为:“…”.
      if (ofArticle.test(text[start - 1] ?? '') && opensWords.test(text.slice(end, end + LONGEST_LINK))) return true;
      for (let at = start; at >= start - LONGEST_LINK; at--)
        if (text[at - 1] === '”' || data.reworded.some((word) => text.endsWith(word, at))) return true;
      return false;
    },
  };
};
