/**
 * Peak memory of the process that loads a graph file, started as users start it (`zhengmai load`): with reading the file, without the
 * making of the graph. What the engine or the server takes in processes of their own is not in it.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { emptyGraph, type Graph, openStore, writeGraphFile } from '../../graph-schema/index.ts';
import type { Figure } from './figure.ts';
import type { Neo4jAddress } from './raw-writes.ts';

/** Compiles as `zhengmai` does, and is loaded before anything else. */
const register = new URL('../sources/register.mjs', import.meta.url).href;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const bar = 500;

const peakOf = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const node = ['--import', register, '--import', here('print-peak.ts'), here('../zhengmai.ts'), ...args];
  const { stderr } = await promisify(execFile)(process.execPath, node, { env, maxBuffer: 1e8 });
  return Number(/peak memory: ([\d.]+) MB/u.exec(stderr)?.[1] ?? Number.NaN);
};

/** The server's database must be empty, and is so again afterwards. */
export const benchLoadMemory = async (graph: Graph, address: Neo4jAddress | undefined): Promise<readonly Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'zhengmai-bench-'));
  const file = join(folder, 'graph.json');
  const what = (store: string): string =>
    `peak memory, loading ${graph.nodes.length} nodes, ${graph.edges.length} edges into ${store}`;
  try {
    await writeFile(file, writeGraphFile(graph));
    const { NEO4J_URI: _, ...rest } = process.env;
    const embedded = await peakOf(['load', file, '--store', join(folder, 'store')], rest);
    const figures: Figure[] = [{ what: what('the embedded store'), value: embedded, unit: 'MB', bar }];
    if (address) {
      const { uri, user, password } = address;
      const env = { ...rest, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
      figures.push({ what: what('Neo4j'), value: await peakOf(['load', file], env), unit: 'MB', bar });
      const store = await openStore({ kind: 'neo4j', ...address });
      await store.write(emptyGraph).finally(() => store.close());
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
