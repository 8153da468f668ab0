/** The README shows the figures of the stored run. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accuracyTable, withAccuracy } from '../../../scripts/score/readme-table.ts';
import { readStoredRun } from '../../../scripts/score/stored-run.ts';

const scoredRoles = {
  labelled: 344,
  accuracy: 0.7794,
  kappa: 0.7,
  certain: 0.8512,
  certainRight: 0.8229,
  eitherRight: 0.9,
};
const part = (mean: number) => ({ documents: 5, mean, headline: { 'Region linked F1': mean }, errors: [] });

describe('the accuracy table', () => {
  it('has a column for each part of the gold set', () => {
    expect(accuracyTable({ seeds: part(0.9), test: part(0.81234) })).toBe(
      [
        '|  | seeds (5 documents) | test (5 documents) |',
        '| --- | ---: | ---: |',
        '| Region linked F1 | 0.900 | 0.812 |',
        '| **Mean** | **0.900** | **0.812** |',
      ].join('\n'),
    );
  });

  it('tells how often the role of a place is right, where that was scored', () => {
    const scored = { ...part(0.8), roles: scoredRoles };
    expect(accuracyTable({ seeds: part(0.9), test: scored })).toContain(
      [
        '| Role of a place, accuracy | – | 0.779 |',
        '| … where it is said without doubt (share of the places) | – | 0.823 (0.85) |',
        '| … where it is in doubt: one of the two roles shown | – | 0.900 |',
      ].join('\n'),
    );
  });

  it('in the README is that of the stored run', async () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(withAccuracy(readme, await readStoredRun())).toBe(readme);
  });

  it('needs its marks', () => expect(() => withAccuracy('# no marks', {})).toThrow(/expected the marks/));
});
