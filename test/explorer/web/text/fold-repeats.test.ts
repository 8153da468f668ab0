/** Lists of an answer: what is said often stands once. */
import { describe, expect, it } from 'vitest';
import { foldRepeats } from '../../../../explorer/web/text/fold-repeats.ts';

const said = (values: readonly unknown[]) => foldRepeats(values).map(({ value, count }) => `${value}×${count}`);

describe('a list', () => {
  it('that repeats itself is folded, in its order', () =>
    expect(said(['四川', '川', '四川', '四川', '川', '四川', '蜀'])).toEqual(['四川×4', '川×2', '蜀×1']));
  it('without repeats stays as it is', () =>
    expect(said([...'甲乙丙丁戊己庚辛'])).toEqual([...'甲乙丙丁戊己庚辛'].map((one) => `${one}×1`)));
  it('of few steps stays as it is: a way may take one relation twice', () =>
    expect(said(['涉及', '提到', '提到'])).toEqual(['涉及×1', '提到×1', '提到×1']));
  it('of other things than words is not folded', () => {
    const numbers = [1, 1, 1, 1, 1, 1, 1, 2];
    expect(said(numbers)).toEqual(numbers.map((one) => `${one}×1`));
  });
});
