/** Labels never overlap each other, a node or the edge of the picture; the important come first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLabel, type LabelWish, placeLabels } from '../../../../explorer/web/graph/place-labels.ts';

const measure = (text: string) => [...text].length * 13;
const room = { width: 800, height: 600, lineHeight: 16, most: 100, keepFree: [] };
const wish = (id: string, x: number, y: number, text = '国务院关于某事的意见'): LabelWish => ({
  id,
  text,
  x,
  y,
  radius: 5,
  lines: 1,
});

describe('cutting a label', () => {
  it.each([
    ['短标题', 1, ['短标题']],
    ['国务院关于新时代支持革命老区振兴发展的意见', 1, ['国务院关于新时代支持革命老…']],
    ['国务院关于新时代支持革命老区振兴发展的意见', 2, ['国务院关于新时代支持革命老', '区振兴发展的意见']],
    ['𠮷'.repeat(14), 1, [`${'𠮷'.repeat(13)}…`]],
    ['G318 national road works', 1, ['G318 national road works']],
    ['  两行\n标题 ', 1, ['两行 标题']],
  ])('%s in %i lines', (text, lines, cut) => expect(cutLabel(text, lines)).toEqual(cut));
});

describe('placing labels', () => {
  it('puts the second of two neighbours on its other side', () => {
    const [first, second] = placeLabels([wish('a', 400, 300), wish('b', 395, 300)], measure, room);
    expect(first!.x).toBeGreaterThan(400);
    expect(second!.x).toBeLessThan(395);
  });
  it('leaves out what finds no room, the less important first', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => wish(String(i), 400, 300));
    expect(placeLabels(crowd, measure, room).map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
  });
  it('draws no more than asked for', () =>
    expect(placeLabels([wish('a', 100, 100), wish('b', 100, 400)], measure, { ...room, most: 1 })).toHaveLength(1));
  it('covers no node that is to be kept free', () => {
    const [label] = placeLabels([wish('a', 400, 300)], measure, { ...room, keepFree: [{ x: 450, y: 300, radius: 6 }] });
    expect(label!.x).toBeLessThan(400);
  });
  it('stands where nothing lies over the picture, and is left out where all around is covered', () => {
    const right = { left: 403, top: 250, right: 800, bottom: 350 };
    const [label] = placeLabels([wish('a', 400, 300)], measure, { ...room, covered: [right] });
    expect(label!.x).toBeLessThan(400);
    const all = { left: 0, top: 0, right: 800, bottom: 600 };
    const urgent = { ...wish('a', 400, 300), urgent: true };
    expect(placeLabels([urgent], measure, { ...room, covered: [all] })).toEqual([]);
    expect(placeLabels([wish('a', 400, 300)], measure, { ...room, covered: [{ ...all, right: 40 }] })).toHaveLength(1);
  });
  it('leaves out what would touch another, where air is asked for', () => {
    const wanted = [wish('a', 400, 300), wish('b', 400, 318), wish('c', 400, 340)];
    const placed = (air: number) =>
      placeLabels(wanted, measure, { ...room, air })
        .filter(({ x }) => x > 400)
        .map(({ id }) => id);
    expect(placed(0)).toEqual(['a', 'b', 'c']);
    expect(placed(5)).toEqual(['a', 'c']);
  });
  it('never lets two labels overlap, wherever nodes stand', () => {
    const wishes = fc.array(
      fc.record({
        id: fc.uuid(),
        text: fc.string({ minLength: 1, maxLength: 30 }).map((text) => `题${text}`),
        x: fc.integer({ min: 0, max: 800 }),
        y: fc.integer({ min: 0, max: 600 }),
        radius: fc.integer({ min: 1, max: 20 }),
        lines: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(wishes, (wanted) => {
        const boxes = placeLabels(wanted, measure, room).map(({ x, y, lines }) => ({
          left: x,
          top: y + 1,
          right: x + Math.max(...lines.map(measure)),
          bottom: y + lines.length * 16 - 1,
        }));
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        for (const box of boxes) expect(box.left >= 0 && box.right <= 800).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
