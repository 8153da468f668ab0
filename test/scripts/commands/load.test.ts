/** load --replace-schema: an older graph of ours in Neo4j is given up only when asked, and data of others never. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeGraphFile } from '../../../graph-schema/index.ts';
import { exampleGraph } from '../../graph-schema/example-graph.ts';
import { takeNeo4j } from '../../support/neo4j.ts';
import { zhengmai } from '../run-zhengmai.ts';

const taken = await takeNeo4j();
const skip = 'skip' in taken ? taken.skip : undefined;
const folder = mkdtempSync(join(tmpdir(), 'zhengmai-load-'));
const file = join(folder, 'graph.json');
writeFileSync(file, writeGraphFile(exampleGraph));
afterAll(async () => {
  if ('server' in taken) await taken.server.giveBack();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(skip !== undefined)('zhengmai load into a Neo4j with an older graph', () => {
  it('refuses, names --replace-schema, and with it loads; what others wrote stays', async () => {
    if (!('server' in taken)) return;
    const { uri, user, password, run } = taken.server;
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    await run('CREATE CONSTRAINT zhengmai_v0_city_id IF NOT EXISTS FOR (n:City) REQUIRE n.id IS UNIQUE');
    await run("CREATE (:City {id: 'city:x', _hash: 'h'}), (:City {id: 'theirs'})");
    const refused = await zhengmai(['load', file], { environment });
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toMatch(/expected a graph of schema version \d+, got 0.*--replace-schema/);
    expect(await run('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 2 }]);
    const { status, stdout } = await zhengmai(['load', file, '--replace-schema', '--json'], { environment });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ nodesCreated: exampleGraph.nodes.length, nodesDeleted: 1 });
    expect(await run('MATCH (c:City) RETURN c.id AS id')).toEqual([{ id: 'theirs' }]);
    expect(await zhengmai(['load', file], { environment })).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('nothing to write'),
    });
  });
});

it('load --replace-schema changes nothing where the graph is kept in a file', async () => {
  const { status, stdout } = await zhengmai([
    ...['load', file, '--replace-schema', '--json'],
    ...['--store', join(folder, 'graph')],
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ nodesCreated: exampleGraph.nodes.length, nodesDeleted: 0 });
});
