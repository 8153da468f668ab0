/** Keeps one atlas and reads it again when the collection has changed; concurrent askers share one reading. */
import { type NodeType, readView, type Store, type View } from '../../../graph-schema/index.ts';
import type { Atlas } from './atlas.ts';
import { readAtlas, readCounts } from './read-atlas.ts';

export interface AtlasKeeper {
  atlas(): Promise<Atlas>;
  /** What analysis works on; read when it is first asked for, kept and dropped together with the atlas. */
  view(): Promise<View>;
  /** Counts as they are now; drops the atlas if they are not what they were when it was read. */
  counts(): Promise<Partial<Record<NodeType, number>>>;
}

export const keepAtlas = (store: Store): AtlasKeeper => {
  let kept: Promise<Atlas> | undefined;
  let viewed: Promise<View> | undefined;
  let seen = '';
  return {
    view: () => {
      viewed ??= readView(store).catch((error: unknown) => {
        viewed = undefined;
        throw error;
      });
      return viewed;
    },
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
      if (now !== seen) {
        kept = undefined;
        viewed = undefined;
      }
      seen = now;
      return counts;
    },
  };
};
