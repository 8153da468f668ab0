/** Documents read in threads make the graph that they make when they are read one after the other. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../extractor/index.ts';
import { openReaders } from '../../scripts/readers/open-readers.ts';
import { readHere } from '../../scripts/readers/read-here.ts';
import { directive, documentOf, notice } from '../support/small-documents.ts';
import { zhengmai } from './run-zhengmai.ts';

const root = mkdtempSync(join(tmpdir(), 'zhengmai-readers-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => {
  delete process.env.ZHENGMAI_READERS;
});

const built = async (readers: string): Promise<string> => {
  const graph = join(root, `${readers}.json`);
  const environment = { ZHENGMAI_READERS: readers, ZHENGMAI_CACHE: join(root, readers) };
  const { status, stderr } = await zhengmai(['build', 'seeds', '-o', graph], { environment });
  expect([status, stderr]).toEqual([0, expect.stringContaining('Read 5 of 5 documents')]);
  return readFileSync(graph, 'utf8');
};

it('in two threads the seeds make the same graph, byte for byte', async () => {
  expect(await built('2')).toBe(await built('0'));
});

describe('a reader', () => {
  const knowledge = loadKnowledge();
  const documents = [documentOf('directive.txt', directive), documentOf('notice.txt', notice)];

  it('answers each document with its own fragment, however many wait', async () => {
    process.env.ZHENGMAI_READERS = '2';
    const readers = openReaders(knowledge, 2);
    const many = Array.from({ length: 9 }, (_, i) => documents[i % 2]!);
    const read = await Promise.all(many.map(readers.read)).finally(readers.close);
    const [first, second] = await Promise.all(documents.map(readHere(knowledge)));
    expect(read).toEqual(many.map((_, i) => (i % 2 === 0 ? first : second)));
  });

  it('that dies fails the documents that were given to it, and no more is waited for', async () => {
    process.env.ZHENGMAI_READERS = '1';
    const readers = openReaders(knowledge, 1);
    const broken = { ...documents[0]!, source: 7 as unknown as string };
    const told = await Promise.allSettled([readers.read(broken), readers.read(documents[1]!)]).finally(readers.close);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('is no thread of its own for a few documents', () => {
    expect(openReaders(knowledge, 5).most).toBe(1);
  });
});
