/** The seeds as documents. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Document } from '../../extractor/document/document.ts';
import { readDocument } from '../../extractor/document/read-document.ts';

const readSeed = async (file: string): Promise<Document> => {
  const result = await readDocument(readFileSync(`seeds/${file}`), file);
  if (result.status === 'refused') throw new Error(`${file}: ${result.problem.reason}`);
  return result.document;
};

export const readSeeds = (): Promise<readonly Document[]> =>
  Promise.all(
    readdirSync('seeds')
      .filter((file) => file.endsWith('.txt'))
      .map(readSeed),
  );
