/**
 * Where the name begins in a line that opens with its number in a list and a blank: no name goes across.
 *
 *   takes 1 |武汉至阳新高速公路 above 2 |武汉至大悟高速公路, 16 |武汉至松滋高速公路 where some lines were left out
 *   refuses 3 号线一期 above 4 号线二期, 107 国道改线 (no line beside it has a number close to that)
 */

import { goesOnFrom, type SpacedNumber, spacedNumberOf } from '../../../text/spaced-number.ts';
import type { FoldedOffset } from '../../../text/span.ts';
import type { Text } from '../../../text/text.ts';

interface NumberedLine {
  readonly number: SpacedNumber;
  readonly name: FoldedOffset;
}

/** Lines of words, in order; undefined for one without a number. */
const linesOf = ({ source, offsets }: Text): readonly (NumberedLine | undefined)[] => {
  const lines: (NumberedLine | undefined)[] = [];
  for (let start = 0; start < source.length; ) {
    const mark = source.indexOf('\n', start);
    const end = mark === -1 ? source.length : mark;
    const line = source.slice(start, end);
    const number = spacedNumberOf(line);
    if (line.trim() !== '') lines.push(number && { number, name: offsets.toFolded(start + number.length) });
    start = end + 1;
  }
  return lines;
};

export const namesBehindNumbers = (text: Text): readonly FoldedOffset[] => {
  const lines = linesOf(text);
  return lines.flatMap((line, i) => {
    const isOfList = goesOnFrom(lines[i - 1]?.number, line?.number) || goesOnFrom(line?.number, lines[i + 1]?.number);
    return line && isOfList ? [line.name] : [];
  });
};
