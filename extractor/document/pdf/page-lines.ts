/**
 * The pieces of text on a page, put together into lines from top to bottom.
 *
 *   takes pieces that stand on one baseline: `国发〔` `2021` `〕3号` → one line; two cells of a table → parted by a tab
 *   refuses pieces that are turned: watermarks and stamps
 */

export interface Piece {
  readonly text: string;
  /** From the left and from the top edge of the page, in points; `y` is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isTurned: boolean;
}

export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Cells apart from each other: the line is a row of a table. */
  readonly isRow: boolean;
  /** A row of a table whose lines are drawn. */
  readonly isFramed?: true;
  /** The edges of the column that it stands in, if its page has columns of their own. */
  readonly margins?: { readonly left: number; readonly right: number } | undefined;
}

/** Wider gaps, in sizes of the font, are a blank; the widest part the cells of a table. */
const BLANK = 0.25;
const CELL = 1.8;
/** Baselines of one line differ by no more than this part of the size. */
const SAME_LINE = 0.4;

const joinPieces = (pieces: readonly Piece[]): PageLine => {
  const ordered = [...pieces].sort((a, b) => a.x - b.x);
  const size = Math.max(...ordered.map((piece) => piece.size));
  let text = '';
  let right = ordered[0]!.x;
  let cells = 1;
  for (const piece of ordered) {
    const gap = (piece.x - right) / size;
    if (text !== '' && gap > CELL) {
      text += '\t';
      cells++;
    } else if (text !== '' && gap > BLANK && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  return { text: text.trim(), left: ordered[0]!.x, right, y: ordered[0]!.y, size, isRow: cells > 1 };
};

export const pageLines = (pieces: readonly Piece[]): readonly PageLine[] => {
  const upright = pieces.filter(({ isTurned, text }) => !isTurned && text.trim() !== '');
  // A page that is turned as a whole keeps the order in which it was written.
  if (upright.length === 0) return pieces.filter(({ text }) => text.trim() !== '').map((piece) => joinPieces([piece]));
  const ordered = [...upright].sort((a, b) => a.y - b.y);
  const lines: Piece[][] = [];
  for (const piece of ordered) {
    const line = lines.at(-1);
    const near = line && piece.y - line[0]!.y <= SAME_LINE * Math.max(piece.size, line[0]!.size);
    if (near) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(joinPieces);
};
