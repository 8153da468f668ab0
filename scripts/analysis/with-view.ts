/** Opens the chosen store, reads the view that analysis works on, and closes the store when the work is done. */
import type { Store, View } from '../../graph-schema/index.ts';
import { Misuse } from '../exit-codes.ts';
import { withStore } from '../with-store.ts';

/** Of a store without a graph every name would be called unknown, and an empty table look like an answer. */
export const readFilledView = async (store: Store): Promise<View> => {
  const { readView } = await import('../../graph-schema/index.ts');
  const view = await readView(store);
  if (view.policies.size === 0)
    throw new Misuse(
      `${store.description}: expected a graph, got none; zhengmai start FOLDER or zhengmai load GRAPH puts one there`,
    );
  return view;
};

export const withView = async (
  path: string | undefined,
  work: (view: View, store: Store) => Promise<void>,
): Promise<void> => {
  await withStore({ path }, async (store) => {
    await work(await readFilledView(store), store);
  });
};
