/** A process that holds a store, for tests that kill it: `hold` writes the example and waits, `write` adds a project at a time. */
import { makeGraph, makeNode } from '../../../graph-schema/index.ts';
import { openEmbeddedStore } from '../../../graph-schema/stores/embedded.ts';
import { exampleGraph } from '../example-graph.ts';

const [path, mode, from] = process.argv.slice(2) as [string, 'hold' | 'write', string];
const store = await openEmbeddedStore({ path });

if (mode === 'hold') {
  await store.write(exampleGraph);
  process.send?.('ready');
  setInterval(() => undefined, 1000);
} else {
  const node = (number: number) =>
    makeNode('Project', `project:${number}`, { name: `工程${number}`, head: String(number) });
  const nodes = Array.from({ length: Number(from) }, (_, index) => node(index + 1));
  for (let number = Number(from) + 1; ; number += 1) {
    nodes.push(node(number));
    await store.write(makeGraph(nodes, []));
    process.send?.(number);
  }
}
