/** A reporter that says which suites were skipped and why, so that a skip is never silent. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

interface Skip {
  readonly suite: string;
  readonly reason: string;
}

/** What a suite may lack; `scripts/test/main.ts` sets these when it has looked. */
const reasons = (): readonly (readonly [RegExp, string | undefined])[] => [
  [/neo4j/i, process.env.ZHENGMAI_NO_NEO4J ?? 'NEO4J_URI is not set (npm test starts a server where it can)'],
  [/e2e|browser|chromium/i, 'no Chromium on this machine (CHROMIUM_PATH names one)'],
];

const reasonOf = (test: TestCase, suite: string): string => {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return note ?? reasons().find(([what]) => what.test(suite))?.[1] ?? 'marked as skipped in the file';
};

export const skipsOf = (modules: readonly TestModule[]): Map<string, { skip: Skip; tests: number }> => {
  const skips = new Map<string, { skip: Skip; tests: number }>();
  for (const module of modules)
    for (const test of module.children.allTests('skipped')) {
      // Left out by `-t`: the caller asked for that.
      if (test.options.mode === 'skip' || test.result().state === 'skipped') {
        const parent = test.parent.type === 'suite' ? ` › ${test.parent.fullName}` : '';
        const suite = `${module.relativeModuleId}${parent}`;
        const skip = { suite, reason: reasonOf(test, suite) };
        const key = `${suite}\0${skip.reason}`;
        skips.set(key, { skip, tests: (skips.get(key)?.tests ?? 0) + 1 });
      }
    }
  return skips;
};

export default class ReportSkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skips = [...skipsOf(modules).values()];
    if (skips.length === 0) return;
    console.log('\nSkipped:');
    for (const { skip, tests } of skips)
      console.log(`  ${skip.suite} (${tests} ${tests === 1 ? 'test' : 'tests'}): ${skip.reason}`);
  }
}
