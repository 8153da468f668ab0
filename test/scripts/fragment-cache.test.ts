/** What was extracted is kept under a document's bytes, its name and our rules: an unchanged document is not read again. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { loadKnowledge } from '../../extractor/index.ts';
import { type FragmentCache, openFragmentCache } from '../../scripts/fragment-cache.ts';
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
  const [file = ''] = readdirSync(folder);
  writeFileSync(join(folder, file), '{"document":"docu');
  expect(await cache.find(document.sha256, document.name)).toBeUndefined();
  await cache.make(document);
  expect(await cache.find(document.sha256, document.name)).toEqual(JSON.parse(JSON.stringify(made)));
});
