/** What is said of documents that come and are held already. */
import { expect, it } from 'vitest';
import { heldBytes, sameText } from '../../scripts/held-already.ts';
import { directive, documentOf, notice } from '../support/small-documents.ts';

const [a, b] = [documentOf('directive.txt', directive), documentOf('notice.txt', notice)];

it.each([
  ['nothing of a new document', [a], [b], []],
  ['nothing of another version under the same name', [a], [documentOf(a.name, `${directive}。`)], []],
  ['that the same file is held', [a, b], [a], ['directive.txt: held already, byte for byte']],
  ['so of several at once', [a, b], [a, b], ['directive.txt, notice.txt: held already, byte for byte']],
  [
    'under which name it was held',
    [a, b],
    [{ ...b, name: 'again.txt' }],
    ['again.txt: held already as notice.txt, which is now called again.txt'],
  ],
])('says %s', (_what, held, coming, said) => {
  expect(heldBytes(held, coming)).toEqual(said);
});

it('names three of many', () => {
  const many = Array.from({ length: 5 }, (_, i) => documentOf(`${i}.txt`, `${directive}${i}`));
  expect(heldBytes(many, many)).toEqual(['0.txt, 1.txt, 2.txt and 2 more: held already, byte for byte']);
});

it.each([
  ['other line ends', directive.replaceAll('\n', '\r\n')],
  ['another end of the file', `${directive}\n\n`],
])('takes %s for the same text', (_what, text) => {
  expect(sameText(a, documentOf('saved.txt', text))).toEqual([
    'saved.txt: the text of directive.txt in other bytes (line ends, encoding); no words change',
  ]);
});

it.each([
  ['another word', documentOf('saved.txt', directive.replace('2015', '2016'))],
  ['a blank within a line', documentOf('saved.txt', directive.replace('意见', '意 见'))],
  ['the same bytes, of which more is said elsewhere', a],
])('does not take %s for it', (_what, coming) => {
  expect(sameText(a, coming)).toEqual([]);
});
