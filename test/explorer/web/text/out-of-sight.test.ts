/** What of a row of bars has scrolled out of sight. */
import { expect, it } from 'vitest';
import { outOfSight, stretchOfBars } from '../../../../explorer/web/text/out-of-sight.ts';

const bars = Array.from({ length: 10 }, (_, i) => ({ left: i * 40, width: 40 }));

it.each([
  ['nothing where all have room', 0, 400, { before: 0, after: 0 }],
  ['what lies before the window', 120, 280, { before: 3, after: 0 }],
  ['what lies behind it', 0, 240, { before: 0, after: 4 }],
  ['both', 80, 200, { before: 2, after: 3 }],
  ['a bar that the edge cuts', 5, 385, { before: 1, after: 1 }],
  ['not one that misses by part of a pixel', 0.6, 399, { before: 0, after: 0 }],
])('counts %s', (_what, left, width, counted) => {
  expect(outOfSight(bars, { left, width })).toEqual(counted);
});

it('says from when to when they are, and how many things they count', () => {
  const years = [
    { value: '1984', count: 2 },
    { value: '1990', count: 0 },
    { value: '1999', count: 3 },
  ];
  expect(stretchOfBars(years)).toEqual({ from: '1984', to: '1999', count: 5 });
  expect(stretchOfBars(years.slice(0, 1))).toEqual({ from: '1984', to: '1984', count: 2 });
  expect(stretchOfBars([{ value: '1957…1977', count: 0 }, ...years])?.from).toBe('1957');
  expect(stretchOfBars([])).toBeUndefined();
});
