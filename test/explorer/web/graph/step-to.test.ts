/** Which node an arrow key means. */
import { describe, expect, it } from 'vitest';
import { stepTo } from '../../../../explorer/web/graph/step-to.ts';

const nodes = [
  { id: 'right', x: 100, y: 10 },
  { id: 'far right', x: 300, y: 0 },
  { id: 'up', x: 5, y: -80 },
  { id: 'down aside', x: 60, y: 70 },
  { id: 'here', x: 0, y: 0 },
];
describe('an arrow key', () => {
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down aside'],
    ['ArrowLeft', undefined],
    ['Enter', undefined],
  ])('%s from the middle means %s', (key, expected) => expect(stepTo({ x: 0, y: 0 }, key, nodes)).toBe(expected));
  it('prefers what lies straight ahead to what is a little nearer aside', () =>
    expect(
      stepTo({ x: 0, y: 0 }, 'ArrowRight', [
        { id: 'aside', x: 50, y: 60 },
        { id: 'ahead', x: 90, y: 0 },
      ]),
    ).toBe('ahead'));
});
