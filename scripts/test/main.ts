/** `npm test`: all tests, with a Neo4j server of their own where NEO4J_URI names none and this machine can start one. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findNeo4j } from '../neo4j/find-neo4j.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/start-server.ts';
import { countResults, showCount } from './count-results.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reportFile = `${root}.zhengmai/test-results.json`;

const environmentOf = (server: Neo4jServer): NodeJS.ProcessEnv => ({
  NEO4J_URI: server.uri,
  NEO4J_USER: server.user,
  NEO4J_PASSWORD: server.password,
});

const startIfPossible = async (): Promise<{ server?: Neo4jServer; environment: NodeJS.ProcessEnv }> => {
  if (process.env.NEO4J_URI) return { environment: {} };
  const found = findNeo4j();
  if (!found.available) {
    console.error(`Tests on Neo4j are skipped: ${found.reason}`);
    return { environment: { ZHENGMAI_NO_NEO4J: found.reason } };
  }
  console.error('Starting a Neo4j server for the tests …');
  try {
    const server = await startNeo4j();
    return { server, environment: environmentOf(server) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Tests on Neo4j are skipped: ${reason}`);
    return { environment: { ZHENGMAI_NO_NEO4J: reason.split('\n')[0] } };
  }
};

const runVitest = (environment: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const reporters = ['default', './test/support/report-skipped.ts', 'json'].map((name) => `--reporter=${name}`);
    const parameters = ['run', ...reporters, `--outputFile.json=${reportFile}`, ...process.argv.slice(2)];
    const child = spawn(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, ...parameters], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });

mkdirSync(`${root}.zhengmai`, { recursive: true });
rmSync(reportFile, { force: true });
const { server, environment } = await startIfPossible();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, async () => {
    await server?.stop();
    process.exit(1);
  });
const status = await runVitest(environment);
await server?.stop();
// Without a report the run broke before its end: what that was stands above.
const count = existsSync(reportFile)
  ? countResults(JSON.parse(readFileSync(reportFile, 'utf8')))
  : { passed: 0, failed: 1 };
console.log(showCount(count));
process.exitCode = status === 0 && count.failed > 0 ? 1 : status;
