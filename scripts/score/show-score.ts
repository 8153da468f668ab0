/** The table of a score, per type, for reading. */
import { showTable } from '../table.ts';
import type { Comparison } from './compare-runs.ts';
import type { SplitScore } from './score-split.ts';

const rate = (value: number): string => value.toFixed(3);

export const showScore = ({ name, documents, score }: SplitScore): string => {
  const rows = Object.entries(score.tallies).map(([what, { precision, recall, f1, tp, fp, fn }]) => [
    what,
    ...[precision, recall, f1].map(rate),
    ...[tp, fp, fn].map(String),
  ]);
  const columns = ['', 'P', 'R', 'F1', 'right', 'spurious', 'missed'];
  const headline = [...Object.entries(score.headline), ['MEAN', score.mean] as const].map(([what, value]) => [
    what,
    rate(value),
  ]);
  return [
    `${name}: ${documents} documents`,
    showTable(columns, rows, { right: [1, 2, 3, 4, 5, 6] }),
    '',
    showTable(['headline', ''], headline, { right: [1] }),
  ].join('\n');
};

export const countComparison = ({ gained, lost }: Comparison): string =>
  gained.length + lost.length === 0
    ? 'as in the stored run'
    : `against the stored run: ${gained.length} errors gone, ${lost.length} new`;

export const showComparison = (comparison: Comparison): string =>
  [
    countComparison(comparison),
    ...comparison.gained.map((line) => `  + ${line}`),
    ...comparison.lost.map((line) => `  - ${line}`),
  ].join('\n');
