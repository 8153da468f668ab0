/** Whether what ends is a part of the policy: 《甲》|第五条|关于补助的规定|停止执行. */
import { HUNDREDS, TENS } from '../../text/numerals.ts';
import { lastWithin } from '../../text/search-within.ts';
import { makeTrie } from '../trie.ts';
import { type LinkData, LONGEST_LINK, makeLinking } from './link.ts';

export interface PartCuesData extends LinkData {
  /** 中, 通知中: what leads from a policy to a part of it. */
  readonly partLeads: readonly string[];
  /** 的规定: what such a part is called. */
  readonly parts: readonly string[];
  /** 文件规定的: leads to what a policy lays down, and what that may be. */
  readonly stated: readonly string[];
  readonly statedParts: readonly string[];
  /** 中, 所列: what leads from a reference to a thing in it. */
  readonly taken: readonly string[];
}

export interface PartCues {
  /**
   * 《甲》|中有关补助的规定,|停止执行; 《甲》|中,有关补助的规定,|停止执行: where the clause ends that names the part, at `to` or at
   * `next`; -1 if none does.
   */
  partEnd(text: string, from: number, to: number, next: number): number;
  /** 《甲》|中关于补助的规定同时|废止: does the clause name a part of the policy and end that part with the cue at `cue`? */
  endsPartAt(text: string, from: number, cue: number): boolean;
  /** 《甲通知》|规定的补偿标准|不再执行; not 《甲通知》|规定的企业|停止执行. */
  endsStatedAt(text: string, from: number, cue: number): boolean;
  /** 的提法: what a part of a policy is called. */
  isPart(text: string, from: number, to: number): boolean;
  /** 取消《甲》|第8项所列许可: what ends stands in the reference. */
  isTakenFrom(text: string, end: number): boolean;
}

/** 《甲》|第五条|关于补助的规定. */
const article = new RegExp(`第[${HUNDREDS}\\d]+[条章节款](?:第[${TENS}\\d]+[款项])?`, 'y');
const behindArticle = (text: string, from: number): number => {
  article.lastIndex = from;
  return article.test(text) ? article.lastIndex : from;
};

export const makePartCues = (data: PartCuesData): PartCues => {
  const linking = makeLinking(data);
  const partLeads = makeTrie(data.partLeads);
  const stated = makeTrie(data.stated);
  const taken = makeTrie(data.taken);
  const endsPart = (text: string, to: number): boolean => data.parts.some((word) => text.endsWith(word, to));
  return {
    partEnd: (text, from, to, next) => {
      const lead = partLeads.longestAt(text, behindArticle(text, from))?.end ?? -1;
      if (lead === -1) return -1;
      if (lead === to) return endsPart(text, next) ? next : -1;
      return endsPart(text, to) ? to : -1;
    },
    endsPartAt: (text, from, cue) => {
      const at = behindArticle(text, from);
      if (at === from && partLeads.longestAt(text, at) === null) return false;
      const link = data.parts
        .map((word) => lastWithin(text, word, Math.max(at, cue - LONGEST_LINK) - word.length, cue) + word.length)
        .filter((end) => end > at && cue - end <= LONGEST_LINK);
      return link.some((end) => end === cue || linking.longestAt(text, end) !== null);
    },
    endsStatedAt: (text, from, cue) => {
      const lead = stated.longestAt(text, behindArticle(text, from))?.end ?? -1;
      if (lead === -1 || lead >= cue) return false;
      return data.statedParts.some((word) => {
        const end = lastWithin(text, word, Math.max(lead, cue - LONGEST_LINK) - word.length, cue) + word.length;
        return end > lead && (end === cue || linking.longestAt(text, end)?.end === cue);
      });
    },
    isPart: (text, from, to) => data.parts.includes(text.slice(from, to)),
    isTakenFrom: (text, end) => taken.longestAt(text, end) !== null,
  };
};
