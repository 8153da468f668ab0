/**
 * Rows of tables that list projects: in which cell each has its name, and in which its place.
 *
 *   takes what stands below `序号⇥项目名称⇥建设地点⇥总投资`, and the numbered rows below `2023年重大建设项目名单`, also `[1]△A公路   永嘉县   7.8`
 *   refuses `项目名称⇥实施机关⇥设定依据` (permits), `项目⇥单位⇥标准` (fees): nothing in their heads speaks of building; 科技计划项目清单
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import { cellsOf } from '../../../segments/cells.ts';
import type { Span } from '../../../text/span.ts';
import type { Text } from '../../../text/text.ts';
import { wideBlanks } from '../../../text/wide-blanks.ts';
import { namesBehindNumbers } from './numbered-lines.ts';

export interface ProjectRow {
  readonly name: Span;
  /** The cell below 建设地点; undefined if the table's head does not say which. */
  readonly place: Span | undefined;
  readonly cells: readonly Span[];
}

interface Columns {
  readonly name: number;
  readonly place: number;
  readonly count: number;
  readonly isNumbered: boolean;
  readonly parts: 'wide' | 'thin';
}

const FEWEST_CELLS = 2;
const LONGEST_TITLE = 50;
/** Below a title, until the first row. */
const MOST_LINES_BETWEEN = 4;
const LONGEST_SECTION = 24;
const NUMBER = /^[0-9]{1,4}[.、]?$/;
const FIGURES = /^[0-9 .,%~—/+×-]*$/;
const BRACKET_AT_END = /\([^()]*\)$/;
const SENTENCE = /[。;!?]/;
const LATER = -1;

const wordsOf = (folded: string, { start, end }: Span): string => folded.slice(start, end);

/** 水库, 灌区名称, 水产种质资源保护区名称: a column of things that are built or marked out, by the last word before 名称. */
const isHeadColumn = (cell: string, { wordAt, isNameColumn }: ProjectTable): boolean => {
  for (let at = 0; at < cell.length; at++) {
    const word = wordAt(cell, at);
    if (!word || !isHead(word.kind) || word.kind === 'work') continue;
    const rest = cell.slice(word.end);
    if (rest === '' ? at === 0 : isNameColumn(rest)) return true;
  }
  return false;
};

/** What stands above a table's head: a list of works, or of permits and fees. */
interface Above {
  readonly isTitled: boolean;
  readonly isUnderOther: boolean;
}

/** 项目名称⇥建设地点⇥建设单位 below 拟审批的建设项目: what is examined is to be built. */
const saysWhereBuilt = (cells: readonly string[], { isPlaceColumn, speaksOfBuilding }: ProjectTable): boolean =>
  cells.some((cell) => isPlaceColumn(cell) && speaksOfBuilding(cell)) && cells.filter(speaksOfBuilding).length > 1;

const columnsOf = (
  text: Text,
  line: Span,
  parts: Columns['parts'],
  { isTitled, isUnderOther }: Above,
  projects: ProjectTable,
): Columns | undefined => {
  const cells = cellsOf(text, line, parts).map((cell) => wordsOf(text.folded, cell).replace(BRACKET_AT_END, ''));
  if (isUnderOther && !saysWhereBuilt(cells, projects)) return undefined;
  if (cells.length < FEWEST_CELLS || cells.some((cell) => projects.speaksOfOther(cell))) return undefined;
  const place = cells.findIndex((cell) => projects.isPlaceColumn(cell));
  const isNumbered = projects.isNumberColumn(cells[0]!);
  const isOfBuilding = isTitled || place !== -1 || cells.some((cell) => projects.speaksOfBuilding(cell));
  const named = cells.findIndex((cell) => projects.isNameColumn(cell));
  const headed = isNumbered && place !== -1 ? cells.findIndex((cell) => isHeadColumn(cell, projects)) : -1;
  const name = named === -1 ? headed : named;
  if (name === -1 || name === place || !isOfBuilding) return undefined;
  return { name, place, count: cells.length, isNumbered, parts };
};

/** 2023年市列重大建设项目名单(摘录), 专栏3“十四五”重点项目表. */
const isTitle = (words: string, projects: ProjectTable): boolean => {
  if (words.length > LONGEST_TITLE || projects.speaksOfOther(words)) return false;
  const title = words.replace(BRACKET_AT_END, '');
  return projects.namesList(title) || (COUNTED.test(words) && projects.isCounted(title));
};
/** 督办修复项目(12处). */
const COUNTED = /\(共?[0-9]+[个项处件]\)$/;

/** 1⇥A公路⇥民勤县⇥续建, where no head says what is what: the first cell behind the number. */
const UNHEADED: Columns = { name: 1, place: LATER, count: 0, isNumbered: true, parts: 'wide' };
const FEWEST_UNHEADED = 3;
/** [1]△A公路, 12.B水库: a number that no blank parts from the name. */
const GLUED = /^(?:\[[0-9]{1,3}\]|[0-9]{1,3}[.、])[△▲★☆*]?(?=[^0-9])/;

const rowOf = (text: Text, line: Span, columns: Columns): ProjectRow | undefined => {
  const cells = cellsOf(text, line, columns.parts);
  const first = wordsOf(text.folded, cells[0] ?? line);
  const opens = NUMBER.test(first);
  if (columns === UNHEADED && cells.length < FEWEST_UNHEADED) return undefined;
  if (columns === UNHEADED && !opens) {
    const glued = GLUED.exec(first)?.[0].length;
    if (glued === undefined || glued === first.length) return undefined;
    const [{ start, end }, ...others] = cells as [Span, ...Span[]];
    const name = { start: start + glued, end };
    return { name, place: undefined, cells: [name, ...others] };
  }
  if (cells.length < FEWEST_CELLS) return undefined;
  const isFigures = (cell: Span | undefined): boolean => !cell || FIGURES.test(wordsOf(text.folded, cell));
  // A cell that goes over several rows (改建, 交通) is said once, and so may be the number.
  const lost = columns.isNumbered ? Number(!opens) : Math.max(0, columns.count - cells.length);
  const shift = lost > 0 && (columns.isNumbered || isFigures(cells[columns.name])) ? lost : 0;
  const name = cells[Math.max(0, columns.name - shift)];
  if (!name || isFigures(name)) return undefined;
  const place = columns.place === LATER ? undefined : cells[columns.place - (columns.place > columns.name ? shift : 0)];
  return { name, place: place === name ? undefined : place, cells };
};

const IS_FIGURE = /[0-9]/;

/** ⇥天水市⇥⇥8,140⇥6,230: what a part of the table comes to; its rows go on below. A head of another table has no figures. */
const isSum = (text: Text, line: Span, { parts }: Columns): boolean => {
  const figures = cellsOf(text, line, parts).filter((cell) => {
    const words = wordsOf(text.folded, cell);
    return IS_FIGURE.test(words) && FIGURES.test(words);
  });
  return figures.length >= FEWEST_CELLS;
};

interface Tables {
  readonly rows: readonly ProjectRow[];
  /** Where cells begin, also those of the heads. */
  readonly borders: ReadonlySet<number>;
}

const NONE: Tables = { rows: [], borders: new Set() };
const known = new WeakMap<Text, Tables>();

const read = (text: Text, { projects }: Knowledge): Tables => {
  const { folded } = text;
  if (!projects.mayHoldTable(folded)) return NONE;
  const rows: ProjectRow[] = [];
  const borders = new Set<number>();
  let columns: Columns | undefined;
  let isListed = false;
  let sinceTitle = Number.POSITIVE_INFINITY;
  let sinceOther = Number.POSITIVE_INFINITY;
  for (let start = 0, end = 0; start < folded.length; start = end + 1) {
    const mark = folded.indexOf('\n', start);
    end = mark === -1 ? folded.length : mark;
    if (end === start) continue;
    const line = { start, end };
    const words = wordsOf(folded, line);
    const isTitled = sinceTitle <= MOST_LINES_BETWEEN;
    sinceTitle++;
    if (words.length <= LONGEST_TITLE && !SENTENCE.test(words) && projects.speaksOfOther(words)) {
      sinceOther = 0;
      isListed = false;
    } else sinceOther++;
    const above = { isTitled, isUnderOther: sinceOther <= MOST_LINES_BETWEEN };
    const head =
      columnsOf(text, line, 'wide', above, projects) ??
      (words.length <= LONGEST_TITLE ? columnsOf(text, line, 'thin', above, projects) : undefined);
    if (head) {
      columns = head;
      for (const cell of cellsOf(text, line, head.parts)) borders.add(cell.start);
      continue;
    }
    // Below what explains a list, its rows come all the same, if they are numbered.
    const read = columns || isListed ? rowOf(text, line, columns ?? UNHEADED) : undefined;
    // A sentence is no row, unless it stands in the last of all its cells.
    const row = SENTENCE.test(words.at(-1)!) && read?.cells.length !== columns?.count ? undefined : read;
    if (row) {
      rows.push(row);
      for (const cell of row.cells) borders.add(cell.start);
      continue;
    }
    if (isTitle(words, projects)) {
      columns = UNHEADED;
      isListed = true;
      sinceTitle = 0;
    } else if (columns && (SENTENCE.test(words) || (words.length > LONGEST_SECTION && !isSum(text, line, columns))))
      columns = undefined;
  }
  return { rows, borders };
};

/** Read once for each text: names, and later their places, ask for them. */
const tablesIn = (text: Text, knowledge: Knowledge): Tables => {
  const tables = known.get(text) ?? read(text, knowledge);
  known.set(text, tables);
  return tables;
};

export const projectRows = (text: Text, knowledge: Knowledge): readonly ProjectRow[] => tablesIn(text, knowledge).rows;

/** Where the cells of these tables begin, what wide blanks part elsewhere, and what stands behind the number of a line: no name goes across. */
export const cellBorders = (text: Text, knowledge: Knowledge): ReadonlySet<number> => {
  const { borders } = tablesIn(text, knowledge);
  const blanks = wideBlanks(text);
  const numbered = namesBehindNumbers(text);
  return borders.size + numbered.length === 0 ? blanks : new Set([...borders, ...blanks, ...numbered]);
};
