/** What a page about a place is called: its full name (重庆市黔江区), which its note may hold; a code or a province's own name adds none. */
import type { NodeLine } from '../../api.ts';

export const placeTitle = ({ label, note }: Pick<NodeLine, 'label' | 'note'>): string =>
  note?.endsWith(label) ? note : label;
