/** Queries that were run, newest first, each once; read from what the browser kept, which is not trusted. */
export interface PastQuery {
  readonly cypher: string;
  /** As JSON; left out if there were none. */
  readonly parameters?: string;
}

const most = 30;
const longest = 20_000;

const isPast = (value: unknown): value is PastQuery => {
  if (typeof value !== 'object' || value === null) return false;
  const { cypher, parameters } = value as Partial<Record<keyof PastQuery, unknown>>;
  return (
    typeof cypher === 'string' &&
    cypher.trim() !== '' &&
    cypher.length <= longest &&
    (parameters === undefined || (typeof parameters === 'string' && parameters.length <= longest))
  );
};

export const readHistory = (text: string): readonly PastQuery[] => {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read)
      ? read
          .filter(isPast)
          .slice(0, most)
          .map(({ cypher, parameters }) => ({ cypher, ...(parameters === undefined ? {} : { parameters }) }))
      : [];
  } catch {
    return [];
  }
};

export const withQuery = (past: readonly PastQuery[], run: PastQuery): readonly PastQuery[] =>
  [run, ...past.filter(({ cypher, parameters }) => cypher !== run.cypher || parameters !== run.parameters)].slice(
    0,
    most,
  );
