/** Loads nodejieba, a native package that may be missing where nothing could compile it. */
import { createRequire } from 'node:module';
import { makeWordSegmenter, type Segmenter, type WordSegmenter } from './word-segmenter.ts';

export const loadWordSegmenter = (): WordSegmenter =>
  makeWordSegmenter(() => {
    try {
      return createRequire(import.meta.url)('nodejieba') as Segmenter;
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new Error(
        `nodejieba: expected its native part to be compiled by npm ci (needs g++ and python3), got: ${reason}`,
      );
    }
  });
