/** Numbers that Word counts by itself stand in the text, as a reader sees them. */
import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx';
import { describe, expect, it, test } from 'vitest';
import { readNumbering, writeListNumbers } from '../../../../extractor/document/docx/list-numbers.ts';
import { showNumber } from '../../../../extractor/document/docx/number-formats.ts';
import { readDocx } from '../../../../extractor/document/read-docx.ts';

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
});

const linesOf = async (paragraphs: readonly Paragraph[]): Promise<readonly string[]> => {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'notice',
          levels: [
            level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
            level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
            level(2, LevelFormat.DECIMAL, '%3.'),
            level(3, LevelFormat.DECIMAL, '%3.%4 '),
          ],
        },
        { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '●')] },
      ],
    },
    sections: [{ children: [...paragraphs] }],
  });
  const read = await readDocx(new Uint8Array(await Packer.toBuffer(document)));
  if (read.status === 'refused') throw new Error(read.problem.reason);
  return read.source.split('\n');
};

const item = (text: string, reference: string, at = 0, instance = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference, level: at, instance } });

describe('the numbers of a docx', () => {
  it('are those of its levels, counted on over running text', async () => {
    expect(
      await linesOf([
        new Paragraph('工作方案'),
        item('总体要求', 'notice'),
        item('指导思想', 'notice', 1),
        item('基本原则', 'notice', 1),
        new Paragraph('坚持统筹推进。'),
        item('主要任务', 'notice'),
        item('建设水库', 'notice', 1),
        item('茶园水库', 'notice', 2),
        item('大坝', 'notice', 3),
        item('龙峡水库', 'notice', 2),
      ]),
    ).toEqual([
      '工作方案',
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '坚持统筹推进。',
      '二、主要任务',
      '（一）建设水库',
      '1.茶园水库',
      '1.1 大坝',
      '2.龙峡水库',
    ]);
  });

  it('begin again in another list of the same kind', async () => {
    expect(await linesOf([item('甲', 'notice', 0, 1), item('乙', 'notice', 0, 1), item('丙', 'notice', 0, 2)])).toEqual(
      ['一、甲', '二、乙', '一、丙'],
    );
  });

  it('are none where Word draws bullets or nothing', async () => {
    expect(await linesOf([item('甲', 'bullets'), new Paragraph('乙')])).toEqual(['甲', '乙']);
  });
});

describe('the XML of a list', () => {
  const numbering = (format: string, text: string): string =>
    `<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
  const styles =
    '<w:styles><w:style w:type="paragraph" w:styleId="Article"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:styleId="Own"><w:basedOn w:val="Article"/></w:style></w:styles>';
  const paragraph = (properties: string): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`;
  const numbersIn = (xml: string, read = readNumbering(numbering('chineseCounting', '第%1条'), styles)): string[] =>
    [...writeListNumbers(xml, read).matchAll(/<w:t xml:space="preserve">([^<]*)</g)].map(([, label]) => label!);

  it.each([
    [
      'a style, and one that is based on it',
      '<w:pStyle w:val="Article"/>|<w:pStyle w:val="Own"/>',
      ['第三条', '第四条'],
    ],
    ['a paragraph whose style has none', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>', ['第三条']],
    [
      'a paragraph that puts the number of its style away',
      '<w:pStyle w:val="Article"/><w:numPr><w:numId w:val="0"/></w:numPr>',
      [],
    ],
    ['a list that is not there', '<w:numPr><w:numId w:val="9"/></w:numPr>', []],
    [
      'properties as they were before a tracked change',
      '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Article"/></w:pPr></w:pPrChange>',
      [],
    ],
  ])('numbers %s', (_, properties, labels) => {
    expect(numbersIn(properties.split('|').map(paragraph).join(''))).toEqual(labels);
  });

  const listed = (level: number, more = ''): string =>
    paragraph(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="2"/></w:numPr>${more}`);
  const levels = (restart: string): string =>
    `<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>${restart}<w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;

  it.each([
    ['begins each point anew', '', ['5 ', '（1）', '6 ', '（1）']],
    ['counts on through all points', '<w:lvlRestart w:val="0"/>', ['5 ', '（1）', '6 ', '（2）']],
  ])('that begins with another number %s', (_, restart, labels) => {
    const points = [0, 1, 0, 1].map((level) => listed(level)).join('');
    expect(numbersIn(points, readNumbering(levels(restart), styles))).toEqual(labels);
  });

  it('has no number for a paragraph whose end was deleted', () => {
    const deleted = listed(0, '<w:rPr><w:del w:id="1" w:author="甲"/></w:rPr>');
    expect(numbersIn(deleted + listed(0))).toEqual(['第三条']);
  });

  it('is left as it is where it is cut off', () => {
    const cut = '<w:p><w:pPr><w:numPr><w:numId w:val="2"/>';
    expect(writeListNumbers(cut, readNumbering('<w:num', '<w:style w:styleId="A"'))).toBe(cut);
  });
});

test.each([
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 21, '二十一'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 112, '一百一十二'],
  ['ideographTraditional', 3, '丙'],
  ['decimalEnclosedCircle', 3, '③'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 28, 'BB'],
  ['bullet', 1, undefined],
  ['somethingNew', 7, '7'],
] as const)('%s shows %i as %s', (format, value, shown) => expect(showNumber(format, value)).toBe(shown));
