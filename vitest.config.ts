/** How the tests run; `npm test` (scripts/test/main.ts) adds a Neo4j server and the count at the end. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    reporters: ['default', './test/support/report-skipped.ts'],
    // Servers, browsers and child processes are slow on busy machines; no test measures time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
