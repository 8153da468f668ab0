/** Where a document number begins in the run of Chinese before it: 根据|国发, 省人民政府|川府发, 依照|国务院 (令第722号). */
import type { CodeEdges } from '../../graph-schema/index.ts';
import { makeTrie, type Trie } from './trie.ts';

export interface NumberEdgesData {
  /** Words that go before codes and organs: 根据, 和, 的. */
  readonly numberStops: readonly string[];
  /** Organs that go before codes: 人民政府, 教育部. */
  readonly organStops: readonly string[];
  /** Codes of one character: 法. */
  readonly codesAlone: readonly string[];
  /** What the organ of an order ends in. */
  readonly organEnds: readonly string[];
  /** Words that hold a stop word without being one: 和|政, 共和国. */
  readonly codeWords: readonly string[];
}

const SHORTEST_CODE = 2;

/** The end of the last stop word in the run; `to` if nothing of a code is left behind it. */
const lastStop = (stops: Trie, kept: Trie, text: string, from: number, to: number): number => {
  let edge = from;
  for (let at = from; at < to; at++) {
    if (kept.longestAt(text, at)) continue;
    for (const { end } of stops.allAt(text, at)) if (end > edge && end <= to) edge = end;
  }
  return edge;
};

export const makeNumberEdges = (data: NumberEdgesData): CodeEdges => {
  const kept = makeTrie(data.codeWords);
  const codeStops = makeTrie([...new Set([...data.numberStops, ...data.organStops])]);
  const organStops = makeTrie(data.numberStops);
  const organEnds = new Set(data.organEnds);
  const alone = new Set(data.codesAlone);
  return {
    codeStart: (text, from, to) => {
      const start = lastStop(codeStops, kept, text, from, to);
      // 法〔2019〕228号, and nothing of a word before it.
      if (to - start === 1 && start === from) return alone.has(text[start]!) ? start : to;
      return to - start < SHORTEST_CODE ? to : start;
    },
    organStart: (text, from, to) =>
      organEnds.has(text[to - 1] ?? '') ? lastStop(organStops, kept, text, from, to) : to,
  };
};
