/**
 * Puts together the lines over which a heading is broken, and keeps apart titles that follow one another.
 *
 * `铁岭市人民政府关于印发` + `铁岭市甲措施的通知` are one, as are `关于采取甲电价政策` + `降低乙成本的通知` (no document is called 政策) and
 * the headline `丙强调落实防控措施` + `有序复工复产`; `关于甲的通知` + `乙市关于甲的通知` are two; an organ that the next line repeats
 * (`甲指挥部` + `甲指挥部关于乙的通知`) is no part of the title.
 */

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Segment } from '../segments/segment.ts';
import { TENS } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';

const SHORTEST_COMPLETE = 8;
const HEADLINE = 'headline';
/** A line that begins so goes on with the one before. */
const goesOn = new RegExp(`^[的和及与、()《〈]|^第[\\d${TENS}百]{1,6}号$`);

export const joinTitleLines = (
  lines: readonly Segment[],
  text: string,
  { policies, kinds }: Knowledge,
): readonly Span[] => {
  const titles: Span[] = [];
  let start = -1;
  let end = -1;
  let rule = '';
  const isWhole = (title: string): boolean =>
    title.length >= SHORTEST_COMPLETE && policies.kindOf(title) !== undefined && kinds.kindOf(title) !== undefined;
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
      const goes = goesOn.test(words) || (rule === HEADLINE && line.rule === HEADLINE);
      if (isWhole(sofar) && !goes) close();
      else if (words.startsWith(sofar)) start = -1;
    }
    if (start === -1) start = line.start;
    end = line.end;
    rule = line.rule;
  }
  close();
  return titles;
};
