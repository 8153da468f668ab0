/**
 * Many random queries by hand, on the server that NEO4J_URI names, whose database must be empty:
 *
 *   npx tsx test/graph-schema/stores/random-queries/by-hand.ts [FIRST SEED] [HOW MANY]
 */
import { emptyGraph, openMemoryStore, openStore } from '../../../../graph-schema/index.ts';
import { conformanceGraph } from '../conformance-graph.ts';
import { compareStores } from './compare.ts';
import { randomQuery } from './queries.ts';

const [first = 1, count = 1000] = process.argv.slice(2).map(Number);
const { NEO4J_URI: uri = '', NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const neo4j = await openStore({ kind: 'neo4j', uri, user, password });
await neo4j.write(conformanceGraph);
const embedded = await openMemoryStore(conformanceGraph);
const counts = new Map<string, number>();
let next = first;
/** Several at once keep the server busy. */
const worker = async (): Promise<void> => {
  while (next < first + count) {
    const seed = next++;
    const query = randomQuery(seed);
    const outcome = await compareStores(embedded, neo4j, query);
    counts.set(outcome.kind, (counts.get(outcome.kind) ?? 0) + 1);
    if (outcome.kind === 'refused while running')
      console.log(`seed ${seed}: ${query.cypher}\n  refused: ${outcome.error}\n`);
    if (outcome.kind === 'different')
      console.log(`seed ${seed}: ${query.cypher}\n  embedded: ${outcome.embedded}\n  neo4j:    ${outcome.neo4j}\n`);
  }
};
await Promise.all([worker(), worker(), worker(), worker()]);
console.log(JSON.stringify(Object.fromEntries(counts)));
if (process.env.ZHENGMAI_KEEP === undefined) await neo4j.write(emptyGraph);
await neo4j.close();
