/** The Cypher script and the CSV files, read by a real Neo4j and compared with the graph. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  edgeId,
  findEdgeType,
  findExporter,
  makeGraph,
  makeNode,
  openStore,
  type Value,
} from '../../../graph-schema/index.ts';
import { defaultCacheDirectory, jarDirectory } from '../../../scripts/neo4j/download.ts';
import { startNeo4j } from '../../../scripts/neo4j/start-server.ts';
import { takeNeo4j } from '../../support/neo4j.ts';
import { exampleEdges, exampleGraph, exampleNodes } from '../example-graph.ts';
import { type PlainPart, plain, plainOf } from './read-back.ts';

const nasty = "a;b\\u003B '\"`\r\n\u2028\u001b[0m{x: $y} // /* \\' 𠮷 -";
const graph = makeGraph([...exampleNodes, makeNode('Project', `project:${nasty}`, { name: nasty })], exampleEdges);

type Map = Readonly<Record<string, Value>>;
type Ask = (cypher: string) => Promise<readonly (readonly unknown[])[]>;

/** Everything in a database that was written by somebody else than our store. */
const readAll = async (ask: Ask) => {
  const nodes = (await ask('MATCH (n) RETURN labels(n)[0], properties(n)')).map(([type, properties]): PlainPart => {
    const { id, ...rest } = properties as Map;
    return { id: String(id), type: String(type), properties: rest as PlainPart['properties'] };
  });
  const edges = (await ask('MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)')).map(
    ([name, from, to, properties]): PlainPart => {
      const [type, rest] = [String(name), properties as PlainPart['properties']];
      const key = findEdgeType(type)!.key.map((part) => rest[part]);
      return {
        id: edgeId(type, String(from), String(to), key),
        type,
        from: String(from),
        to: String(to),
        properties: rest,
      };
    },
  );
  return plainOf(nodes, edges);
};

const taken = await takeNeo4j();
const skip = 'skip' in taken ? taken.skip : undefined;
afterAll(async () => {
  if ('server' in taken) await taken.server.giveBack();
});

describe.skipIf(skip !== undefined)('the Cypher script on Neo4j', () => {
  it('makes the graph, and running it again changes nothing', async () => {
    if (!('server' in taken)) return;
    const { run } = taken.server;
    const [file] = findExporter('cypher')!.files(graph);
    const statements = file!.text.split(';\n').filter((statement) => statement.trim() !== '');
    for (const statement of [...statements, ...statements]) await run(statement);
    expect(await readAll(async (cypher) => (await run(cypher)).map((row) => Object.values(row)))).toEqual(plain(graph));
    for (const { name } of await run("SHOW CONSTRAINTS YIELD name WHERE name ENDS WITH '_id' RETURN name"))
      await run(`DROP CONSTRAINT ${name}`);
  });
});

const jars = jarDirectory(defaultCacheDirectory());

/** The importer is part of the server that the tests were started with. */
describe.skipIf(skip !== undefined || !existsSync(jars))('the CSV files in neo4j-admin', () => {
  it('become a database with the same graph', async () => {
    const home = mkdtempSync(join(tmpdir(), 'zhengmai-import-'));
    try {
      const files = findExporter('neo4j-csv')!.files(graph);
      for (const { name, text } of files) writeFileSync(join(home, name), text);
      mkdirSync(join(home, 'conf'));
      // The same command line as in import.sh, with the program in place of its shell wrapper.
      const command = files.find(({ name }) => name === 'import.sh')!.text;
      const admin = join(home, 'neo4j-admin');
      writeFileSync(admin, `#!/bin/sh\nexec java -Xmx512m -cp '${jars}/*' org.neo4j.cli.AdminTool "$@"\n`, {
        mode: 0o755,
      });
      writeFileSync(join(home, 'import.sh'), command);
      const { status, stdout, stderr } = spawnSync('sh', ['import.sh'], {
        cwd: home,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${home}:${process.env.PATH}`, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      });
      expect(status === 0 ? '' : `${stdout}${stderr}`).toBe('');
      const server = await startNeo4j({ directory: home });
      const store = await openStore({ kind: 'neo4j', ...server });
      try {
        expect(await readAll(async (cypher) => (await store.query(cypher)).rows)).toEqual(plain(graph));
        expect(exampleGraph.nodes.length).toBe(graph.nodes.length - 1);
      } finally {
        await store.close();
        await server.stop();
      }
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
    // The importer and a second server start one after the other.
  }, 300_000);
});
