/** The contract on a real Neo4j, and what matters only there: data of others, older schemas, wrong addresses. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { emptyGraph, makeGraph, makeNode, openStore, type Store, schemaVersion } from '../../../graph-schema/index.ts';
import { type TestServer, takeNeo4j } from '../../support/neo4j.ts';
import { exampleGraph } from '../example-graph.ts';
import { storeContract } from './contract.ts';

const taken = await takeNeo4j();
const skip = 'skip' in taken ? taken.skip : undefined;
const server = 'server' in taken ? taken.server : ({} as TestServer);
const open = (
  other: { uri?: string; password?: string; database?: string; replaceSchema?: boolean } = {},
): Promise<Store> => {
  const { uri, user, password, database } = server;
  return openStore({ kind: 'neo4j', uri, user, password, database, ...other });
};
const count = async (cypher: string): Promise<unknown> => (await server.run(`${cypher} AS n`))[0]?.n;

afterAll(async () => {
  if (skip === undefined) await server.giveBack();
});

storeContract('Neo4j', open, { skip });

describe.skipIf(skip !== undefined)('Neo4j: data of others', () => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterEach(async () => {
    await store.write(emptyGraph);
    await server.run('MATCH (n) DETACH DELETE n');
  });
  afterAll(() => store.close());

  it('stays, whatever its labels are', async () => {
    await server.run(
      "CREATE (:Person {name: 'a'})-[:KNOWS]->(:Policy {title: 'theirs'})-[:TOUCHES]->(:Region {id: 7})",
    );
    await store.write(exampleGraph);
    expect(await store.read()).toEqual(exampleGraph);
    await store.write(emptyGraph);
    expect(await count('MATCH (:Person)-[:KNOWS]->(:Policy)-[:TOUCHES]->(:Region {id: 7}) RETURN count(*)')).toBe(1);
    expect(await count('MATCH (n) RETURN count(n)')).toBe(3);
  });

  it('hanging on one of our nodes stays, and the node with it, no longer ours', async () => {
    await store.write(exampleGraph);
    await server.run("MATCH (p:Project) CREATE (:Note {text: 'look'})-[:ABOUT]->(p)");
    expect(await store.write(exampleGraph)).toMatchObject({ nodesChanged: 0, edgesDeleted: 0 });
    expect(await store.write(emptyGraph)).toMatchObject({ nodesDeleted: exampleGraph.nodes.length });
    expect(await count("MATCH (:Note)-[:ABOUT]->(p {name: '甲县乙水库'}) RETURN labels(p)")).toEqual([]);
    expect(await store.read()).toEqual(emptyGraph);
    await store.write(exampleGraph);
    expect(await store.read()).toEqual(exampleGraph);
  });

  it('written onto our nodes stays when we change them', async () => {
    await store.write(exampleGraph);
    await server.run("MATCH (p:Project) SET p.note = 'theirs'");
    expect(await store.read()).toEqual(exampleGraph);
    const nodes = exampleGraph.nodes.map((node) =>
      node.type === 'Project' ? { ...node, properties: { name: '甲县乙水库', x: 1 } } : node,
    );
    await store.write(makeGraph(nodes, exampleGraph.edges));
    expect(await count('MATCH (p:Project) RETURN [p.note, p.x, p.head]')).toEqual(['theirs', 1, null]);
  });

  it('under an id of ours is an error, and nothing is written', async () => {
    await server.run("CREATE (:Region {id: 'region:500000'})");
    await expect(store.write(exampleGraph)).rejects.toMatchObject({
      code: 'not-ours',
      message: expect.stringContaining('region:500000'),
    });
    expect(await count('MATCH (n) RETURN count(n)')).toBe(1);
  });
});

describe.skipIf(skip !== undefined)('Neo4j: a load that was killed', () => {
  it('is finished by running it again', async () => {
    const store = await open();
    await store.write(exampleGraph);
    // As after any number of batches: some edges and nodes are missing, one is of an earlier state.
    await server.run('MATCH (:Passage)-[r:NAMES]->() DELETE r');
    await server.run('MATCH (p:Project) DETACH DELETE p');
    await server.run("MATCH (r:Region {code: '500000'}) SET r.name = 'old', r._hash = 'old'");
    await store.write(exampleGraph);
    expect(await store.read()).toEqual(exampleGraph);
    await store.write(emptyGraph);
    await store.close();
  });
});

describe.skipIf(skip !== undefined)('Neo4j: an older schema', () => {
  it('is named, and replaced only when asked', async () => {
    await server.run('CREATE CONSTRAINT zhengmai_v0_city_id IF NOT EXISTS FOR (n:City) REQUIRE n.id IS UNIQUE');
    await server.run(
      "CREATE (:City {id: 'city:x', _hash: 'h'})-[:NEAR {_id: 'e', _hash: 'h'}]->(:City {id: 'city:y', _hash: 'h'})",
    );
    await server.run("CREATE (:City {id: 'theirs'})");
    await expect(open()).rejects.toMatchObject({
      code: 'other-schema',
      message: expect.stringMatching(new RegExp(`version ${schemaVersion}, got 0.*--replace-schema`)),
    });
    const store = await open({ replaceSchema: true });
    expect(await store.write(exampleGraph)).toMatchObject({ nodesDeleted: 2, edgesDeleted: 1 });
    expect(await store.read()).toEqual(exampleGraph);
    expect(await count('MATCH (c:City) RETURN count(c)')).toBe(1);
    await store.write(emptyGraph);
    await store.close();
    await server.run('MATCH (c:City) DELETE c');
    await (await open()).close();
  });
});

describe.skipIf(skip !== undefined)('Neo4j: a migration that ends before it has written', () => {
  it('leaves the store of the older schema, to be read and begun again', async () => {
    await server.run('CREATE CONSTRAINT zhengmai_v0_city_id IF NOT EXISTS FOR (n:City) REQUIRE n.id IS UNIQUE');
    await server.run("CREATE (:Document {id: 'document:x', text: 'old', _hash: 'h'})");
    const first = await open({ replaceSchema: true });
    await expect(first.alone(() => Promise.reject(new Error('power cut')))).rejects.toThrow('power cut');
    await first.close();
    await expect(open()).rejects.toMatchObject({ code: 'other-schema', message: expect.stringContaining('got 0') });
    const second = await open({ replaceSchema: true });
    expect((await second.query('MATCH (d:Document) RETURN d.text')).rows).toEqual([['old']]);
    expect(await second.write(exampleGraph)).toMatchObject({ nodesDeleted: 1 });
    await second.close();
    const migrated = await open();
    expect(await migrated.read()).toEqual(exampleGraph);
    await migrated.write(emptyGraph);
    await migrated.close();
  });
});

describe.skipIf(skip !== undefined)('Neo4j: the full-text index of an earlier version', () => {
  const ask =
    'SHOW INDEXES YIELD name, labelsOrTypes, options WHERE name = "zhengmai_text" RETURN labelsOrTypes, options.indexConfig AS config, name';
  const found = async (): Promise<unknown> => {
    const [index] = await server.run(ask);
    const config = index?.config as Readonly<Record<string, unknown>> | undefined;
    const labels = index?.labelsOrTypes as readonly string[] | undefined;
    return [labels?.includes('Passage'), config?.['fulltext.analyzer'], config?.['fulltext.eventually_consistent']];
  };

  it.each([
    ['over fewer labels', "FOR (n:Policy) ON EACH [n.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}"],
    [
      'of other words',
      "FOR (n:Policy|Passage) ON EACH [n.title, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}",
    ],
  ])('%s is made anew by the next load, and finds what the graph holds', async (_what, declaration) => {
    await server.run('DROP INDEX zhengmai_text IF EXISTS');
    await server.run(`CREATE FULLTEXT INDEX zhengmai_text ${declaration}`);
    const store = await open();
    await store.write(exampleGraph);
    expect(await found()).toEqual([true, 'cjk', true]);
    const { rows } = await store.query(
      "CALL db.index.fulltext.queryNodes('zhengmai_text', '水库') YIELD node WHERE node:Project RETURN node.name",
    );
    expect(rows).toEqual([['甲县乙水库']]);
    await store.write(emptyGraph);
    await store.close();
  });

  it('that is as it should be is left as it is', async () => {
    const first = await open();
    await first.write(exampleGraph);
    await first.close();
    const id = async (): Promise<unknown> =>
      (await server.run('SHOW INDEXES YIELD id, name WHERE name = "zhengmai_text" RETURN id'))[0]?.id;
    const before = await id();
    const second = await open();
    await second.write(emptyGraph);
    await second.close();
    expect(await id()).toBe(before);
  });
});

describe.skipIf(skip !== undefined)('Neo4j: opening', () => {
  it.each([
    ['a wrong password', { password: 'wrong' }, 'wrong-password', /NEO4J_PASSWORD/],
    ['a port where nobody listens', { uri: 'bolt://127.0.0.1:1' }, 'unreachable', /is it running/],
    ['an address of another kind', { uri: 'http://localhost:7474' }, 'wrong-address', /expected bolt:\/\//],
    ['an unknown database', { database: 'nowhere' }, 'no-database', /NEO4J_DATABASE/],
  ])('%s is named', async (_what, other, code, message) => {
    await expect(open(other)).rejects.toMatchObject({
      name: 'StoreError',
      code,
      message: expect.stringMatching(message),
    });
  });

  it('never shows a password', async () => {
    const failure = await open({ uri: 'http://me:secret@localhost' }).catch((error: Error) => error.message);
    expect(failure).not.toContain('secret');
  });

  it('takes routing addresses, and describes the server', async () => {
    const store = await open({ uri: server.uri.replace(/^bolt:/, 'neo4j:') });
    expect(store.description).toMatch(/^Neo4j 5\.\d+\.\d+ at neo4j:\/\//);
    expect(await store.write(makeGraph([makeNode('Project', 'project:甲', { name: '甲' })], []))).toMatchObject({
      nodesCreated: 1,
    });
    await store.write(emptyGraph);
    await store.close();
  });
});
