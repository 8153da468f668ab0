/** Names by two first letters side by side: all readings count, and no pair reaches over from one name to the next. */
import { describe, expect, it } from 'vitest';
import { findPairs } from '../../../../explorer/server/atlas/letter-pairs.ts';

const letter = (one: string): number => one.charCodeAt(0) - 97;
/** 重 (c, z), 庆 (q), 市 (s), 6. */
const readings = ['cz', 'q', 's', ''].map((letters) => Array.from(letters, letter));
/** 重庆市, 市重, 重6庆, 庆. */
const pairs = findPairs(Int32Array.from([0, 1, 2, 2, 0, 0, 3, 1, 1]), [3, 5, 8, 9], readings);

describe('pairs of first letters', () => {
  it.each([
    ['cq', [0], 'one reading'],
    ['zq', [0], 'the other reading; what a digit parts is no pair'],
    ['qs', [0], 'inside a name, not from its end to the next name'],
    ['sc', [1], 'in the order asked'],
    ['cs', [], 'not where another character stands between'],
    ['scq', [1], 'with one of several behind it'],
    ['zqs', [0], 'with one of several behind it, each name once'],
    ['qq', [], 'not from the end of one name to the next'],
  ])('%s: in %j (%s)', (asked, holding) => {
    const [first, ...seconds] = Array.from(asked, letter);
    const marks = pairs.holding(first as number, seconds);
    expect([...marks.keys()].filter((name) => marks[name] === 1)).toEqual(holding);
  });
});
