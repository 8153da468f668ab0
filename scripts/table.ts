/** Rows as a table for terminals: Chinese characters are two columns wide, so they are counted as two. */

/** East Asian wide and full-width characters: Hangul, kana, ideographs, full-width forms, emoji; not “” or ·, which are narrow in terminals. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

const widthOf = (character: string): number => (none.test(character) ? 0 : wide.test(character) ? 2 : 1);

export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
};

/** The text in at most `limit` columns, with … where it was cut. */
const cut = (text: string, limit: number): string => {
  if (displayWidth(text) <= limit) return text;
  let kept = '';
  let width = 1;
  for (const character of text) {
    width += widthOf(character);
    if (width > limit) break;
    kept += character;
  }
  return `${kept}…`;
};

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

export interface TableOptions {
  /** Widest a column may be. */
  readonly columnLimit?: number;
  readonly right?: readonly number[];
}

export const showTable = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { columnLimit = 80, right = [] }: TableOptions = {},
): string => {
  const cells = [columns, ...rows].map((row) => row.map((cell) => cut(cell.replace(/\s+/g, ' '), columnLimit)));
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => displayWidth(row[i] ?? ''))));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, i) => {
        const cell = row[i] ?? '';
        return right.includes(i) ? ' '.repeat(width - displayWidth(cell)) + cell : pad(cell, width);
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
};
