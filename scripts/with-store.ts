/** Does a piece of work with the chosen store and closes it, whether the work is done or fails: left open, a file of ours would stay locked. */
import type { Store } from '../graph-schema/index.ts';
import { type OpenOptions, openChosenStore } from './choose-store.ts';

export interface Opening extends OpenOptions {
  /** What --store says; without it the environment chooses. */
  readonly path: string | undefined;
}

/** Throws Misuse if the environment names a server incompletely, and whatever opening or the work throws. */
export const withStore = async <Result>(
  { path, ...options }: Opening,
  work: (store: Store) => Promise<Result>,
): Promise<Result> => {
  const store = await openChosenStore(path, options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
