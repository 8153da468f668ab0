/** What was gained and lost between two runs. */
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../scripts/score/compare-runs.ts';
import { hideWords } from '../../../scripts/score/hide-words.ts';
import { readStoredRun } from '../../../scripts/score/stored-run.ts';

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
  it('are compared by what the stored one keeps of a line, and tell the rest of what is new', () => {
    const now = ['a.txt  Region  missed  12-14 武汉 → 420100', 'a.txt  Region  missed  20-22 黄石 → 420200'];
    expect(compareRuns(['a.txt  Region  missed  12-14', 'b.txt  Region  spurious  1-3'], now, hideWords)).toEqual({
      gained: ['b.txt  Region  spurious  1-3'],
      lost: [now[1]],
    });
  });
});

describe('the stored run of a part that is only scored', () => {
  it.each([
    ['a.txt  Region  missed  12-14 武汉 → 420100', 'a.txt  Region  missed  12-14'],
    ['a.txt  Project  spurious  3-9 甲  乙水库 → ', 'a.txt  Project  spurious  3-9'],
    ['a.txt  project 甲水库 5G工程  missed  420100', 'a.txt  project  missed'],
    ['a.txt  relation  basis -> mentions  甲办法', 'a.txt  relation  basis -> mentions'],
    ['a.txt  Regions per document  missed  420100', 'a.txt  Regions per document  missed'],
  ])('keeps of %s no words', (line, kept) => expect(hideWords(line)).toBe(kept));

  it('holds no word of a text', async () => {
    const run = await readStoredRun();
    const words = ['test', 'made-unseen']
      .flatMap((part) => run[part]?.errors ?? [])
      .filter((line) => /\p{sc=Han}/u.test(line));
    expect(words.length).toBe(0);
    expect(run.test?.errors.length).toBeGreaterThan(0);
  });
});
