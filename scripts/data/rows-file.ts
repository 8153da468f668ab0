/** Writes a table as JSON with one row a line, so that a change of one place is a change of one line. */
export const rowsFile = (head: Readonly<Record<string, unknown>>, rows: readonly (readonly unknown[])[]): string => {
  const top = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${top.join('')}  "rows": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]\n}\n`;
};
