/**
 * The text layer of a PDF: lines joined to paragraphs, framed tables row by row, page numbers and running heads left out.
 *
 *   takes PDFs whose fonts say their characters, by ToUnicode or by the Chinese CMaps in extractor/data/cmaps
 *   refuses scanned pages, fonts that say nothing, encrypted and damaged files; of some pages without text it tells which
 */
import { readFile } from 'node:fs/promises';
import type * as unpdf from 'unpdf';
import type { Notice } from './notice.ts';
import type { Piece } from './pdf/page-lines.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { type Matrix, type OperatorNumbers, type Rule, rulesOf } from './pdf/rules.ts';
import { type Page, withoutRunningHeads } from './pdf/running-heads.ts';
import { linesWithTables } from './pdf/tables.ts';
import { type PageText, pieceOf, uprightView } from './pdf/upright.ts';
import { type BinaryRead, refusedRead } from './read-result.ts';
import { readsAsChinese } from './reads-as-chinese.ts';

const EXPECTED = 'a PDF with a text layer';
const cmaps = new URL('../data/cmaps/', import.meta.url);
/** More would not be one document. */
const MOST_PAGES = 3000;
const MOST_UNKNOWN = 0.2;
/** Private use and replacement characters, and controls: glyphs without a meaning. */
const UNKNOWN = /[\p{Co}\ufffd]|[^\P{Cc}\n\t]/gu;

type Pdf = Awaited<ReturnType<typeof unpdf.getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/** pdf.js asks it for the CMaps of fonts that embed none; other files (fonts to draw with) are not needed for reading. */
class CMapFiles {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename))
      throw new Error(`read-pdf: expected a CMap, got ${kind} ${filename}`);
    return new Uint8Array(await readFile(new URL(filename, cmaps)));
  }
}

const open = async (bytes: Uint8Array): Promise<Pdf> => {
  // Loaded with the first PDF.
  const { getDocumentProxy } = (await import('unpdf')) as typeof unpdf;
  return getDocumentProxy(new Uint8Array(bytes), {
    cMapUrl: cmaps.href,
    cMapPacked: true,
    useWorkerFetch: false,
    BinaryDataFactory: CMapFiles,
    verbosity: 0,
  });
};

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  /** Something is drawn, be it no text. */
  readonly isDrawn: boolean;
  readonly hasPicture: boolean;
}

/** Operators that paint pictures. */
const paintsPicture = /^paint(?:Image|InlineImage|ImageMask)/;

const drawnOf = async (page: PdfPage, numbers: OperatorNumbers): Promise<Drawn> => {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const operators = await page.getOperatorList();
  const texts = items.flatMap((item) => ('str' in item && item.str !== '' ? [item as PageText] : []));
  const { view, width, height } = uprightView(texts, viewport.transform as unknown as Matrix, viewport);
  const painting = new Set(
    Object.entries(numbers).flatMap(([name, number]) => (paintsPicture.test(name) ? [number] : [])),
  );
  return {
    width,
    height,
    pieces: texts.map((text) => pieceOf(text, view)),
    rules: rulesOf(operators, numbers, view),
    isDrawn: operators.fnArray.length > 0,
    hasPicture: operators.fnArray.some((operator) => painting.has(operator)),
  };
};

/** Fewer are a page's number or the mark of the program that scanned it. */
const FEWEST_LETTERS = 20;
const letters = (page: Page): number =>
  page.lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}]/gu)?.length ?? 0), 0);

const readPages = async (
  pdf: Pdf,
): Promise<{ readonly pages: readonly Page[]; readonly pictures: readonly number[] }> => {
  const { getResolvedPDFJS } = (await import('unpdf')) as typeof unpdf;
  const { OPS: numbers } = await getResolvedPDFJS();
  const drawn: (Page & { readonly isPicture: boolean; readonly hasPicture: boolean })[] = [];
  let gutter: number | undefined;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height, pieces, rules, isDrawn, hasPicture } = await drawnOf(page, numbers);
    const read = linesWithTables(pieces, rules, width, gutter);
    gutter = read.gutter ?? gutter;
    // A page without text that draws something is a picture of a page; one that draws nothing is blank.
    drawn.push({ height, lines: read.lines, isPicture: read.lines.length === 0 && isDrawn, hasPicture });
    page.cleanup();
  }
  const pages = withoutRunningHeads(drawn);
  const isPicture = (i: number): boolean =>
    drawn[i]!.isPicture || (drawn[i]!.hasPicture && letters(pages[i]!) < FEWEST_LETTERS);
  return { pages, pictures: pages.flatMap((_, i) => (isPicture(i) ? [i + 1] : [])) };
};

const noticesOf = (pictures: readonly number[]): readonly Notice[] =>
  pictures.length === 0
    ? []
    : [
        {
          code: 'pages-without-text',
          rule: 'read-pdf',
          message: `no text on page ${pictures.join(', ')}: pictures are not read`,
        },
      ];

const readText = async (pdf: Pdf): Promise<BinaryRead> => {
  if (pdf.numPages > MOST_PAGES)
    return refusedRead('too-large', `a PDF of ${pdf.numPages} pages`, `a PDF of at most ${MOST_PAGES} pages`);
  const { pages, pictures } = await readPages(pdf);
  const source = paragraphsOf(pages).join('\n');
  const words = pages.reduce((sum, page) => sum + letters(page), 0);
  const isScanned = pictures.length === pages.length && words < FEWEST_LETTERS;
  if (source.trim() === '' || isScanned)
    return refusedRead(
      'no-text',
      pictures.length > 0
        ? `a scanned PDF: its ${pdf.numPages} pages are pictures without a text layer`
        : 'a PDF without text',
      EXPECTED,
    );
  const unknown = source.match(UNKNOWN)?.length ?? 0;
  if (unknown > source.length * MOST_UNKNOWN || !readsAsChinese(source))
    return refusedRead('no-text', 'a PDF whose fonts do not say which characters they draw', EXPECTED);
  return { status: 'read', source, encoding: 'glyphs', notices: noticesOf(pictures) };
};

/** pdf.js names its errors; anything else is damage too, for bytes can be anything. */
const refusedBy = (error: unknown): BinaryRead => {
  const { name, message } = error as Error;
  return name === 'PasswordException'
    ? refusedRead('encrypted', 'an encrypted PDF (it asks for a password)', EXPECTED)
    : refusedRead('damaged', `a PDF that is damaged (${message})`, EXPECTED);
};

export const readPdf = async (bytes: Uint8Array): Promise<BinaryRead> => {
  let pdf: Pdf | undefined;
  try {
    pdf = await open(bytes);
    return await readText(pdf);
  } catch (error) {
    return refusedBy(error);
  } finally {
    await pdf?.destroy();
  }
};
