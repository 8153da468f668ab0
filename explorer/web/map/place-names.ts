/** Chooses which names stand on the map: the most spoken of first, none over another. */
import { type Spot, sheet } from './outline.ts';

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

/** Of the height of a name: names that touch each other read as one. */
const air = 0.3;

/** A long name beside the edge of the sheet would be cut by it: it is moved in. */
const onSheet = (wish: NameWish): NameWish => {
  const { text, spot, size } = wish;
  const half = widthOf(text, size) / 2;
  const x = Math.min(sheet.width - half, Math.max(half, spot[0]));
  return { ...wish, spot: [x, spot[1]] };
};

const boxOf = ({ text, spot: [x, y], size }: NameWish): Box => {
  const half = widthOf(text, size) / 2 + size * air;
  return { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 };
};

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const placeNames = (wishes: readonly NameWish[]): readonly NameWish[] => {
  const taken: Box[] = [];
  return wishes.map(onSheet).filter((wish) => {
    const box = boxOf(wish);
    if (taken.some((other) => meet(box, other))) return false;
    taken.push(box);
    return true;
  });
};
