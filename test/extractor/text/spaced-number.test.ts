import { describe, expect, it } from 'vitest';
import { goesOnFrom, spacedNumberOf } from '../../../extractor/text/spaced-number.ts';

describe('a number that opens a line, and a blank', () => {
  it.each([
    ['1 武汉至阳新高速公路', 1, 2],
    ['20　鄂州机场高速公路', 20, 3],
    ['  3 G216线富蕴至五彩湾段', 3, 4],
  ])('%s', (line, number, length) => {
    expect(spacedNumberOf(line)).toEqual({ number, length });
  });

  it.each([['1.武汉至阳新高速公路'], ['12亿元'], ['3 号线一期'], ['2 期工程'], ['2023 年'], ['建设 2 座水库']])(
    'not in %s',
    (line) => {
      expect(spacedNumberOf(line)).toBeUndefined();
    },
  );
});

describe('a list counts on', () => {
  it.each([
    ['1 甲', '2 乙', true],
    // Some lines were left out.
    ['13 甲', '16 乙', true],
    ['2 甲', '1 乙', false],
    ['1 甲', '12 乙', false],
    ['甲', '2 乙', false],
  ])('%s, %s', (one, other, isOne) => {
    expect(goesOnFrom(spacedNumberOf(one), spacedNumberOf(other))).toBe(isOne);
  });
});
