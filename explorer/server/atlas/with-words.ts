/** Which rows and links of a survey hold the words that a reader types over the table: in what the table shows of them, in both scripts. */
import type { NetworkLink } from '../../api-picture.ts';
import { lineOf } from './atlas.ts';
import type { Fold } from './list-names.ts';
import { bare } from './match-name.ts';
import type { Survey, Surveyed } from './survey.ts';

/** What the table shows of each row, folded once: its name, and its name with number, issuer and date. */
export interface Written {
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

/** Stands between cells, so that no words are found across two. */
const cellEnd = '\u0001';
const fold = (written: readonly (string | undefined)[], simplified: Fold): string =>
  written.flatMap((cell) => (cell === undefined ? [] : bare(simplified(cell)))).join(cellEnd);

export const writeRows = ({ rows }: Survey, simplified: Fold): Written => {
  const lines = rows.map(({ node }) => lineOf(node));
  return {
    names: lines.map(({ label, by }) => fold([label, by], simplified)),
    cells: lines.map(({ label, note, by, date }) => fold([label, note, by, date], simplified)),
  };
};

/** One of the words, and the kinds, levels (`level_county`), relations and roles that it names in the reader's language. */
export interface Word {
  readonly text: string;
  readonly meant: ReadonlySet<string>;
}

/** More words than these ask for nothing that a table holds. */
const mostWords = 6;

/** `meant` has a line for each word, with commas; what is only marks is no word. */
export const readWords = (words: string, meant: string, simplified: Fold): readonly Word[] => {
  const lines = meant.split('\n');
  return words
    .trim()
    .split(/\s+/)
    .slice(0, mostWords)
    .map((word, i) => ({
      text: bare(simplified(word)),
      meant: new Set(lines[i]?.split(',').filter((type) => type !== '')),
    }))
    .filter(({ text }) => text !== '');
};

export const rowHolds =
  ({ rows }: Survey, { cells }: Written, words: readonly Word[]) =>
  (i: number): boolean => {
    const { node, level } = rows[i] as Surveyed;
    const cell = cells[i] as string;
    return words.every(
      ({ text, meant }) =>
        cell.includes(text) || meant.has(node.kind) || (level !== undefined && meant.has(`level_${level}`)),
    );
  };

export const linkHolds =
  ({ links, from, to }: Survey, { names }: Written, words: readonly Word[]) =>
  (i: number): boolean => {
    const { kind, roles = [] } = links[i] as NetworkLink;
    const ends = [names[from[i] as number], names[to[i] as number]] as const;
    return words.every(
      ({ text, meant }) =>
        ends.some((name) => name?.includes(text)) || meant.has(kind) || roles.some((role) => meant.has(role)),
    );
  };
