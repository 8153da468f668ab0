/** Run as a process of its own: loads the large graph into Neo4j, says after each batch how far it is, until it is killed. */
import { openStore } from '../../../graph-schema/index.ts';
import { largeGraph } from './large-graph.ts';

const [uri, user, password, size] = process.argv.slice(2) as [string, string, string, string];
const store = await openStore({ kind: 'neo4j', uri, user, password });
await store.write(largeGraph(Number(size)), (done, all) => console.log(`${done} of ${all}`));
await store.close();
