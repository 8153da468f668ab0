/** Words around whose the reference is and how it came to be. 按 before the organ whose the reference is: 按|教育部等七部门|《甲》办理, 按|铁路局所订|《乙》办理; not 按期, 参照, 照明. */
import { TENS } from '../text/numerals.ts';
import type { Cue } from './cue.ts';
import { makeTrie } from './trie.ts';

export interface FramingCuesData {
  /** 政策文件, 法律法规. */
  readonly labels: readonly string[];
  /** 主要有, 以及: before the next of a list that an answer gives. */
  readonly goingOn: readonly string[];
  /** 参考, 衔接: what is done with others beside the list. */
  readonly apart: readonly string[];
  /** 按, 照. */
  readonly framing: readonly string[];
  /** 按期, 照明: words that begin like them. */
  readonly framingNot: readonly string[];
  /** 参照, 执照: words that end like them. */
  readonly adjacentNot: readonly string[];
  /** 所订: what ends whose the reference is, beside organs. */
  readonly framedEnds: readonly string[];
  readonly organEnds: readonly string[];
  /** 印发. */
  readonly printing: readonly string[];
  /** 印发, as a bracket behind a reference says it: (2021年8月印发). */
  readonly noted: readonly string[];
  /** 先后|印发的: said of all members of a list. */
  readonly severally: readonly string[];
  /** 编制: how something is made by others' rules. */
  readonly drawnUp: readonly string[];
  /** 形成, 出台: beside those, what is done to a paper before it is there. */
  readonly shaped: readonly string[];
  /** 原则同意|修订后的《甲》, 批准|(甲政函〔2009〕41号). */
  readonly assented: readonly string[];
  /** 请示: what the answer to it calls by its number, and not by its title. */
  readonly requests: readonly string[];
  /** 参照. */
  readonly emulating: readonly string[];
  /** 执行. */
  readonly executing: readonly string[];
  /** 本条例; 要求. */
  readonly selves: readonly string[];
  readonly orders: readonly string[];
  /** 国务院|已|印发|的|《甲》: what may stand between an organ, what it did, and the document. */
  readonly issuingLinks: readonly string[];
  /** 国家, 两办: whose a document is, beside the names of central organs. */
  readonly nation: readonly string[];
}

export interface FramingCues {
  /** The cue before the organ, or the organ and the day, that stands right before a reference at `to`. */
  framed(text: string, from: number, to: number): Cue | undefined;
  /** 1.|某部1982年发布的|《甲》: nothing but whose the reference is; (一)|拥护|《甲》 does something with it. */
  tellsWhose(text: string, from: number, end: number): boolean;
  /** 主要有|《甲》, 国务院|《乙》, 以及我省的|《丙》: what an answer says before the next of its list; not 参考了国务院|《丁》. */
  goesOn(text: string, from: number, end: number): boolean;
  /** 政策文件, 法律法规: what kind of documents an item lists. */
  isLabel(words: string): boolean;
  /** 《甲规定》|(财税〔2016〕36号印发): the word at the end of a bracket that closes at `close`. */
  notedAt(text: string, close: number): Cue | undefined;
  /** 各部门|先后|印发的: is the cue at `start` said of each of several? */
  isSeveral(text: string, start: number): boolean;
  /** 按照|本条例制定的|《甲规则》, 根据|省政府要求编制的|《乙规划》: the cue that ends at `from` leads to what they were made by. */
  isMadeBy(text: string, from: number, end: number): boolean;
  /** 原则同意|, 已经省政府批准|: is agreed right before `at` to what follows? */
  isAssented(text: string, at: number): boolean;
  /** 你们关于报批《甲》的请示|(甲政综〔2023〕151号)收悉. */
  isRequest(text: string, at: number): boolean;
  /** 参照《甲》|的有关规定执行, at `to`, where 按照《甲》的规定执行 only leans on it; not 参照《甲》的规定处罚. */
  emulatedAt(text: string, before: Cue, to: number): Cue | undefined;
  /** 依据甲法第十二条,《乙条例》|制定: nothing else stands there. */
  isDrawnUp(text: string, from: number, to: number): boolean;
  /** 国家|印发《甲》: does a word for the nation end at `end`? */
  endsWithNation(text: string, end: number): boolean;
  /** Where such a word between an organ and its document begins that ends at `end`; `end` if none does. */
  issuingLinkStart(text: string, end: number): number;
  /** 我市|起草了|《办法》, 制定|《办法》: what stands at `at` is being made; not 省政府印发|《办法》. */
  isMadeAt(text: string, at: number): boolean;
}

const OF = '的';
const DONE = '了';
const LONGEST = 40;
const SHORTEST_ORGAN = 2;
const LONGEST_DAY = 16;
/** 按|林业部|一九六二年十二月|《甲》办理: the day of the reference, between it and whose it is. */
const dayAtEnd = new RegExp(`[\\d〇○零${TENS}]{1,4}年(?:[\\d${TENS}]{1,2}月)?(?:[\\d${TENS}]{1,3}日)?$`);
/** Organs, and when they did it: 按|一九五八年1月公布的. */
const onlyOrgans = /^[\u4e00-\u9fff\d〇○、]+$/;

export const makeFramingCues = (data: FramingCuesData): FramingCues => {
  const framing = makeTrie(data.framing);
  const beginsLike = makeTrie(data.framingNot);
  const endsLike = new Set(data.adjacentNot);
  const ends = [...new Set([...data.organEnds, ...data.framedEnds])];
  const whose = [...ends, OF, ...data.printing];
  const labels = new Set(data.labels);
  const made = [...data.drawnUp, ...data.shaped].flatMap((word) => [word, word + DONE]);
  const tellsWhose = (text: string, from: number, end: number): boolean =>
    whose.some((word) => end - from >= word.length && text.endsWith(word, end)) ||
    /[)\d号日]$/.test(text.slice(from, end));
  return {
    notedAt: (text, close) => {
      const word = data.noted.find((noted) => text.endsWith(noted, close));
      return word === undefined ? undefined : { start: close - word.length, end: close, relation: 'issues' };
    },
    isSeveral: (text, start) => data.severally.some((word) => text.endsWith(word, start)),
    isMadeBy: (text, from, end) => {
      const between = text.slice(from, end);
      if (!between.endsWith(OF) || between.length > LONGEST) return false;
      if (data.selves.some((word) => between.startsWith(word))) return true;
      const verb = data.drawnUp.find((word) => between.endsWith(word + OF));
      return verb !== undefined && data.orders.some((word) => between.endsWith(word + verb + OF));
    },
    isAssented: (text, at) => data.assented.some((word) => text.endsWith(word, at)),
    isRequest: (text, at) => data.requests.some((word) => text.endsWith(word, at)),
    emulatedAt: (text, before, to) => {
      if (!data.emulating.includes(text.slice(before.start, before.end))) return undefined;
      const word = data.executing.find((executing) => text.endsWith(executing, to));
      return word === undefined ? undefined : { start: to - word.length, end: to, relation: 'implements' };
    },
    endsWithNation: (text, end) => data.nation.some((word) => text.endsWith(word, end)),
    issuingLinkStart: (text, end) => end - (data.issuingLinks.find((word) => text.endsWith(word, end))?.length ?? 0),
    isMadeAt: (text, at) => made.some((word) => text.endsWith(word, at)),
    isDrawnUp: (text, from, to) => data.drawnUp.some((word) => text.slice(from, to) === word),
    tellsWhose,
    isLabel: (words) => labels.has(words),
    goesOn: (text, from, end) =>
      data.goingOn.some((word) => end - from >= word.length && text.endsWith(word, end)) ||
      (tellsWhose(text, from, end) && !data.apart.some((word) => text.slice(from, end).includes(word))),
    framed: (text, from, to) => {
      const end = to - (dayAtEnd.exec(text.slice(Math.max(from, to - LONGEST_DAY), to))?.[0].length ?? 0);
      const ownsIt = ends.some((word) => text.endsWith(word, end));
      // 按|1962年《甲》办理: no organ, but a day.
      if (!ownsIt && end === to) return undefined;
      const last = ownsIt ? end - SHORTEST_ORGAN - 1 : end - 1;
      for (let at = ownsIt ? Math.max(from, end - LONGEST) : last; at <= last; at++) {
        const cue = framing.longestAt(text, at);
        if (!cue || endsLike.has(text.slice(cue.end - 2, cue.end)) || beginsLike.longestAt(text, at)) continue;
        const between = text.slice(cue.end, end);
        return between === '' || onlyOrgans.test(between) ? { start: at, end: cue.end, relation: 'basis' } : undefined;
      }
      return undefined;
    },
  };
};
