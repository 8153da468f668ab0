/** The run that scores are compared with: test/gold/stored-run.json, written only by `zhengmai score --store-run`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SplitScore } from './score-split.ts';
import { goldFolder } from './splits.ts';

export const storedRunFile = join(goldFolder, 'stored-run.json');

export interface StoredSplit {
  readonly documents: number;
  readonly mean: number;
  readonly headline: Readonly<Record<string, number>>;
  readonly errors: readonly string[];
}
/** By the name of the part of the gold set. */
export type StoredRun = Readonly<Record<string, StoredSplit>>;

export const readStoredRun = async (): Promise<StoredRun> => {
  try {
    return JSON.parse(await readFile(storedRunFile, 'utf8')) as StoredRun;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

const rounded = (value: number): number => Number(value.toFixed(4));

export const storeRun = async (scores: readonly SplitScore[]): Promise<StoredRun> => {
  const run: StoredRun = Object.fromEntries(
    scores.map(({ name, documents, score, errors }) => {
      const headline = Object.fromEntries(
        Object.entries(score.headline).map(([what, value]) => [what, rounded(value)]),
      );
      return [name, { documents, mean: rounded(score.mean), headline, errors }];
    }),
  );
  await writeFile(storedRunFile, `${JSON.stringify(run, null, 1)}\n`);
  return run;
};
