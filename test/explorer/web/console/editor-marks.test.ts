/** Problems are marked at their place, whatever ends the lines. */
import { describe, expect, it } from 'vitest';
import { markOf } from '../../../../explorer/web/console/editor-marks.ts';

const marked = (text: string, line: number, column: number): string => {
  const { from, to } = markOf(text, { message: '', position: { line, column } });
  return text.slice(from, to);
};

describe('marks', () => {
  it.each([
    ['MATCH (p)\nRETRN p', 2, 1, 'RETRN'],
    ['MATCH (p)\r\nRETRN p', 2, 1, 'RETRN'],
    ['MATCH (政策 RETURN', 1, 8, '政策'],
    ['MATCH (p]', 1, 9, ']'],
    ['MATCH (p)', 1, 10, ')'],
    ['MATCH (p) \n', 2, 1, ')'],
    ['MATCH', 9, 9, 'H'],
  ])('%j at %i:%i is %j', (text, line, column, expected) => expect(marked(text, line, column)).toBe(expected));
  it('are the whole text where no place is known', () => {
    expect(markOf('MATCH', { message: '' })).toEqual({ from: 0, to: 5 });
  });
});
