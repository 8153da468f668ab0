/** Why a policy ends, and words that go against it without ending it: 与本决定不符的|自同日起废止; 与《甲》|抵触的规定 are others. */
import { makeTrie } from '../trie.ts';

export interface LapseCuesData {
  /** 不一致, 到期: what the text says of a policy before it ends it. */
  readonly lapsing: readonly string[];
  /** 与: stands before a policy that others go against. */
  readonly against: readonly string[];
  /** 因, 鉴于: opens the reason for which a policy ends. */
  readonly because: readonly string[];
  /** 以前: 《甲》施行|以前|的规定 are others. */
  readonly earlier: readonly string[];
}

export interface LapseCues {
  /** 与|《甲》|抵触的规定, 《甲》|施行前的规定: the clause speaks of other rules. */
  isOfOthers(text: string, start: number, end: number, clause: number): boolean;
  /** 因, 与: does the reason begin at `at` for which what stands before it ends? */
  opensReason(text: string, at: number): boolean;
  /** 因与《甲》|不符: does such a reason, in [from, to), end with it? */
  endsLapsing(text: string, from: number, to: number): boolean;
  /** 与本命令不符: the next clause may end it. */
  isLapsing(text: string, from: number, to: number): boolean;
}

export const makeLapseCues = (data: LapseCuesData): LapseCues => {
  const lapsing = makeTrie(data.lapsing);
  const reasons = makeTrie([...data.because, ...data.against]);
  return {
    isOfOthers: (text, start, end, clause) =>
      data.against.some((word) => text.endsWith(word, start)) ||
      data.earlier.some((word) => text.slice(end, clause).includes(word)),
    opensReason: (text, at) => reasons.longestAt(text, at) !== null,
    endsLapsing: (text, from, to) => data.lapsing.some((word) => to - word.length > from && text.endsWith(word, to)),
    isLapsing: (text, from, to) => lapsing.scan(text, from, to).length > 0,
  };
};
