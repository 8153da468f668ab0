/** The lines that speak about the document itself, by kind, with their words: what all fields read. */

import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AgencyMention, Mention } from '../../mentions/mention.ts';
import type { Segment, SegmentKind, Segments } from '../../segments/segment.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

export interface HeadLine extends Span {
  readonly kind: SegmentKind;
  readonly rule: string;
  readonly words: string;
  /** Place among all lines. */
  readonly index: number;
}

export interface ProfileContext {
  readonly text: Text;
  readonly segments: Segments;
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
  /** Lines of the kinds that say who, when and to whom. */
  readonly head: readonly HeadLine[];
  /** Index of the first line of running text. */
  readonly bodyStart: number;
}

const SPEAKING: readonly SegmentKind[] = [
  'chrome',
  'title',
  'number',
  'byline',
  'addressees',
  'lead',
  'signature',
  'copies',
];

/** With the same properties for every line. */
const headLine = ({ start, end, kind, rule }: Segment, index: number, words: string): HeadLine => ({
  start,
  end,
  kind,
  rule,
  index,
  words,
});

export const profileContext = (
  text: Text,
  segments: Segments,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): ProfileContext => {
  const head = gather(segments.lines, (line, index): HeadLine[] =>
    SPEAKING.includes(line.kind) ? [headLine(line, index, text.folded.slice(line.start, line.end))] : [],
  );
  const lead = segments.lines.findIndex(({ kind }) => kind === 'lead');
  const body =
    lead !== -1 ? lead : segments.lines.findIndex(({ kind, rule }) => kind === 'paragraph' && rule !== 'rest');
  return { text, segments, mentions, knowledge, head, bodyStart: body === -1 ? segments.lines.length : body };
};

export const linesOf = ({ head }: ProfileContext, kind: SegmentKind): readonly HeadLine[] =>
  head.filter((line) => line.kind === kind);

/** Lines before the first running text. */
export const linesAbove = (context: ProfileContext, kind: SegmentKind): readonly HeadLine[] =>
  linesOf(context, kind).filter(({ index }) => index < context.bodyStart);

/** The first signature: its lines stand together; a later one signs what the document carries. */
export const firstSignature = (context: ProfileContext): readonly HeadLine[] => {
  const lines = linesOf(context, 'signature');
  const end = lines.findIndex((line, i) => i > 0 && line.index > lines[i - 1]!.index + 2);
  return end === -1 ? lines : lines.slice(0, end);
};

/** Organs named in [start, end), in order; mentions are sorted by their start. */
export const organsIn = ({ mentions }: ProfileContext, start: number, end: number): readonly AgencyMention[] => {
  const first = firstIndex(mentions.length, (i) => mentions[i]!.start >= start);
  const organs: AgencyMention[] = [];
  for (let i = first; i < mentions.length && mentions[i]!.start < end; i++) {
    const mention = mentions[i]!;
    if (mention.type === 'Agency' && mention.end <= end) organs.push(mention);
  }
  return organs;
};
