/** What a reader sees of an HTML element, as lines: blocks end lines, cells are parted by tabs, blanks collapse as in a browser. */
import { laidOutRows } from './laid-out-rows.ts';
import { isLabel, makeTableRows, spanOf, type TableRows } from './table-row.ts';
import { walkElement } from './walk-element.ts';

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

const trimmed = (text: string): string => text.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '');

export const textOfElement = (root: Element): string => {
  const laidOut = laidOutRows(root);
  const lines: string[] = [];
  const tables: TableRows[] = [];
  let line = '';
  /** The row whose values are being read: paragraphs in its cells stay in it. */
  let row: Element | undefined;
  const endLine = (): void => {
    const seen = trimmed(line);
    if (seen !== '') lines.push(seen);
    line = '';
  };
  const isValue = (cell: Element): boolean => row !== undefined && cell.parentElement === row;

  walkElement(root, {
    enter: (element, name) => {
      if (row !== undefined) {
        if (name === 'BR') line += ' ';
        else if (isValue(element)) line = '';
        return;
      }
      if (name === 'TABLE') tables.push(makeTableRows());
      if (name === 'BR' || name === 'TD' || name === 'TH' || blocks.has(name)) endLine();
      // <dt>文号：</dt><dd>国发〔2021〕3号</dd>
      if (name === 'DD' && isLabel(lines.at(-1) ?? '')) line = lines.pop() ?? '';
      if (name === 'TR' && tables.length > 0 && !laidOut.has(element)) {
        row = element;
        tables.at(-1)!.openRow();
      }
    },
    leave: (element, name) => {
      if (element === row) {
        const read = tables.at(-1)!.closeRow();
        if (read !== '') lines.push(read);
        row = undefined;
        line = '';
      } else if (isValue(element)) {
        tables.at(-1)!.addCell(trimmed(line), spanOf(element, 'colspan'), spanOf(element, 'rowspan'));
        line = '';
      } else if (row !== undefined) {
        if (blocks.has(name)) line += ' ';
      } else {
        if (name === 'TD' || name === 'TH' || blocks.has(name)) endLine();
        if (name === 'TABLE') tables.pop();
      }
    },
    text: (text) => {
      line += text.replace(/[ \t\n\r\f]+/g, ' ');
    },
  });
  endLine();
  return lines.join('\n');
};
