/** PDFs with a text layer become paragraphs; pictures, passwords and damage are told. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../extractor/document/read-document.ts';
import { makePdf, type PdfLine, printPdf } from '../../support/make-pdf.ts';
import { encode } from './bytes.ts';

const sourceOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readDocument(bytes, '通知.pdf');
  if (read.status === 'refused') throw new Error(read.problem.reason);
  expect(read.document).toMatchObject({ format: 'pdf', encoding: 'glyphs' });
  return read.document.source;
};

const sentence =
  '各地区要认真贯彻落实国务院决策部署，统筹推进巩固拓展脱贫攻坚成果同乡村振兴有效衔接，支持革命老区加快发展。';
const text = [
  '关于印发工作方案的通知',
  '渝府发〔2021〕36号',
  '各区县人民政府：',
  sentence.repeat(3),
  '一、总体要求',
  ...Array.from({ length: 12 }, () => sentence.repeat(2)),
  '重庆市人民政府',
  '2021年3月1日',
].join('\n');

const line = (words: string, x: number, y: number, size = 16): PdfLine => ({ text: words, x, y, size });

describe('a PDF', () => {
  it('gives its paragraphs over lines and pages, without page numbers', async () => {
    expect(await sourceOf(printPdf(text))).toBe(text);
  });

  it('is read by the map to Unicode that its font carries', async () => {
    expect(await sourceOf(printPdf(text, 'to-unicode'))).toBe(text);
  });

  it('is read by a Chinese CMap that it only names', async () => {
    const gbk = (words: string): string => Buffer.from(encode(words, 'gb18030')).toString('hex');
    expect(await sourceOf(makePdf([[line('渝府发〔2021〕36号', 100, 700)]], 'gbk-cmap', gbk))).toBe(
      '渝府发〔2021〕36号',
    );
  });

  it('keeps the lines of a broken title apart, as a reader sees them', async () => {
    const page = [
      line('重庆市人民政府办公厅关于印发推进', 150, 700, 22),
      line('乡村振兴若干措施的通知', 180, 660, 22),
      line(sentence.slice(0, 27), 80, 600),
    ];
    expect(await sourceOf(makePdf([page]))).toBe(
      `重庆市人民政府办公厅关于印发推进\n乡村振兴若干措施的通知\n${sentence.slice(0, 27)}`,
    );
  });

  it('keeps a number apart from a title that fills its line, and joins an item that hangs below its mark', async () => {
    const full = '黔江区人民政府关于印发支持中小企业发展若干措施的通知';
    const page = [
      line(full, 80, 700),
      line('黔江府发〔2021〕6号', 192, 670),
      line(`1. ${sentence.slice(0, 24)}`, 80, 640),
      line('巩固拓展脱贫攻坚成果。', 112, 612),
    ];
    expect(await sourceOf(makePdf([page]))).toBe(
      `${full}\n黔江府发〔2021〕6号\n1. ${sentence.slice(0, 24)}巩固拓展脱贫攻坚成果。`,
    );
  });

  it('joins the lines of a title that break within its marks', async () => {
    const page = [line('关于印发《工作细则（试', 150, 700, 22), line('行）》的通知', 230, 660, 22)];
    expect(await sourceOf(makePdf([page]))).toBe('关于印发《工作细则（试行）》的通知');
  });

  it('keeps the cells of a table apart, and the rows', async () => {
    const page = [line('项目', 80, 700), line('地点', 300, 700), line('茶园水库', 80, 670), line('黔江区', 300, 670)];
    expect(await sourceOf(makePdf([page]))).toBe('项目\t地点\n茶园水库\t黔江区');
  });

  describe('with a framed table', () => {
    const cells = [
      line('项目', 90, 705, 10),
      line('地点', 160, 705, 10),
      line('古浪黄花滩', 86, 680, 10),
      line('调蓄水池', 86, 666, 10),
      line('古浪县', 146, 680, 10),
      line('景泰县', 146, 666, 10),
      line('大坝加固', 212, 680, 10),
    ];
    const read = ['项目\t地点', '古浪黄花滩调蓄水池\t古浪县 景泰县\t大坝加固'].join('\n');
    const [xs, ys] = [
      [80, 140, 206, 270],
      [720, 696, 660],
    ];
    const strokes = [...ys.map((y) => `80 ${y} m 270 ${y} l S`), ...xs.map((x) => `${x} 720 m ${x} 660 l S`)].join(
      '\n',
    );
    const bars = [...ys.map((y) => `80 ${y} 190 0.5 re f`), ...xs.map((x) => `${x} 660 0.5 60 re f`)].join('\n');
    const boxes = ys
      .slice(1)
      .flatMap((y, i) => xs.slice(1).map((x, j) => `${xs[j]} ${y} ${x - xs[j]!} ${ys[i]! - y} re S`))
      .join('\n');
    const drawnBy = (figures: string): Promise<string> =>
      sourceOf(makePdf([cells], 'unicode-cmap', undefined, figures));
    it.each([
      ['of strokes', strokes],
      ['of bars', bars],
      ['of boxes', boxes],
      ['drawn larger and scaled', `q 0.1 0 0 0.1 0 0 cm\n${strokes.replace(/\d+/g, (number) => `${number}0`)}\nQ`],
      [
        'open at its sides',
        strokes
          .split('\n')
          .filter((rule) => !/^(80|270) 720 m/.test(rule))
          .join('\n'),
      ],
    ])('%s, each cell is whole, however its lines break', async (_, figures) => {
      expect(await drawnBy(figures)).toBe(read);
    });
    it.each([
      ['without its lines', ''],
      ['that only clips', strokes.replaceAll(' S', ' W n')],
      ['that is a frame around the page', '60 640 230 100 re S'],
      ['that is a line below each heading', '80 696 m 270 696 l S\n80 660 m 270 660 l S'],
    ])('%s, its lines stay lines', async (_, figures) => {
      expect((await drawnBy(figures)).split('\n').length).toBeGreaterThan(2);
    });
    it('has a cell over two rows once, in the first', async () => {
      const figures = strokes.replace('80 696 m 270 696 l S', '140 696 m 270 696 l S');
      const page = [line('重点', 90, 690, 10), line('地点', 160, 705, 10), line('古浪县', 146, 680, 10)];
      expect(await sourceOf(makePdf([page], 'unicode-cmap', undefined, figures))).toBe('重点\t地点\n古浪县');
    });
  });

  it('drops what pages repeat at their edge, and no number within', async () => {
    const page = (n: number): PdfLine[] => [
      line('重庆市人民政府公报', 200, 800),
      line(`${n + 6}`, 290, 400),
      line(`${n}/3`, 290, 30),
    ];
    expect(await sourceOf(makePdf([page(1), page(2), page(3)]))).toBe('7\n8\n9');
  });

  it('of which some pages are pictures says which', async () => {
    const read = await readDocument(makePdf([[line('关于某事的通知', 100, 700)], [], []]), 'a.pdf');
    expect(read).toMatchObject({
      status: 'read',
      document: { notices: [{ code: 'pages-without-text', message: 'no text on page 2, 3: pictures are not read' }] },
    });
  });
});

describe('a PDF without a text that can be read is refused with its reason', () => {
  const encrypted = Buffer.from(printPdf(text))
    .toString('latin1')
    .replace(
      '/Root 1 0 R',
      '/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' +
        '41'.repeat(32) +
        '> /U <' +
        '42'.repeat(32) +
        '> >>',
    );
  const silent = (words: string): string => [...words].map(() => 'e123').join('');
  const refused: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['scanned pages', makePdf([[], []]), 'no-text', /^a scanned PDF: its 2 pages are pictures/],
    [
      'fonts that say nothing',
      makePdf([[line(sentence, 10, 700, 8)]], 'to-unicode', silent),
      'no-text',
      /fonts do not say/,
    ],
    ['a password', new Uint8Array(Buffer.from(encrypted, 'latin1')), 'encrypted', /password/],
    ['a stump', encode('%PDF-1.7 …', 'utf-8'), 'damaged', /damaged/],
  ];
  it.each(refused)('%s', async (_, bytes, code, reason) => {
    expect(await readDocument(bytes, '坏.pdf')).toMatchObject({
      status: 'refused',
      problem: { file: '坏.pdf', code, reason: expect.stringMatching(reason) },
    });
  });
});
