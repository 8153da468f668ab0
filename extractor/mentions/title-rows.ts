/**
 * Rows of tables that list documents: in which cell each has its title, its number, and what becomes of it.
 *
 *   takes `1⇥升金湖渔业管理办法⇥池政〔2006〕41号⇥废止⇥…` under `序号⇥文件名称⇥文号⇥处理意见`, and without a head where the title stands beside its
 *   number, or beside 废止 behind the number of a row; and the same with one cell a line
 *   refuses `项目名称⇥批复文号` + `1⇥西山水库⇥发改〔2020〕3号` (no title), `2⇥任务⇥修改城市总体规划`, a sentence with a blank in it
 */

import { scanDocNumbers, showDocNumber } from '../../graph-schema/index.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { foldTitle } from '../knowledge/policy-title.ts';
import { cellsOf } from '../segments/cells.ts';
import { itemNumberAt } from '../text/item-number.ts';
import { ABOUT_ARTICLE } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import { columnsIn, type TitleColumns } from './title-columns.ts';

export interface TitleRow {
  readonly line: Span;
  readonly cells: readonly Span[];
  /** Without the number of the row. */
  readonly name: Span;
  /** What the cell means, folded: of 关于印发《甲办法》的通知 the title in marks. */
  readonly title: string;
  /** Has the title no marks of its own, so that nothing else reads it? */
  readonly isUnmarked: boolean;
  readonly number?: Span & { readonly docNumber: string };
  readonly verdict?: Span;
}

export interface TitleRows {
  readonly rows: readonly TitleRow[];
  /** Where lines begin that say what the columns are, or that hold the other cells of a row with one cell a line. */
  readonly asides: ReadonlySet<number>;
}

type Line = Span & { readonly words: string };

const LONGEST_ROW = 300;
const SHORTEST = 6;
const LONGEST = 100;
const LONGEST_SECTION = 24;
/** Title, number, verdict, reason, who is in charge. */
const MOST_CELLS = 6;
const ROW_NUMBER = /^[0-9]{1,4}[.、]?$/;
const GLUED = /^[0-9]{1,3}(?=[\u4e00-\u9fff《])/;
const SENTENCE = /[。;!?:,]/;
const BRACKET_AT_END = /\([^()]*\)$/;
/** …的通知(池政〔2006〕41号): read with the title, as anywhere. */
const NUMBER_AT_END = /\([^()]*号\)$/;
const INNER = /^[^《]*《(.*)》/;
/** 第十二条中的…规定: what is revised in it. */
const ABOUT_ARTICLES = new RegExp(ABOUT_ARTICLE);

interface Title {
  readonly span: Span;
  readonly title: string;
  readonly isUnmarked: boolean;
}

/** 关于印发|《甲办法》的通知, 《甲办法》的补充规定: the title in marks is meant; 关于实施|《甲法》的公告 is one title. */
export const meantIn = (words: string, { cues, policies }: Knowledge): Omit<Title, 'span'> => {
  const inner = INNER.exec(words)?.[1];
  if (inner === undefined) return { title: foldTitle(words), isUnmarked: true };
  const open = words.indexOf('《');
  const relation = cues.before(words, 0, open).at(-1)?.relation;
  const isWhole = policies.subjectAt(words, 0, open) !== -1 && relation !== 'issues' && relation !== 'forwards';
  return { title: foldTitle(isWhole ? words : inner), isUnmarked: isWhole };
};

const titleIn = (text: string, cell: Span, knowledge: Knowledge): Title | undefined => {
  const { policies } = knowledge;
  const number =
    itemNumberAt(text, cell.start).length || (GLUED.exec(text.slice(cell.start, cell.end))?.[0].length ?? 0);
  const noted = NUMBER_AT_END.exec(text.slice(cell.start + number, cell.end))?.[0].length ?? 0;
  const span = { start: cell.start + number, end: cell.end - noted };
  const words = text.slice(span.start, span.end);
  if (words.length < SHORTEST || words.length > LONGEST || SENTENCE.test(words) || ABOUT_ARTICLES.test(words))
    return undefined;
  const bare = words.replace(/》$/, '');
  if (policies.kindOf(bare) === undefined || policies.isGeneric(bare)) return undefined;
  return { span, ...meantIn(words, knowledge) };
};

/** 1985年11月21日|法(研)发〔1985〕26号|, 法释〔2000〕44号|2000年12月8日: the day that shares its cell. */
const DAY_BEFORE = /^\d{4}年\d{1,2}月\d{1,2}日/u;
const DAY_BEHIND = /(?<=号)\d{4}年\d{1,2}月\d{1,2}日$/u;

/** The number that fills a cell, with its bracket or without, but for the day. */
const numberIn = (text: string, cell: Span, { cues }: Knowledge): TitleRow['number'] => {
  const whole = text.slice(cell.start, cell.end);
  if (!whole.includes('号')) return undefined;
  const start = cell.start + (DAY_BEFORE.exec(whole)?.[0].length ?? 0);
  const end = cell.end - (DAY_BEHIND.exec(whole)?.[0].length ?? 0);
  const words = text.slice(start, end);
  const open = words.startsWith('(') && words.endsWith(')') ? 1 : 0;
  const [first] = scanDocNumbers(words.slice(open, words.length - open), cues);
  if (first?.start !== 0 || first.end !== words.length - 2 * open) return undefined;
  return { start: start + open, end: end - open, docNumber: showDocNumber(first.number) };
};

interface Judged {
  readonly columns: TitleColumns | undefined;
  readonly isNumbered: boolean;
}

/** Which of the cells is the title, judged by what stands beside it. */
const readCells = (
  text: string,
  line: Span,
  cells: readonly Span[],
  { columns, isNumbered }: Judged,
  knowledge: Knowledge,
): TitleRow | undefined => {
  const { verdictOf } = knowledge.policies.tables;
  const relations = cells.map(({ start, end }) => verdictOf(text.slice(start, end).replace(BRACKET_AT_END, '')));
  for (const [i, cell] of cells.entries()) {
    const found = titleIn(text, cell, knowledge);
    if (!found) continue;
    const numbers = [cells[i + 1], cells[i - 1]].map((beside) => beside && numberIn(text, beside, knowledge));
    const number = numbers[0] ?? numbers[1];
    // 3⇥甲办法⇥废止 needs no head; 3⇥城市总体规划⇥修订 may be a task.
    const ends = isNumbered && relations[i + 1] === 'repeals';
    if (!number && !ends && (columns === undefined || i > columns.name)) return undefined;
    const at = relations.findIndex((relation, c) => relation !== undefined && c > i);
    const { span, ...meant } = found;
    return {
      line,
      cells,
      name: span,
      ...meant,
      ...(number ? { number } : {}),
      ...(at === -1 ? {} : { verdict: cells[at]! }),
    };
  }
  return undefined;
};

const linesOf = (folded: string): readonly Line[] => {
  const lines: Line[] = [];
  for (let start = 0, end = 0; start < folded.length; start = end + 1) {
    const mark = folded.indexOf('\n', start);
    end = mark === -1 ? folded.length : mark;
    if (end > start) lines.push({ start, end, words: folded.slice(start, end) });
  }
  return lines;
};

/** One cell a line: the number of the row, then its cells until the next number. */
const cellsBelow = (lines: readonly Line[], at: number): readonly Line[] => {
  if (!ROW_NUMBER.test(lines[at]!.words)) return [];
  const next = lines.slice(at + 1, at + 2 + MOST_CELLS).findIndex(({ words }) => ROW_NUMBER.test(words));
  return lines.slice(at + 1, at + 1 + (next === -1 ? MOST_CELLS : next));
};

const rowOf = (
  text: Text,
  line: Line,
  columns: TitleColumns | undefined,
  knowledge: Knowledge,
): TitleRow | undefined => {
  if (line.words.length > LONGEST_ROW) return undefined;
  const read = (parts: 'wide' | 'thin'): TitleRow | undefined => {
    const cells = cellsOf(text, line, parts);
    if (cells.length < 2) return undefined;
    const first = text.folded.slice(cells[0]!.start, cells[0]!.end);
    const isNumbered = ROW_NUMBER.test(first) || GLUED.test(first) || itemNumberAt(first, 0).length > 0;
    // Single blanks part words as well: only where a head or a number says that the line is a row.
    if (parts === 'thin' && !isNumbered && !columns) return undefined;
    return readCells(text.folded, line, cells, { columns, isNumbered }, knowledge);
  };
  return read('wide') ?? read('thin');
};

const read = (text: Text, knowledge: Knowledge): TitleRows => {
  const { folded } = text;
  const { tables } = knowledge.policies;
  const lines = linesOf(folded);
  const rows: TitleRow[] = [];
  const asides = new Set<number>();
  let columns: TitleColumns | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const head = columnsIn(text, lines, i, tables);
    if (head) {
      columns = head;
      for (let n = 0; n < head.lines; n++) asides.add(lines[i + n]!.start);
      i += head.lines - 1;
      continue;
    }
    const row = rowOf(text, line, columns, knowledge);
    if (row) {
      rows.push(row);
      continue;
    }
    const below = cellsBelow(lines, i);
    const stacked =
      below.length > 1 && titleIn(folded, below[0]!, knowledge)
        ? readCells(folded, below[0]!, below, { columns, isNumbered: true }, knowledge)
        : undefined;
    if (stacked) {
      rows.push(stacked);
      for (const { start } of [line, ...below.slice(1)]) asides.add(start);
      i += below.length;
    } else if (line.words.length > LONGEST_SECTION || line.words.endsWith('。')) columns = undefined;
  }
  return { rows, asides };
};

const known = new WeakMap<Text, TitleRows>();

/** Read once for each text: titles, numbers and, later, relations ask for them. */
export const titleRows = (text: Text, knowledge: Knowledge): TitleRows => {
  const rows = known.get(text) ?? read(text, knowledge);
  known.set(text, rows);
  return rows;
};
