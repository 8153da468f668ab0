/**
 * The cells of a table's rows, with those that a row above reaches down: what stands once beside three rows is said of each.
 *
 *   `民勤县 | 红崖山水库` above `… | 石羊河国家湿地公园` → `民勤县⇥石羊河国家湿地公园`
 *   `发文字号： | 国发〔2021〕3号 | 成文日期： | 2021年1月24日` → a line for each field
 *   leaves a long text beside many rows where it stands, and a cell that reaches over columns once
 */

/** Names are short; what is longer is a text of its own. */
export const LONGEST_REPEATED = 60;

const LABEL = /^[^：:]{1,12}[：:]$/u;
export const isLabel = (text: string): boolean => LABEL.test(text);

/** The line of a row; cells that name each other, label by label, are lines of their own. */
const showRow = (cells: readonly string[]): string => {
  const isOfFields = cells.length % 2 === 0 && cells.every((cell, i) => i % 2 === 1 || isLabel(cell));
  if (isOfFields) return cells.flatMap((cell, i) => (i % 2 === 0 ? [`${cell}${cells[i + 1]!}`] : [])).join('\n');
  return cells.filter((cell) => cell !== '').join('\t');
};

export const spanOf = (cell: Element, attribute: 'colspan' | 'rowspan'): number =>
  Number.parseInt(cell.getAttribute(attribute) ?? '', 10) || 1;

interface Carried {
  readonly text: string;
  readonly columns: number;
  left: number;
}

export interface TableRows {
  readonly openRow: () => void;
  readonly addCell: (text: string, columns: number, rows: number) => void;
  readonly closeRow: () => string;
}

export const makeTableRows = (): TableRows => {
  const carried = new Map<number, Carried>();
  let cells: string[] = [];
  let column = 0;
  let own = 0;
  let opened: (readonly [column: number, Carried])[] = [];
  const takeCarried = (): void => {
    for (let from = carried.get(column); from; from = carried.get(column)) {
      cells.push(from.text);
      if (--from.left === 0) carried.delete(column);
      column += from.columns;
    }
  };
  return {
    openRow: () => {
      cells = [];
      column = 0;
      own = 0;
      opened = [];
    },
    addCell: (text, columns, rows) => {
      takeCarried();
      cells.push(text);
      if (text !== '') own++;
      if (rows > 1)
        opened.push([column, { text: text.length <= LONGEST_REPEATED ? text : '', columns, left: rows - 1 }]);
      column += columns;
    },
    closeRow: () => {
      takeCarried();
      // Behind a gap that no cell fills, others may still reach down.
      for (const [at, from] of [...carried].sort(([a], [b]) => a - b))
        if (at > column) {
          cells.push(from.text);
          if (--from.left === 0) carried.delete(at);
        }
      for (const [at, from] of opened) carried.set(at, from);
      return own === 0 ? '' : showRow(cells);
    },
  };
};
