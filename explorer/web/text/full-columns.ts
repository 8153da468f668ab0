/** Which columns of an answer say something to who reads it as a table: one of lists that are empty in every row does not. */
import type { Value } from '../../api.ts';

const isEmptyList = (value: Value | undefined): boolean => Array.isArray(value) && value.length === 0;

/** Their places in the rows; files and programs take all columns. */
export const fullColumns = (columns: readonly string[], rows: readonly (readonly Value[])[]): readonly number[] =>
  columns.flatMap((_, i) => (rows.length > 0 && rows.every((row) => isEmptyList(row[i])) ? [] : [i]));
