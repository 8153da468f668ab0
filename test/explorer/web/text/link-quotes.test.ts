/** Relations as a file: with the words that say them. */
import { expect, it } from 'vitest';
import { linksCsv } from '../../../../explorer/web/text/link-quotes.ts';

const row = (id: string, to: string, count: number) => ({
  id,
  cells: { from: '甲办法', relation: '涉及', to, role: '适用', count },
});
const quote = (text: string, start: number, sentence?: string) => ({
  document: 'document:d',
  documentLabel: '甲办法',
  file: 'd.txt',
  start,
  end: start + text.length,
  text,
  ...(sentence === undefined ? {} : { sentence }),
});
const words = {
  titles: 'abcdefghij'.split(''),
  roles: (roles: readonly string[]) => roles.map((role) => (role === 'pilot' ? '试点' : role)).join('、'),
};
const linesOf = (csv: string) => csv.trimEnd().split('\r\n').slice(1);

it('has a line for each quote, with its own role, sentence, document, file and place', () => {
  const quotes = { one: [{ ...quote('乙县', 10, '在乙县试点。'), roles: ['pilot'] }, quote('乙县', 40)] };
  expect(linesOf(linksCsv([row('one', '乙县', 2)], quotes, words))).toEqual([
    '甲办法,涉及,乙县,试点,2,乙县,在乙县试点。,甲办法,d.txt,document:d#10-12',
    '甲办法,涉及,乙县,适用,2,乙县,,甲办法,d.txt,document:d#40-42',
  ]);
});

it('has one line for a relation that is known beforehand, and none for one that is not shown', () => {
  const quotes = { other: [quote('丙县', 3)] };
  expect(linesOf(linksCsv([row('one', '乙县', 0)], quotes, words))).toEqual(['甲办法,涉及,乙县,适用,0,,,,,']);
});
