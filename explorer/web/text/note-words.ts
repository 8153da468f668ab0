/** What stands under a name: the number, or who issued it, and the day. */
import type { NodeLine } from '../../api.ts';

/** Beside its day: it is not said again, also where it tells a policy from its namesakes. */
export const withoutDay = ({ date, by, ...node }: NodeLine): NodeLine =>
  by === undefined || by === date ? node : { ...node, by };

export const noteWords = ({ note, by, date }: Pick<NodeLine, 'note' | 'by' | 'date'>): string =>
  [...new Set([note, by, date])].filter((part) => part !== undefined && part !== '').join(' · ');
