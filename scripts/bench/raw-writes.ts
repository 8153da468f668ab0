/**
 * What loading is measured against: the same rows sent to each engine in batches of 10,000, with nothing else done to them. Neo4j
 * merges them by id under one constraint, with no other index and no full text, which our load writes too; grafeo creates them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Graph } from '../../graph-schema/index.ts';

const batchRows = 10_000;

function* batches<T>(parts: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < parts.length; at += batchRows) yield parts.slice(at, at + batchRows);
}

/** A label of its own, so that nothing of anybody else is touched; what it wrote is taken out again. */
const label = 'ZhengmaiBench';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export const writeRawToNeo4j = async (graph: Graph, { uri, user, password }: Neo4jAddress): Promise<number> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery(`CREATE CONSTRAINT zhengmai_bench IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    await driver.executeQuery('CALL db.awaitIndexes(300)');
    const start = performance.now();
    for (const nodes of batches(graph.nodes))
      await driver.executeQuery(`UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties`, {
        rows: nodes.map(({ id, properties }) => ({ id, properties })),
      });
    for (const edges of batches(graph.edges))
      await driver.executeQuery(
        `UNWIND $rows AS row MATCH (a:${label} {id: row.from}) MATCH (b:${label} {id: row.to})
         MERGE (a)-[r:ZHENGMAI_BENCH {id: row.id}]->(b) SET r += row.properties`,
        { rows: edges.map(({ id, from, to, properties }) => ({ id, from, to, properties })) },
      );
    return performance.now() - start;
  } finally {
    const session = driver.session();
    await session.run(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`);
    await session.run('DROP CONSTRAINT zhengmai_bench IF EXISTS');
    await session.close();
    await driver.close();
  }
};

export const writeRawToEmbedded = async (graph: Graph): Promise<number> => {
  const grafeo = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js');
  const folder = await mkdtemp(join(tmpdir(), 'zhengmai-bench-'));
  const database = grafeo.GrafeoDB.create(join(folder, 'raw'));
  try {
    const start = performance.now();
    const numbers = new Map<string, number>();
    for (const nodes of batches(graph.nodes)) {
      const rows = nodes.map(({ id, properties }) => ({ ...properties, id }));
      const created = await database.batchCreateNodesWithProps('Policy', rows);
      for (const [i, { id }] of nodes.entries()) numbers.set(id, created[i]!);
    }
    for (const edges of batches(graph.edges))
      await database.batchCreateEdges(
        edges.map(({ id, type, from, to, properties }) => ({
          src: numbers.get(from)!,
          dst: numbers.get(to)!,
          type,
          properties: { ...properties, id },
        })),
      );
    return performance.now() - start;
  } finally {
    database.close();
    await rm(folder, { recursive: true, force: true });
  }
};
