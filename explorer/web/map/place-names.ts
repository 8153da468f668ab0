/** Chooses which names stand on the map: the most spoken of first, none over another. */
import type { Spot } from './outline.ts';

export interface NameWish {
  readonly code: string;
  readonly text: string;
  readonly spot: Spot;
  readonly size: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Chinese characters are as wide as high, others about half. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.56), 0) * size;

const boxOf = ({ text, spot: [x, y], size }: NameWish): Box => {
  const half = widthOf(text, size) / 2 + 2;
  return { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 };
};

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const placeNames = (wishes: readonly NameWish[]): readonly NameWish[] => {
  const taken: Box[] = [];
  return wishes.filter((wish) => {
    const box = boxOf(wish);
    if (taken.some((other) => meet(box, other))) return false;
    taken.push(box);
    return true;
  });
};
