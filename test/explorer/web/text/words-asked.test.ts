/** Words over the table are sent with what they name in the reader's language. */
import { describe, expect, it } from 'vitest';
import { wordsAsked } from '../../../../explorer/web/text/words-asked.ts';

const named = [
  { type: 'Policy', caption: '政策' },
  { type: 'level_county', caption: '县级' },
  { type: 'level_prefecture', caption: 'Prefecture' },
];

describe('words that are asked for', () => {
  it.each([
    ['', undefined],
    ['  ', undefined],
    [' 水库 ', { words: '水库' }],
    ['县级', { words: '县级', meant: 'level_county' }],
    ['水库 县级', { words: '水库 县级', meant: '\nlevel_county' }],
    ['pref', { words: 'pref', meant: 'level_prefecture' }],
  ])('%j', (typed, asked) => expect(wordsAsked(typed, named)).toEqual(asked));
  it('sends no more than is taken', () => expect(wordsAsked('水'.repeat(300), named)?.words).toHaveLength(200));
});
