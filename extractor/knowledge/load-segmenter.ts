/** Loads nodejieba, a native package that may be missing where nothing could compile it. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { makeWordSegmenter, type Segmenter, type WordSegmenter } from './word-segmenter.ts';

interface NativePackage extends Segmenter {
  load(dictionaries: { readonly dict: string; readonly idfDict: string; readonly stopWordDict: string }): void;
}

const data = (file: string): string => fileURLToPath(new URL(`../data/${file}`, import.meta.url));

/** Its own dictionaries take twice the memory and the time: half of the words are rare names, and no keywords are asked for here. */
const dictionaries = {
  dict: data('segmenter-words.txt'),
  idfDict: data('segmenter-weights.txt'),
  stopWordDict: data('segmenter-weights.txt'),
};

export const loadWordSegmenter = (): WordSegmenter =>
  makeWordSegmenter(() => {
    try {
      const native = createRequire(import.meta.url)('nodejieba') as NativePackage;
      native.load(dictionaries);
      return native;
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new Error(
        `nodejieba: expected its native part to be compiled by npm ci (needs g++ and python3), got: ${reason}`,
      );
    }
  });
