/** What was extracted is kept under a document's bytes, its name and our rules: an unchanged document is not read again. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { loadKnowledge } from '../../extractor/index.ts';
import { type FragmentCache, openFragmentCache, rulesVersion } from '../../scripts/fragment-cache.ts';
import { directive, documentOf, notice } from '../support/small-documents.ts';

const root = mkdtempSync(join(tmpdir(), 'zhengmai-fragments-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const knowledge = loadKnowledge();
let folder = '';
let cache: FragmentCache;
beforeEach(async () => {
  folder = mkdtempSync(join(root, 'f'));
  cache = await openFragmentCache(knowledge, folder);
});
const document = documentOf('directive.txt', directive);

it('finds what was made, also when it is opened anew, and makes nothing then', async () => {
  const made = await cache.make(document);
  const again = await openFragmentCache(knowledge, folder);
  expect(await again.find(document.sha256, document.name)).toEqual(JSON.parse(JSON.stringify(made)));
  expect([cache.made, again.made]).toEqual([1, 0]);
});

it.each([
  ['other bytes', documentOf('directive.txt', `${directive}。`)],
  ['the same bytes under another name', documentOf('other.txt', directive)],
  ['another document', documentOf('notice.txt', notice)],
])('does not find %s', async (_, other) => {
  await cache.make(document);
  expect(await cache.find(other.sha256, other.name)).toBeUndefined();
});

it('does not take a file that was cut short, and makes it again', async () => {
  const made = await cache.make(document);
  const set = join(folder, await rulesVersion());
  const [file = ''] = readdirSync(set);
  writeFileSync(join(set, file), '{"document":"docu');
  expect(await cache.find(document.sha256, document.name)).toBeUndefined();
  await cache.make(document);
  expect(await cache.find(document.sha256, document.name)).toEqual(JSON.parse(JSON.stringify(made)));
});

it('keeps what these rules made and the last others, and gives up what is older, but no file of another name', async () => {
  const fragment = `${'0'.repeat(32)}.json`;
  const made = (set: string, days: number, ...files: readonly string[]) => {
    const path = join(folder, set);
    mkdirSync(path, { recursive: true });
    for (const file of files) writeFileSync(join(path, file), '{}');
    const at = new Date(Date.now() - days * 86_400_000);
    utimesSync(path, at, at);
  };
  made('', 0, fragment, 'notes.json');
  const [last, older, mixed] = ['1', '2', '3'].map((digit) => digit.repeat(16)) as [string, string, string];
  made(last, 1, fragment);
  made(older, 2, fragment, `${fragment}.4711`);
  made(mixed, 3, fragment, 'mine.txt');
  made('letters', 9, fragment);
  await cache.make(document);
  await openFragmentCache(knowledge, folder);
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const current = await rulesVersion();
  expect(left.filter((path) => !path.startsWith(current))).toEqual(
    [
      last,
      join(last, fragment),
      mixed,
      join(mixed, 'mine.txt'),
      'letters',
      join('letters', fragment),
      'notes.json',
    ].sort(),
  );
  expect(existsSync(join(folder, older))).toBe(false);
  expect(await cache.find(document.sha256, document.name)).toBeDefined();
});
