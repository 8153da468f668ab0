/** 7大|要素|交易服务平台, 全国|海洋经济|发展示范区: how far a head stands behind words that only describe it. */
import { isHead } from '../../../knowledge/project-data.ts';
import type { Token } from './token.ts';

const MOST = 5;
const DESCRIBES = new Set(['ordinary', 'modifier', 'soft', 'name']);

/** How many describing tokens stand from `from` on before a head; -1 if something else does, or no head is near. */
export const wordsToHead = (tokens: readonly Token[], from: number): number => {
  for (let words = 0; words < MOST; words++) {
    const kind = tokens[from + words]?.kind;
    if (kind === undefined) return -1;
    if (isHead(kind)) return words;
    if (!DESCRIBES.has(kind)) return -1;
  }
  return -1;
};
