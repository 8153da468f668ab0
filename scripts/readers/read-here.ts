/** Reads documents in this thread. */
import { type Document, extract, type Fragment, type Knowledge, toFragment } from '../../extractor/index.ts';

export const readHere =
  (knowledge: Knowledge) =>
  async (document: Document): Promise<Fragment> =>
    toFragment(extract(document, knowledge), knowledge);
