/**
 * The office that publishes a reading of a policy: the page's path, its heading, or the line that says who reads.
 *
 *   takes `来源:固原市发展和改革委员会`, `解读机关:衢州市林业局`, `发布时间:2023-03-17来源:株洲市教育局`, a page's last crumb
 *   refuses `来源:青海日报`, organs of all other documents
 */
import { gather } from '../../gather.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import type { Segment } from '../../segments/segment.ts';
import { firstWithin } from '../../text/search-within.ts';
import type { Found } from '../profile.ts';
import { linesAbove, organsIn, type ProfileContext } from './head-lines.ts';
import { isReading } from './kind.ts';
import { organsInCell } from './labelled-cells.ts';

const SHORTEST_LABEL = 2;
const LONGEST_LABEL = 16;

/** Where labels may stand in a line: at its start, and in a byline behind what its other labels say. */
const labelsIn = (folded: string, { start, end, kind }: Segment): readonly number[] => {
  if (kind !== 'byline') return [start];
  const starts: number[] = [];
  for (let at = firstWithin(folded, ':', start, end); at !== -1; at = firstWithin(folded, ':', at + 1, end))
    for (let length = SHORTEST_LABEL; length <= LONGEST_LABEL && at - length >= start; length++)
      starts.push(at - length);
  return starts;
};

/** 来源:固原市发展和改革委员会, 解读机关:衢州市林业局. */
const readBy = (context: ProfileContext): readonly AgencyMention[] => {
  const { text, segments, knowledge } = context;
  for (const line of segments.lines) {
    const organs = gather(labelsIn(text.folded, line), (start) => {
      const words = text.folded.slice(start, Math.min(line.end, start + LONGEST_LABEL));
      const cue = knowledge.kinds.marks.cue('readBy', words);
      return cue > 0 ? organsIn(context, start, line.end).filter((organ) => organ.start === start + cue) : [];
    });
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
  const cells = organsInCell(context, 'readBy');
  const reader = cells.length > 0 ? cells : readBy(context);
  if (reader.length > 0) return reader;
  return organs.filter(({ start, end }) => start === top?.start && end === top.end);
};
