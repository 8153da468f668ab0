/** Documents come, change and go: the store always holds what it would if it had never held anything else. On both stores. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assemble, type Document, extract, loadKnowledge, toFragment } from '../../extractor/index.ts';
import { emptyGraph, type Graph, layOut, openStore, type Store, type StoreOptions } from '../../graph-schema/index.ts';
import { changeCollection, findHeld, heldDocuments, replaceDocument } from '../../scripts/collection.ts';
import { compiledSources } from '../support/compiled-sources.ts';
import { takeNeo4j } from '../support/neo4j.ts';
import { directive, documentOf, notice, report } from '../support/small-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-collection-'));
process.env.ZHENGMAI_CACHE = join(folder, 'fragments');

const taken = await takeNeo4j();
afterAll(async () => {
  if ('server' in taken) await taken.server.giveBack();
  rmSync(folder, { recursive: true, force: true });
});

const [a, b, c] = [
  documentOf('directive.txt', directive),
  documentOf('notice.txt', notice),
  documentOf('report.txt', report),
];
const changedDirective = documentOf('directive-2.txt', directive.replace('龙峡水库', '巴山水库'));

const knowledge = loadKnowledge();

/** What `zhengmai build` makes of these documents. */
const build = (...documents: readonly Document[]): Graph =>
  layOut(
    assemble(
      documents.map((document) => toFragment(extract(document, knowledge), knowledge)),
      knowledge,
    ),
  );

const dyingScript = fileURLToPath(new URL('./add-and-die.ts', import.meta.url));

const collections = (name: string, options: StoreOptions, skip: string | undefined): void => {
  describe.skipIf(skip !== undefined)(`a collection: ${name}`, () => {
    let store: Store;
    const add = (...documents: readonly Document[]) => changeCollection(store, { add: documents, remove: [] });
    const remove = async (...names: readonly string[]) => {
      const held = await heldDocuments(store);
      return changeCollection(store, { add: [], remove: names.map((wanted) => findHeld(held, wanted)) });
    };
    const idsOf = async (): Promise<readonly string[]> => (await store.read()).nodes.map(({ id }) => id);

    beforeAll(async () => {
      store = await openStore(options);
    });
    beforeEach(async () => {
      await store.write(emptyGraph);
    });
    afterAll(async () => {
      await store.write(emptyGraph);
      await store.close();
    });

    it('without a document is as if that document had never come, node for node and property for property', async () => {
      for (const [stays, goes] of [
        [a, b],
        [b, a],
        [c, b],
      ] as const) {
        await store.write(emptyGraph);
        await add(stays, goes);
        expect(await store.read()).not.toEqual(build(stays));
        await remove(goes.name);
        expect(await store.read()).toEqual(build(stays));
      }
    });

    it('is the same in whatever order documents come, at once or one by one', async () => {
      const all = build(a, b, c);
      await add(c);
      await add(a);
      await add(b);
      expect(await store.read()).toEqual(all);
      await store.write(emptyGraph);
      await add(b, c);
      await add(a);
      expect(await store.read()).toEqual(all);
    });

    it('keeps both of two documents that are added at the same moment', async () => {
      // A server has many programs at its door, a file has one.
      const other = options.kind === 'neo4j' ? await openStore(options) : store;
      await Promise.all([add(a), changeCollection(other, { add: [b], remove: [] })]);
      if (other !== store) await other.close();
      expect(await store.read()).toEqual(build(a, b));
    });

    it('with a document replaced is the one with the old removed and the new added', async () => {
      await add(a, b);
      await changeCollection(store, {
        add: [changedDirective],
        remove: [findHeld(await heldDocuments(store), a.name)],
      });
      const replaced = await store.read();
      expect(replaced).toEqual(build(changedDirective, b));
      expect(replaced).not.toEqual(build(a, b));
      expect((await heldDocuments(store)).map(({ name: held }) => held).sort()).toEqual([
        'directive-2.txt',
        'notice.txt',
      ]);
    });

    it('lets a document be replaced by itself under another name, and once more by nobody’s mistake', async () => {
      await add(a, b);
      const renamed = { ...a, name: 'renamed.txt' };
      await replaceDocument(store, a.name, renamed);
      expect(await store.read()).toEqual(build(renamed, b));
      await replaceDocument(store, a.name, renamed);
      expect(await store.read()).toEqual(build(renamed, b));
      await expect(replaceDocument(store, 'other.txt', changedDirective)).rejects.toThrow(/expected one document/);
      expect(await store.read()).toEqual(build(renamed, b));
    });

    it('keeps what another document claims too, and gives up what only the removed one claimed', async () => {
      await add(a, b);
      const both = await idsOf();
      const shared = ['policy:中华人民共和国水法', 'region:500243'];
      const only = ['region:500229', 'region:500114'];
      expect(both).toEqual(expect.arrayContaining([...shared, ...only]));
      await remove(a.name);
      const left = await idsOf();
      expect(left).toEqual(expect.arrayContaining(shared));
      for (const id of only) expect(left).not.toContain(id);
    });

    it('knows a policy whose text has gone as one that is only cited', async () => {
      const held = async () =>
        (await store.query("MATCH (p:Policy {title: '重庆市人民政府关于加快渝东南发展的意见'}) RETURN p.held")).rows;
      await add(a, b);
      expect(await held()).toEqual([[true]]);
      await remove(a.name);
      expect(await held()).toEqual([[false]]);
    });

    it('reads no document twice, and writes nothing that it holds', async () => {
      await add(a, b);
      const again = await add(a, b);
      expect(again).toMatchObject({ documents: 2, extracted: 0 });
      expect(Object.values(again.report)).toEqual([0, 0, 0, 0, 0, 0]);
      const fresh = documentOf('fresh.txt', `${report}\n${name}\n`);
      expect(await add(fresh)).toMatchObject({ documents: 3, extracted: 1 });
      expect(await remove('fresh.txt')).toMatchObject({ documents: 2, extracted: 0 });
    });

    it('reads the texts in the store again where the cache has gone', async () => {
      await add(a, b);
      const before = await store.read();
      rmSync(process.env.ZHENGMAI_CACHE!, { recursive: true });
      expect(await add()).toMatchObject({ documents: 2, extracted: 2 });
      expect(await store.read()).toEqual(before);
    });

    it('holds the same bytes once, under the name that came last', async () => {
      await add(a);
      await add({ ...a, name: 'again.txt' });
      expect((await heldDocuments(store)).map(({ name: held }) => held)).toEqual(['again.txt']);
    });

    it('is empty when the last document has gone', async () => {
      await add(a);
      expect(await remove(a.name)).toMatchObject({ documents: 0 });
      expect(await store.read()).toEqual(emptyGraph);
    });
  });

  describe.skipIf(skip !== undefined)(`a collection whose change was killed: ${name}`, () => {
    afterEach(async () => {
      const store = await openStore(options);
      await store.write(emptyGraph);
      await store.close();
    });

    /** Fails if the process comes to its end. */
    const killed = async (document: Document, times: number, ...old: readonly string[]): Promise<void> => {
      const file = join(folder, document.name);
      writeFileSync(file, document.source);
      const child = spawn(
        process.execPath,
        ['--import', compiledSources, dyingScript, JSON.stringify(options), file, String(times), ...old],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      expect((await once(child, 'exit'))[1]).toBe('SIGKILL');
    };
    const inStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
      const store = await openStore(options);
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    };

    it('while adding is whole after the next command, whatever it is, and holds all when it was added again', async () => {
      await inStore((store) => changeCollection(store, { add: [a], remove: [] }));
      await killed(b, 3);
      await inStore(async (store) => {
        await changeCollection(store, { add: [c], remove: [] });
        const bytes = (await heldDocuments(store)).map(({ sha256 }) => sha256);
        const held = [a, b, c].filter(({ sha256 }) => bytes.includes(sha256));
        expect(held).toEqual(expect.arrayContaining([a, c]));
        expect(await store.read()).toEqual(build(...held));
        await changeCollection(store, { add: [b], remove: [] });
        expect(await store.read()).toEqual(build(a, b, c));
      });
    });

    it('while replacing still holds the old document or holds the new one, and is finished by replacing again', async () => {
      await inStore((store) => changeCollection(store, { add: [a, c], remove: [] }));
      for (const steps of [2, 4]) {
        await killed(b, steps, a.name);
        const held = await inStore(heldDocuments);
        const names = held.map(({ name: heldName }) => heldName);
        expect(names).toContain(c.name);
        expect(names.includes(a.name) || names.includes(b.name)).toBe(true);
      }
      await inStore(async (store) => {
        await replaceDocument(store, a.name, b);
        expect(await store.read()).toEqual(build(b, c));
      });
    });
  });
};

collections('embedded', { kind: 'embedded', path: join(folder, 'graph') }, undefined);
const server = 'server' in taken ? taken.server : { uri: '', user: '', password: '' };
const { uri, user, password } = server;
collections('Neo4j', { kind: 'neo4j', uri, user, password }, 'skip' in taken ? taken.skip : undefined);

describe('a document of the collection', () => {
  const held = [
    { id: 'document:aaaaaaaaaaaaaaaa', name: 'directive.txt', sha256: `${'a'.repeat(63)}1` },
    { id: 'document:bbbbbbbbbbbbbbbb', name: 'notice.txt', sha256: `${'b'.repeat(63)}1` },
    { id: 'document:bbbbbbbccccccccc', name: 'notice.txt', sha256: `${'b'.repeat(7)}${'c'.repeat(57)}` },
  ];
  it.each([
    ['its name', 'directive.txt', 0],
    ['its path', 'my/documents/directive.txt', 0],
    ['its id', 'document:bbbbbbbbbbbbbbbb', 1],
    ['six digits of its hash', 'aaaaaa', 0],
    ['more of them, where fewer are not enough', 'bbbbbbbc', 2],
  ])('is found by %s', (_what, wanted, index) => {
    expect(findHeld(held, wanted)).toBe(held[index]);
  });

  it.each([
    ['an unknown name', 'other.txt', /other\.txt: expected one document .* got 0; there are\n {2}directive\.txt/],
    ['a part of a name', 'directive', /got 0/],
    ['a name that two have', 'notice.txt', /got 2; there are\n {2}notice\.txt {2}document:b+\n {2}notice\.txt/],
    ['five digits of a hash', 'aaaaa', /got 0/],
    ['digits that two begin with', 'bbbbbb', /got 2/],
    ['nothing', '', /got 0/],
  ])('is not found by %s', (_what, wanted, message) => {
    expect(() => findHeld(held, wanted)).toThrow(message);
  });
  it('is one of many, of which the first are named and the rest counted', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ id: `document:${i}`, name: `${i}.txt`, sha256: `${i}` }));
    expect(() => findHeld(many, 'other.txt')).toThrow(
      /7\.txt {2}document:7\n {2}and 12 more: zhengmai ask held-documents/,
    );
  });
});
