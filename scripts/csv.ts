/** Rows as CSV (RFC 4180), with the mark that makes Excel read it as UTF-8 left to the caller. */
const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

export const showCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
