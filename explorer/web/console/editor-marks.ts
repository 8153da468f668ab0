/** Where a problem is marked in the text: the word at its place, or the last character if it lies at the end. */
export interface Trouble {
  readonly message: string;
  /** Line and column from 1. */
  readonly position?: { readonly line: number; readonly column: number };
}

export const markOf = (text: string, { position }: Trouble): { readonly from: number; readonly to: number } => {
  if (!position) return { from: 0, to: text.length };
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const start = lines.slice(0, position.line - 1).reduce((sum, line) => sum + line.length, 0);
  const at = Math.min(text.length, start + position.column - 1);
  const [word = ''] = /^(?:[\p{L}\p{N}_]+|\S)/u.exec(text.slice(at)) ?? [];
  if (word !== '') return { from: at, to: at + word.length };
  const end = text.trimEnd().length;
  return { from: Math.max(0, end - 1), to: end };
};
