/** A look at a few bits may let a name through that lacks the words, but never refuses one that has them. */
import { describe, expect, it } from 'vitest';
import { makeCharacterMarks } from '../../../../explorer/server/atlas/character-marks.ts';

const names = [
  '',
  '重庆市黔江区',
  '渝府发2021年36号',
  'g69银百高速',
  '𠮷林路',
  '国务院关于新时代支持革命老区振兴发展的意见',
];
const marks = makeCharacterMarks();
for (const name of names) marks.add(name);

describe('marks of characters', () => {
  it('let a name through for every part of it', () => {
    const refused = names.flatMap((name, i) =>
      Array.from(name, (_, from) => name.slice(from, from + 3)).filter((part) => !marks.ask(part)(i)),
    );
    expect(refused).toEqual([]);
  });
  it.each(['黔江', '2021', '革命', '𠮷', 'g69'])('refuse most of the others: %s', (words) => {
    const mayHold = marks.ask(words);
    const wrong = names.filter((name, i) => mayHold(i) && !name.includes(words));
    expect(wrong.length).toBeLessThan(2);
  });
  it('know a name that is added after they were asked', () => {
    marks.add('新疆');
    expect(marks.ask('新疆')(names.length)).toBe(true);
  });
});
