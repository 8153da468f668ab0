/** Small PDFs made by hand: text set in lines of a page, in a Chinese font that is not embedded, as officials' printers write them. */

export type FontKind = 'unicode-cmap' | 'gbk-cmap' | 'to-unicode' | 'silent';

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  /** From the lower edge. */
  readonly y: number;
  readonly size: number;
}

export const pageWidth = 595;
export const pageHeight = 842;

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Own def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end`;

const fonts: Readonly<Record<FontKind, string>> = {
  'unicode-cmap': '/Encoding /UniGB-UCS2-H',
  'gbk-cmap': '/Encoding /GBK-EUC-H',
  'to-unicode': '/Encoding /Identity-H /ToUnicode 6 0 R',
  silent: '/Encoding /Identity-H',
};

const hexOf = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const stream = (content: string): string =>
  `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;

const drawn = (lines: readonly PdfLine[], encode: (text: string) => string): string =>
  `BT\n${lines.map(({ text, x, y, size }) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${encode(text)}> Tj`).join('\n')}\nET`;

/**
 * A page without lines holds a filled square: what is left of a scan when its picture is not looked at. `figures` are PDF operators that
 * every other page draws below its text.
 */
export const makePdf = (
  pages: readonly (readonly PdfLine[])[],
  kind: FontKind = 'unicode-cmap',
  encode: (text: string) => string = hexOf,
  figures = '',
): Uint8Array => {
  const first = 7;
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun ${fonts[kind]} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode),
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
      stream(lines.length === 0 ? '0 0 100 100 re f' : `${figures}\n${drawn(lines, encode)}`),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = Buffer.byteLength(file);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = Buffer.byteLength(file);
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(file);
};

const size = 16;
const left = 80;
const columns = 27;
const rows = 22;
const pitch = 28;

/** Sets lines of text as an office prints them: short ones as they are, paragraphs indented by two characters, numbered pages. */
export const printPdf = (text: string, kind: FontKind = 'unicode-cmap'): Uint8Array => {
  const printed = text.split('\n').flatMap((line) => {
    if (line.length <= columns)
      return line === '' ? [] : [{ text: line, x: left + Math.floor((columns - line.length) / 2) * size }];
    const first = columns - 2;
    const rest = line.slice(first).match(new RegExp(`[^]{1,${columns}}`, 'gu')) ?? [];
    return [{ text: line.slice(0, first), x: left + 2 * size }, ...rest.map((part) => ({ text: part, x: left }))];
  });
  const pages: PdfLine[][] = [];
  printed.forEach(({ text: words, x }, i) => {
    if (i % rows === 0) pages.push([]);
    pages.at(-1)!.push({ text: words, x, y: pageHeight - 100 - (i % rows) * pitch, size });
  });
  return makePdf(
    pages.map((lines, i) => [...lines, { text: `— ${i + 1} —`, x: 280, y: 40, size: 14 }]),
    kind,
  );
};
