/** Reads a text that may be anything, and says what must hold of whatever was read. */
import { expect } from 'vitest';
import { annotate } from '../../extractor/annotate.ts';
import { extract, loadKnowledge } from '../../extractor/index.ts';
import type { Extraction } from '../../extractor/pipeline.ts';

export const knowledge = loadKnowledge();
export const PATIENCE = 240_000;

export const read = (source: string): Extraction =>
  extract({ name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' }, knowledge);

export const expectValid = (extraction: Extraction): void => {
  const { source } = extraction.text;
  const { length } = extraction.text.folded;
  const { lines, sentences } = extraction.segments;
  for (const { start, end } of [...lines, ...sentences, ...extraction.linked.map(({ mention }) => mention)])
    expect(start >= 0 && start < end && end <= length).toBe(true);
  for (let i = 1; i < lines.length; i++) expect(lines[i]!.start).toBeGreaterThanOrEqual(lines[i - 1]!.end);
  for (const { start, end, text } of annotate(extraction).mentions) expect(source.slice(start, end)).toBe(text);
};
