import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeTrie } from '../../../extractor/knowledge/trie.ts';
import { makeWordStarts } from '../../../extractor/knowledge/word-starts.ts';

describe('makeWordStarts', () => {
  const starts = makeWordStarts();
  const works = starts.join(['水库', '大桥', '港']);
  const places = starts.join(['重庆', '大理']);

  it('marks where a word of each list may start', () => {
    const marks = [...starts.marksOf('大桥和重庆港')];
    expect(marks.map((mark) => (mark & works) !== 0)).toEqual([true, false, false, false, false, true]);
    expect(marks.map((mark) => (mark & places) !== 0)).toEqual([false, false, false, true, false, false]);
  });

  it('does not mark the first characters of words alone', () => {
    expect([...starts.marksOf('大水重')]).toEqual([0, 0, 0]);
  });

  it('has the marks of the last text at hand, and of no other', () => {
    const marks = starts.marksOf('水库');
    expect(starts.marksAtHand('水库')).toBe(marks);
    expect(starts.marksAtHand('大桥')).toBeUndefined();
  });

  it('forgets its marks when a list joins', () => {
    const growing = makeWordStarts();
    growing.join(['水库']);
    growing.marksOf('大桥');
    const bit = growing.join(['大桥']);
    expect(growing.marksAtHand('大桥')).toBeUndefined();
    expect(growing.marksOf('大桥')[0]! & bit).toBe(bit);
  });

  it('refuses more lists than a number has bits', () => {
    const full = makeWordStarts();
    for (let i = 0; i < 32; i++) full.join(['甲']);
    expect(() => full.join(['甲'])).toThrow(/at most 32 lists/);
  });
});

test('property: tries find the same with shared starts and without', () => {
  const unit = fc.constantFrom('甲', '乙', '丙', '丁', 'a');
  const lists = fc.array(fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 4 }), { maxLength: 12 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(lists, fc.string({ unit, minLength: 150, maxLength: 300 }), fc.nat(300), (words, text, at) => {
      const starts = makeWordStarts();
      for (const [plain, shared] of words.map((list) => [makeTrie(list), makeTrie(list, starts)] as const)) {
        expect(shared.scan(text)).toEqual(plain.scan(text));
        expect(shared.scan(text, at, at + 20)).toEqual(plain.scan(text, at, at + 20));
        expect(shared.longestAt(text, at)).toEqual(plain.longestAt(text, at));
      }
    }),
  );
});
