/**
 * Words that go back to documents: 这|两|个|文件, 上述文件, 两部条例, 后者; 该文件, 该名录 to one.
 *
 * Not 这些办法 (which may be anything), 两个项目, 上述措施, 应该|文件; 该办法 is a mention of its own.
 */

export interface BackCuesData {
  readonly back: readonly string[];
  readonly backKinds: readonly string[];
  /** 这, 上述: before a count. */
  readonly backLeads: readonly string[];
  /** 上述, 以上: also without a count. */
  readonly backAll: readonly string[];
  /** 个, 件. */
  readonly backMeasures: readonly string[];
  /** 文件: papers of whatever kind. */
  readonly backPapers: readonly string[];
  /** 规章: rules of whatever name; an amending decision calls all those so that it revises. */
  readonly backRules: readonly string[];
  /** 通知, 条例: papers of one kind, or what the text itself lays down. */
  readonly backThings: readonly string[];
  /** 名录: kinds that 该 points back to and that are no mentions of their own. */
  readonly backOneThings: readonly string[];
  /** 后者. */
  readonly latter: readonly string[];
}

export interface BackReference {
  readonly start: number;
  readonly end: number;
  /** How many are meant; undefined for all that were named last. */
  readonly count?: number;
  /** 条例: how the titles end that are meant; undefined for papers of any kind. */
  readonly kind?: string;
  /** 该文件, 该名录. */
  readonly isOne: boolean;
  /** 该文件: whatever was named last, which must stand in this sentence or the one before. */
  readonly isNearest: boolean;
  /** 后者: of two the last. */
  readonly isLatter: boolean;
  /** 上述规定: what the text itself lays down may be called so; of documents it is only said that they end. */
  readonly isLoose: boolean;
}

export interface BackCues {
  /** 该, 上述 before a kind of document. */
  readonly back: readonly string[];
  /** Kinds that 该 points back to; 上述措施 may be anything. */
  readonly backKinds: ReadonlySet<string>;
  backReferences(text: string): readonly BackReference[];
}

const COUNTS = '两二三四五六七八九';
const TWO = '两';
const opensClause = /[,。;:!?\n将]$/;
/** 应该, 活该. */
const joined = /[应活]/;
const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const countOf = (written: string): number =>
  written === TWO ? 2 : /\d/.test(written) ? Number(written) : COUNTS.indexOf(written) + 1;

export const makeBackCues = (data: BackCuesData): BackCues => {
  const things = `(?:(?<paper>${longestFirst(data.backPapers)})|(?<rules>${longestFirst(data.backRules)})|(?<thing>${longestFirst(data.backThings)}))`;
  const counted = `(?<lead>${longestFirst(data.backLeads)})?(?<count>[${COUNTS}]|\\d{1,2})(?:${longestFirst(data.backMeasures)})?${things}`;
  const all = `(?:${longestFirst(data.backAll)})(?:${longestFirst(data.backPapers)}|(?<loose>${longestFirst([...data.backRules, ...data.backThings])}))`;
  const one = `(?<one>该)(?:${longestFirst(data.backPapers)}|(?<only>${longestFirst(data.backOneThings)}))`;
  const pattern = new RegExp(`${counted}|${one}|(?<all>${all})|(?<latter>${longestFirst(data.latter)})`, 'gu');
  return {
    back: data.back,
    backKinds: new Set(data.backKinds),
    backReferences: (text) => {
      const found: BackReference[] = [];
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        const { lead, count, thing, rules, latter, loose, one, only } = match.groups!;
        if (one !== undefined && joined.test(text.slice(start - 1, start))) continue;
        // 两部条例 at the head of a clause; 后|两个文件, 印发了两个文件 are none.
        if (count !== undefined && lead === undefined && !opensClause.test(text.slice(start - 1, start))) continue;
        found.push({
          start,
          end,
          isOne: one !== undefined,
          isNearest: one !== undefined && only === undefined,
          isLatter: latter !== undefined,
          isLoose: loose !== undefined || rules !== undefined,
          ...(one !== undefined ? { count: 1 } : count === undefined ? {} : { count: countOf(count) }),
          ...(thing === undefined && only === undefined ? {} : { kind: thing ?? only }),
        });
      }
      return found;
    },
  };
};
