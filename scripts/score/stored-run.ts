/** The run that scores are compared with: test/gold/stored-run.json, written only by `zhengmai score --store-run`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hideWords } from './hide-words.ts';
import type { ScoredRoles } from './roles-of-gold.ts';
import type { SplitScore } from './score-split.ts';
import { goldFolder, isOnlyScored, type Split } from './splits.ts';

const storedRunFile = join(goldFolder, 'stored-run.json');

export interface StoredSplit {
  readonly documents: number;
  readonly mean: number;
  readonly headline: Readonly<Record<string, number>>;
  /** Roles of places, in the texts of this part and those labelled for roles alone. */
  readonly roles?: {
    readonly labelled: number;
    readonly accuracy: number;
    readonly kappa: number;
    /** Share of the found that is said without doubt, and how often that is right; how often one of the two is where it is in doubt. */
    readonly certain: number;
    readonly certainRight: number;
    readonly eitherRight: number;
  };
  /** Lines of `scoreSplit`; of a part that is only scored without their words. */
  readonly errors: readonly string[];
}
/** What the stored run keeps of an error line of this part. */
export const keptOf = (part: Pick<Split, 'name'>): ((line: string) => string) =>
  isOnlyScored(part) ? hideWords : (line) => line;

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

/** Finer than what is shown of it: 0.95146 kept as 0.9515 would be shown as 0.952. */
const rounded = (value: number): number => Number(value.toFixed(6));

const rolesOf = (scored: ScoredRoles | undefined): Pick<StoredSplit, 'roles'> => {
  if (!scored) return {};
  const { all, accuracy, kappa, certain, doubtful } = scored.score;
  return {
    roles: {
      labelled: all.labelled,
      accuracy: rounded(accuracy),
      kappa: rounded(kappa),
      certain: rounded(certain.found / all.found),
      certainRight: rounded(certain.right / certain.found),
      eitherRight: rounded(doubtful.eitherRight / doubtful.found),
    },
  };
};

export const storeRun = async (scores: readonly SplitScore[], ofRoles: readonly ScoredRoles[]): Promise<StoredRun> => {
  const run: StoredRun = Object.fromEntries(
    scores.map(({ name, documents, score, errors }) => {
      const headline = Object.fromEntries(
        Object.entries(score.headline).map(([what, value]) => [what, rounded(value)]),
      );
      const roles = rolesOf(ofRoles.find(({ use }) => use === name));
      return [name, { documents, mean: rounded(score.mean), headline, ...roles, errors: errors.map(keptOf({ name })) }];
    }),
  );
  await writeFile(storedRunFile, `${JSON.stringify(run, null, 1)}\n`);
  return run;
};
