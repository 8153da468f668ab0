/** Makes the word segmenter from the dictionaries of nodejieba, at first use; its native part is not needed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { makeWordCutter } from './cut-words.ts';
import { makeUnknownWords } from './unknown-words.ts';
import { makeWordDictionary } from './word-dictionary.ts';
import { makeWordSegmenter, type WordSegmenter } from './word-segmenter.ts';

/** The paths that the package gives; asking for them loads nothing native. */
interface Paths {
  readonly DEFAULT_DICT: string;
  readonly DEFAULT_USER_DICT: string;
  readonly DEFAULT_HMM_DICT: string;
}

export const loadWordSegmenter = (): WordSegmenter =>
  makeWordSegmenter(() => {
    try {
      const paths = createRequire(import.meta.url)('nodejieba') as Paths;
      const read = (path: string): string => readFileSync(path, 'utf8');
      return makeWordCutter(
        makeWordDictionary(read(paths.DEFAULT_DICT), read(paths.DEFAULT_USER_DICT)),
        makeUnknownWords(read(paths.DEFAULT_HMM_DICT)),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new Error(`nodejieba: expected its dictionaries to be installed by npm ci, got: ${reason}`);
    }
  });
