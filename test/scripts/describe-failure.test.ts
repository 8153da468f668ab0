/** What the terminal shows of a failure: known trouble in one line, faults of ours with their stack. */
import { describe, expect, it } from 'vitest';
import { GraphFileError, RefusedQuery, readGraphFile, StoreError } from '../../graph-schema/index.ts';
import { describeFailure } from '../../scripts/describe-failure.ts';
import { Misuse } from '../../scripts/exit-codes.ts';

const brokenFile = (): Error => {
  try {
    readGraphFile('{', 'g.json');
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a GraphFileError, got none');
};

describe('a failure', () => {
  it.each([
    ['misuse', new Misuse('--port: expected 0 to 65535, got x'), true],
    ['a query that writes', new RefusedQuery('CREATE writes to the graph'), true],
    ['a query that is wrong', new StoreError('wrong-query', 'query: / by zero'), true],
    ['a server that does not answer', new StoreError('unreachable', 'no Neo4j server answers'), false],
    ['a broken graph file', brokenFile(), false],
    ['a file that is not there', Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' }), false],
    ['what is no error', 'text', false],
  ])('is one line: %s', (_what, error, isMisuse) => {
    const described = describeFailure(error);
    expect(described.isMisuse).toBe(isMisuse);
    expect(described.message).toMatch(/^zhengmai: /);
    expect(described.message).not.toMatch(/\n {4}at /);
  });
  it('of ours comes with its stack', () => {
    const described = describeFailure(new TypeError('x is undefined'));
    expect(described.isMisuse).toBe(false);
    expect(described.message).toMatch(/x is undefined\n {4}at /);
  });
  it('knows errors by the names that they have', () =>
    expect([brokenFile() instanceof GraphFileError, brokenFile().name]).toEqual([true, 'GraphFileError']));
});
