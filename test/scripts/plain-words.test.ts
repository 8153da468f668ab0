/** Codes in a table for people are said in words, by the column that they stand in. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regionLevelCaptions, type Value } from '../../graph-schema/index.ts';
import { inPlainWords } from '../../scripts/plain-words.ts';

describe('a table says', () => {
  it.each<readonly [string, Value, Value]>([
    ['role', 'applies-to', '适用'],
    ['orRoles', ['site', 'pilot'], ['任务或项目所在', '试点示范']],
    ['level', 'county', '县级'],
    ['relation', 'IMPLEMENTS', '落实'],
    ['relations', ['TOUCHES', 'NAMES'], ['涉及', '提到']],
    ['held', false, '否'],
  ])('%s %j in words', (column, value, words) => expect(inPlainWords(column, value)).toEqual(words));

  it.each<readonly [string, Value]>([
    ['region', 'county'],
    ['role', '适用'],
    ['level', 'constructor'],
    ['count', 3],
    ['date', null],
  ])('%s %j as it is', (column, value) => expect(inPlainWords(column, value)).toBe(value));
});

it('levels are called on the page as they are in tables', () => {
  for (const language of ['zh', 'en'] as const) {
    const strings = JSON.parse(
      readFileSync(new URL(`../../explorer/web/strings.${language}.json`, import.meta.url), 'utf8'),
    ) as Record<string, string>;
    for (const [level, caption] of Object.entries(regionLevelCaptions))
      expect(caption[language]).toBe(strings[`level.${level}`]);
  }
});
