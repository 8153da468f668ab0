/** A way whose nodes stand upon each other is drawn out in its order; one that can be read stays where it is. */
import { describe, expect, it } from 'vitest';
import { spreadWay } from '../../../../explorer/web/graph/spread-way.ts';

const frame: readonly (readonly [string, { x: number; y: number }])[] = [
  ['west', { x: -100, y: 0 }],
  ['east', { x: 100, y: 0 }],
  ['north', { x: 0, y: 60 }],
  ['south', { x: 0, y: -60 }],
];
const spread = (own: Readonly<Record<string, readonly [number, number]>>) => {
  const places = new Map([...frame, ...Object.entries(own).map(([id, [x, y]]) => [id, { x, y }] as const)]);
  return { places, drawn: spreadWay(places, Object.keys(own)) };
};
const least = (drawn: ReadonlyMap<string, { x: number; y: number }>, ids: readonly string[]): number =>
  Math.min(
    ...ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b) => {
        const [one, other] = [drawn.get(a), drawn.get(b)] as const;
        return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
      }),
    ),
  );

describe('a traced way', () => {
  it.each([
    ['two on one place', { a: [5, 5], b: [5, 5] }],
    ['three near each other', { a: [5, 5], b: [6, 5], c: [7, 6] }],
    ['seven, two of them near each other', Object.fromEntries('abcdefg'.split('').map((id, i) => [id, [i * i, 5]]))],
  ] as const)('is drawn out left to right where there are %s', (_, own) => {
    const ids = Object.keys(own);
    const { drawn } = spread(own as Readonly<Record<string, readonly [number, number]>>);
    const xs = ids.map((id) => drawn.get(id)?.x ?? 0);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(least(drawn, ids)).toBeGreaterThan(28);
    for (const [id, place] of frame) expect(drawn.get(id)).toEqual(place);
    expect(Math.max(...xs.map(Math.abs))).toBeLessThan(100);
  });
  it('is drawn out also where nothing else is', () =>
    expect(
      least(
        spreadWay(
          new Map([
            ['a', { x: 1, y: 1 }],
            ['b', { x: 1, y: 1 }],
          ]),
          ['a', 'b'],
        ),
        ['a', 'b'],
      ),
    ).toBeGreaterThan(0.3));
  it('stays where it can be read', () => {
    const { places, drawn } = spread({ a: [-80, 5], b: [0, 30], c: [80, 5] });
    expect(drawn).toBe(places);
  });
  it('of one node, or of nodes that are not drawn, moves nothing', () => {
    const { places } = spread({ a: [0, 0] });
    expect(spreadWay(places, ['a'])).toBe(places);
    expect(spreadWay(places, ['x', 'y'])).toBe(places);
  });
});
