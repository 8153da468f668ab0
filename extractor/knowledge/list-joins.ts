/** What may stand between two members of a list of documents so that what is said of the one is said of the other. */
import type { Cue } from './cue.ts';
import { articleEnd, asideEnd, isBracketed, itemEnd } from './list-asides.ts';
import { makeTrie } from './trie.ts';

export interface ListJoins {
  /** Nothing but what joins the members of a list: 《甲》、《乙》以及《丙》; after the joiner an organ may stand. */
  isJoin(text: string, from: number, to: number): boolean;
  /** `和1987年12月16日国务院批准、石油工业部发布的`: joins a member that is told apart by who issued it. */
  isAttributed(text: string, from: number, to: number): boolean;
}

export interface ListJoinsData {
  /** 以及, 等, (, ,: all that may stand between members. */
  readonly joiners: readonly string[];
  /** 、, 和: those of them that make a list by themselves, so that an organ may stand behind. */
  readonly listJoiners: readonly string[];
  /** 院: how organs end. */
  readonly organEnds: readonly string[];
  /** 发布的: ends what tells a member of a list apart by who issued it. */
  readonly attributing: readonly string[];
  /** 二级, 限值: the grade of a standard, and what it is one of. */
  readonly grades: readonly string[];
  readonly gradeEnds: readonly string[];
  /** 以下简称: defines a short title behind a member. */
  readonly definitions: readonly string[];
  /** 因: opens a reason, which joins nothing. */
  readonly because: readonly string[];
}

const LONGEST_ORGAN = 28;
const LONGEST_ATTRIBUTION = 90;
const CLAUSE_END = ';';
const COMMA = ',';
const endsSentence = /[。;:!?\n]/;
/** 、|澳门特别行政区第46/2021号行政法规|《乙》, 、|第16章|《乙》, 和|1989年|《乙》; not 和某领导在某局|《乙》|上的批示, so no 在 (5728). */
const onlyOrgans = /^(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)?(?:[\u4e00-\u5727\u5729-\u9fff、]|第\d+(?:\/\d+)?)*$/;
const dated = /\d日$/;
/** 以下简称|36号令|), 下称|“甲通知”|): a short title without marks that closes the bracket behind a member. */
const bareShort = /[:为]?[“]?[\u4e00-\u9fff\d]{2,20}”?(?=\))/y;

/** End of such a short title behind the joiner that ends at `at`; `at` itself if there is none. */
const shortEnd = (text: string, at: number): number => {
  bareShort.lastIndex = at;
  return bareShort.test(text) ? bareShort.lastIndex : at;
};

/** 《甲》和《乙》;|原《丙》废止: within a line who stands behind the mark acts in a clause of its own; a number opens an item. */
const opensClause = (text: string, at: number): boolean =>
  text[at - 1] === CLAUSE_END && text[at] !== '\n' && itemEnd(text, at) === -1;

/** `cuesBefore`: cues in the words before a reference. */
export const makeListJoins = (
  data: ListJoinsData,
  cuesBefore: (text: string, from: number, to: number) => readonly Cue[],
): ListJoins => {
  const joiners = makeTrie([...new Set([...data.joiners, ...data.definitions])]);
  const definitions = new Set(data.definitions);
  const listJoiners = makeTrie(data.listJoiners);
  const grades = { grades: makeTrie(data.grades), gradeEnds: makeTrie(data.gradeEnds) };
  const whose = [...data.attributing, ...data.organEnds];

  /** Nothing but the organ, the day or the number of the next member, of which nothing is said. */
  const isOrgan = (text: string, from: number, to: number): boolean =>
    to - from <= LONGEST_ORGAN &&
    // 《甲》第五条、第七条,|因与修改后的|《乙》不符: a reason joins nothing.
    !data.because.some((word) => text.startsWith(word, from)) &&
    onlyOrgans.test(text.slice(from, to)) &&
    cuesBefore(text, from, to).length === 0;

  return {
    isJoin: (text, from, to) => {
      let at = from;
      let listed = false;
      while (at < to) {
        const aside = asideEnd(grades, text, at, to);
        const joiner = aside === -1 ? joiners.longestAt(text, at) : null;
        if (aside !== -1) at = aside;
        else if (joiner) {
          // 根据《甲》,|《乙》已经修订: a comma joins within a bracket, and behind articles (第十二条、第四十五条,《乙》).
          if (text[at] === COMMA && !listed && !isBracketed(text, at)) return false;
          listed ||= listJoiners.longestAt(text, at) !== null;
          at = definitions.has(text.slice(at, joiner.end)) ? shortEnd(text, joiner.end) : joiner.end;
          if (opensClause(text, at)) return at >= to;
        } else if (text[at] === '\n') at++;
        else break;
      }
      return at >= to || (listed && isOrgan(text, at, to));
    },
    isAttributed: (text, behind, to) => {
      // 《甲通知》|第三条|,以及我部|《乙函》.
      const from = Math.max(behind, articleEnd(text, behind));
      const between = text.slice(from, to);
      return (
        between.length <= LONGEST_ATTRIBUTION &&
        (listJoiners.longestAt(text, from) !== null || between.startsWith(COMMA)) &&
        !endsSentence.test(between) &&
        cuesBefore(text, from, to).every(({ relation }) => relation === 'issues' || relation === 'amends') &&
        // 通过的|《乙》, 最高人民法院|《乙》, 1990年11月22日|《乙》.
        (dated.test(between) || whose.some((word) => between.endsWith(word)))
      );
    },
  };
};
