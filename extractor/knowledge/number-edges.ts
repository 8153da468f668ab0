/**
 * Where a document number begins in the run of Chinese before it: 根据|国发, 省人民政府|川府发, 依照|国务院 (令第722号).
 *
 * Words that go before a number are known, but no list of them is whole; so the code says itself where it begins:
 * with a province's character (怀来五地已随|冀财社, 生态环境厅|川环审批) or with a ministry's letters (不得突破|国办发).
 * Within codes such characters stand too (财驻|川监, 国税|沪函): there what is before them is no word of the sentence.
 */

import type { CodeEdges } from '../../graph-schema/index.ts';
import { TENS } from '../text/numerals.ts';
import { makeCharacterSet } from './character-set.ts';
import type { OrganCodeData } from './organ-codes.ts';
import { makeTrie, type Trie } from './trie.ts';

export interface NumberEdgesData {
  /** 特急, 明电: what a telegram's head says before its number. */
  readonly numberLeads: readonly string[];
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
  /** Organs' last characters that stand in no code behind a whole name: 水利局|石水发. */
  readonly plainEnds: readonly string[];
  /** How codes of the centre begin that go on with a province's character: 财驻|川监, 国税|沪函. */
  readonly centralCodes: readonly string[];
}

/** What is known of how codes begin. */
export interface CodeBeginnings {
  /** Characters of provinces, with those that are also ordinary ones told apart. */
  readonly rows: readonly (readonly [id: string, character: string, kind: string, also?: string])[];
  readonly codes: Pick<OrganCodeData, 'organs' | 'series' | 'offices'>;
  /** 发展和改革, 文化和旅游: what organs are for; some hold a word that else goes before a number. */
  readonly domains: readonly (readonly string[])[];
}

const SHORTEST_CODE = 2;
/** 川水许可决, 皖发改投资. */
const LONGEST_CODE = 8;
const SHORTEST_ORGAN = 3;
/** 江津府发, 永川府办发: of a county, whose second character is a province's too. */
const SHORTEST_WORDS = 2;
/** 一九五三年八月|府民字. */
const dateInWords = new RegExp(`[〇○零${TENS}]{1,4}[年月日]`, 'g');

/** How divisions end; 望都县|望政发: behind them the code takes up a character of their name. */
const DIVISION_ENDS = new Set(['县', '市', '区', '旗', '州', '盟']);

/** 毕节县|毕府发, 开平市|开府: a place before the code of its own organ; not 县政发, 黔东南州府发. */
const beginsBehindPlace = (text: string, start: number, at: number): boolean =>
  at - start > SHORTEST_WORDS && DIVISION_ENDS.has(text[at - 1]!) && text.slice(start, at - 1).includes(text[at]!);

/** The end of the last stop word in the run; `to` if nothing of a code is left behind it. */
const lastStop = (stops: Trie, kept: Trie, text: string, from: number, to: number): number => {
  let edge = from;
  let keptTo = from;
  for (let at = from; at < to; at++) {
    keptTo = Math.max(keptTo, kept.longestAt(text, at)?.end ?? 0);
    if (at < keptTo) continue;
    for (const { end } of stops.allAt(text, at)) if (end > edge && end <= to) edge = end;
  }
  for (const date of text.slice(from, to).matchAll(dateInWords))
    edge = Math.max(edge, from + date.index + date[0].length);
  return edge;
};

export const makeNumberEdges = (data: NumberEdgesData, { rows, codes, domains }: CodeBeginnings): CodeEdges => {
  const kept = makeTrie(data.codeWords);
  // 国家发展|和|改革委员会令第26号; a code writes no 和: 甲和|发改委.
  const keptInOrgans = makeTrie([...new Set([...data.codeWords, ...domains.flat()])]);
  const codeStops = makeTrie([...new Set([...data.numberStops, ...data.organStops])]);
  const leads = makeTrie(data.numberLeads);
  const organStops = makeTrie(data.numberStops);
  const organEnds = new Set(data.organEnds);
  const plainEnds = new Set(data.plainEnds);
  const alone = new Set(data.codesAlone);
  const provinces = makeCharacterSet(rows.flatMap(([, name, , also]) => [name, also ?? '']).filter(Boolean));
  const plainProvinces = makeCharacterSet(rows.filter(([, , kind]) => kind === 'plain').map(([, name]) => name));
  const central = makeTrie(data.centralCodes);
  const whole = new Set(Object.keys(codes.organs).filter((code) => code.startsWith('国')));
  const series = makeTrie(
    [
      ...codes.series.map(([start]) => start),
      ...codes.offices.map(([start]) => start),
      ...Object.keys(codes.organs),
    ].filter((start) => start.length >= SHORTEST_CODE),
  );

  /** Does a code begin behind what ends like an organ? 水利厅|川水许可决, 国家能源局|自然资办发, 检察院|高检发研字, 水利局|石水发. */
  const beginsBehindOrgan = (text: string, start: number, at: number): boolean => {
    const end = text[at - 1]!;
    if (at - start < SHORTEST_ORGAN || !organEnds.has(end)) return false;
    return plainEnds.has(end) || provinces.has(text.charCodeAt(at)) || series.longestAt(text, at) !== null;
  };
  /** And behind words of any kind: 已随|冀财社, 不得突破|国办发; not 财驻|川监. */
  const beginsBehindWords = (text: string, start: number, at: number, to: number): boolean =>
    at - start >= SHORTEST_WORDS &&
    ((plainProvinces.has(text.charCodeAt(at)) && central.longestAt(text, start) === null) ||
      whole.has(text.slice(at, to)));

  return {
    codeStart: (text, opens, to) => {
      const led = leads.longestAt(text, opens)?.end ?? opens;
      const from = to - led >= SHORTEST_CODE ? led : opens;
      const start = lastStop(codeStops, kept, text, from, to);
      // 法〔2019〕228号, 以|法|〔1998〕86号, and nothing of a word before it.
      if (to - start === 1) return alone.has(text[start]!) ? start : to;
      if (to - start < SHORTEST_CODE) return to;
      for (let at = Math.max(start + 1, to - LONGEST_CODE); at <= to - SHORTEST_CODE; at++)
        if (
          beginsBehindPlace(text, start, at) ||
          beginsBehindOrgan(text, start, at) ||
          beginsBehindWords(text, start, at, to)
        )
          return at;
      return start;
    },
    organStart: (text, from, to) =>
      organEnds.has(text[to - 1] ?? '') ? lastStop(organStops, keptInOrgans, text, from, to) : to,
  };
};
