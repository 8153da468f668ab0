/** The lexical layer's frame: one Passage for each line that is not blank, with the headings above it. */
import type { Extraction } from '../pipeline.ts';
import type { Segment } from '../segments/segment.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import { sliceOf, sourceSliceOf, sourceSpanOf } from '../text/text.ts';
import { wholeEnd } from '../text/wide-pairs.ts';
import type { GraphParts } from './graph-parts.ts';
import { documentId, documentKey, spanKey } from './ids.ts';

export interface Passages {
  /** Id of the passage in which a span begins; undefined only for spans outside every line. */
  containing(span: Span): string | undefined;
}

const HEADING_LENGTH = 60;

/** `一、总体要求 › (一)指导思想`: the open headings above a line. */
const headingPaths = (lines: readonly Segment[], headingText: (line: Segment) => string): (string | undefined)[] => {
  const open: { level: number; text: string }[] = [];
  return lines.map((line) => {
    const path = open.map(({ text }) => text).join(' › ');
    if (line.kind === 'heading') {
      const level = line.level ?? 1;
      while (open.length > 0 && open[open.length - 1]!.level >= level) open.pop();
      open.push({ level, text: headingText(line) });
      return open.length > 1
        ? open
            .slice(0, -1)
            .map(({ text }) => text)
            .join(' › ')
        : undefined;
    }
    return path === '' ? undefined : path;
  });
};

export const addPassages = ({ document, text, segments }: Extraction, parts: GraphParts): Passages => {
  const key = documentKey(document);
  const { lines } = segments;
  const paths = headingPaths(lines, (line) => {
    const heading = sliceOf(text, line);
    return heading.slice(0, wholeEnd(heading, HEADING_LENGTH));
  });
  const ids = lines.map((line, order) => {
    const { sourceStart, sourceEnd } = sourceSpanOf(text, line);
    const id = parts.addNode('Passage', `passage:${spanKey(key, { sourceStart, sourceEnd })}`, {
      document: documentId(key),
      text: sourceSliceOf(text, line),
      start: sourceStart,
      end: sourceEnd,
      kind: line.kind,
      heading: paths[order],
      order,
      part: line.part === undefined ? undefined : line.part + 1,
    });
    parts.addEdge('HAS_PASSAGE', documentId(key), id, { order });
    return id;
  });
  const containing = ({ start }: Span): string | undefined => {
    const next = firstIndex(lines.length, (i) => lines[i]!.start > start);
    const line = lines[next - 1];
    return line && start < line.end ? ids[next - 1] : undefined;
  };
  return { containing };
};
