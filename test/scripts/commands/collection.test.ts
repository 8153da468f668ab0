/** add, replace, remove and diff as they are typed: what they say, what they print, with which exit code they end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directive, notice } from '../../support/small-documents.ts';
import { zhengmai } from '../run-zhengmai.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-commands-'));
const call = { environment: { ZHENGMAI_CACHE: join(folder, 'fragments') } };
const run = (...given: readonly string[]) => zhengmai([...given, '--store', join(folder, 'graph')], call);
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const [first, second, changed] = [
  file('directive.txt', directive),
  file('notice.txt', notice),
  file('directive-2.txt', directive.replace('龙峡水库', '巴山水库')),
];

beforeAll(async () => {
  const { status, stdout } = await run('add', first, second, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 2, extracted: 2 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('add says how many documents there are; added again, nothing is written', async () => {
  const { status, stdout, stderr } = await run('add', second, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 2, nodesCreated: 0, nodesDeleted: 0 });
  expect(stderr).toMatch(/holds 2 documents; nodes: 0 new, 0 changed, 0 removed/);
});

it('replace by the file that is held says so', async () => {
  const { status, stderr } = await run('replace', 'directive.txt', first);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^directive\.txt: held already, byte for byte$/m);
});

it('replace by what is held under another name says that the one goes and the other stays', async () => {
  await run('add', changed);
  const { stderr } = await run('replace', 'directive-2.txt', second);
  expect(stderr).toMatch(/^directive-2\.txt: is taken away$/m);
  expect(stderr).toMatch(/^notice\.txt: held already, byte for byte$/m);
  expect(stderr).toMatch(/holds 2 documents/);
});

it('add after build and load reads the new document only', async () => {
  const [graph, store] = [join(folder, 'built.json'), join(folder, 'built')];
  const environment = { ZHENGMAI_CACHE: join(folder, 'built-fragments') };
  const inOther = (...given: readonly string[]) => zhengmai(given, { environment });
  expect((await inOther('build', first, second, '-o', graph)).stderr).toMatch(/^Read 2 of 2 documents$/m);
  await inOther('load', graph, '--store', store);
  const { stdout } = await inOther('add', changed, '--store', store, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ documents: 3, extracted: 1 });
  expect((await inOther('build', first, second, '-o', graph)).stderr).toMatch(/2 documents, 2 of them known already$/m);
});

it('build goes on, and says why, where nothing that it reads can be kept', async () => {
  const environment = { ZHENGMAI_CACHE: join(file('no-folder', ''), 'fragments') };
  const { status, stderr } = await zhengmai(['build', first, second, '-o', join(folder, 'unkept.json')], {
    environment,
  });
  expect(status).toBe(0);
  expect(stderr.match(/expected a folder to keep what is read, got: /g)).toHaveLength(1);
});

it('add goes on where one file cannot be read, and ends with 1', async () => {
  const { status, stdout, stderr } = await run('add', second, file('bad.pdf', '%PDF-1.7\n'), '--json');
  expect(status).toBe(1);
  expect(stderr).toContain('bad.pdf');
  expect(JSON.parse(stdout)).toMatchObject({ documents: 2 });
});

it('add leaves the collection alone where nothing can be read, and ends with 1', async () => {
  const { status, stdout, stderr } = await run('add', join(folder, 'missing.txt'), '--json');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('the collection stays as it is');
});

it.each([
  ['remove', ['remove', 'other.txt']],
  ['replace', ['replace', 'other.txt', changed]],
])('%s ends with 2 where no document is called so, and lists those that there are', async (_command, given) => {
  const { status, stdout, stderr } = await run(...given);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/other\.txt: expected one document of this name, id or hash, got 0; there are\n/);
  for (const name of ['directive.txt', 'notice.txt'])
    expect(stderr).toMatch(new RegExp(`^ {2}${name} {2}document:`, 'm'));
});

it('replace by a document that is here already takes nothing away where the old one is not, and says so', async () => {
  const { status, stderr } = await run('replace', 'other.txt', first);
  expect(status).toBe(0);
  expect(stderr).toMatch(/other\.txt: is not here, but directive\.txt is already; nothing is taken away/);
  expect(stderr).toMatch(/holds 2 documents/);
});

it('remove takes away nothing if one of several names is unknown', async () => {
  expect(await run('remove', 'notice.txt', 'other.txt')).toMatchObject({ status: 2 });
  const { stdout } = await run('query', 'MATCH (d:Document) RETURN count(d)', '--json');
  expect(stdout).toMatch(/\b2\b/);
});

it('diff shows what changed with quotes, and touches no store', async () => {
  const { status, stdout } = await zhengmai(['diff', first, changed], call);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^- .*部署.*\n {4}“.*龙峡水库”$/m);
  expect(stdout).toMatch(/^\+ .*部署.*\n {4}“.*巴山水库”$/m);
  expect(await zhengmai(['diff', first, join(folder, 'missing.txt')], call)).toMatchObject({ status: 2, stdout: '' });
});

it('replace, then remove: the questions follow', async () => {
  const projects = async () => (await run('query', 'MATCH (p:Project) RETURN p.name ORDER BY p.name', '--json')).stdout;
  expect(await projects()).toContain('龙峡水库');
  expect(await run('replace', 'directive.txt', changed)).toMatchObject({ status: 0 });
  expect(await projects()).toContain('巴山水库');
  expect(await projects()).not.toContain('龙峡水库');
  expect(await run('remove', 'directive-2.txt', 'notice.txt')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('holds 0 documents'),
  });
  expect(await projects()).not.toContain('水库');
});
