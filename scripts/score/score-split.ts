/** Annotates the documents of one part of the gold set and scores them; every error becomes one line that can be compared. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../extractor/document/read-document.ts';
import { showReadProblem } from '../../extractor/document/read-result.ts';
import { annotate, extract, type Knowledge } from '../../extractor/index.ts';
import { type Score, type ScoredMention, score } from './score.mjs';
import { readGold, type Split } from './splits.ts';

export interface SplitScore {
  readonly name: Split['name'];
  readonly documents: number;
  readonly score: Score;
  /** Sorted; equal lines are kept, so that two errors of one kind count twice. */
  readonly errors: readonly string[];
}

const showEntry = (entry: ScoredMention | string): string =>
  typeof entry === 'string' ? entry : `${entry.start}-${entry.end} ${entry.text} → ${(entry.ids ?? []).join(' + ')}`;

const annotateFile = async (folder: string, name: string, knowledge: Knowledge): Promise<object> => {
  const read = await readDocument(await readFile(join(folder, name)), name);
  if (read.status === 'refused') throw new Error(showReadProblem(read.problem));
  return annotate(extract(read.document, knowledge));
};

export const scoreSplit = async (split: Split, knowledge: Knowledge): Promise<SplitScore | undefined> => {
  const gold = await readGold(split);
  if (gold.size === 0) return undefined;
  const predicted = new Map<string, object>();
  for (const doc of gold.keys()) predicted.set(doc, await annotateFile(split.texts, doc, knowledge));
  const errors: string[] = [];
  const result = score(gold, predicted, (doc, what, kind, entry) =>
    errors.push(`${doc}  ${what}  ${kind}  ${showEntry(entry)}`),
  );
  return { name: split.name, documents: gold.size, score: result, errors: errors.sort() };
};
