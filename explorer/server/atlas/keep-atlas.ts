/** Keeps one atlas and reads it again when the collection has changed; concurrent askers share one reading. */
import { type NodeType, readView, type Store, type View } from '../../../graph-schema/index.ts';
import type { Atlas } from './atlas.ts';
import { readAtlas, readCounts } from './read-atlas.ts';

export interface AtlasKeeper {
  atlas(): Promise<Atlas>;
  /** What analysis works on; read when it is first asked for, kept and dropped together with the atlas. */
  view(): Promise<View>;
  /** Counts as they are now; drops the atlas if these or the documents are not what they were when it was read. */
  counts(): Promise<Partial<Record<NodeType, number>>>;
}

export const keepAtlas = (store: Store): AtlasKeeper => {
  let kept: Promise<Atlas> | undefined;
  let viewed: Promise<View> | undefined;
  /**
   * The counts and documents by which a change is told (a replaced document may say as much as the old one); looked at before anything is read, so that what
   * is read first is not read twice.
   */
  let seen: string | undefined;
  const counts = async (): Promise<Partial<Record<NodeType, number>>> => {
    const found = await readCounts(store);
    const now = JSON.stringify([found, (await store.documents()).map(({ id, name }) => [id, name]).sort()]);
    if (seen !== undefined && now !== seen) {
      kept = undefined;
      viewed = undefined;
    }
    seen = now;
    return found;
  };
  const reading = async <T>(read: (store: Store) => Promise<T>): Promise<T> => {
    if (seen === undefined) await counts();
    return read(store);
  };
  return {
    view: () => {
      viewed ??= reading(readView).catch((error: unknown) => {
        viewed = undefined;
        throw error;
      });
      return viewed;
    },
    atlas: () => {
      kept ??= reading(readAtlas).catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      return kept;
    },
    counts,
  };
};
