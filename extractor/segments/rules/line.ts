/** A line on its way to a kind: its words, and what the rules before have said. */

import type { Span } from '../../text/span.ts';
import type { SegmentKind } from '../segment.ts';

export interface Line extends Span {
  readonly words: string;
  kind?: SegmentKind;
  rule?: string;
  level?: number;
}

export const give = (line: Line, kind: SegmentKind, rule: string, level?: number): void => {
  line.kind = kind;
  line.rule = rule;
  if (level !== undefined) line.level = level;
};

/** Running text: a full stop, or a comma in a line that is too long for a title. Headlines may ask and exclaim. */
export const isProse = ({ words }: Line): boolean =>
  /[。;]/.test(words) ||
  (words.length > 60 && /[!?]/.test(words)) ||
  (words.length > 60 && words.includes(',')) ||
  words.length > 200;
