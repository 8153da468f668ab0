/** Line ends that a page's width has made are no ends of anything. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../extractor/text/normalise.ts';
import { wrappedLines } from '../../../extractor/text/steps/wrapped-lines.ts';

const report =
  '　　加快黔江区茶园水库、酉阳县桃花源水库和彭水县凤升水库建设，支持秀山县创建国家农业科技园区，推动武隆区打造旅游示范带，完善渝东南交通网络，深化与湖南省、贵州省的合作，办好乡村振兴现场会议。';
const wrap = (text: string, width: number): string => text.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n');

describe('a hard-wrapped text', () => {
  it('is joined, and finds its way back', () => {
    const source = `${wrap(report, 26)}\n${wrap(report, 26)}`;
    const text = normalise(source);
    expect(text.folded.split('\n')).toHaveLength(2);
    const at = text.folded.indexOf('秀山县创建');
    const { sourceStart, sourceEnd } = text.offsets.toSource({ start: at, end: at + 5 });
    expect(source.slice(sourceStart, sourceEnd).replace('\n', '')).toBe('秀山县创建');
  });

  it('may be as narrow as the page of a letter in large print', () => {
    expect(normalise(`${wrap(report, 22)}\n${wrap(report, 22)}`).folded.split('\n')).toHaveLength(2);
    expect(wrappedLines(wrap(report, 14)).size).toBe(0);
  });

  it('keeps the ends of sentences, indents and points', () => {
    const full = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八';
    const closed = `${full.slice(1)}。`;
    expect(wrappedLines([closed, full, closed, full].join('\n')).size).toBe(1);
    expect(
      wrappedLines([full, `　　${full.slice(2)}`, `（一）${full.slice(3)}`, `二、${full.slice(2)}`].join('\n')).size,
    ).toBe(0);
  });
});

describe('the foot of a page within a title', () => {
  const linesOf = (source: string): readonly string[] => normalise(source).folded.split('\n');
  it.each<[string, string, number]>([
    ['is left out', '辽宁省人民政府关于加快发展\n— 2 —\n现代服务业的意见', 2],
    ['is left out with the empty lines around it', '辽宁省人民政府关于加快发展\n\n- 1 -\r\n\r\n现代服务业的意见', 2],
    ['is left out where it counts pages', '辽宁省人民政府关于加快发展\n第 2 页 共 9 页\n现代服务业的意见', 2],
    ['stays below a whole sentence', '现印发给你们，请认真执行。\n— 2 —\n现代服务业的意见', 3],
    ['is none without its marks', '辽宁省水库座数\n2\n现代服务业的意见', 3],
    ['is none above the first line', '- 1 -\n辽宁省人民政府文件', 2],
    ['is none at the end', '辽宁省人民政府文件\n- 1 -', 2],
  ])('%s', (_, source, expected) => expect(linesOf(source)).toHaveLength(expected));
});

it('is none between rows of a table, which are as long as each other', () => {
  const row = (n: number): string => `${n}│麟游县│漆水河酒房段治理│1,860│1,430│430│　`;
  expect(wrappedLines([1, 2, 3, 4, 5, 6].map(row).join('\n')).size).toBe(0);
  const tabs = [1, 2, 3, 4, 5, 6].map((n) => `${n}\t城固县文川河原公段治理\t陕西省汉中市城固县`);
  expect(wrappedLines(tabs.join('\n')).size).toBe(0);
  expect(wrappedLines([1, 2, 3, 4].map(() => '关于本市城固县文川河原公段治理|汉中市城固县洋').join('\n')).size).toBe(3);
});

describe('a page as programs print it', () => {
  const lines = wrap(report, 26).split('\n');
  const page = [...lines, ...lines, ...lines];
  // Of the page's width, and then behind two blanks.
  const [first, rest] = [report.trim().slice(0, 28), report.trim().slice(28)];
  const hanging = [
    first,
    ...wrap(rest, 26)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
  const paragraphsOf = (source: string): number => normalise(source).folded.split('\n').length;
  it.each([
    ['with a margin', page.map((line) => `    ${line}`), 3],
    ['with paragraphs that begin nearer to the edge', [hanging, hanging, hanging].flat(), 3],
    ['with a foot between two lines of a sentence', [...page.slice(0, 2), '— 3 —', ...page.slice(2)], 3],
    ['with a foot and empty lines there', [...page.slice(0, 2), '', '   第 3 页 共 12 页', '\f', ...page.slice(2)], 3],
    ['with a foot behind a whole sentence, which stays', [...lines, '- 3 -', ...lines, ...lines], 4],
    ['with an empty line alone, which parts paragraphs', [...page.slice(0, 2), '', ...page.slice(2)], 5],
    ['with a line of words between, which is no foot', [...page.slice(0, 2), '附表 3', ...page.slice(2)], 4],
  ])('is joined %s', (_, source, paragraphs) => {
    expect(paragraphsOf(source.join('\n'))).toBe(paragraphs);
  });
  it('is joined before an opening quotation mark and behind a closing one', () => {
    const full = '一二三四五六七八九十一二三四五六七八九十';
    expect(wrappedLines([`${full}”`, `“${full}`, `${full}百`, full].join('\n')).size).toBe(3);
  });
  it('is not joined to the document number below a title that fills its line', () => {
    const title = '怀化市人民政府关于印发疫情期间菜篮子产品稳价保供';
    const source = [title, '怀政函〔2020〕17号', title, `${title}怀政函〔2020〕17号`, title].join('\n');
    expect(wrappedLines(source).has(title.length)).toBe(false);
  });
  it('keeps paragraphs of one line each, all indented alike', () => {
    expect(wrappedLines([report, report.slice(0, 50), report.slice(0, 61), report.slice(0, 40)].join('\n')).size).toBe(
      0,
    );
  });
  it('finds its way back over a foot', () => {
    const source = [...page.slice(0, 2), '— 3 —', ...page.slice(2)].join('\n');
    const text = normalise(source);
    const across = page[1]!.slice(-3) + page[2]!.slice(0, 3);
    const at = text.folded.indexOf(across);
    const { sourceStart, sourceEnd } = text.offsets.toSource({ start: at, end: at + 6 });
    expect(source.slice(sourceStart, sourceEnd)).toBe(`${page[1]!.slice(-3)}\n— 3 —\n${page[2]!.slice(0, 3)}`);
  });
});

describe('an uneven page', () => {
  const page = [
    '发文机关：吕梁市人民政府办公室　　成文日期：2021年9月14日　　主题分类：水利',
    '为深入贯彻习近平总书记视察山西重要讲话重要指示精神，落实《山西',
    '省人民政府关于印发山西省黄河流域生态保护和高质量发展规划的通',
    '知》（晋政发〔2021〕29号）和《山西省“五水综改”总体方案》，根据',
    '《中华人民共和国水污染防治法》《山西省汾河保护条例》等法律法',
    '规，制定本方案。',
    '一、基本情况',
    '三川河是黄河一级支流，由北川河、东川河、南川河汇合而成，流经方',
    '山县、离石区、中阳县、柳林县，在石楼县上庄村附近汇入黄河，干流',
    '全长168公里，流域面积4161平方公里。',
  ];
  it('is joined below its head', () => {
    expect(normalise(page.join('\n')).folded.split('\n')).toHaveLength(4);
  });
  it('is joined as a whole where many of its lines are as long by chance', () => {
    const lengths = [31, 31, 28, 31, 30, 27, 31, 31, 29, 31];
    const words = report.trim().replace('。', '').repeat(4);
    let at = 0;
    const lines = lengths.map((length) => {
      const from = at;
      at += length;
      return words.slice(from, at);
    });
    expect(wrappedLines(`${lines.join('\n')}。`).size).toBe(lines.length - 1);
  });
  it.each([
    ['with paragraphs that are wider', [...page, `${report}`, report]],
    ['with too few lines', page.slice(0, 5)],
    ['of headings', page.map((line, i) => `${'一二三四五六七八九十'[i]}、${line.slice(4)}`)],
    ['of labels', page.map((line) => `标题：${line}`)],
  ])('not %s', (_, lines) => {
    // A title in marks goes on below in any text.
    expect(wrappedLines(lines.join('\n').replace(/[《》]/g, '·')).size).toBe(0);
  });
});

describe('not hard-wrapped', () => {
  it.each([
    ['paragraphs of all lengths', `${report}\n${report.slice(0, 50)}\n${report.slice(0, 61)}\n${report.slice(3)}`],
    ['short lines of one length', ['重庆市人民政府', '青海省人民政府', '江西省人民政府', '广东省人民政府'].join('\n')],
    ['two long lines alone', `${report}\n${report}`],
    ['one line', report],
    ['nothing', ''],
  ])('%s', (_, source) => {
    expect(wrappedLines(source).size).toBe(0);
  });
});

const linesIn = (source: string): number => normalise(source).folded.split('\n').length;

describe('a line that ends within a date or an order’s number', () => {
  it.each([
    ['　　沿线的贮存场，于2018年\n6月30日前由市环境保护局核查。', 1],
    ['兰州市人民政府\n　　　　一九八六年\n　　　　　三月五日', 2],
    ['由省农业厅备案，自２００９年\n１月１日起施行。', 1],
    ['应当按照《甲标准》及环境保护部公告\n2013年第36号的要求防渗。', 1],
    ['依照《尾矿库规定》和国家安全监管总局令\n第38号办理。', 1],
  ])('goes on below: %s', (source, lines) => {
    expect(linesIn(source)).toBe(lines);
  });
  it.each([
    ['2017年\n9月18日，召开全县工作会议。', 2],
    ['财政部、海关总署公告\n2020年第8号', 2],
    ['福建省人民政府令\n第203号', 2],
    ['全县完成投资，比2016年\n增长三成', 2],
  ])('and does not: %s', (source, lines) => {
    expect(linesIn(source)).toBe(lines);
  });
});

describe('a line that ends within the marks of a title', () => {
  it.each([
    ['会议《关于修改\n废止部分地方性法规的决定》第二次修正', 1],
    ['会议《关于修改\n\n废止部分地方性法规的决定》第二次修正', 1],
    ['《关于修改〈甲法〉\n\n〈乙法〉\n\n〈丙法〉的决定》第三次修正', 1],
    ['落实《国民经济和社会发展第十三个五年规划\n纲要》，制定本办法', 1],
  ])('goes on below: %s', (source, lines) => {
    expect(linesIn(source)).toBe(lines);
  });
  it.each([
    ['《甲办法\n《乙办法》同时废止', 2],
    ['根据《甲办法\n第一条 为了规范乙，制定本办法。本办法所称丙，见《丁》', 2],
    ['《甲办法》\n《乙办法》', 2],
    ['《甲办法\n一、总则\n二、管理\n三、监督\n四、附则\n五、其他\n六、说明\n另见乙》', 8],
  ])('and does not: %s', (source, lines) => {
    expect(linesIn(source)).toBe(lines);
  });
});
