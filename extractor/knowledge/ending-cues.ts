/** Words around the end of a policy: 与本决定不符的部分,|自同日起废止; 自《乙》施行之日起|废止; 按照《甲》|执行. */

import { lastWithin } from '../text/search-within.ts';
import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { makeTrie } from './trie.ts';

export interface EndingCuesData {
  /** 不一致, 到期: what the text says of a policy before it ends it. */
  readonly lapsing: readonly string[];
  /** 即, 由: how the clause begins that ends it. */
  readonly ending: readonly string[];
  /** 同时, 自: words that lead to the cue as well. */
  readonly granting: readonly string[];
  /** 自《乙》. */
  readonly fromDay: readonly string[];
  /** 施行之日起. */
  readonly sinceDay: readonly string[];
  /** 公布后: 《乙》|公布后|即已失效. */
  readonly events: readonly string[];
  /** 失效: how what stands before such a day ends. */
  readonly endedThen: readonly string[];
  /** 与: stands before a policy that others go against. */
  readonly against: readonly string[];
  /** 因, 鉴于: opens the reason for which a policy ends. */
  readonly because: readonly string[];
  /** 以前: 《甲》施行|以前|的规定 are others. */
  readonly earlier: readonly string[];
  /** 中, 通知中: what leads from a policy to a part of it. */
  readonly partLeads: readonly string[];
  /** 的规定: what such a part is called. */
  readonly parts: readonly string[];
  /** 文件规定的: leads to what a policy lays down, and what that may be. */
  readonly stated: readonly string[];
  readonly statedParts: readonly string[];
  /** 应, 望: asks for something. */
  readonly bidding: readonly string[];
  /** 现将这个|报告|发给你们. */
  readonly handed: readonly string[];
  /** 完善后: what is still to be done before it is printed. */
  readonly finished: readonly string[];
  /** 是: says what the reference is. */
  readonly describing: readonly string[];
  /** 依据: what a policy is that others are made by. */
  readonly grounds: readonly string[];
  /** 列入|《乙》|废止目录, and 未列入. */
  readonly listing: readonly string[];
  readonly listingNot: readonly string[];
  readonly endLists: readonly string[];
  /** 本办法: how a text calls itself; 本市 is none. */
  readonly selves: readonly string[];
  /** 中, 所列: what leads from a reference to a thing in it. */
  readonly taken: readonly string[];
  /** 执行: how a cue ends that says that it is carried out, as 落实补助资金 does not. */
  readonly executing: readonly string[];
}

export interface EndingCues {
  /** 与|《甲》|抵触的规定, 《甲》|施行前的规定: the clause speaks of other rules. */
  isOfOthers(text: string, start: number, end: number, clause: number): boolean;
  /** 因, 与: does the reason begin at `at` for which what stands before it ends? */
  opensReason(text: string, at: number): boolean;
  /** 因与《甲》|不符: does such a reason, in [from, to), end with it? */
  endsLapsing(text: string, from: number, to: number): boolean;
  /** 与本命令不符: the next clause may end it. */
  isLapsing(text: string, from: number, to: number): boolean;
  /**
   * 《甲》|中有关补助的规定,|停止执行; 《甲》|中,有关补助的规定,|停止执行: where the clause ends that names the part, at `to` or at
   * `next`; -1 if none does.
   */
  partEnd(text: string, from: number, to: number, next: number): number;
  /** 《甲》|中关于补助的规定同时|废止: does the clause name a part of the policy and end that part with the cue at `cue`? */
  endsPartAt(text: string, from: number, cue: number): boolean;
  /** 《甲通知》|规定的补偿标准|不再执行; not 《甲通知》|规定的企业|停止执行. */
  endsStatedAt(text: string, from: number, cue: number): boolean;
  /** 即行废止, 由你省宣布废止: how that clause begins. */
  endsAt(text: string, at: number): boolean;
  /** 4日24时起|停止执行, 2016年1月1日起|废止: behind the day, which does without 自. */
  behindDay(text: string, at: number): number;
  /** 的提法: what a part of a policy is called. */
  isPart(text: string, from: number, to: number): boolean;
  /** 自|《乙》|施行之日起, |《乙》|公布后即已失效: the reference at [start, end) only says from when. */
  isDay(text: string, start: number, end: number): boolean;
  /** 自文到之日起|作废, 同时|作废: does nothing but a link or the day stand between `from` and the cue? */
  isLink(text: string, from: number, to: number): boolean;
  /** 按照《甲》|执行. */
  isExecuting(text: string, end: number): boolean;
  /** 各级政府|应切实遵照|执行: is it asked for? */
  isBidden(text: string, from: number, to: number): boolean;
  /** End of 现将这个 at `at`, which speaks of what was named last; -1 if it does not stand there. */
  handedEnd(text: string, at: number): number;
  /** 由市交通局修改|完善后|印发. */
  isFinished(text: string, from: number, to: number): boolean;
  /** 《规划》|是发展的指南. */
  isDescribed(text: string, at: number): boolean;
  /** 《甲》|是制定本办法的依据; not 《甲规划》|是遗产保护的依据, which says nothing of the text itself. */
  groundOf(text: string, from: number, to: number): Cue | undefined;
  /** 《甲》已于去年|列入|《乙》|废止目录: the list in `next` ends what stands before it, from `from` on. */
  endListed(text: string, from: number, next: Span): Cue | undefined;
  /** 取消《甲》|第8项所列许可: what ends stands in the reference. */
  isTakenFrom(text: string, end: number): boolean;
}

/** 《甲》|第五条|关于补助的规定. */
const article = /第[一二三四五六七八九十百零\d]+[条章节款](?:第[一二三四五六七八九十\d]+[款项])?/y;
const behindArticle = (text: string, from: number): number => {
  article.lastIndex = from;
  return article.test(text) ? article.lastIndex : from;
};
const endsClause = /[,;。:!?\n]/;
/** 自本通知印发之日起同时. */
const LONGEST_LINK = 16;
/** 同时|作废. */
const SHORT_LINK = 3;

/** 施行之日起, 印发之日起 stand right behind. */
const LONGEST_SINCE = 12;

/** 即已, 自动, 就: how soon. */
const soon = /^[即就已自亦也便行动然]{0,4}$/;
const LONGEST_THEN = 10;
const LONGEST_DAY = 16;
const DAY = /^(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:\d{1,2}[时点])?起/;

export const makeEndingCues = (data: EndingCuesData): EndingCues => {
  const lapsing = makeTrie(data.lapsing);
  const events = makeTrie(data.events);
  const reasons = makeTrie([...data.because, ...data.against]);
  const ending = makeTrie(data.ending);
  const linking = makeTrie([...data.ending, ...data.granting]);
  const partLeads = makeTrie(data.partLeads);
  const stated = makeTrie(data.stated);
  const bidding = makeTrie(data.bidding);
  const taken = makeTrie(data.taken);
  const handed = makeTrie(data.handed);
  const describing = makeTrie(data.describing);
  const endsPart = (text: string, to: number): boolean => data.parts.some((word) => text.endsWith(word, to));
  /** 公布后|即已|失效: nothing but how soon it ended stands between. */
  const isEvent = (text: string, at: number): boolean => {
    const end = events.longestAt(text, at)?.end ?? -1;
    if (end === -1) return false;
    const behind = text.slice(end, end + LONGEST_THEN);
    return data.endedThen.some((word) => behind.includes(word) && soon.test(behind.slice(0, behind.indexOf(word))));
  };
  return {
    isOfOthers: (text, start, end, clause) =>
      data.against.some((word) => text.endsWith(word, start)) ||
      data.earlier.some((word) => text.slice(end, clause).includes(word)),
    opensReason: (text, at) => reasons.longestAt(text, at) !== null,
    endsLapsing: (text, from, to) => data.lapsing.some((word) => to - word.length > from && text.endsWith(word, to)),
    isLapsing: (text, from, to) => lapsing.scan(text, from, to).length > 0,
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
    endsAt: (text, at) => ending.longestAt(text, at) !== null,
    behindDay: (text, at) => at + (DAY.exec(text.slice(at, at + LONGEST_DAY))?.[0].length ?? 0),
    isPart: (text, from, to) => data.parts.includes(text.slice(from, to)),
    isDay: (text, start, end) =>
      isEvent(text, end) ||
      (data.fromDay.some((word) => text.endsWith(word, start)) &&
        data.sinceDay.some((word) => text.slice(end, end + LONGEST_SINCE).includes(word))),
    isLink: (text, from, to) => {
      if (to - from <= SHORT_LINK) return true;
      if (to - from > LONGEST_LINK || !data.fromDay.some((word) => text.startsWith(word, from))) return false;
      const link = text.slice(from, to);
      return data.sinceDay.some((word) => {
        const day = link.lastIndexOf(word);
        const behind = from + day + word.length;
        return day !== -1 && (behind === to || linking.longestAt(text, behind)?.end === to);
      });
    },
    isBidden: (text, from, to) => bidding.scan(text, from, to).length > 0,
    handedEnd: (text, at) => handed.longestAt(text, at)?.end ?? -1,
    isFinished: (text, from, to) => data.finished.some((word) => text.slice(from, to).includes(word)),
    isDescribed: (text, at) => data.describing.some((word) => text.startsWith(word, at)),
    groundOf: (text, from, to) => {
      const describes = describing.longestAt(text, from)?.end ?? -1;
      const word = describes === -1 ? undefined : data.grounds.find((ground) => text.endsWith(ground, to));
      if (word === undefined) return undefined;
      const start = to - word.length;
      const isOwn = data.selves.some((self) => text.slice(describes, start).includes(self));
      return isOwn ? { start, end: to, relation: 'basis' } : undefined;
    },
    endListed: (text, from, next) => {
      const word = data.listing.find((listing) => text.endsWith(listing, next.start));
      if (word === undefined || !data.endLists.some((list) => text.startsWith(list, next.end))) return undefined;
      const start = next.start - word.length;
      const isOne = start >= from && !endsClause.test(text.slice(from, start));
      const isNot = data.listingNot.some((listing) => text.endsWith(listing, next.start));
      return isOne && !isNot ? { start, end: next.start, relation: 'repeals' } : undefined;
    },
    isTakenFrom: (text, end) => taken.longestAt(text, end) !== null,
    isExecuting: (text, end) => data.executing.some((word) => text.endsWith(word, end)),
  };
};
