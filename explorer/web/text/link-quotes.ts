/** The CSV of relations: a line for each quote of each link, with its document and place; a link without words has one line. */
import type { SavedQuote } from '../../api-picture.ts';
import { columnsOf, type Row, writeCsv } from './table-rows.ts';

export const quoteColumns = ['quote', 'sentence', 'document', 'file', 'place'] as const;

interface Words {
  /** Of the table's columns, then of those of a quote. */
  readonly titles: readonly string[];
  roles(roles: readonly string[]): string;
}

const cellsOf = ({ text, sentence, document, documentLabel, file, start, end, roles }: SavedQuote, words: Words) => ({
  ...(roles ? { role: words.roles(roles) } : {}),
  quote: text,
  sentence: sentence ?? '',
  document: documentLabel,
  file,
  place: `${document}#${start}-${end}`,
});

export const linksCsv = (
  rows: readonly Row[],
  quotes: Readonly<Record<string, readonly SavedQuote[]>>,
  words: Words,
): string => {
  const lines = rows.flatMap((row): readonly Row[] => {
    const said = quotes[row.id] ?? [];
    return said.length === 0
      ? [row]
      : said.map((quote, i) => ({ id: `${row.id} ${i}`, cells: { ...row.cells, ...cellsOf(quote, words) } }));
  });
  return writeCsv(words.titles, lines, [...columnsOf.links, ...quoteColumns]);
};
