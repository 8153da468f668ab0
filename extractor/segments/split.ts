/** Splits a text into lines with a kind, and the lines into sentences. Each rule speaks about what the rules before left open. */

import { gather } from '../gather.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Text } from '../text/text.ts';
import { giveBody } from './rules/body.ts';
import { giveByShape } from './rules/by-shape.ts';
import { findCarriedDocuments } from './rules/carried.ts';
import { cutLines } from './rules/cut-lines.ts';
import { cutNumber } from './rules/cut-number.ts';
import { cutSentences } from './rules/cut-sentences.ts';
import { giveHead } from './rules/head.ts';
import { giveLicence } from './rules/licence.ts';
import { copyLine, give, type Line, makeLine } from './rules/line.ts';
import { type DocumentLines, sortIntoParts } from './rules/parts.ts';
import { giveSignatures } from './rules/signature.ts';
import type { Segment, Segments } from './segment.ts';

/** Markdown's heading marks and bullets, which stand before a line's first word. */
const MARKDOWN = /^(?:#{1,6}|[*+])\s*/;

const TOP = /^#(?!#)/;

const giveKinds = (lines: readonly Line[], text: Text, knowledge: Knowledge): void => {
  giveHead(lines, knowledge);
  giveSignatures(lines, text, knowledge);
  giveBody(lines, knowledge);
};

/** Every document has a head of its own, so the lines of each are read alone; what shows itself by its shape stays. */
const readAlone = ({ lines, titles }: DocumentLines, text: Text, knowledge: Knowledge): void => {
  for (const line of titles) give(line, 'title', 'carried-title');
  giveKinds(lines, text, knowledge);
};

const toSegment = ({ start, end, kind = 'paragraph', rule = 'rest', level }: Line, part: number): Segment => {
  if (level === undefined) return part < 0 ? { start, end, kind, rule } : { start, end, kind, rule, part };
  return part < 0 ? { start, end, kind, rule, level } : { start, end, kind, rule, level, part };
};

export const split = (text: Text, knowledge: Knowledge): Segments => {
  const cut = gather(cutLines(text, knowledge.kinds.marks), (line) => cutNumber(text.folded, line, knowledge.kinds));
  const shaped = cut.map(({ start, end }): Line => {
    const words = text.folded.slice(start, end);
    const marks = MARKDOWN.exec(words)?.[0].length ?? 0;
    if (marks === words.length) return makeLine(start, end, words);
    // `# 甲可以依法处理。`: the full stop of a heading is no part of it.
    const isTop = TOP.test(words);
    const stop = isTop && words.indexOf('。') === words.length - 1 ? 1 : 0;
    return makeLine(start + marks, end - stop, words.slice(marks, words.length - stop), isTop);
  });
  for (const line of shaped) giveByShape(line, text, knowledge);
  giveLicence(text.folded, shaped, knowledge);
  const asOne = shaped.map(copyLine);
  giveKinds(asOne, text, knowledge);
  const { carried, doubtful, attachments } = findCarriedDocuments(text.folded, asOne, knowledge);
  const documents = sortIntoParts(shaped, carried, attachments);
  if (carried.length > 0) for (const document of documents) readAlone(document, text, knowledge);
  const lines = carried.length > 0 ? shaped : asOne;
  const partOf = new Map<Line, number>();
  if (carried.length > 0)
    for (const [part, document] of documents.entries()) for (const line of document.lines) partOf.set(line, part - 1);
  return {
    lines: lines.map((line) => toSegment(line, partOf.get(line) ?? -1)),
    sentences: cutSentences(text.folded, lines),
    carried: carried.map(({ announced }) => {
      const line = lines.find(({ end }) => announced.start < end);
      const carrier = (line && partOf.get(line)) ?? -1;
      return carrier < 0 ? { announced } : { announced, carrier };
    }),
    doubtful,
  };
};
