/** What is read of a document, given line by line: for tests. */
import { type Annotation, annotate, extract } from '../../extractor/index.ts';
import { knowledge } from './region-reading.ts';

export type Told = Partial<Annotation['metadata']>;

export const annotated = (lines: readonly string[]): Annotation => {
  const source = lines.join('\n');
  return annotate(
    extract({ name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' }, knowledge),
  );
};

export const told = (lines: readonly string[]): Annotation['metadata'] => annotated(lines).metadata;
