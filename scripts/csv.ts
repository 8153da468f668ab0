/**
 * Rows as CSV (RFC 4180), with the mark that makes Excel read it as UTF-8 left to the caller.
 *
 * Cells hold words of documents, which anyone may have written: one that a spreadsheet would run as a formula gets an apostrophe in
 * front, as in the files that the explorer saves. A number keeps its minus (`-12` days).
 */

/** Marks by which spreadsheets take a cell for a formula, alone or at their full width; a tab or line end in front is passed over. */
const formula = /^[\t\r\n]*[=+\-@＝＋－＠]|^[\t\r]/u;
const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

/** What `--help` of a command says where it prints CSV. */
export const csvHelp =
  '\nIn CSV a cell that a spreadsheet would run as a formula (it begins with = + - @)\ngets an apostrophe in front; JSON has the words as they are.';

const cell = (value: string): string => {
  const text = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const showCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
