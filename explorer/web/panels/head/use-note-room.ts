/** Name and note of the brand stand where they fit as a whole; what does not takes no place either, or it would leave a gap. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What is measured of the head, with so many parts shown as were told last. */
export interface HeadSeen {
  /** The last part shown has fallen into the line that is not seen. */
  hasFallen(): boolean;
  /** Pixels that nothing takes. */
  free(): number;
  /** Pixels that the next part needs. */
  next(): number;
}

/** How many of `all` parts have room: first what has none goes, then comes what finds some. */
export const partsWithRoom = (shown: number, all: number, show: (parts: number) => HeadSeen): number => {
  let [parts, seen] = [shown, show(shown)];
  while (parts > 0 && seen.hasFallen()) seen = show(--parts);
  while (parts < all && seen.free() > seen.next()) seen = show(++parts);
  return parts;
};

const gap = 10;
const partNames = ['.brand-name', '.brand-note'];

/** `content` is what else the head holds: with another, it is measured again. */
export const useNoteRoom = (content: string): RefObject<HTMLButtonElement | null> => {
  const brand = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are of another width.
  useLayoutEffect(() => {
    const [box, head] = [brand.current, brand.current?.parentElement];
    const [views, tools] = [head?.querySelector('.views-box'), head?.querySelector('.head-tools')];
    if (!box || !head || !views || !tools) return;
    const parts = partNames.map((name) => box.querySelector<HTMLElement>(name));
    const space = Number.parseFloat(getComputedStyle(head).columnGap) || 0;
    const show = (shown: number): HeadSeen => {
      for (const [i, part] of parts.entries()) part?.toggleAttribute('data-fallen', i >= shown);
      return {
        hasFallen: () => (parts[shown - 1]?.offsetTop ?? 0) >= box.clientHeight,
        free: () => tools.getBoundingClientRect().left - views.getBoundingClientRect().right - space,
        next: () => (parts[shown]?.offsetWidth ?? 0) + gap,
      };
    };
    let shown = parts.length;
    const look = () => {
      shown = partsWithRoom(shown, parts.length, show);
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(head);
    return () => watch.disconnect();
  }, [content]);
  return brand;
};
