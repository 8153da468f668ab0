/**
 * What the bracket behind a reference says of its issue.
 *
 *   takes 《甲规定》(财税〔2016〕36号印发), 《乙意见》(2021年8月印发), 《丙规划》(国家发展改革委2020年6月印发)
 *   refuses 《甲规定》(2017年修订), 《乙》(以下简称…), 《丙》(1986年1月国务院发布): the promulgation of a statute only dates it
 */
import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import type { Span } from '../text/span.ts';

const LONGEST_NOTE = 40;
const OPEN = '(';
const CLOSE = ')';

export const notedCue = (text: string, { end }: Span, cues: CueTable): Cue | undefined => {
  // A number in the bracket makes it a part of the reference.
  if (text[end - 1] === CLOSE) return cues.notedAt(text, end - 1);
  if (text[end] !== OPEN) return undefined;
  const closes = text.slice(end, end + LONGEST_NOTE).indexOf(CLOSE);
  return closes === -1 ? undefined : cues.notedAt(text, end + closes);
};
