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
