/** The command line on the embedded store and on Neo4j: the same answers, and documents in Neo4j are never given up unasked. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, takeNeo4j } from '../support/neo4j.ts';
import { zhengmai } from './run-zhengmai.ts';

const taken = await takeNeo4j();
const skip = 'skip' in taken ? taken.skip : undefined;
const { uri, user, password, giveBack } = 'server' in taken ? taken.server : ({} as TestServer);
const folder = mkdtempSync(join(tmpdir(), 'zhengmai-both-'));
const graph = join(folder, 'graph.json');

const queries = [
  'MATCH (p:Policy)-[t:TOUCHES]->(r:Region) RETURN p.title, collect(DISTINCT r.name) LIMIT 5',
  'MATCH (n) RETURN labels(n)[0] AS type, count(*) AS n ORDER BY type',
  'MATCH (p:Policy)-[r:IMPLEMENTS]->(q:Policy) RETURN p.title, q.title, r.quotes ORDER BY p.title, q.title',
  'MATCH (r:Region)-[:PART_OF*1..3]->(t:Region {code: "500000"}) RETURN r.name ORDER BY r.code',
];

/** Cypher leaves the order of collected lists, and of rows without ORDER BY, to the engine. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sorted(each)]));
};
const answer = (stdout: string, query: string): unknown => {
  const rows = JSON.parse(stdout) as unknown;
  return query.includes('ORDER BY') ? rows : sorted(rows);
};

describe.skipIf(skip !== undefined)('the command line on Neo4j', () => {
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const embedded = ['--store', join(folder, 'graph')];

  beforeAll(async () => {
    await zhengmai(['build', 'seeds', '--out', graph]);
    expect(await zhengmai(['load', graph, ...embedded])).toMatchObject({ status: 0 });
    expect(await zhengmai(['load', graph], { environment })).toMatchObject({ status: 0 });
  });
  afterAll(async () => {
    await giveBack();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const query of queries)
    it(`answers alike: ${query}`, async () => {
      const here = await zhengmai(['query', query, '--json', ...embedded]);
      const there = await zhengmai(['query', query, '--json'], { environment });
      expect(here.status).toBe(0);
      expect(answer(there.stdout, query)).toEqual(answer(here.stdout, query));
    });

  it('loads again without writing', async () => {
    const { stderr } = await zhengmai(['load', graph], { environment });
    expect(stderr).toContain('nothing to write');
  });

  it('keeps documents that a smaller graph lacks, until it is told to give them up', async () => {
    const small = join(folder, 'small.json');
    await zhengmai(['build', 'seeds/001_66f6a4c880a9e54d.txt', '--out', small]);
    const refused = await zhengmai(['load', small], { environment });
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringMatching(/holds 4 documents .* --replace/) });
    expect(await zhengmai(['load', small, '--replace'], { environment })).toMatchObject({ status: 0 });
  });

  it('never shows the password', async () => {
    const { stdout, stderr } = await zhengmai(['query', 'RETURN 1'], { environment });
    expect(`${stdout}${stderr}`).not.toContain(password);
  });
});
