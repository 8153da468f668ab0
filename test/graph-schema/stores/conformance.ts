/** The conformance suite: tables of queries with the rows that Neo4j gives, asked of any store. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Parameters, Store, Value } from '../../../graph-schema/index.ts';
import { conformanceGraph } from './conformance-graph.ts';

/**
 * One query of a table: a line of parameters (`@ {…}`) if it has any, a line of Cypher, then indented its columns and
 * its rows, a JSON list each; `error` for a query that every store refuses; `embedded: needs a Neo4j server` where only
 * a server answers. Rows stand in the order of the answer if the query orders them, else in any order.
 */
interface Case {
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly error: boolean;
  readonly serverOnly: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const folder = new URL('./conformance/', import.meta.url);

const readCase = (block: string): Case => {
  const lines = block.split('\n');
  const given = lines[0]?.startsWith('@') ? (lines.shift() as string) : '@ {}';
  const cypher = lines.shift() as string;
  const answer = lines.map((line) => line.slice(2));
  const error = answer[0] === 'error';
  const serverOnly = answer[0]?.startsWith('embedded:') ?? false;
  const [columns = '[]', ...rows] = serverOnly ? answer.slice(1) : answer;
  return {
    cypher,
    parameters: JSON.parse(given.slice(1)) as Parameters,
    error,
    serverOnly,
    columns: error ? [] : (JSON.parse(columns) as string[]),
    rows: error ? [] : rows.map((row) => JSON.parse(row) as Value[]),
  };
};

export const conformanceTables = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const [title = file, ...blocks] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n\n');
    return { title: title.replace(/^# /u, ''), cases: blocks.map(readCase) };
  });

/** Cypher gives no order to what collect() and pattern comprehensions gather, unless the rows were ordered before. */
const hasLooseLists = (cypher: string): boolean =>
  /\[(?:\w+ = )?\([^)]*\)\s*[-<]/u.test(cypher) || /collect\(/iu.test(cypher.split(/ORDER BY/iu)[0] ?? '');

/** The last digits of decimals depend on the order of addition; the order of a map's keys means nothing. */
const plain = (value: Value, loose: boolean): Value => {
  if (typeof value === 'number' && !Number.isInteger(value)) return Number(value.toPrecision(12));
  if (Array.isArray(value)) {
    const list = value.map((each) => plain(each, loose));
    return loose ? list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as { readonly [key: string]: Value }).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, plain(each, loose)]));
};

const comparable = ({ cypher }: Case, rows: readonly (readonly Value[])[]): string[] => {
  const loose = hasLooseLists(cypher);
  const written = rows.map((row) => JSON.stringify(row.map((value) => plain(value, loose))));
  return /ORDER BY/iu.test(cypher) ? written : written.sort();
};

export const conformanceSuite = (name: string, open: () => Promise<Store>, skip?: string): void => {
  describe.skipIf(skip !== undefined)(`conformance: ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.write(conformanceGraph);
    });
    afterAll(() => store.close());

    for (const { title, cases } of conformanceTables) {
      describe(title, () => {
        test.each(cases.map((each) => [each.cypher, each] as const))('%s', async (_, each) => {
          const asked = store.query(each.cypher, each.parameters);
          if (each.error) return expect(asked).rejects.toThrow(/\S/u);
          if (each.serverOnly && store.kind === 'embedded')
            return expect(asked).rejects.toThrow('needs a Neo4j server: ');
          const { columns, rows } = await asked;
          expect(columns).toEqual(each.columns);
          expect(comparable(each, rows)).toEqual(comparable(each, each.rows));
        });
      });
    }
  });
};
