/** How a relation is drawn, in picture, legend and lists alike: its colour on this paper, thin where no document says it. */
import type { EdgeType } from '../../api.ts';
import { mix } from './mix.ts';

/** Relations that no document says carry no quotes: they are listed apart. */
export const knownBeforehand: ReadonlySet<string> = new Set<EdgeType>([
  'PART_OF',
  'INCLUDES',
  'GOVERNS',
  'SUCCEEDED_BY',
  'MAY_BE',
]);

/** Dark lines would be lost on dark paper. */
export const lineColour = (colour: string, scheme: 'light' | 'dark'): string =>
  scheme === 'dark' ? mix(colour, '#ffffff', 0.72) : colour;

/** A share of the usual width. */
export const lineWidth = (type: string): number => (knownBeforehand.has(type) ? 0.5 : 1);
