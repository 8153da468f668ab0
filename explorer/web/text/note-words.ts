/** What stands under a name: the number, or who issued it, and the day. */
import type { NodeLine } from '../../api.ts';

export const noteWords = ({ note, by, date }: Pick<NodeLine, 'note' | 'by' | 'date'>): string =>
  [...new Set([note, by, date])].filter((part) => part !== undefined && part !== '').join(' · ');
