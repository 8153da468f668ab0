/** What stands under a name. */
import { expect, it } from 'vitest';
import { noteWords, withoutDay } from '../../../../explorer/web/text/note-words.ts';

it.each([
  [{ note: '国发〔2021〕3号', date: '2021-01-24' }, '国发〔2021〕3号 · 2021-01-24'],
  [{ by: '甲厅', date: '2021' }, '甲厅 · 2021'],
  [{ by: '2021-01-24', date: '2021-01-24' }, '2021-01-24'],
  [{ note: '' }, ''],
  [{}, ''],
])('%j is said as %s', (node, words) => {
  expect(noteWords(node)).toBe(words);
});

it.each([
  [{ by: '2021-01-24', date: '2021-01-24' }, ''],
  [{ by: '甲厅', date: '2021-01-24' }, '甲厅'],
  [{ note: '国发〔2021〕3号', date: '2021-01-24' }, '国发〔2021〕3号'],
])('%j is said beside its day as %j', (node, words) => {
  expect(noteWords(withoutDay({ id: 'policy:x', kind: 'Policy', label: 'x', ...node }))).toBe(words);
});
