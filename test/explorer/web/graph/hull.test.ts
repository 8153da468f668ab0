/** The outline of a group. */
import { describe, expect, it } from 'vitest';
import { hullOf } from '../../../../explorer/web/graph/hull.ts';

const square = [
  { x: 0, y: 0 },
  { x: 4, y: 0 },
  { x: 4, y: 4 },
  { x: 0, y: 4 },
];
describe('the outline around points', () => {
  it('leaves out what lies inside or on an edge', () =>
    expect(hullOf([...square, { x: 2, y: 2 }, { x: 2, y: 0 }])).toHaveLength(4));
  it('goes around in one direction', () => expect(hullOf(square)).toEqual(square));
  it.each([
    [[]],
    [[{ x: 1, y: 1 }]],
    [
      [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
    ],
  ])('of %j is what is given', (points) => expect(hullOf(points)).toEqual(points));
});
