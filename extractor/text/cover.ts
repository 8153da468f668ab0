/** Which characters of a text are taken already: to ask every span at each place would take the square of their number. */
import type { Span } from './span.ts';

export interface Cover {
  take(span: Span): void;
  give(span: Span): void;
  /** Is any of [start, end) taken? */
  touches(start: number, end: number): boolean;
}

/** Of a text of `length` units, with what `spans` take; later ones may be taken and given back. */
export const makeCover = (length: number, spans: readonly Span[] = []): Cover => {
  const taken = new Uint8Array(length);
  const take = ({ start, end }: Span): void => void taken.fill(1, start, end);
  for (const span of spans) take(span);
  return {
    take,
    give: ({ start, end }) => void taken.fill(0, start, end),
    touches: (start, end) => {
      for (let at = start; at < end; at++) if (taken[at] === 1) return true;
      return false;
    },
  };
};
