/** More queries at once than there are connections: they wait for their turn, and one that waits too long is told so. */
import { afterAll, describe, expect, it } from 'vitest';
import { Neo4jConnection } from '../../../graph-schema/stores/neo4j-connection.ts';
import { StoreError } from '../../../graph-schema/stores/store-error.ts';
import { takeNeo4j } from '../../support/neo4j.ts';

const taken = await takeNeo4j();
const server = 'server' in taken ? taken.server : undefined;
afterAll(() => server?.giveBack());

const open = (connections: number, milliseconds: number) => {
  const { uri = '', user = '', password = '', database } = server ?? {};
  return Neo4jConnection.open({ uri, user, password, database, queue: { connections, milliseconds } });
};
const ask = (connection: Neo4jConnection, n: number) =>
  connection.read({ text: 'RETURN $n AS n', parameters: { n } }, (row) => Number(row.n));

describe.skipIf(server === undefined)('Neo4j: a full queue', () => {
  it('answers two hundred queries over two connections', async () => {
    const connection = await open(2, 60_000);
    const asked = Array.from({ length: 200 }, (_, n) => n);
    expect(await Promise.all(asked.map((n) => ask(connection, n)))).toEqual(asked.map((n) => [n]));
    await connection.close();
  });

  it('says that too many are asked at once where none ends in time, and answers again after that', async () => {
    const connection = await open(1, 300);
    const lost = new StoreError('failed', 'not reached');
    const letGo = await connection.hold({ text: 'RETURN 1', parameters: {} }, { milliseconds: 30_000, lost });
    await expect(ask(connection, 1)).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringMatching(/too many queries at once.*try again/),
    });
    await letGo();
    expect(await ask(connection, 2)).toEqual([2]);
    await connection.close();
  });
});
