/** `annotate --jsonl`: a document a line in, its stand-off annotation a line out. */
import { annotate, extract, loadKnowledge } from '../../extractor/index.ts';
import { runLines } from './answer-lines.ts';

export const annotateLines = async (paths: readonly string[], out: string | undefined): Promise<void> => {
  const knowledge = loadKnowledge();
  await runLines(paths, out, (document) => annotate(extract(document, knowledge)));
};
