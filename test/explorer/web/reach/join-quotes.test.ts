/** One sentence that names several laws is not read several times. */
import { expect, it } from 'vitest';
import { joinQuotes } from '../../../../explorer/web/reach/join-quotes.ts';

const relation = { zh: '依据', en: 'basis' };
const quote = (start: number) => ({
  document: 'document:1',
  documentLabel: '丙',
  start,
  end: start + 4,
  words: '根据甲乙',
});

it('joins what the same words say, and keeps apart what others say or none', () => {
  const joined = joinQuotes([
    { policy: '甲法', relation, quote: quote(5) },
    { policy: '丁', relation },
    { policy: '乙法', relation, quote: quote(5) },
    { policy: '戊', relation, quote: quote(90) },
    { policy: '己', relation },
  ]);
  expect(joined.map(({ uppers }) => uppers.map(({ policy }) => policy).join('、'))).toEqual([
    '甲法、乙法',
    '丁',
    '戊',
    '己',
  ]);
  expect(joined.map(({ quote: words }) => words?.start)).toEqual([5, undefined, 90, undefined]);
});
