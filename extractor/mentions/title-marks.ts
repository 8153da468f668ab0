/**
 * Finds what stands in 《》: nested, doubled, broken over lines, with a mark missing. One pass, linear in the text.
 *
 * Takes `《关于印发〈甲〉的通知》`, `《关于修改《甲条例》的决定》` (one, with the inner one in it), `《甲\n办法》`.
 * A mark that never closes, and a closing one that never opened, are told apart for the rule that mends them.
 */
import type { Span } from '../text/span.ts';

export interface MarkedTitles {
  /** Outermost pairs, marks included, in order. */
  readonly pairs: readonly Span[];
  /** Offsets of 《 that never close. */
  readonly unclosed: readonly number[];
  /** Offsets of 》 that never opened. */
  readonly unopened: readonly number[];
}

/** No title is longer, nor nested deeper. */
const LONGEST = 400;
const DEEPEST = 6;

/** Inside a title there is no full stop and no empty line; pages that set a link in a line of its own leave one beside its marks: 《⏎⏎证券法⏎⏎》. */
const breaksOff = (text: string, from: number, to: number): boolean => {
  if (to - from > LONGEST) return true;
  const between = text.slice(from, to);
  return between.includes('。') || between.slice(1).trim().includes('\n\n');
};

export const scanTitleMarks = (text: string): MarkedTitles => {
  const pairs: Span[] = [];
  const unclosed: number[] = [];
  const unopened: number[] = [];
  let open: number[] = [];
  let inner: Span[] = [];
  const giveUp = (): void => {
    unclosed.push(...open);
    pairs.push(...inner);
    open = [];
    inner = [];
  };
  const mark = /[《》]/g;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const at = found.index;
    const last = open.at(-1);
    if (last !== undefined && breaksOff(text, Math.max(last, inner.at(-1)?.end ?? 0), at)) giveUp();
    if (found[0] === '《') {
      if (open.length === DEEPEST) giveUp();
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined) unopened.push(at);
    else {
      const pair = { start, end: at + 1 };
      while (inner.length > 0 && inner.at(-1)!.start > start) inner.pop();
      if (open.length === 0) pairs.push(pair);
      else inner.push(pair);
    }
  }
  giveUp();
  return { pairs: pairs.sort((a, b) => a.start - b.start), unclosed: unclosed.sort((a, b) => a - b), unopened };
};
