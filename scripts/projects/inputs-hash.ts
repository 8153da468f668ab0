/** A hash of all that the weights of projects are learned from: labels, texts, words, and the code that sees and learns. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfFiles } from '../learning/hash-of-files.ts';
import { goldFolder, readManifest } from '../score/splits.ts';
import { learnedFrom, samplesFile } from './labelled-phrases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const phrasesFolder = join(root, 'extractor', 'mentions', 'projects');

export const inputsHash = async (): Promise<string> => {
  const gold = (await readManifest()).filter(({ split }) => learnedFrom.has(split));
  const seeing = (await readdir(phrasesFolder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const files = [
    ...gold.map(({ doc, split }) => join(goldFolder, split, doc.replace(/\.txt$/, '.json'))),
    samplesFile,
    ...['heads', 'names', 'stops', 'words'].map((name) => join(root, 'extractor', 'data', `project-${name}.json`)),
    ...seeing.map((name) => join(phrasesFolder, name)),
    ...['labelled-phrases.ts', 'learn.ts'].map((name) => join(root, 'scripts', 'projects', name)),
    join(root, 'scripts', 'learning', 'fit-weights.ts'),
  ];
  return hashOfFiles(files);
};
