/** A line on its way to a kind: its words, and what the rules before have said. */

import type { Span } from '../../text/span.ts';
import type { SegmentKind } from '../segment.ts';

/** Always with all of its properties, so that reading one costs the same for every line. */
export interface Line extends Span {
  readonly words: string;
  /** Running text: a full stop, or a comma in a line that is too long for a title. Headlines may ask and exclaim. */
  readonly isProse: boolean;
  /** `# …`: Markdown's heading of the whole text. */
  readonly isTop: boolean;
  kind: SegmentKind | undefined;
  rule: string | undefined;
  level: number | undefined;
}

const readsAsProse = (words: string): boolean =>
  words.length > 200 ||
  /[。;]/.test(words) ||
  (words.length > 60 && /[!?]/.test(words)) ||
  (words.length > 60 && words.includes(','));

export const makeLine = (start: number, end: number, words: string, isTop = false): Line => ({
  start,
  end,
  words,
  isProse: readsAsProse(words),
  isTop,
  kind: undefined,
  rule: undefined,
  level: undefined,
});

export const copyLine = ({ start, end, words, isProse, isTop, kind, rule, level }: Line): Line => ({
  start,
  end,
  words,
  isProse,
  isTop,
  kind,
  rule,
  level,
});

export const give = (line: Line, kind: SegmentKind, rule: string, level?: number): void => {
  line.kind = kind;
  line.rule = rule;
  if (level !== undefined) line.level = level;
};

export const isProse = ({ isProse }: Line): boolean => isProse;
