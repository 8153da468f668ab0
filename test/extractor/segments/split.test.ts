/** A text as lines with kinds: each table row is a line of the text and the kind that it must get. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../extractor/knowledge/load.ts';
import type { SegmentKind } from '../../../extractor/segments/segment.ts';
import { split } from '../../../extractor/segments/split.ts';
import { normalise } from '../../../extractor/text/normalise.ts';
import { sliceOf } from '../../../extractor/text/text.ts';

const knowledge = loadKnowledge();
type Row = readonly [kind: SegmentKind, line: string];

const read = (source: string): Row[] => {
  const text = normalise(source);
  return split(text, knowledge).lines.map((line) => [line.kind, sliceOf(text, line)]);
};
const expectKinds = (rows: readonly Row[], separator = '\n'): void => {
  expect(read(rows.map(([, line]) => line).join(separator))).toEqual(rows);
};

const notice: readonly Row[] = [
  ['title', '湖南省医疗保障局'],
  ['title', '湖南省财政厅'],
  ['title', '关于城乡居民基本医疗保险费征收有关事项的通知'],
  ['number', '湘医保发〔2020〕3号'],
  ['addressees', '各市州、县市区医疗保障局,各市州、县市区财政局:'],
  ['lead', '为确保广大缴费人在疫情防控期间的健康安全,防止交叉感染风险,现将征收有关事项通知如下。'],
  ['heading', '一、延长集中缴费期'],
  ['paragraph', '(一)集中缴费截止日期统一延长至三月底。各地要广泛宣传,让群众知晓政策,放心参保。'],
  ['paragraph', '鼓励缴费人通过线上渠道缴费,避免集中或者上门征收,有疑问的向当地征收机构咨询。'],
  ['signature', '湖南省医疗保障局'],
  ['signature', '湖南省财政厅'],
  ['signature', '2020年2月12日'],
];

describe('lines get kinds', () => {
  it('in a table with bars', () => {
    expectKinds([
      ['title', '甲市人民政府关于重点工程的通知'],
      ['lead', '现将有关工程列出如下。'],
      ['table-row', '|1|甲工程|乙县|丙局|'],
      ['table-row', '1|推进柳河灌区续建配套与现代化改造|市水务局|庆安县政府|全年'],
      ['table-row', '2│蔬菜外销集散基地│市商务局│兰西县政府'],
      ['chrome', '首页|新闻|公开|专题'],
    ]);
  });

  it('in a notice', () => {
    expectKinds(notice);
  });

  it('in the same notice flattened into one line', () => {
    expectKinds(notice, ' ');
  });

  it('on a page with navigation and a source', () => {
    expectKinds([
      ['chrome', '您当前所在位置:首页>政务公开>政策文件'],
      ['title', '关于支持企业发展的若干措施'],
      ['byline', '来源:青海日报'],
      ['byline', '生成日期:2022-04-19有效性:有效关键词:采煤塌陷区,综合治理'],
      ['lead', '为贯彻落实决策部署,支持企业发展,制定如下措施。'],
      ['chrome', '相关文章'],
    ]);
  });

  it('below the end of a text, in the note on the licence of its page', () => {
    expectKinds([
      ['lead', '各位代表!让我们奋勇前进。'],
      ['chrome', '本作品是中华人民共和国的'],
      ['chrome', '法律'],
      ['chrome', '、法规和国家机关的决议。根据《中华人民共和国著作权法》第五条第一项,本作品不适用于该法,在'],
      ['chrome', '中国大陆'],
      ['chrome', ',属于'],
      ['chrome', '公有领域'],
    ]);
  });

  it('in a law with notes below its title', () => {
    expectKinds([
      ['title', '东营市黄河三角洲生态保护与修复条例'],
      ['byline', '2021年10月21日东营市第八届人民代表大会常务委员会第三十八次会议通过'],
      ['heading', '第一章总则'],
      ['paragraph', '第一条为了加强黄河三角洲生态保护与修复,根据有关法律法规,制定本条例。'],
    ]);
  });

  it('around a carried text, which has a title of its own', () => {
    const rows: readonly Row[] = [
      ['title', '广东省人民政府办公厅转发省教育厅关于加强校园安全若干措施的通知'],
      ['addressees', '各地级以上市人民政府:'],
      ['lead', '省教育厅《关于加强校园安全的若干措施》已经省人民政府同意,现转发给你们,请认真贯彻执行。'],
      ['signature', '广东省人民政府办公厅'],
      ['signature', '2020年2月18日'],
      ['title', '关于加强校园安全的若干措施'],
      ['byline', '省教育厅'],
      ['lead', '为切实加强校园安全,保障师生健康,结合我省实际情况,提出以下措施。'],
    ];
    expectKinds(rows);
  });

  it('where organs are spaced and each signs a line', () => {
    const lines = [
      '关于做好工作的意见',
      '各地要加强领导,压实责任,抓好落实。',
      '教 育 部',
      '公 安 部',
      '2022年12月28日',
    ];
    expect(read(lines.join('\n')).map(([kind]) => kind)).toEqual([
      'title',
      'lead',
      'signature',
      'signature',
      'signature',
    ]);
  });
});

describe('near misses', () => {
  it.each<[string, string, SegmentKind]>([
    ['a heading mark before running text is no heading', '一、全力保障供应。各地要做好工作。', 'paragraph'],
    ['a law’s article is no heading', '第三条 本办法适用于全省。', 'lead'],
    ['a word of pages in a sentence is no chrome', '打印设备采购办法由财政部门制定。', 'lead'],
    ['works of art are no note on a licence', '本作品展由文化馆承办,根据《著作权法》保护作者权益。', 'lead'],
    ['a law on the public domain is none', '第九条 已进入公有领域的作品,根据《著作权法》可以使用。', 'lead'],
    ['a date in a sentence is no signature', '自2021年1月1日起施行。', 'lead'],
  ])('%s', (_, line, kind) => {
    expect(read(line)[0]?.[0]).toBe(kind);
  });

  it('rows of a table that end in who is responsible are no signatures', () => {
    const lines = [
      '关于做好工作的意见',
      '各地要加强领导,压实责任,抓好落实。',
      '三环高架　　鼓楼、云龙　65　　市城乡建设局',
      '丰县大沙河特大桥　　丰县　2　丰县政府',
      '科尔沁右翼前旗、突泉县固化站　　通榆　　兴安盟行政公署',
    ];
    expect(read(lines.join('\n')).map(([kind]) => kind)).not.toContain('signature');
  });

  it('organs that stand side by side are', () => {
    const lines = [
      '关于做好工作的意见',
      '各地要加强领导,压实责任,抓好落实。',
      '省发展和改革委员会　　省财政厅　　中国人民银行兰州中心支行',
      '2012年5月3日',
    ];
    expect(read(lines.join('\n')).map(([kind]) => kind)).toEqual(['title', 'lead', 'signature', 'signature']);
  });

  it('blanks inside a line of running text do not cut it', () => {
    const line = '各地要坚持 “一企一策” ,我省 2020年 3月起使用 APP 办理业务,做好服务保障工作。'.repeat(6);
    expect(read(line)).toHaveLength(1);
  });
});

describe('sentences', () => {
  it.each([
    ['完善机制。落实责任。', ['完善机制。', '落实责任。']],
    ['他说:“好。”会议结束。', ['他说:“好。”', '会议结束。']],
    ['增长3.5%;下降2%', ['增长3.5%;', '下降2%']],
  ])('%s', (source, expected) => {
    const text = normalise(source);
    expect(split(text, knowledge).sentences.map((span) => sliceOf(text, span))).toEqual(expected);
  });

  it('cover every line without a gap', () => {
    const text = normalise('第一行。第二句\n\n第三行!第四句?');
    const { lines, sentences } = split(text, knowledge);
    for (const line of lines) {
      const inside = sentences.filter(({ start, end }) => start >= line.start && end <= line.end);
      expect(inside.map((span) => sliceOf(text, span)).join('')).toBe(sliceOf(text, line));
    }
  });
});
