/** Asks both stores one query: equal, clearly refused, or different. */
import type { Store, Value } from '../../../../graph-schema/index.ts';
import type { RandomQuery } from './queries.ts';

export type Outcome =
  | {
      readonly kind:
        | 'equal'
        | 'both refuse'
        | 'needs a server'
        | 'too much'
        | 'refused before running'
        | 'the server fails';
    }
  | { readonly kind: 'refused while running'; readonly error: string }
  | { readonly kind: 'different'; readonly embedded: string; readonly neo4j: string };

const limits = { rows: 3000, milliseconds: 10_000 };

interface Answer {
  readonly rows?: readonly string[];
  readonly error?: string;
  readonly isTooMuch?: boolean;
}

/** The last digits of decimals depend on the order of addition and on the machine; keys of maps have no order. */
const plain = (value: Value, loose: boolean): unknown => {
  if (typeof value === 'number')
    return Number.isInteger(value) ? value + 0 : Number.isFinite(value) ? Number(value.toPrecision(11)) : String(value);
  // A duration times a decimal may differ in its last digit, a nanosecond.
  if (typeof value === 'string' && /^P.*T.*\.\d+S$/u.test(value))
    return value.replace(/(-?\d+\.\d+)S$/u, (_, seconds: string) => `${Number(Number(seconds).toFixed(7))}S`);
  if (Array.isArray(value)) {
    const list = value.map((each) => plain(each as Value, loose));
    return loose ? list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, plain(each, loose)]));
};

/** collect() and pattern comprehensions gather in no order. */
const hasLooseLists = (cypher: string): boolean => /collect\(/u.test(cypher);
const isOrdered = (cypher: string): boolean => / ORDER BY [^{}()]*$/u.test(cypher);

const ask = async (store: Store, { cypher, parameters }: RandomQuery): Promise<Answer> => {
  try {
    const { rows, truncated } = await store.query(cypher, parameters, limits);
    if (truncated) return { isTooMuch: true };
    const loose = hasLooseLists(cypher);
    const written = rows.map((row) => JSON.stringify(row.map((value) => plain(value, loose))));
    return { rows: isOrdered(cypher) ? written : written.sort() };
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    return code === 'too-slow' || code === 'too-large' ? { isTooMuch: true } : { error: message };
  }
};

const show = ({ rows, error }: Answer): string =>
  error === undefined
    ? `${rows?.length} rows ${(rows ?? []).join(' ').slice(0, 600)}`
    : `error: ${error.slice(0, 300)}`;

export const compareStores = async (embedded: Store, neo4j: Store, query: RandomQuery): Promise<Outcome> => {
  const [ours, theirs] = await Promise.all([ask(embedded, query), ask(neo4j, query)]);
  if (ours.error?.includes('needs a Neo4j server')) return { kind: 'needs a server' };
  if (ours.isTooMuch || theirs.isTooMuch) return { kind: 'too much' };
  if (ours.error !== undefined && theirs.error !== undefined) return { kind: 'both refuse' };
  // Neo4j infers types before a query runs, and refuses wrong ones also where no row ever meets them.
  if (/Type mismatch|Coercion of/u.test(theirs.error ?? '') && /\(line \d+, column/u.test(theirs.error ?? ''))
    return { kind: 'refused before running' };
  // The names of its own classes in a message tell a fault of the server's.
  // So does a count that is compared with a text: unknown elsewhere, an error where the server counts by degrees.
  if (/org\.neo4j\.|Expected a numeric value but got: String/u.test(theirs.error ?? ''))
    return { kind: 'the server fails' };
  // Which of two conditions is asked first is left to each store, and one of them may be an error.
  if (ours.error !== undefined) return { kind: 'refused while running', error: ours.error };
  if (ours.rows && theirs.rows && JSON.stringify(ours.rows) === JSON.stringify(theirs.rows)) return { kind: 'equal' };
  return { kind: 'different', embedded: show(ours), neo4j: show(theirs) };
};
