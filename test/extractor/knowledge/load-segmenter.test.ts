import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadWordSegmenter } from '../../../extractor/knowledge/load-segmenter.ts';
import { readDictionary, segmenterWords } from '../../../scripts/data/build-segmenter-words.ts';

const words = loadWordSegmenter();
const missing = words.missing !== undefined;

describe('the words of the segmenter', () => {
  it('are those that its builder takes from the dictionary of the package', () => {
    const stored = readFileSync(new URL('../../../extractor/data/segmenter-words.txt', import.meta.url), 'utf8');
    // Not toEqual: two megabytes of difference help nobody.
    expect(stored === `${segmenterWords(readDictionary()).join('\n')}\n`).toBe(true);
  });

  it.each([
    ['a counted word of any length', '中华人民共和国 8293 ns', true],
    ['a rare word of two characters', '供餐 3 n', true],
    ['a rare person', '申伟 3 nr', false],
    ['a rare long word', '医务人员 3 n', false],
    ['a rare idiom', '一丘之貉 3 i', false],
  ])('%s: %s is kept: %s', (_, line, kept) => {
    expect(segmenterWords([line])).toEqual(kept ? [line] : []);
  });
});

describe.skipIf(missing)('the loaded segmenter', () => {
  it.each([
    ['支持合作医疗', '合作', false],
    ['在合作市召开', '合作', true],
    ['统筹和政策', '和政', false],
  ])('in %s, %s stands alone: %s', (text, name, alone) => {
    const start = text.indexOf(name);
    expect(words.standsAlone(text, start, start + name.length)).toBe(alone);
  });

  it('tells common words from names', () => {
    expect(words.words('茶园重庆')?.map(({ tag }) => tag)).toEqual(['n', 'ns']);
  });
});
