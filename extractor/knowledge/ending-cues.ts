/** Words around the end of a policy: 与本决定不符的部分,|自同日起废止; 自《乙》施行之日起|废止; 按照《甲》|执行. */
import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { type DayCues, type DayCuesData, makeDayCues } from './endings/day-cues.ts';
import { type LapseCues, type LapseCuesData, makeLapseCues } from './endings/lapse-cues.ts';
import { makePartCues, type PartCues, type PartCuesData } from './endings/part-cues.ts';
import { makeTrie } from './trie.ts';

export interface EndingCuesData extends DayCuesData, LapseCuesData, PartCuesData {
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
  /** 执行: how a cue ends that says that it is carried out, as 落实补助资金 does not. */
  readonly executing: readonly string[];
}

export interface EndingCues extends DayCues, LapseCues, PartCues {
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
}

const endsClause = /[,;。:!?\n]/;

export const makeEndingCues = (data: EndingCuesData): EndingCues => {
  const bidding = makeTrie(data.bidding);
  const handed = makeTrie(data.handed);
  const describing = makeTrie(data.describing);
  return {
    ...makeLapseCues(data),
    ...makePartCues(data),
    ...makeDayCues(data),
    isExecuting: (text, end) => data.executing.some((word) => text.endsWith(word, end)),
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
  };
};
