/** A real Neo4j for one test file at a time: empty when it is taken, empty again when it is given back. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** Cypher past our store, as somebody else would send it. */
  run(
    cypher: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  giveBack(): Promise<void>;
}

export type TakenServer = { readonly server: TestServer } | { readonly skip: string };

const patienceSeconds = 600;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Test files run side by side, in processes of their own; a database has room for one. */
const lock = async (name: string): Promise<() => void> => {
  const folder = join(tmpdir(), `zhengmai-test-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`);
  const owner = join(folder, 'pid');
  for (const started = Date.now(); ; await sleep(100)) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : Number.NaN;
      if (pid > 0 && !isAlive(pid)) rmSync(folder, { recursive: true, force: true });
      if (Date.now() - started > patienceSeconds * 1000)
        throw new Error(
          `${name}: expected it to be free within ${patienceSeconds} s, but process ${pid} holds it (${folder})`,
        );
    }
  }
};

const makeRun =
  (driver: Driver, database: string | undefined): TestServer['run'] =>
  async (cypher, parameters = {}) => {
    const { records } = await driver.executeQuery(cypher, parameters, database === undefined ? {} : { database });
    return records.map((record) => record.toObject());
  };

/** Only ever called on a database that was empty when we took it. */
const clear = async (run: TestServer['run']): Promise<void> => {
  await run('MATCH (n) DETACH DELETE n');
  for (const { name } of await run("SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'zhengmai_' RETURN name"))
    await run(`DROP CONSTRAINT ${name} IF EXISTS`);
  for (const { name } of await run("SHOW INDEXES YIELD name WHERE name STARTS WITH 'zhengmai_' RETURN name"))
    await run(`DROP INDEX ${name} IF EXISTS`);
};

export const takeNeo4j = async (): Promise<TakenServer> => {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database,
  } = process.env;
  if (!uri)
    return { skip: process.env.ZHENGMAI_NO_NEO4J ?? 'NEO4J_URI is not set (npm test starts a server where it can)' };
  const unlock = await lock(`${uri} ${database ?? ''}`);
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run = makeRun(driver, database);
  const leave = async (): Promise<void> => {
    await driver.close();
    unlock();
  };
  try {
    const [found] = await run('MATCH (n) RETURN count(n) AS nodes');
    if (found?.nodes !== 0) {
      await leave();
      return {
        skip: `the database at ${uri} holds ${found?.nodes} nodes; tests run only on an empty one, and never empty it themselves`,
      };
    }
  } catch (error) {
    await leave();
    throw error;
  }
  const giveBack = async (): Promise<void> => {
    await clear(run);
    await leave();
  };
  return { server: { uri, user, password, ...(database === undefined ? {} : { database }), run, giveBack } };
};
