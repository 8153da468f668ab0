/** The driver's texts of dates, times and durations as Cypher's toString() writes them: `10:00:30.5`, `P10M6D`. */

/** `10:00:30.500000000Z` → `10:00:30.5Z`; `P10M6DT` → `P10M6D`; `P` → `PT0S`. */
export const cypherTime = (written: string): string => {
  const text = written
    .replace(/\.(\d*?)0+(?=\D|$)/u, (_, digits: string) => (digits === '' ? '' : `.${digits}`))
    // Years before the first have six digits with the driver, four with Cypher.
    .replace(/^-00(?=\d{4}-)/u, '-');
  if (!/^-?P/u.test(text)) return text;
  const duration = text.replace(/T$/u, '');
  return duration === 'P' ? 'PT0S' : duration;
};
