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

  it('may begin behind a few other bytes, but a text that speaks of %PDF- is none', async () => {
    const mailed = Buffer.concat([Buffer.from('\r\n\ufeff'), printPdf(text)]);
    expect(await sourceOf(new Uint8Array(mailed))).toBe(text);
    expect(await readDocument(encode('PDF 文件以 %PDF-1.4 开头', 'utf-8'), 'a.txt')).toMatchObject({
      document: { format: 'text' },
    });
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
    it('has a name beside two rows in both, a text in the first', async () => {
      const figures = strokes.replace('80 696 m 270 696 l S', '140 696 m 270 696 l S');
      const page = [line('重点', 90, 690, 10), line('地点', 160, 705, 10), line('古浪县', 146, 680, 10)];
      expect(await sourceOf(makePdf([page], 'unicode-cmap', undefined, figures))).toBe('重点\t地点\n重点\t古浪县');
      const long = Array.from({ length: 7 }, (_, i) => line('统筹推进巩固拓展成果', 82, 715 - i * 6, 5));
      expect(await sourceOf(makePdf([[...long, page[1]!, page[2]!]], 'unicode-cmap', undefined, figures))).toMatch(
        /\t地点\n古浪县$/,
      );
    });
  });

  it('parts what fills two cells at the line between them', async () => {
    const figures =
      '80 720 m 300 720 l S 80 690 m 300 690 l S 80 720 m 80 690 l S 200 720 m 200 690 l S 300 720 m 300 690 l S';
    const page = [line('古浪县、民勤县、景泰县 续建', 83, 700, 10)];
    expect(await sourceOf(makePdf([page], 'unicode-cmap', undefined, figures))).toBe('古浪县、民勤县、景泰县\t续建');
  });

  describe('in two columns', () => {
    const words = sentence.repeat(8);
    const column = (x: number, from: number, rows: number): PdfLine[] =>
      Array.from({ length: rows }, (_, i) => line(words.slice(from + i * 20, from + i * 20 + 20), x, 700 - i * 18, 10));
    const both = [...column(80, 0, 9), ...column(290, 180, 9)];
    it.each([
      ['with a gap', both],
      ['that come close to each other', both.map((drawn) => (drawn.x > 200 ? { ...drawn, x: 289 } : drawn))],
      [
        'whose lines do not stand beside each other',
        both.map((drawn) => (drawn.x > 200 ? { ...drawn, y: drawn.y - 7 } : drawn)),
      ],
    ])('%s, each is read as a whole', async (_, lines) => {
      const title = line('某省人民政府公报', 200, 740, 22);
      expect(await sourceOf(makePdf([[title, ...lines]]))).toBe(`某省人民政府公报\n${words.slice(0, 360)}`);
    });
    it.each([
      [
        'a list of names and places',
        [...column(80, 0, 9).map((drawn) => ({ ...drawn, text: drawn.text.slice(0, 4) })), ...column(290, 180, 9)],
      ],
      [
        'a page of whole lines',
        Array.from({ length: 12 }, (_, i) => line(words.slice(i * 27, i * 27 + 27), 80, 700 - i * 28)),
      ],
    ])('and %s is not', async (_, lines) => {
      const [first = ''] = (await sourceOf(makePdf([lines]))).split('\n');
      expect(first.includes('\t') || first.length > 200).toBe(true);
    });
  });

  it.each([
    ['upwards', '0 1 -1 0 595 0 cm'],
    ['downwards', '0 -1 1 0 0 842 cm'],
    ['upside down', '-1 0 0 -1 595 842 cm'],
  ])('whose pages stand %s is read in their lines and tables', async (_, turned) => {
    const figures = `${turned} 80 520 m 300 520 l S 80 490 m 300 490 l S 80 460 m 300 460 l S 80 520 m 80 460 l S 180 520 m 180 460 l S 300 520 m 300 460 l S`;
    const page = [
      line('2023年项目名单', 120, 550),
      line('项目', 90, 500, 10),
      line('地点', 190, 500, 10),
      line('茶园水库', 90, 470, 10),
      line('黔江区', 190, 470, 10),
    ];
    expect(await sourceOf(makePdf([page], 'unicode-cmap', undefined, figures))).toBe(
      '2023年项目名单\n项目\t地点\n茶园水库\t黔江区',
    );
  });

  it('keeps rows of a table at the edge of pages that differ in their number alone, and its head once', async () => {
    const figures =
      '80 820 m 300 820 l S 80 800 m 300 800 l S 80 780 m 300 780 l S 80 820 m 80 780 l S 130 820 m 130 780 l S 300 820 m 300 780 l S';
    const page = (n: number): PdfLine[] => [
      line('序号', 90, 805, 10),
      line('项目', 140, 805, 10),
      line(`${n}`, 90, 785, 10),
      line('水库除险加固', 140, 785, 10),
    ];
    expect(await sourceOf(makePdf([page(1), page(2), page(3)], 'unicode-cmap', undefined, figures))).toBe(
      '序号\t项目\n1\t水库除险加固\n2\t水库除险加固\n3\t水库除险加固',
    );
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

const picture = 'q 500 0 0 700 40 100 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q';

describe('a PDF of scanned pages', () => {
  const scan = (n: number): PdfLine[] => [line(`— ${n} —`, 280, 40, 12)];
  it('that a printer numbered tells which have no text', async () => {
    const text1 = [line('关于印发二〇二一年工作方案的通知已经会议审议通过', 80, 700), ...scan(1)];
    expect(
      await readDocument(makePdf([text1, scan(2), scan(3)], 'unicode-cmap', undefined, picture), 'a.pdf'),
    ).toMatchObject({
      document: { notices: [{ message: 'no text on page 2, 3: pictures are not read' }] },
    });
  });
  it('with the mark of the program that scanned them has no text', async () => {
    const pages = [1, 2].map((n) => [...scan(n), line('扫描全能王 创建', 400, 20, 9)]);
    for (const some of [pages, pages.slice(1)])
      expect(await readDocument(makePdf(some, 'unicode-cmap', undefined, picture), 'a.pdf')).toMatchObject({
        status: 'refused',
        problem: { code: 'no-text', reason: expect.stringMatching(/^a scanned PDF: its \d pages are pictures/) },
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
  const numbered = (words: string): string =>
    [...words].map((word) => (0x3400 + ((word.charCodeAt(0) * 7919) % 0x6000)).toString(16)).join('');
  const refused: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['scanned pages', makePdf([[], []]), 'no-text', /^a scanned PDF: its 2 pages are pictures/],
    [
      'fonts that say nothing',
      makePdf([[line(sentence, 10, 700, 8)]], 'to-unicode', silent),
      'no-text',
      /fonts do not say/,
    ],
    [
      'fonts that say the number of a glyph',
      makePdf(
        [sentence, sentence, sentence].map((words) => [line(words, 10, 700, 8)]),
        'to-unicode',
        numbered,
      ),
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
