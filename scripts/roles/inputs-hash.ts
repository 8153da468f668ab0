/** A hash of all that the weights of roles are learned from: labels, texts, classes of words, and the code that sees and learns. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfFiles } from '../learning/hash-of-files.ts';
import { goldFolder, readManifest } from '../score/splits.ts';
import { learnedParts, madeFiles, sampleFiles, samplesFolder } from './labelled-places.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rolesFolder = join(root, 'extractor', 'relations', 'roles');

export const inputsHash = async (): Promise<string> => {
  const learned = (await readManifest()).filter(({ split, use }) =>
    learnedParts.some((part) => part === (use ?? split)),
  );
  const seeing = (await readdir(rolesFolder)).filter((name) => name !== 'weigh.ts').sort();
  const files = [
    ...learned.map(({ doc, split }) => join(goldFolder, split, doc.replace(/\.txt$/, '.json'))),
    ...(await sampleFiles()).map((name) => join(samplesFolder, name)),
    ...madeFiles.map((name) => join(samplesFolder, name)),
    join(root, 'extractor', 'data', 'role-cues.json'),
    ...seeing.map((name) => join(rolesFolder, name)),
    join(root, 'scripts', 'roles', 'learn.ts'),
    join(root, 'scripts', 'learning', 'fit-weights.ts'),
  ];
  return hashOfFiles(files);
};
