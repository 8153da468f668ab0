/**
 * The office that publishes a reading of a policy: the page's path, its heading, or the line that says who reads.
 *
 *   takes `来源:固原市发展和改革委员会`, `解读机关:衢州市林业局`, a page's last crumb
 *   refuses `来源:青海日报`, organs of all other documents
 */
import { gather } from '../../gather.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Found } from '../profile.ts';
import { linesAbove, organsIn, type ProfileContext } from './head-lines.ts';
import { isReading } from './kind.ts';

const LONGEST_LABEL = 16;

/** 来源:固原市发展和改革委员会, 解读机关:衢州市林业局. */
const readBy = (context: ProfileContext): readonly AgencyMention[] => {
  const { text, segments, knowledge } = context;
  for (const { start, end } of segments.lines) {
    const cue = knowledge.kinds.marks.cue('readBy', text.folded.slice(start, Math.min(end, start + LONGEST_LABEL)));
    const organs = cue > 0 ? organsIn(context, start, end).filter((organ) => organ.start === start + cue) : [];
    if (organs.length > 0) return organs;
  }
  return [];
};

/** The last crumb of the page's path that is an organ, or its heading: the office that publishes an interpretation. */
export const publishing = (title: Found<string> | undefined, context: ProfileContext): readonly AgencyMention[] => {
  const { kinds } = context.knowledge;
  if (title === undefined) return [];
  if (!isReading(title, context) && kinds.kindOf(title.value) !== kinds.words.readingKind) return [];
  const crumbs = gather(linesAbove(context, 'chrome'), ({ start, end }) => organsIn(context, start, end)).slice(-1);
  if (crumbs.length > 0) return crumbs;
  const top = context.segments.lines[0];
  const organs = top ? organsIn(context, top.start, top.end) : [];
  const reader = readBy(context);
  if (reader.length > 0) return reader;
  return organs.filter(({ start, end }) => start === top?.start && end === top.end);
};
