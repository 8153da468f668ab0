/** Keeps one atlas and reads it again when the collection has changed; concurrent askers share one reading. */
import type { NodeType, Store } from '../../../graph-schema/index.ts';
import type { Atlas } from './atlas.ts';
import { readAtlas, readCounts } from './read-atlas.ts';

export interface AtlasKeeper {
  atlas(): Promise<Atlas>;
  /** Counts as they are now; drops the atlas if they are not what they were when it was read. */
  counts(): Promise<Partial<Record<NodeType, number>>>;
}

export const keepAtlas = (store: Store): AtlasKeeper => {
  let kept: Promise<Atlas> | undefined;
  let seen = '';
  return {
    atlas: () => {
      kept ??= readAtlas(store).catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      return kept;
    },
    counts: async () => {
      const counts = await readCounts(store);
      const now = JSON.stringify(counts);
      if (now !== seen) kept = undefined;
      seen = now;
      return counts;
    },
  };
};
