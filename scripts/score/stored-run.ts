/** The run that scores are compared with: test/gold/stored-run.json, written only by `zhengmai score --store-run`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SplitScore } from './score-split.ts';
import { goldFolder } from './splits.ts';

const file = join(goldFolder, 'stored-run.json');

/** Per part of the gold set: its mean and its errors. */
export type StoredRun = Readonly<Record<string, { readonly mean: number; readonly errors: readonly string[] }>>;

export const readStoredRun = async (): Promise<StoredRun> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StoredRun;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};

export const writeStoredRun = async (scores: readonly SplitScore[]): Promise<string> => {
  const run: StoredRun = Object.fromEntries(
    scores.map(({ name, score, errors }) => [name, { mean: Number(score.mean.toFixed(4)), errors }]),
  );
  await writeFile(file, `${JSON.stringify(run, null, 1)}\n`);
  return file;
};
