/**
 * The last member of a list may say how many they are, right before the head: no part of its name.
 *
 *   takes 枝城、汉口|两|港, 方城、南阳、邓州|3|站, 沪宁、沪杭甬|两|铁路
 *   refuses 城东、八一|水库, 城东、城南三|厂 (another number than there are members)
 */

import { isHead } from '../../../knowledge/project-data.ts';
import { TENS } from '../../../text/numerals.ts';
import type { Item } from '../phrase/run.ts';
import { endingAt, type Token } from '../phrase/token.ts';

const NUMERALS = `〇${TENS}`;
const TWO = '两';

const amountOf = (numeral: string): number =>
  numeral === TWO ? 2 : /^[0-9]+$/.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral);

const ENDING = /(?:[0-9]{1,2}|[两二三四五六七八九十])$/;

const withCount = (text: string, tokens: readonly Token[], members: number): readonly Token[] => {
  const head = tokens.findIndex(({ kind }) => isHead(kind));
  const before = tokens[head - 1];
  if (!before || (before.kind !== 'name' && before.kind !== 'code') || before.end !== tokens[head]!.start)
    return tokens;
  const numeral = ENDING.exec(text.slice(before.start, before.end))?.[0];
  if (numeral === undefined || amountOf(numeral) !== members) return tokens;
  const at = before.end - numeral.length;
  const count: Token = { kind: 'count', start: at, end: before.end };
  const name = at > before.start ? [endingAt(before, at)] : [];
  if (name.length === 0 && head < 2) return tokens;
  return [...tokens.slice(0, head - 1), ...name, count, ...tokens.slice(head)];
};

/** 三个, 3乡; 县、社|两级|医院 are of two ranks. */
const COUNT = /^([0-9]{1,2}|[两二三四五六七八九十])(?!级)/;

const countIn = (text: string, { kind, start, end }: Token): number | undefined => {
  const numeral = kind === 'count' ? COUNT.exec(text.slice(start, end))?.[1] : undefined;
  return numeral === undefined ? undefined : amountOf(numeral);
};

/** 南岔、友好、朗乡|三个|贮木场: the last member says how many share its head. */
export const saysHowMany = (text: string, tokens: readonly Token[], members: number): boolean =>
  tokens.some((token) => countIn(text, token) === members);

/** 都昌县、湖口县鄱阳湖区|5座|水库: things of a kind in two places, far more than there are members (one of them may stand apart). */
export const saysAnotherNumber = (text: string, tokens: readonly Token[], members: number): boolean =>
  tokens.some((token) => (countIn(text, token) ?? 0) > members + 1);

export const withListCounts = (text: string, items: readonly Item[]): readonly Item[] => {
  let counted: Item[] | undefined;
  let members = 0;
  items.forEach((item, i) => {
    // What stands before is whole: a list of its own begins.
    const isFirst =
      item.after !== 'conjunction' || !items[i - 1] || items[i - 1]!.tokens.some(({ kind }) => isHead(kind));
    members = isFirst ? 1 : members + 1;
    if (members < 2) return;
    const tokens = withCount(text, item.tokens, members);
    if (tokens === item.tokens) return;
    counted ??= [...items];
    counted[i] = { tokens, after: item.after };
  });
  return counted ?? items;
};
