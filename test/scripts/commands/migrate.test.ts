/** migrate: a store that an older version wrote is named by every command, and holds the same documents after it, read anew. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directive } from '../../support/small-documents.ts';
import { zhengmai } from '../run-zhengmai.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-migrate-'));
const path = join(folder, 'graph');
const run = (...given: readonly string[]) =>
  zhengmai([...given, '--store', path], { environment: { ZHENGMAI_CACHE: join(folder, 'fragments') } });
const count = async (): Promise<unknown> =>
  JSON.parse(
    (await run('query', 'MATCH (n) RETURN labels(n)[0] AS type, count(*) AS n ORDER BY type', '--json')).stdout,
  );

beforeAll(async () => {
  const file = join(folder, 'directive.txt');
  writeFileSync(file, directive);
  await run('add', file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('leaves a store of this version as it is', async () => {
  const { status, stdout } = await run('migrate', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 1, nodesCreated: 0, nodesChanged: 0, nodesDeleted: 0 });
});

it('reads the documents of an older store again, and gives up what is not of this version', async () => {
  const before = await count();
  const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js');
  const older = GrafeoDB.create(path);
  await older.executeCypher("MATCH (n:_Store) SET n.schema = '0'");
  await older.executeCypher("MATCH (n:Project) SET n.name = 'as an older version called it'");
  older.createNode(['City'], { id: 'city:x' });
  older.close();
  const refused = await run('query', 'MATCH (n) RETURN count(n)');
  expect(refused.status).not.toBe(0);
  expect(refused.stderr).toMatch(/expected schema \d+, got 0; zhengmai migrate/);
  const { status, stdout } = await run('migrate', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 1, nodesDeleted: 1 });
  expect(await count()).toEqual(before);
});
