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
import { mainPart, relationsOf, targetOf } from './docx/package-parts.ts';
import { CHUNK, plainBody } from './docx/plain-body.ts';
import type { Notice } from './notice.ts';
import { readEncoded } from './read-encoded.ts';
import { type BinaryRead, refusedRead } from './read-result.ts';
import { textOfElement } from './text-of-element.ts';
import { readZip } from './zip-entries.ts';

/** Loaded with the first docx. */
const load = createRequire(import.meta.url);

/** A thousand pages of text unpack to some 20 MB. */
const LARGEST_TEXT = 128 * 1024 * 1024;
const isText = (name: string): boolean => /\.(?:xml|rels|html?|xhtml|mht|mhtml|txt)$/i.test(name);

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

const decoderOf = (bytes: Uint8Array): TextDecoder =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8');

const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string => {
  const bytes = parts.get(name) ?? new Uint8Array();
  return decoderOf(bytes).decode(bytes);
};

interface Package {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly main: string;
}

/** The archive as mammoth asks for it, with the numbers in the text that Word would count. */
const fileOf = ({ names, parts, main }: Package) => {
  const known = new Set(names);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const numbering = readNumbering(textOf(parts, `${folder}numbering.xml`), textOf(parts, `${folder}styles.xml`));
  const body = writeListNumbers(plainBody(textOf(parts, main)), numbering);
  return {
    exists: (name: string): boolean => known.has(name),
    read: (name: string, encoding?: string): Promise<string | Uint8Array> => {
      if (encoding === undefined) return Promise.resolve(parts.get(name) ?? new Uint8Array());
      return Promise.resolve(name === main ? body : textOf(parts, name));
    },
  };
};

/** Web systems put a page as it is into a document that holds nothing else: Word reads it when it opens the file. */
const withChunks = (source: string, { parts, main }: Package): { source: string; notices: readonly Notice[] } => {
  const relations = textOf(parts, relationsOf(main));
  const notices: Notice[] = [];
  const whole = source.replace(CHUNK, (_, id: string) => {
    const name = targetOf(main, relations, id) ?? id;
    const bytes = parts.get(name);
    const read = bytes && readEncoded(bytes, name);
    if (read?.status === 'read') return read.document.source;
    const reason = read ? read.problem.reason : 'a part of another kind';
    notices.push({
      code: 'part-without-text',
      rule: 'read-docx',
      message: `no text from the part ${name}: expected a page or plain text, got ${reason}`,
    });
    return '';
  });
  return { source: whole.trim() === '' ? '' : whole, notices };
};

export const readDocx = async (bytes: Uint8Array): Promise<BinaryRead> => {
  const zip = readZip(bytes, LARGEST_TEXT, isText);
  if (zip.status === 'refused') return refusedRead(zip.code, zip.reason, EXPECTED);
  const { names, parts } = zip;
  const main = mainPart(textOf(parts, '_rels/.rels'));
  if (!names.includes(main) || !/document\w*\.xml$/i.test(main)) return refusedRead('binary', otherArchive(names));
  const { convertToHtml, images } = load('mammoth') as typeof mammoth;
  const { parseHTML } = load('linkedom') as typeof linkedom;
  try {
    const convertImage = images.imgElement(() => Promise.resolve({ src: '' }));
    // mammoth reads from what it takes for an opened archive, so that nothing is unpacked twice.
    const { value } = await convertToHtml({ file: fileOf({ names, parts, main }) } as never, { convertImage });
    const page = parseHTML(`<html><head></head><body>${value}</body></html>`).document;
    markNotes(page);
    const { source, notices } = withChunks(textOfElement(page.body), { names, parts, main });
    if (source !== '') return { status: 'read', source, encoding: 'utf-8', notices };
    const pictures = names.filter((name) => name.startsWith('word/media/')).length;
    return refusedRead(
      'no-text',
      pictures > 0 ? `a docx without text: it holds ${pictures} pictures` : 'a docx without text',
      EXPECTED,
    );
  } catch (error) {
    return refusedRead('damaged', `a docx that is damaged (${(error as Error).message})`, EXPECTED);
  }
};
