/** Where other elements of the page lie over a picture, in the picture's own pixels: labels keep away from there. */
import type { Box } from './place-labels.ts';

/** Elements beside the picture that lie over it say so by this attribute. */
const over = ':scope > [data-over-picture]';
/** A label that touches a button reads as part of it. */
const gap = 4;

export const coveredIn = (picture: Element): readonly Box[] => {
  const lying = [...(picture.parentElement?.querySelectorAll(over) ?? [])].map((one) => one.getBoundingClientRect());
  if (lying.length === 0) return [];
  const { left, top } = picture.getBoundingClientRect();
  return lying
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box) => ({
      left: box.left - left - gap,
      top: box.top - top - gap,
      right: box.right - left + gap,
      bottom: box.bottom - top + gap,
    }));
};
