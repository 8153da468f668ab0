/** Cuts what is to be written into batches: by number of rows, and by size, since whole documents are large. */
import type { Row } from '../cypher/rows.ts';

const batchRows = 10000;
/** Whole documents are large: a batch is sent before it holds more characters than this. */
const batchCharacters = 4_000_000;

export const groupBy = <T>(parts: readonly T[], keyOf: (part: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const part of parts) {
    const key = keyOf(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return groups;
};

const sizeOf = (row: Row): number => {
  let size = 0;
  for (const value of row)
    if (typeof value === 'string') size += value.length;
    else if (Array.isArray(value)) for (const part of value) size += 5 + (part as string).length;
    else size += 10;
  return size;
};

export function* batches<T>(parts: readonly T[], toRow: (part: T) => Row): Generator<readonly Row[]> {
  let rows: Row[] = [];
  let characters = 0;
  for (const part of parts) {
    const row = toRow(part);
    const size = sizeOf(row);
    if (rows.length === batchRows || (rows.length > 0 && characters + size > batchCharacters)) {
      yield rows;
      rows = [];
      characters = 0;
    }
    rows.push(row);
    characters += size;
  }
  if (rows.length > 0) yield rows;
}

export function* slices(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += batchRows) yield ids.slice(at, at + batchRows);
}
