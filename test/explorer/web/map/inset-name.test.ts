/** The name in the inset: inside its frame, in one line or two, never too small to read where there is room. */
import { describe, expect, it } from 'vitest';
import { insetName } from '../../../../explorer/web/map/inset-name.ts';

const name = { text: '南海诸岛', spot: [100, 200], width: 84 } as const;

describe('the name of the inset', () => {
  it.each([
    ['on a large sheet', 1, ['南海诸岛']],
    ['near by', 0.1, ['南海诸岛']],
    ['on a page of middle width', 1.45, ['南海诸岛']],
    ['on the small map of the overview', 2.6, ['南海', '诸岛']],
    ['on a phone', 3.8, ['南海', '诸岛']],
  ] as const)('is written %s', (_, unit, lines) => {
    const written = insetName(name, unit);
    expect(written.map(({ text }) => text)).toEqual(lines);
    for (const { text, x, y, size } of written) {
      const half = ([...text].length * size) / 2;
      expect([x - half > 58, x + half < 142, y + size / 2 < 200]).toEqual([true, true, true]);
      expect(size / unit).toBeGreaterThan(8.4);
      expect(size / unit).toBeLessThanOrEqual(11.001);
    }
  });
  it('has its second line below its first', () => {
    const [first, second] = insetName(name, 3);
    expect(second!.y - first!.y).toBeGreaterThan(first!.size);
  });
});
