/** Opens the chosen store, reads the view that analysis works on, and closes the store when the work is done. */
import type { Store, View } from '../../graph-schema/index.ts';
import { openChosenStore } from '../choose-store.ts';

export const withView = async (
  path: string | undefined,
  work: (view: View, store: Store) => Promise<void>,
): Promise<void> => {
  const { readView } = await import('../../graph-schema/index.ts');
  const store = await openChosenStore(path);
  try {
    await work(await readView(store), store);
  } finally {
    await store.close();
  }
};
