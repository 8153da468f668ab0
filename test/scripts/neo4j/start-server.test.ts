/** A server of our own: it starts, stops, leaves nothing behind, and does not outlive a killed parent. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isBoltOpen } from '../../../graph-schema/stores/neo4j-first-password.ts';
import { defaultCacheDirectory, jarDirectory } from '../../../scripts/neo4j/download.ts';
import { findNeo4j } from '../../../scripts/neo4j/find-neo4j.ts';

const main = fileURLToPath(new URL('../../../scripts/neo4j/main.ts', import.meta.url));
// Fetching the server is the business of `npm test` itself.
const isHere = findNeo4j().available && existsSync(jarDirectory(defaultCacheDirectory()));

/** Temporary homes of servers with this port: others may start theirs at the same time. */
const homesOf = (port: string): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => {
    const file = join(tmpdir(), name, 'conf', 'neo4j.conf');
    return name.startsWith('zhengmai-neo4j-') && existsSync(file) && readFileSync(file, 'utf8').includes(`:${port}\n`);
  });
const until = async (isDone: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isDone())) await sleep(200);
};

const start = async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', main], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text;
  });
  await until(() => output.includes('NEO4J_PASSWORD') || child.exitCode !== null);
  return { child, output };
};

describe.skipIf(!isHere)('a Neo4j server of our own', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'prints its address, and is gone with its home after %s',
    async (signal) => {
      const { child, output } = await start();
      expect(output).toMatch(
        /^export NEO4J_URI=bolt:\/\/127\.0\.0\.1:\d+\nexport NEO4J_USER=neo4j\nexport NEO4J_PASSWORD=[0-9a-f]{24}\n$/,
      );
      const [uri, port] = /bolt:\S+:(\d+)/.exec(output) as unknown as [string, string];
      expect(homesOf(port)).toHaveLength(1);
      expect(await isBoltOpen(uri)).toBe(true);
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      await until(async () => !(await isBoltOpen(uri)));
      await until(() => homesOf(port).length === 0);
    },
    240_000,
  );
});

it('says what is missing where no server can be started', () => {
  const script = `import { findNeo4j } from '${fileURLToPath(new URL('../../../scripts/neo4j/find-neo4j.ts', import.meta.url))}';
    console.log(JSON.stringify(findNeo4j('/nowhere')));`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, PATH: '/nowhere' },
  });
  expect(JSON.parse(stdout)).toEqual({ available: false, reason: 'no Java on this machine; Neo4j 5 needs Java 17' });
});
