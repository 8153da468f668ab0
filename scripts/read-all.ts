/** Reads inputs one after the other into documents; says on stderr which could not be read, and why. */
import type { Document } from '../extractor/document/document.ts';
import { type ReadProblem, showReadProblem } from '../extractor/document/read-result.ts';
import { Misuse } from './exit-codes.ts';
import { findInputs } from './inputs.ts';
import { notice } from './progress.ts';

export interface ReadAll {
  /** In the order of the inputs; of files with the same bytes only the first. */
  readonly documents: AsyncGenerator<{ readonly document: Document; readonly done: number; readonly all: number }>;
  /** Filled while `documents` is read. */
  readonly problems: readonly ReadProblem[];
}

export const readAll = async (paths: readonly string[]): Promise<ReadAll> => {
  const found = await findInputs(paths);
  if (found.length === 0) throw new Misuse('expected files, a folder or text through a pipe, got none');
  const problems: ReadProblem[] = [];
  const read = async function* (): ReadAll['documents'] {
    const names = new Map<string, string>();
    for (const [i, input] of found.entries()) {
      const result = await input.read();
      if (result.status === 'refused') {
        problems.push(result.problem);
        notice(showReadProblem({ ...result.problem, file: input.path }));
        continue;
      }
      const before = names.get(result.document.sha256);
      if (before !== undefined) {
        notice(`${input.path}: the same bytes as ${before}, taken once`);
        continue;
      }
      names.set(result.document.sha256, input.path);
      for (const { message } of result.document.notices ?? []) notice(`${input.path}: ${message}`);
      yield { document: result.document, done: i + 1, all: found.length };
    }
  };
  return { documents: read(), problems };
};
