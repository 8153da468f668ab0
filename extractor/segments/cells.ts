/**
 * The cells of a line that was a row of a table: what tabs, bars, ideographic blanks or several blanks part.
 *
 *   `1⇥黄羊抽水蓄能电站⇥凉州区⇥续建` → four, and so with `｜` or `│`; `山城区更新　　　山城区　　　6.8` → three; `| 1 | 数据中心 |` → two
 *   `序号⇥文　件　名　称⇥文　号` → three: beside tabs blanks between single letters only fill the column
 *   `改建 G219线西盟至孟连段 62.7` → one, and three where single blanks part as well
 */

import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';

const LONGEST_ROW = 300;
const WIDE = /(?:[\t|｜│┃\u3000]|[ \u00a0]{2})[\t|｜│┃\u3000 \u00a0]*/g;
const THIN = /[\t|｜│┃\u3000 \u00a0]+/g;
const MAY_PART = /[ |│┃]/;
/** Signs that can only part, and do so where a row has one. */
const PARTS_SURELY = /[\t|｜│┃]/;
/** `文　件　名　称` beside tabs: letters set apart to fill a column. */
const BETWEEN_LETTERS =
  /(?<=(?:^|[\t|｜│┃\u3000 ])[\u4e00-\u9fff])[\u3000 ]+(?=[\u4e00-\u9fff](?:$|[\t|｜│┃\u3000 ]))/y;

const hasGap = (gaps: Int32Array, { start, end }: Span): boolean => {
  const first = firstIndex(gaps.length, (i) => gaps[i]! > start);
  return (gaps[first] ?? end) < end;
};

export const cellsOf = (text: Text, line: Span, parts: 'wide' | 'thin' = 'wide'): readonly Span[] => {
  const { folded, source, offsets, gaps } = text;
  if (line.end <= line.start) return [];
  const words = folded.slice(line.start, line.end);
  if (words.length > LONGEST_ROW || !(MAY_PART.test(words) || hasGap(gaps, line))) return [line];
  const { sourceStart, sourceEnd } = offsets.toSource(line);
  const row = source.slice(sourceStart, sourceEnd);
  const cells: Span[] = [];
  const push = (from: number, to: number): void => {
    const start = offsets.toFolded(sourceStart + from);
    let end = to === row.length ? line.end : offsets.toFolded(sourceStart + to);
    while (end > start && MAY_PART.test(folded[end - 1]!)) end--;
    if (end > start && row.slice(from, to).trim() !== '') cells.push({ start, end });
  };
  const isFramed = PARTS_SURELY.test(row);
  let from = 0;
  for (const { index, 0: border } of row.matchAll(parts === 'wide' ? WIDE : THIN)) {
    BETWEEN_LETTERS.lastIndex = index;
    if (isFramed && BETWEEN_LETTERS.test(row)) continue;
    push(from, index);
    from = index + border.length;
  }
  push(from, row.length);
  return cells;
};
