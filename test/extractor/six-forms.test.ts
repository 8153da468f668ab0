/** One document in six forms says the same: the graphs differ in offsets and in what tells of the file, in nothing else. */
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../extractor/document/read-document.ts';
import { assemble, extract, loadKnowledge, toFragment } from '../../extractor/index.ts';
import { normalise } from '../../extractor/text/normalise.ts';
import { docxOf } from '../support/make-docx.ts';
import { printPdf } from '../support/make-pdf.ts';
import { directive, linesOf, notice, printing } from '../support/small-documents.ts';
import { encode } from './document/bytes.ts';

const knowledge = loadKnowledge();

/** Where a word stands and in which file is what forms may differ in. */
const ofTheFile = new Set([
  'sha256',
  'encoding',
  'format',
  'script',
  'name',
  'text',
  'length',
  'start',
  'end',
  'evidence',
]);

/** Ids without the file's key and offsets, words without their script: what is left is what was said. */
const plain = (value: unknown): unknown =>
  typeof value === 'string'
    ? normalise(value.replace(/(document:|passage:|citation:|unresolved:|untitled\/)[0-9a-f]{16}(?:#\d+-\d+)?/g, '$1'))
        .folded
    : Array.isArray(value)
      ? value.map(plain)
      : value;

const saidIn = async (bytes: Uint8Array, name: string): Promise<readonly string[]> => {
  const read = await readDocument(bytes, name);
  if (read.status === 'refused') throw new Error(`${name}: ${read.problem.reason}`);
  const graph = assemble([toFragment(extract(read.document, knowledge), knowledge)], knowledge);
  const said = (properties: object): string =>
    JSON.stringify(
      Object.entries(properties)
        .filter(([key]) => !ofTheFile.has(key))
        .map(([key, value]) => [key, plain(value)]),
    );
  return [
    ...graph.nodes.map(({ type, id, properties }) => `${type} ${plain(id)} ${said(properties)}`),
    ...graph.edges.map(({ type, from, to, properties }) => `${type} ${plain(from)} → ${plain(to)} ${said(properties)}`),
  ].sort();
};

const toTraditional = Converter({ from: 'cn', to: 't' });

const forms: readonly (readonly [string, (text: string) => Uint8Array | Promise<Uint8Array>])[] = [
  ['GB18030.txt', (text) => encode(text, 'gb18030')],
  ['Traditional.txt', (text) => encode(toTraditional(text), 'utf-8')],
  [
    'page.html',
    (text) =>
      encode(
        `<!DOCTYPE html><html><body>${linesOf(text)
          .map((line) => `<p>${line}</p>`)
          .join('\n')}</body></html>`,
        'utf-8',
      ),
  ],
  ['word.docx', (text) => docxOf(linesOf(text))],
  ['print.pdf', (text) => printPdf(text)],
  ['mark.md', (text) => encode(linesOf(text).join('\n\n'), 'utf-8')],
];

const plan = readFileSync('seeds/001_66f6a4c880a9e54d.txt', 'utf8');

describe.each([
  ['a directive', directive],
  ['a notice', notice],
  ['a notice with its measures', printing],
  ['a long opinion', plan],
])('%s', (_, text) => {
  let asText: readonly string[] = [];
  beforeAll(async () => {
    asText = await saidIn(encode(text, 'utf-8'), 'UTF-8.txt');
  });

  it.each(forms)('as %s says the same', async (name, make) => {
    expect(await saidIn(await make(text), name)).toEqual(asText);
  });
});
