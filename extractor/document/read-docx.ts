/**
 * The text of a Word document (docx): its paragraphs as lines, table rows as lines with tabs, notes at the end.
 *
 *   takes what Word, WPS and LibreOffice write; tracked changes as if they were accepted
 *   writes the numbers of 第一条 and 一、 that Word counts by itself
 *   refuses a spreadsheet, an archive that is cut off or unpacks without end, a document of pictures alone
 */
import { createRequire } from 'node:module';
import type * as linkedom from 'linkedom';
import type * as mammoth from 'mammoth';
import { readNumbering, writeListNumbers } from './docx/list-numbers.ts';
import { type BinaryRead, refusedRead } from './read-result.ts';
import { textOfElement } from './text-of-element.ts';
import { readZip } from './zip-entries.ts';

/** Loaded with the first docx. */
const load = createRequire(import.meta.url);

const MAIN = 'word/document.xml';
/** A thousand pages of text unpack to some 20 MB. */
const LARGEST_TEXT = 128 * 1024 * 1024;
const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

const EXPECTED = 'a docx file with text';

/** What an archive without a Word document holds, as far as its parts tell. */
const otherArchive = (names: readonly string[]): string => {
  if (names.some((name) => name.startsWith('xl/'))) return 'a spreadsheet (xlsx)';
  if (names.some((name) => name.startsWith('ppt/'))) return 'a presentation (pptx)';
  if (names.includes('content.xml')) return 'an OpenDocument file (odt)';
  if (names.some((name) => /^(?:OFD\.xml|Doc_0\/)/.test(name))) return 'an OFD file';
  return `a ZIP archive of ${names.length} files without a Word document`;
};

/** Notes stand below the text under the mark that the text has for them; the way back up is no text. */
const markNotes = (page: Document): void => {
  for (const back of [...page.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]')]) back.remove();
  for (const mark of [...page.querySelectorAll('a[href^="#footnote-"], a[href^="#endnote-"]')]) {
    const note = page.getElementById((mark.getAttribute('href') ?? '').slice(1));
    (note?.querySelector('p') ?? note)?.prepend(page.createTextNode(mark.textContent ?? ''));
  }
};

const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(parts.get(name) ?? new Uint8Array());

/** The archive as mammoth asks for it, with the numbers in the text that Word would count. */
const fileOf = (names: readonly string[], parts: ReadonlyMap<string, Uint8Array>) => {
  const known = new Set(names);
  const numbering = readNumbering(textOf(parts, 'word/numbering.xml'), textOf(parts, 'word/styles.xml'));
  const main = writeListNumbers(textOf(parts, MAIN), numbering);
  return {
    exists: (name: string): boolean => known.has(name),
    read: (name: string, encoding?: string): Promise<string | Uint8Array> => {
      if (encoding === undefined) return Promise.resolve(parts.get(name) ?? new Uint8Array());
      return Promise.resolve(name === MAIN ? main : textOf(parts, name));
    },
  };
};

export const readDocx = async (bytes: Uint8Array): Promise<BinaryRead> => {
  const zip = readZip(bytes, LARGEST_TEXT, isText);
  if (zip.status === 'refused') return refusedRead(zip.code, zip.reason, EXPECTED);
  if (!zip.names.includes(MAIN)) return refusedRead('binary', otherArchive(zip.names));
  const { convertToHtml, images } = load('mammoth') as typeof mammoth;
  const { parseHTML } = load('linkedom') as typeof linkedom;
  try {
    const convertImage = images.imgElement(() => Promise.resolve({ src: '' }));
    // mammoth reads from what it takes for an opened archive, so that nothing is unpacked twice.
    const { value } = await convertToHtml({ file: fileOf(zip.names, zip.parts) } as never, { convertImage });
    const page = parseHTML(`<html><head></head><body>${value}</body></html>`).document;
    markNotes(page);
    const source = textOfElement(page.body);
    if (source !== '') return { status: 'read', source, encoding: 'utf-8', notices: [] };
    const pictures = zip.names.filter((name) => name.startsWith('word/media/')).length;
    return refusedRead(
      'no-text',
      pictures > 0 ? `a docx without text: it holds ${pictures} pictures` : 'a docx without text',
      EXPECTED,
    );
  } catch (error) {
    return refusedRead('damaged', `a docx that is damaged (${(error as Error).message})`, EXPECTED);
  }
};
