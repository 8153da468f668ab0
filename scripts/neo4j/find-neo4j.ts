/** Says whether this machine can start a Neo4j server of its own: it needs Java 17 or newer, and Maven unless the jars are there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { defaultCacheDirectory, jarDirectory } from './download.ts';

export type Finding = { readonly available: true } | { readonly available: false; readonly reason: string };

const outputOf = (command: string, ...parameters: readonly string[]): string | undefined => {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}` : undefined;
};

export const findNeo4j = (cacheDirectory = defaultCacheDirectory()): Finding => {
  const java = outputOf('java', '-version');
  if (java === undefined) return { available: false, reason: 'no Java on this machine; Neo4j 5 needs Java 17' };
  const version = Number(/version "(\d+)/.exec(java)?.[1] ?? Number.NaN);
  if (!(version >= 17)) return { available: false, reason: `Java ${version} is too old; Neo4j 5 needs Java 17` };
  if (existsSync(jarDirectory(cacheDirectory))) return { available: true };
  if (outputOf('mvn', '-version') === undefined)
    return { available: false, reason: 'no Maven on this machine to fetch the Neo4j server with' };
  return { available: true };
};
