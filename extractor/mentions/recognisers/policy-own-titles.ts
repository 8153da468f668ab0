/**
 * The document's own title in its heading: the whole line, or the lines over which it is broken.
 *
 * Takes `国务院关于新时代支持革命老区振兴发展的意见`, `关于修改《甲条例》的决定`, a title over two lines.
 * Refuses `省委省政府印发《…》`, `《…》解读`, `关于印发《…》的通知`: there the inner title is the mention.
 */
import type { Recogniser } from '../../contracts.ts';
import type { PolicyTable } from '../../knowledge/policy-table.ts';
import { foldTitle } from '../../knowledge/policy-title.ts';
import type { Segment } from '../../segments/segment.ts';
import type { PolicyMention } from '../mention.ts';

const rule = 'policy-own-titles';

const ABOUT = '关于';
const SHORTEST = 10;
const LONGEST = 120;
const ofProse = /[。;,:!?]|^[\d(一二三四五六七八九十①-⑳]+[.、)]/;

/** A line further down that is nothing but a title: the document after its announcement, or one attached. */
const isHeading = (line: Segment, text: string, policies: PolicyTable): boolean => {
  const length = line.end - line.start;
  if (line.kind === 'chrome' || length < SHORTEST || length > LONGEST) return false;
  const written = text.slice(line.start, line.end);
  return written.includes(ABOUT) && !ofProse.test(written) && policies.kindOf(written) !== undefined;
};

/** Consecutive title lines are one title. */
const joinLines = (lines: readonly Segment[], text: string, policies: PolicyTable): { start: number; end: number }[] => {
  const titles: { start: number; end: number }[] = [];
  let last: Segment | undefined;
  for (const line of lines) {
    if (line.kind === 'title') {
      if (last?.kind === 'title' && !text.slice(last.end, line.start).includes('\n\n')) titles.at(-1)!.end = line.end;
      else titles.push({ start: line.start, end: line.end });
    }
    else if (isHeading(line, text, policies)) titles.push({ start: line.start, end: line.end });
    last = line;
  }
  return titles;
};

export const policyOwnTitles: Recogniser = {
  name: rule,
  find: ({ folded }, { lines }, { policies, cues }) =>
    joinLines(lines, folded, policies).flatMap(({ start, end }): PolicyMention[] => {
      const written = folded.slice(start, end);
      const title = foldTitle(written);
      const marked = written.indexOf('《');
      if (marked !== -1) {
        // Printing, forwarding, reading: the cue before the mark says so, or nothing but a heading follows it.
        const before = cues.before(folded, start, start + marked).at(-1)?.relation;
        if (before === 'issues' || before === 'forwards' || before === 'interprets') return [];
        if (cues.after(folded, start + written.lastIndexOf('》'), end).some(({ relation }) => relation === 'interprets')) return [];
        if (policies.kindOf(title) === undefined || written.endsWith('》')) return [];
      }
      return [{ type: 'Policy', form: 'own-title', rule, start, end, title }];
    }),
};
