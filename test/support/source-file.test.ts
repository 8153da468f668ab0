/** The reader of sources that the architecture test stands on. */
import { describe, expect, it } from 'vitest';
import { readSource } from './source-file.ts';

describe('the reader of sources', () => {
  const source = readSource(
    'extractor/text/a.ts',
    `/** 注释不算。 */
import type { A } from '../document/a.ts';
import { b as d, type B } from '../../graph-schema/index.ts';
const c = await import('./c.ts');
export { type D } from 'zod';
export const e = { zh: '政策', rule: /第.条/ };
const now = Date.now();`,
  );

  it('finds imports of every kind', () => {
    expect(source.imports).toEqual([
      { target: 'extractor/document/a.ts', isOurs: true, isType: true, names: ['A'] },
      { target: 'graph-schema/index.ts', isOurs: true, isType: false, names: ['b', 'B'] },
      { target: 'extractor/text/c.ts', isOurs: true, isType: false, names: ['*'] },
      { target: 'zod', isOurs: false, isType: true, names: ['D'] },
    ]);
  });

  it('finds words with their key, but not comments, and effects', () => {
    expect(source.words.filter(({ text }) => /\p{Script=Han}/u.test(text))).toEqual([
      { text: '政策', line: 6, key: 'zh' },
      { text: '第.条', line: 6, key: 'rule' },
    ]);
    expect(source.effects).toEqual(['Date.now']);
  });
});
