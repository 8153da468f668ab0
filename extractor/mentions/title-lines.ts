/**
 * Puts together the lines over which a heading is broken, and keeps apart titles that follow one another.
 *
 * `铁岭市人民政府关于印发` + `铁岭市甲措施的通知` are one; `关于甲的通知` + `乙市关于甲的通知` are two; an organ that the next line
 * repeats (`甲指挥部` + `甲指挥部关于乙的通知`) is no part of the title.
 */
import type { PolicyTable } from '../knowledge/policy-table.ts';
import type { Segment } from '../segments/segment.ts';
import type { Span } from '../text/span.ts';

const SHORTEST_COMPLETE = 8;
/** A line that begins so goes on with the one before. */
const goesOn = /^[的和及与、()《〈]|^第[\d一二三四五六七八九十百]{1,6}号$/;

export const joinTitleLines = (lines: readonly Segment[], text: string, policies: PolicyTable): readonly Span[] => {
  const titles: Span[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start !== -1) titles.push({ start, end });
    start = -1;
  };
  for (const line of lines) {
    if (line.kind !== 'title') {
      close();
      continue;
    }
    const words = text.slice(line.start, line.end);
    if (start !== -1) {
      const sofar = text.slice(start, end).replace(/\s/g, '');
      const complete = sofar.length >= SHORTEST_COMPLETE && policies.kindOf(sofar) !== undefined && !goesOn.test(words);
      if (complete) close();
      else if (words.startsWith(sofar)) start = -1;
    }
    if (start === -1) start = line.start;
    end = line.end;
  }
  close();
  return titles;
};
