/** The count that npm test and .ci/run end with. */
import { describe, expect, it } from 'vitest';
import { countResults, showCount } from '../../../scripts/test/count-results.ts';

describe('the count of tests', () => {
  it('is what passed and what failed', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{}, {}, {}, {}] }],
    };
    expect(showCount(countResults(report))).toBe('3 passed, 1 failed');
  });

  it('takes a file that broke before its first test for a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [
        { status: 'passed', assertionResults: [{}, {}, {}] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(showCount(countResults(report))).toBe('3 passed, 1 failed');
  });

  it('does not count a file whose tests were all skipped as failed', () => {
    const report = { numPassedTests: 0, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [] }] };
    expect(countResults(report).failed).toBe(0);
  });
});
