/** What stays open in a document for one reason is one line of the overview, with how often it is said. */
import { expect, it } from 'vitest';
import { makeApp } from '../../../explorer/index.ts';
import { makeGraph, makeNode, openMemoryStore } from '../../../graph-schema/index.ts';
import { documentId, exampleEdges, exampleNodes } from '../../graph-schema/example-graph.ts';

const hash = documentId.slice('document:'.length);
const open = (start: number, surface: string) =>
  makeNode('Unresolved', `unresolved:${hash}#${start}-${start + surface.length}:Agency`, {
    surface,
    type: 'Agency',
    reason: 'the document does not say which 区',
    document: documentId,
  });

it('counts the same words once', async () => {
  const more = [open(3, '区人民政府'), open(40, '区人民政府'), open(60, '区教育局')];
  const store = await openMemoryStore(makeGraph([...exampleNodes, ...more], exampleEdges));
  const response = await makeApp({ store })(new Request('http://127.0.0.1:8787/api/summary'));
  const { open: lines } = (await response.json()) as { open: readonly { surface: string; count: number }[] };
  expect(lines.map(({ surface, count }) => `${surface} ${count}`).sort()).toEqual([
    '丙办法 1',
    '区人民政府 2',
    '区教育局 1',
  ]);
  await store.close();
});
