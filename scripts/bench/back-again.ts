/** How long the embedded store is away after a query that does not end by itself, and how long it takes to open. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Graph, openStore } from '../../graph-schema/index.ts';
import type { Figure } from './figure.ts';

const limit = 1000;
/** One that looks at the clock, and one that nothing can look into: a regular expression that backtracks. */
const runaways = [
  'MATCH (a), (b), (c) RETURN count(*)',
  `RETURN '${'a'.repeat(40)}!' =~ '(a+)+b'`,
  'MATCH (a) RETURN a.id ORDER BY reduce(s = 0, x IN range(1, 900000) | s + x)',
];

export const benchBackAgain = async (graph: Graph): Promise<readonly Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'zhengmai-bench-'));
  const options = { kind: 'embedded', path: join(folder, 'graph') } as const;
  const size = `${graph.nodes.length} nodes, ${graph.edges.length} edges`;
  try {
    const first = await openStore(options);
    await first.write(graph);
    await first.close();
    const before = performance.now();
    const store = await openStore(options);
    const opened = performance.now() - before;
    let away = 0;
    try {
      await store.query('RETURN 1');
      for (const cypher of runaways) {
        const start = performance.now();
        const end = await store.query(cypher, {}, { milliseconds: limit }).catch((error: Error) => error);
        const { rows } = await store.query('MATCH (n) RETURN count(n)');
        if (!(end instanceof Error) || rows[0]?.[0] !== graph.nodes.length)
          throw new Error(`bench: expected ${cypher} to be stopped and nothing to be lost, got ${rows[0]?.[0]} nodes`);
        away = Math.max(away, performance.now() - start - limit);
      }
    } finally {
      await store.close();
    }
    return [
      { what: `back after a runaway query, ${size}`, value: away / 1000, unit: 's', bar: 2 },
      { what: `opening the embedded store, ${size}`, value: opened / 1000, unit: 's' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
