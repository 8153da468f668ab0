/** What was gained and lost between two runs. */
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../scripts/score/compare-runs.ts';

describe('two runs', () => {
  it('that err alike differ in nothing', () => {
    expect(compareRuns(['a', 'b'], ['b', 'a'])).toEqual({ gained: [], lost: [] });
  });
  it('differ by the errors that are gone and the new ones', () => {
    expect(compareRuns(['a', 'b'], ['b', 'c'])).toEqual({ gained: ['a'], lost: ['c'] });
  });
  it('count repeated errors', () => {
    expect(compareRuns(['a', 'a'], ['a'])).toEqual({ gained: ['a'], lost: [] });
    expect(compareRuns(['a'], ['a', 'a', 'a'])).toEqual({ gained: [], lost: ['a', 'a'] });
  });
});
