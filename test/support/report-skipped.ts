/** A reporter that says which suites were skipped and why, so that a skip is never silent. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What a suite may lack, by a word of its name; `scripts/test/main.ts` says why it started no Neo4j. */
const noNeo4j = (): string => {
  if (process.env.NEO4J_URI)
    return 'the database that NEO4J_URI names is not empty, and tests never empty it themselves';
  return process.env.ZHENGMAI_NO_NEO4J ?? 'NEO4J_URI is not set (npm test starts a server where it can)';
};
const lacks: readonly (readonly [RegExp, () => string])[] = [
  [/neo4j/i, noNeo4j],
  [/e2e|browser|chromium/i, () => 'no Chromium on this machine (CHROMIUM_PATH names one)'],
];

const reasonOf = (test: TestCase): string => {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  const name = `${test.module.relativeModuleId} ${test.fullName}`;
  return (
    note ??
    lacks.find(([word]) => word.test(name))?.[1]() ??
    'marked as skipped in the file, or a test before it failed'
  );
};

/** Reason → file → number of tests. */
const countSkips = (modules: readonly TestModule[]): Map<string, Map<string, number>> => {
  const skips = new Map<string, Map<string, number>>();
  for (const module of modules)
    for (const test of module.children.allTests('skipped')) {
      const files = skips.get(reasonOf(test)) ?? new Map<string, number>();
      files.set(module.relativeModuleId, (files.get(module.relativeModuleId) ?? 0) + 1);
      skips.set(reasonOf(test), files);
    }
  return skips;
};

export default class ReportSkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const [reason, files] of countSkips(modules)) {
      console.log(`\nSkipped: ${reason}`);
      for (const [file, tests] of files) console.log(`  ${file}: ${tests} ${tests === 1 ? 'test' : 'tests'}`);
    }
  }
}
