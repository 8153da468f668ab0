/**
 * Kinds that a line shows by itself: page chrome, bylines, copies, footnotes, headings, list items, table rows.
 *
 *   takes `来源:青海日报` (byline), `一、总体要求` (heading 1), `抄送:省委办公厅。` (copies)
 *   refuses `一、全力保障供应。各地要…` as a heading (running text), `打印设备采购办法` as chrome
 */
import type { KindTable } from '../../knowledge/kind-table.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { cellsOf } from '../cells.ts';
import { numberOnLine } from '../number-line.ts';
import { LABEL_ROW, type SegmentKind } from '../segment.ts';
import { give, isProse, type Line } from './line.ts';

const LONGEST_HEADING = 70;
const LONGEST_BYLINE = 120;
const LONGEST_NUMBER = 40;
const LONGEST_COPIES = 300;
const LONGEST_PRINTED = 80;
const CELLS = 3;
/** ————————, ======: a line that only parts what stands above it from what stands below. */
const RULE = /^([-—=_*~])\1{2,}$/u;

/** As Markdown, full-width, or drawn with the lines of old terminals. */
const BAR = /[|｜│┃]/;

const isTableRow = (line: Line, { source, offsets }: Text): boolean => {
  if (line.words.length > 200) return false;
  const { sourceStart, sourceEnd } = offsets.toSource(line);
  const row = source.slice(sourceStart, sourceEnd);
  if (!row.includes('\t') && !BAR.test(row)) return false;
  return row.split('\t').length >= CELLS || row.split(BAR).length > CELLS;
};

/** 文件名称 关于…的通知, 有效性 有效: the table of a page whose cells a single blank parts. */
const isLabelRow = (line: Line, text: Text, { kinds: { marks } }: Knowledge): boolean => {
  const cells = cellsOf(text, line, 'thin');
  const label = cells.length > 1 ? text.folded.slice(cells[0]!.start, cells[0]!.end) : '';
  return label !== '' && Object.values(marks.words.labels).some((labels) => labels.includes(label));
};

/** 某市指挥部发布第11号通告 tells of an order. */
const tells = (words: string, { words: { issueCues } }: KindTable): boolean =>
  issueCues.some((cue) => words.includes(cue));

type Shape = readonly [kind: SegmentKind, rule: string, level?: number];

const shapeOf = (line: Line, text: Text, knowledge: Knowledge): Shape | undefined => {
  const { chrome, kinds } = knowledge;
  const { words } = line;
  const { marks } = kinds;
  if (RULE.test(words)) return ['chrome', 'rule-line'];
  if (chrome.isChrome(words)) return ['chrome', 'site-chrome'];
  if (words.length <= LONGEST_BYLINE && marks.cue('byline', words) > 0 && !words.endsWith('。'))
    return [marks.cue('number', words) > 0 ? 'number' : 'byline', 'byline-cue'];
  // 温政办〔2009〕33号文附件2 来源:市重点办 点击数:412
  if (words.length <= LONGEST_BYLINE && marks.cue('pageField', words) > 0) return ['byline', 'byline-cue'];
  if (marks.cue('dateline', words) > 0) return ['byline', 'dateline'];
  if (words.length <= LONGEST_NUMBER && numberOnLine(words) && !tells(words, kinds)) return ['number', 'number-line'];
  if (marks.cue('copies', words) > 0 && words.length < LONGEST_COPIES) return ['copies', 'copies-cue'];
  if (marks.cue('keywords', words) > 0 && words.length < LONGEST_COPIES) return ['copies', 'keywords'];
  if (marks.cue('sender', words) > 0) return ['addressees', 'addressees-cue'];
  if (marks.cue('footnote', words) > 0) return ['footnote', 'footnote-mark'];
  if (words.length <= LONGEST_PRINTED && marks.cue('printed', words) > 0 && marks.dates.find(words).length > 0)
    return ['copies', 'printed-line'];
  if (isTableRow(line, text)) return ['table-row', 'table-row'];
  if (isLabelRow(line, text, knowledge)) return ['table-row', LABEL_ROW];
  if (marks.cue('attachment', words) > 0 && words.length < LONGEST_BYLINE && !isProse(line))
    return ['heading', 'attachment', 1];
  const mark = marks.heading(words);
  if (!mark) return undefined;
  if (words.length <= LONGEST_HEADING && !isProse(line)) return ['heading', 'heading-mark', mark.level];
  return [mark.level > 2 ? 'list-item' : 'paragraph', 'heading-mark'];
};

export const giveByShape = (line: Line, text: Text, knowledge: Knowledge): void => {
  const shape = shapeOf(line, text, knowledge);
  if (shape) give(line, ...shape);
};
