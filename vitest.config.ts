/** How the tests run; `npm test` (scripts/test/main.ts) adds a Neo4j server and the count at the end. */
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlagsOfTests, chromiumPath } from './scripts/bench/chromium.ts';
import { compiledSources } from './test/support/compiled-sources.ts';

const inBrowser = 'test/**/*.browser.test.ts';

/**
 * Tests of pure functions: they start nothing and change nothing outside themselves, so that one process may keep the modules and
 * the knowledge from file to file. Loading both anew for each is more than half of their time. They run last, and their many small files
 * fill up what longer ones leave; those of `test/properties` take a minute each, so they begin before.
 */
const pure = [
  'explorer/server/atlas',
  'explorer/web',
  'extractor',
  'graph-schema/analysis',
  'graph-schema/cypher',
  'graph-schema/graph',
  'graph-schema/properties',
  'graph-schema/validate',
].map((folder) => `test/${folder}/**/!(*.browser).test.ts`);

/** Tests that need a true WebGL context run in Chromium; where there is none they are skipped in Node, with that reason. */
const browser =
  chromiumPath === undefined
    ? []
    : [
        {
          extends: true as const,
          test: {
            name: 'browser',
            include: [inBrowser],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { executablePath: chromiumPath, args: [...chromiumFlagsOfTests] },
              }),
              instances: [{ browser: 'chromium' as const, viewport: { width: 900, height: 700 } }],
            },
          },
        },
      ];

export default defineConfig({
  test: {
    reporters: ['default', './test/support/report-skipped.ts'],
    // For the processes that hold an engine; by themselves, they would take tsx.
    env: { ZHENGMAI_REGISTER: compiledSources },
    // Many files wait: for a browser, a child, a server that restarts, the one Neo4j that another file holds. So three side by side
    // pay even on two cores; vitest alone would run one.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // Servers, browsers and child processes are slow on busy machines; no test measures time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['**/node_modules/**', ...pure, ...(chromiumPath === undefined ? [] : [inBrowser])],
        },
      },
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      ...browser,
    ],
  },
});
