/** Splits a text into lines with a kind, and the lines into sentences. Each rule speaks about what the rules before left open. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Text } from '../text/text.ts';
import { giveBody } from './rules/body.ts';
import { giveByShape } from './rules/by-shape.ts';
import { cutLines } from './rules/cut-lines.ts';
import { cutNumber } from './rules/cut-number.ts';
import { cutSentences } from './rules/cut-sentences.ts';
import { giveHead } from './rules/head.ts';
import type { Line } from './rules/line.ts';
import { giveSignatures } from './rules/signature.ts';
import type { Segments } from './segment.ts';

/** Markdown's heading marks and bullets, which stand before a line's first word. */
const MARKDOWN = /^(?:#{1,6}|[*+])\s*/;

export const split = (text: Text, knowledge: Knowledge): Segments => {
  const cut = cutLines(text, knowledge.kinds.marks).flatMap((line) => cutNumber(text.folded, line, knowledge.kinds));
  const lines = cut.map(({ start, end }): Line => {
    const words = text.folded.slice(start, end);
    const marks = MARKDOWN.exec(words)?.[0].length ?? 0;
    return marks === words.length ? { start, end, words } : { start: start + marks, end, words: words.slice(marks) };
  });
  for (const line of lines) giveByShape(line, text, knowledge);
  giveHead(lines, knowledge);
  giveSignatures(lines, knowledge);
  giveBody(lines, knowledge);
  return {
    lines: lines.map(({ start, end, kind = 'paragraph', rule = 'rest', level }) => ({
      start,
      end,
      kind,
      rule,
      ...(level === undefined ? {} : { level }),
    })),
    sentences: cutSentences(text.folded, lines),
  };
};
