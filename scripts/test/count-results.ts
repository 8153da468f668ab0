/** Counts tests in the report of vitest's JSON reporter; a file that fails before its first test counts as one failure. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const countResults = ({ numPassedTests, numFailedTests, testResults }: Report): Count => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
});

export const showCount = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;
