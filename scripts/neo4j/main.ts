/** `npx tsx scripts/neo4j/main.ts`: starts a Neo4j server, prints how to reach it, and stops it when it is ended (Ctrl+C). */
import { parseArgs } from 'node:util';
import { findNeo4j } from './find-neo4j.ts';
import { startNeo4j } from './start-server.ts';

const { values } = parseArgs({ options: { directory: { type: 'string' } } });
const found = findNeo4j();
if (!found.available) {
  console.error(`Neo4j cannot be started here: ${found.reason}`);
  process.exit(1);
}
const server = await startNeo4j(values.directory === undefined ? {} : { directory: values.directory });
console.log(
  `export NEO4J_URI=${server.uri}\nexport NEO4J_USER=${server.user}\nexport NEO4J_PASSWORD=${server.password}`,
);

const hold = setInterval(() => undefined, 1 << 30);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, async () => {
    clearInterval(hold);
    await server.stop();
  });
