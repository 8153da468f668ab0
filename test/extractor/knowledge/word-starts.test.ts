import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeTrie } from '../../../extractor/knowledge/trie.ts';
import { makeWordStarts } from '../../../extractor/knowledge/word-starts.ts';

describe('makeWordStarts', () => {
  const starts = makeWordStarts();
  const works = makeTrie(['水库', '大桥', '大桥头', '港'], starts);
  const places = makeTrie(['重庆', '大理', '水库'], starts);
  const filler = '的'.repeat(200);

  it.each([filler, ''])('keeps the words of lists apart, in long texts and short ones', (rest) => {
    const text = `大桥和重庆港大桥头水库${rest}`;
    const found = (trie: typeof works) => trie.scan(text).map(({ start, end, word }) => [start, end, word]);
    expect(found(works)).toEqual([
      [0, 2, 1],
      [5, 6, 3],
      [6, 9, 2],
      [9, 11, 0],
    ]);
    expect(found(places)).toEqual([
      [3, 5, 0],
      [9, 11, 2],
    ]);
  });

  it('ends a word where the scan ends', () => {
    const text = `大桥头${filler}`;
    works.scan(text);
    expect(works.scan(text, 0, 2)).toEqual([{ start: 0, end: 2, word: 1 }]);
    expect(works.longestAt(text, 0)).toEqual({ start: 0, end: 3, word: 2 });
  });

  it('looks at another text as it is, and at the last one again', () => {
    const text = `水库${filler}`;
    works.scan(text);
    expect(works.longestAt('大桥', 0)?.word).toBe(1);
    expect(works.longestAt(text, 0)?.word).toBe(0);
    expect(works.longestAt(text, text.length)).toBeNull();
  });

  it('looks again when a list joins', () => {
    const growing = makeWordStarts();
    const text = `大桥${filler}`;
    expect(makeTrie(['水库'], growing).scan(text)).toEqual([]);
    expect(makeTrie(['大桥'], growing).scan(text)).toHaveLength(1);
  });

  it('finds every word of a list so long that its table grows many times', () => {
    const characters = Array.from({ length: 90 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const words = characters.flatMap((a) => characters.flatMap((b) => [`${a}${b}${a}`, `${b}${a}${a}${b}`]));
    const distinct = [...new Set(words)];
    const trie = makeTrie(distinct, makeWordStarts());
    expect(distinct.filter((word, i) => trie.longestAt(word, 0)?.word !== i)).toEqual([]);
  });

  it('refuses empty and repeated words of one list, and more lists than a number has bits', () => {
    const full = makeWordStarts();
    expect(() => makeTrie(['甲', ''], full)).toThrow(/words\[1\] is empty/);
    expect(() => makeTrie(['甲', '甲'], full)).toThrow(/words\[1\] repeats "甲"/);
    for (let i = 2; i < 32; i++) makeTrie(['甲'], full);
    expect(() => makeTrie(['甲'], full)).toThrow(/at most 32 lists/);
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
      const tries = words.map((list) => [makeTrie(list), makeTrie(list, starts)] as const);
      for (const [plain, shared] of tries) {
        expect(shared.longestAt(text, at)).toEqual(plain.longestAt(text, at));
        expect(shared.scan(text)).toEqual(plain.scan(text));
        expect(shared.scan(text, at, at + 20)).toEqual(plain.scan(text, at, at + 20));
        expect(shared.longestAt(text, at)).toEqual(plain.longestAt(text, at));
        expect(shared.allAt(text, at)).toEqual(plain.allAt(text, at));
        expect(shared.indexOf(text.slice(at, at + 3))).toBe(plain.indexOf(text.slice(at, at + 3)));
      }
    }),
  );
});
