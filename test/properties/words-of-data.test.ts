/** Every word of the data at the start of a text, where rules that look before a name find nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PATIENCE, read } from './read-text.ts';

/** Words of Chinese characters anywhere in a value of the data. */
const wordsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^\p{sc=Han}{1,14}$/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value)].flatMap(wordsOf);
};

/** What is looked for before a name may not lie before the text: 与兖石线 and 与长江三峡工程 once failed. */
describe('every word of the data', () => {
  const folder = 'extractor/data';
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !/weights|divisions/.test(name));
  const words = new Set(files.flatMap((name) => wordsOf(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))));

  it('is many words', () => expect(words.size).toBeGreaterThan(20_000));
  it.each(['与', '、', '的', '('])('can stand behind %s at the start of a text', { timeout: PATIENCE }, (mark) => {
    const failed = [...words].filter((word) => {
      const { linked, text } = read(mark + word);
      return linked.some(({ mention: { start, end } }) => start < 0 || end > text.folded.length);
    });
    expect(failed).toEqual([]);
  });
});
