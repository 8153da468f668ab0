/**
 * Whether a cue behind a reference speaks of it: 《甲》|全面实施, 《甲》的|公布.
 *
 * Not where the text acts on something else: 《甲纲要》贯彻落实|大会精神, 按照《甲》实施|保护, 《甲法》对安全信息的|公布, 《甲》以及各地|出台的其他政策.
 */

import { lastWithin } from '../text/search-within.ts';
import { makeTrie } from './trie.ts';

export interface CarriedCuesData {
  /** 情况, 以来: what may follow 实施 where the reference itself is carried out. */
  readonly carriedOn: readonly string[];
  /** 说明: how a cue ends that names a text of its own. */
  readonly statements: readonly string[];
  /** 停止|执行. */
  readonly executing: readonly string[];
  /** 失效: products do so as well. */
  readonly lapsed: readonly string[];
  /** 取消: said of limits and fees as well. */
  readonly cancelled: readonly string[];
  /** 文件, 业已: may stand between a reference and what is done to it. */
  readonly acted: readonly string[];
  /** 停止|使用: what ends where a thing is named behind it. */
  readonly halted: readonly string[];
  /** 对: how the words behind a reference begin that acts; 对外 does not. */
  readonly acting: readonly string[];
  readonly actingNot: readonly string[];
  /** 指令, 部署: what else is carried out beside a document. */
  readonly orders: readonly string[];
  readonly listJoiners: readonly string[];
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly relation: string;
}

export interface CarriedCues {
  /** 实施|保护: what is carried out is named behind the cue. */
  hasObject(text: string, end: number): boolean;
  /** 按《甲预案》|和市指挥部的指令|执行: both are carried out. */
  isBesideOrders(text: string, from: number, to: number): boolean;
  /** `from` is where the reference ends, `filled` whether nothing but fillers stands between it and the cue. */
  isCarried(text: string, from: number, cue: Placed, filled: boolean): boolean;
}

const OF = '的';
/** 统一改为|“林业部门”. */
const BECOMING = '为';
/** 修改, 修订; 修改为 says more. */
const VERB = 2;
const nearStatement = /^[)]?[\u4e00-\u9fff]{0,10}$/;
/** Whose an order is. */
const whoseOrder = /^[\u4e00-\u9fff]{2,30}$/;
const opensObject = /[\u4e00-\u9fff《“]/;

export const makeCarriedCues = (data: CarriedCuesData): CarriedCues => {
  const carriedOn = makeTrie(data.carriedOn);
  const acting = makeTrie([...data.acting, ...data.actingNot]);
  const acts = new Set(data.acting);
  const hasObject = (text: string, end: number): boolean =>
    opensObject.test(text[end] ?? '') && carriedOn.longestAt(text, end) === null;
  const things = [...data.executing, ...data.lapsed, ...data.halted];
  const ofThings = (text: string, end: number): boolean => things.some((word) => text.endsWith(word, end));
  // 《甲办法》|也|随之取消, 《甲规定》|已由省物价局|明令取消; not 《甲条例》|设定的许可|同时取消.
  const actedOn = new RegExp(`^(?:${data.acted.join('|')}|[文也亦均都已现应])*(?:[由被经][^的,]{2,16})?$`);
  const isOnly = (text: string, from: number, { start, end }: Placed, filled: boolean): boolean =>
    !data.cancelled.some((word) => text.endsWith(word, end)) || filled || actedOn.test(text.slice(from, start));
  return {
    hasObject,
    isBesideOrders: (text, from, to) => {
      const joiner = data.listJoiners.find((word) => text.startsWith(word, from));
      return (
        joiner !== undefined &&
        data.orders.some((word) => text.endsWith(word, to)) &&
        whoseOrder.test(text.slice(from + joiner.length, to))
      );
    },
    isCarried: (text, from, { start, end, relation }, filled) => {
      // 停止执行|收费政策; 销售失效|、变质产品.
      if (relation === 'repeals')
        return (
          text[end] !== '、' &&
          !(ofThings(text, end) && hasObject(text, end)) &&
          isOnly(text, from, { start, end, relation }, filled)
        );
      // 关于《甲条例》修订情况的说明; not 附件:1.《甲方案》2.编制说明.
      if (relation === 'interprets')
        return !data.statements.some((word) => text.endsWith(word, end)) || nearStatement.test(text.slice(from, start));
      // 《刑法修正案》、涉及修改|刑法的决定.
      // 《甲规划》明确|的|修订工作: of something else, but 《甲规划》|的修订.
      if (relation === 'amends') {
        const isOfOther = text[start - 1] === OF && start - 1 > from && end - start <= VERB;
        return filled || (!isOfOther && (end - start > VERB || text[end - 1] === BECOMING || !hasObject(text, end)));
      }
      if (relation !== 'implements' && relation !== 'issues') return true;
      const subject = acting.longestAt(text, from);
      if (subject && acts.has(text.slice(from, subject.end))) return false;
      // 第1147条用“实施与管理遗产有关的行为”.
      if (lastWithin(text, '“', from, start) > lastWithin(text, '”', from, start)) return false;
      if (relation === 'implements') return !hasObject(text, end);
      return filled || (text[start - 1] !== OF && text[end] !== OF);
    },
  };
};
