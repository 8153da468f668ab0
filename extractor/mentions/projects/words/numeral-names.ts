/**
 * Villages and springs whose names begin like a count: behind a numeral and a measure, one or two characters and a head.
 *
 *   takes 四方井|水利枢纽, 八字嘴|航电枢纽, 六里坪|污水处理厂, 七里海|国家湿地公园
 *   refuses 三座新|水库, 三市私营|丝厂, 五年新|水库 (counts), 六里长|隧道 (how long)
 */

import { isHead } from '../../../knowledge/project-data.ts';
import { TENS } from '../../../text/numerals.ts';
import type { Token } from '../phrase/token.ts';

const COUNTED = new Set(['count', 'rating']);
/** What villages are called by; 三市|私营丝厂 and 一乡镇煤矿 count. */
const CALLED = new RegExp(`^[${TENS}][里方字角重丈]$`);
/** 六里|长|隧道. */
const MEASURED = /^[长宽高多余]/;
const LENGTH = 2;
const LONGEST_REST = 2;

const opensName = (
  text: string,
  { kind, start, end }: Token,
  name: Token | undefined,
  head: Token | undefined,
): boolean => {
  if (!COUNTED.has(kind) || end - start !== LENGTH || name?.kind !== 'name' || name.start !== end) return false;
  return (
    name.end - name.start <= LONGEST_REST &&
    head !== undefined &&
    head.start === name.end &&
    isHead(head.kind) &&
    head.kind !== 'work' &&
    CALLED.test(text.slice(start, end)) &&
    !MEASURED.test(text.slice(name.start, name.end))
  );
};

export const joinNumerals = (text: string, tokens: readonly Token[]): readonly Token[] => {
  let joined: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!opensName(text, token, tokens[i + 1], tokens[i + 2])) {
      joined?.push(token);
      continue;
    }
    joined ??= tokens.slice(0, i);
    joined.push({ kind: 'name', start: token.start, end: tokens[i + 1]!.end });
    i++;
  }
  return joined ?? tokens;
};
