/** Rows of an answer as a table, JSON or CSV. */
import type { Rows } from '../graph-schema/index.ts';
import { showCsv } from './csv.ts';
import { showCell } from './show-value.ts';
import { showTable } from './table.ts';

export type RowFormat = 'table' | 'json' | 'csv';

export const showRows = ({ columns, rows }: Pick<Rows, 'columns' | 'rows'>, format: RowFormat): string => {
  if (format === 'json')
    return JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))));
  const cells = rows.map((row) => row.map(showCell));
  return format === 'csv' ? showCsv(columns, cells) : showTable(columns, cells);
};

export const counted = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);
