/** Word documents become lines of text; archives that are none, or that are dangerous, are refused with the reason. */
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../extractor/document/read-document.ts';
import { makeZip } from '../../support/make-zip.ts';

type Block = Paragraph | Table;

const docx = async (children: readonly Block[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        footnotes: { 1: { children: [new Paragraph('资料来源：统计局。')] } },
        sections: [{ children: [...children] }],
      }),
    ),
  );

const row = (...cells: readonly string[]): TableRow =>
  new TableRow({
    children: cells.map((cell) => new TableCell({ children: cell.split('/').map((line) => new Paragraph(line)) })),
  });

const linesOf = async (children: readonly Block[]): Promise<readonly string[]> => {
  const read = await readDocument(await docx(children), '通知.docx');
  if (read.status === 'refused') throw new Error(read.problem.reason);
  expect(read.document.format).toBe('docx');
  return read.document.source.split('\n');
};

describe('a docx', () => {
  it('gives one line for each paragraph, whatever its style and its runs', async () => {
    expect(
      await linesOf([
        new Paragraph({ text: '关于印发方案的通知', heading: HeadingLevel.TITLE }),
        new Paragraph({
          children: [new TextRun('渝府发'), new TextRun({ text: '〔2021〕', bold: true }), new TextRun('36号')],
        }),
        new Paragraph(''),
        new Paragraph({ children: [new TextRun('重庆市人民政府'), new TextRun({ text: '2021年3月1日', break: 1 })] }),
      ]),
    ).toEqual(['关于印发方案的通知', '渝府发〔2021〕36号', '重庆市人民政府', '2021年3月1日']);
  });

  it('keeps a table as rows with tabs between the cells, paragraphs of a cell in its row', async () => {
    expect(await linesOf([new Table({ rows: [row('项目', '地点'), row('茶园水库', '黔江区/邻鄂镇')] })])).toEqual([
      '项目\t地点',
      '茶园水库\t黔江区 邻鄂镇',
    ]);
  });

  it('keeps notes below the text under their mark', async () => {
    expect(
      await linesOf([
        new Paragraph({ children: [new TextRun('增长百分之五'), new FootnoteReferenceRun(1), new TextRun('。')] }),
      ]),
    ).toEqual(['增长百分之五[1]。', '[1]资料来源：统计局。']);
  });

  it('keeps marks of pages as words: <试行> is no element', async () => {
    expect(await linesOf([new Paragraph('《办法》<试行> & 附件')])).toEqual(['《办法》<试行> & 附件']);
  });
});

const document =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const empty = [
  { name: '[Content_Types].xml', content: types },
  { name: 'word/document.xml', content: document },
];
const oldOffice = (words: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(words, 'utf16le')]),
  );

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordOf = (body: string): string =>
  `<w:document ${w} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="x" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`;
const relations = (id: string, type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const archive = (
  main: string | Buffer,
  name = 'word/document.xml',
  more: readonly { name: string; content: string }[] = [],
) =>
  makeZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations('rId1', 'officeDocument', name.replaceAll('\\', '/')) },
    { name, content: main },
    ...more,
  ]);
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const box = (text: string): string => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
const drawn = (text: string): string =>
  `<mc:Choice><w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing></mc:Choice>`;
const old = (text: string): string => `<mc:Fallback><w:pict><v:textbox>${box(text)}</v:textbox></w:pict></mc:Fallback>`;

const readOf = async (bytes: Uint8Array) => {
  const read = await readDocument(bytes, '通知.docx');
  if (read.status === 'refused') throw new Error(read.problem.reason);
  return read.document;
};

describe('the parts of a docx', () => {
  const body = wordOf(`<w:p>${run('关于印发方案的通知')}</w:p>`);
  it.each([
    ['under another name', archive(body, 'word/document2.xml')],
    ['in folders of Windows', archive(body, 'word\\document.xml')],
    ['in UTF-16', archive(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${body}`, 'utf16le'))],
  ])('are found %s', async (_, bytes) => {
    expect((await readOf(bytes)).source).toBe('关于印发方案的通知');
  });

  it.each([
    [
      'a word under its reading',
      `<w:r><w:ruby><w:rt>${run('hóng')}</w:rt><w:rubyBase>${run('洪')}</w:rubyBase></w:ruby></w:r>${run('山区')}`,
      '洪山区',
    ],
    [
      'no hidden words',
      `<w:r><w:rPr><w:vanish/></w:rPr><w:t>沙洋县</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>洪山区</w:t></w:r>`,
      '洪山区',
    ],
    [
      'a text box once',
      `<w:r><mc:AlternateContent>${drawn('某府发〔2021〕1号')}${old('某府发〔2021〕1号')}</mc:AlternateContent></w:r>`,
      '某府发〔2021〕1号',
    ],
    [
      'a text box without a form of old',
      `<w:r><mc:AlternateContent>${drawn('某府发〔2021〕1号')}</mc:AlternateContent></w:r>`,
      '某府发〔2021〕1号',
    ],
  ])('give %s', async (_, paragraph, text) => {
    expect((await readOf(archive(wordOf(`<w:p>${paragraph}</w:p>`)))).source.trim()).toBe(text);
  });

  const chunk = wordOf('<w:altChunk r:id="c1"/>');
  const related = { name: 'word/_rels/document.xml.rels', content: relations('c1', 'aFChunk', 'chunk.html') };
  it('may be a page that Word would read', async () => {
    const page = {
      name: 'word/chunk.html',
      content: '<html><body><p>关于印发方案的通知</p><p>各区县：</p></body></html>',
    };
    expect(await readOf(archive(chunk, 'word/document.xml', [related, page]))).toMatchObject({
      source: '关于印发方案的通知\n各区县：',
      notices: [],
    });
  });
  it('of another kind are told', async () => {
    const both = wordOf(`<w:p>${run('通知')}</w:p><w:altChunk r:id="c1"><w:altChunkPr/></w:altChunk>`);
    expect(await readOf(archive(both, 'word/document.xml', [related]))).toMatchObject({
      notices: [{ code: 'part-without-text', message: expect.stringContaining('word/chunk.html') }],
    });
  });
});

describe('an archive without a text is refused with its reason', () => {
  const bomb = Buffer.alloc(160 * 1024 * 1024, 0x20);
  const refused: readonly (readonly [string, () => Uint8Array, string, RegExp])[] = [
    ['a docx without a word', () => makeZip(empty), 'no-text', /^a docx without text$/],
    [
      'a docx of scans',
      () => makeZip([...empty, { name: 'word/media/image1.png', content: 'x' }]),
      'no-text',
      /holds 1 pictures/,
    ],
    ['a spreadsheet', () => makeZip([{ name: 'xl/workbook.xml', content: '<a/>' }]), 'binary', /spreadsheet/],
    ['an archive of files', () => makeZip([{ name: '通知.txt', content: '通知' }]), 'binary', /archive of 1 files/],
    ['one that is cut off', () => makeZip(empty).subarray(0, 150), 'damaged', /cut off/],
    ['one whose part is damaged', () => makeZip(empty).fill(0xff, 60, 80), 'damaged', /damaged/],
    [
      'one whose XML is damaged',
      () => makeZip([empty[0]!, { name: 'word/document.xml', content: '<w:document' }]),
      'damaged',
      /docx that is damaged/,
    ],
    ['one with a password', () => makeZip([{ ...empty[1]!, isEncrypted: true }]), 'encrypted', /encrypted/],
    [
      'one that unpacks without end',
      () => makeZip([empty[0]!, { name: 'word/document.xml', content: bomb }]),
      'too-large',
      /unpacks to more than 128 MB/,
    ],
    [
      'one that lies about it',
      () => makeZip([empty[0]!, { name: 'word/document.xml', content: bomb, claimedSize: 100 }]),
      'too-large',
      /unpacks to more/,
    ],
    ['an old doc', () => oldOffice('WordDocument'), 'binary', /old Office file/],
    ['a docx with a password', () => oldOffice('EncryptedPackage'), 'binary', /encrypted Office file/],
  ];
  it.each(refused)('%s', async (_, bytes, code, reason) => {
    expect(await readDocument(bytes(), '坏.docx')).toMatchObject({
      status: 'refused',
      problem: { file: '坏.docx', code, reason: expect.stringMatching(reason) },
    });
  });
});
