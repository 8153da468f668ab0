/** A read-only query with limits on time and rows; the guard has let it through before it comes here. */
import neo4j from 'neo4j-driver';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { toStoreError } from './neo4j-error.ts';
import { toParameter, toValue } from './neo4j-values.ts';
import type { Limits, Parameters, ParameterValue, Rows, Value } from './store.ts';
import { StoreError } from './store-error.ts';
import { tooSlow, whenStopped } from './too-slow.ts';

/** The server stops the query by itself; if its word does not come, we stop waiting a little later. */
const grace = 3000;

export const runQuery = async (
  connection: Neo4jConnection,
  cypher: string,
  parameters: Parameters,
  limits: Limits,
): Promise<Rows> => {
  const session = connection.session('READ');
  const started = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooSlow(limits.milliseconds)), limits.milliseconds + grace);
  });
  const asker = whenStopped(limits.signal, 0);
  const answer = async (): Promise<Rows> => {
    const given = toParameter(parameters as ParameterValue) as Record<string, unknown>;
    // None at all would be no limit to the server.
    const result = session.run(cypher, given, { timeout: neo4j.int(Math.max(1, Math.ceil(limits.milliseconds))) });
    const columns = await result.keys();
    const rows: Value[][] = [];
    let truncated = false;
    for await (const record of result) {
      truncated = rows.length >= limits.rows;
      // Leaving the loop cancels the rest on the server.
      if (truncated) break;
      rows.push(columns.map((column) => toValue(record.get(column))));
    }
    return { columns, rows, truncated, milliseconds: Math.round(performance.now() - started) };
  };
  try {
    return await Promise.race([answer(), patience, asker.wait]);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'stopped') throw error;
    const explained = toStoreError(error, 'query');
    if (!(explained instanceof StoreError) || explained.code !== 'too-slow') throw explained;
    throw tooSlow(limits.milliseconds);
  } finally {
    clearTimeout(timer);
    asker.end();
    // Closing takes the query back on the server, if it still runs there.
    await session.close();
  }
};
