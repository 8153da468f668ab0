/** An atlas is read once, and again when the collection has changed. */
import { describe, expect, it } from 'vitest';
import { keepAtlas } from '../../../../explorer/server/atlas/keep-atlas.ts';
import { emptyGraph, type Graph, makeGraph, openMemoryStore } from '../../../../graph-schema/index.ts';
import { exampleGraph, key } from '../../../graph-schema/example-graph.ts';

describe('the kept atlas', () => {
  it('is one reading for all who ask, before and after the counts are looked at', async () => {
    const keeper = keepAtlas(await openMemoryStore(exampleGraph));
    const [first, second] = await Promise.all([keeper.atlas(), keeper.atlas()]);
    const view = await keeper.view();
    await keeper.counts();
    expect(second).toBe(first);
    expect(await keeper.atlas()).toBe(first);
    expect(await keeper.view()).toBe(view);
  });
  it('is dropped, with the view, once the counts are others, also when they were first looked at after the change', async () => {
    const store = await openMemoryStore(emptyGraph);
    const keeper = keepAtlas(store);
    expect((await keeper.atlas()).nodes.size).toBe(0);
    const view = await keeper.view();
    await store.write(exampleGraph);
    expect(await keeper.counts()).toMatchObject({ Document: 1, Policy: 3 });
    expect((await keeper.atlas()).nodes.size).toBeGreaterThan(3);
    expect(await keeper.view()).not.toBe(view);
  });
  it('is dropped when a document was replaced by one that says as much', async () => {
    const store = await openMemoryStore(exampleGraph);
    const keeper = keepAtlas(store);
    const [before, counts] = [await keeper.atlas(), await keeper.counts()];
    const other = 'f'.repeat(key.length);
    const { nodes, edges } = JSON.parse(JSON.stringify(exampleGraph).replaceAll(key, other)) as Graph;
    await store.write(makeGraph(nodes, edges));
    expect(await keeper.counts()).toEqual(counts);
    expect(await keeper.atlas()).not.toBe(before);
    expect((await keeper.atlas()).nodes.has(`document:${other}`)).toBe(true);
  });
});
