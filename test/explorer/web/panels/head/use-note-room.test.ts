/** The brand shows so many of its parts as there is room for, and the same number when it is asked again. */
import { expect, it } from 'vitest';
import { partsWithRoom } from '../../../../../explorer/web/panels/head/use-note-room.ts';

/** A head of this width: the sign, a name of 100 and a note of 150 pixels; the rest takes 800. */
const head = (width: number) => {
  const parts = [100, 150];
  return (shown: number) => {
    const taken = 800 + parts.slice(0, shown).reduce((sum, part) => sum + part, 0);
    return { hasFallen: () => taken > width, free: () => width - taken, next: () => parts[shown] ?? 0 };
  };
};

it.each([
  [700, 0],
  [850, 0],
  [950, 1],
  [1049, 1],
  [1100, 2],
])('shows on a head of %i pixels %i parts', (width, parts) => {
  for (const before of [0, 1, 2]) expect(partsWithRoom(before, 2, head(width))).toBe(parts);
});
it.each([900, 1050])('keeps at %i pixels what just fits, and brings nothing that would not', (width) => {
  const once = partsWithRoom(0, 2, head(width));
  expect(partsWithRoom(once, 2, head(width))).toBe(once);
});
