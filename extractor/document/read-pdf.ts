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
import { type BinaryRead, refusedRead } from './read-result.ts';

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
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  /** Something is drawn, be it no text. */
  readonly isDrawn: boolean;
}

const drawnOf = async (page: PdfPage, numbers: OperatorNumbers): Promise<Drawn> => {
  const { height, transform: view } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const operators = await page.getOperatorList();
  const [a, b, c, d, e, f] = view as unknown as Matrix;
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [ta, tb, tc, td, x, y] = item.transform as [number, number, number, number, number, number];
    const along = [a * ta + c * tb, b * ta + d * tb] as const;
    const size = Math.hypot(a * tc + c * td, b * tc + d * td) || 1;
    return [
      {
        text: item.str,
        x: a * x + c * y + e,
        y: b * x + d * y + f,
        width: item.width,
        size,
        isTurned: Math.abs(along[1]) > 0.05 * Math.abs(along[0]) || along[0] < 0,
      },
    ];
  });
  const rules = rulesOf(operators, numbers, [a, b, c, d, e, f]);
  return { height, pieces, rules, isDrawn: operators.fnArray.length > 0 };
};

const readPages = async (
  pdf: Pdf,
): Promise<{ readonly pages: readonly Page[]; readonly pictures: readonly number[] }> => {
  const { getResolvedPDFJS } = (await import('unpdf')) as typeof unpdf;
  const { OPS: numbers } = await getResolvedPDFJS();
  const pages: Page[] = [];
  const pictures: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { height, pieces, rules, isDrawn } = await drawnOf(page, numbers);
    const lines = linesWithTables(pieces, rules);
    // A page without text that draws something is a picture of a page; one that draws nothing is blank.
    if (lines.length === 0 && isDrawn) pictures.push(number);
    pages.push({ height, lines });
    page.cleanup();
  }
  return { pages, pictures };
};

const noticesOf = (pictures: readonly number[]): readonly Notice[] =>
  pictures.length === 0
    ? []
    : [
        {
          code: 'pages-without-text',
          severity: 'warning',
          rule: 'read-pdf',
          message: `no text on page ${pictures.join(', ')}: pictures are not read`,
        },
      ];

const readText = async (pdf: Pdf): Promise<BinaryRead> => {
  if (pdf.numPages > MOST_PAGES)
    return refusedRead('too-large', `a PDF of ${pdf.numPages} pages`, `a PDF of at most ${MOST_PAGES} pages`);
  const { pages, pictures } = await readPages(pdf);
  const source = paragraphsOf(withoutRunningHeads(pages)).join('\n');
  if (source.trim() === '')
    return refusedRead(
      'no-text',
      pictures.length > 0
        ? `a scanned PDF: its ${pdf.numPages} pages are pictures without a text layer`
        : 'a PDF without text',
      EXPECTED,
    );
  const unknown = source.match(UNKNOWN)?.length ?? 0;
  if (unknown > source.length * MOST_UNKNOWN)
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
