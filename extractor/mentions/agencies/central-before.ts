/** The central organ whose name ends where another organ's begins: 交通部|湛江港务局, 人民银行|市中心支行. */
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Where it begins, or `start`; firms have no organs. */
export const centralBefore = (folded: string, start: number, longest: number, { agencies }: Knowledge): number => {
  if (!agencies.mayEndCentral(folded, start)) return start;
  for (let length = Math.min(longest, start); length > 1; length--)
    if (agencies.central(folded.slice(start - length, start)).some(({ organ }) => !organ.isFirm)) return start - length;
  return start;
};
