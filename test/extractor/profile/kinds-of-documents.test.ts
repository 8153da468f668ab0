/** Heads and ends of documents of many kinds, decades and scripts, and the fields that each must give. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../extractor/knowledge/load.ts';
import { extract } from '../../../extractor/pipeline.ts';

const knowledge = loadKnowledge();

interface Told {
  readonly title?: string;
  readonly issuers?: readonly string[];
  readonly number?: string;
  readonly date?: string;
  readonly kind?: string;
  readonly place?: string;
  readonly effective?: string;
}

const told = (lines: readonly string[]): Told => {
  const source = lines.join('\n');
  const { profile } = extract(
    { name: 'test', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' },
    knowledge,
  );
  const { title, issuers, docNumber, date, kind, jurisdiction, effective } = profile;
  return Object.fromEntries(
    Object.entries({
      title: title?.value,
      issuers: issuers.length > 0 ? issuers.map(({ value }) => value) : undefined,
      // A number without code joins the document to no other, so it has no value.
      number: docNumber?.value || undefined,
      date: date?.value,
      kind: kind?.value,
      place: jurisdiction?.value,
      effective: effective?.value,
    }).filter(([, value]) => value !== undefined),
  );
};

const body = '为促进经济社会平稳发展，保障各项工作顺利开展，请各单位认真遵照执行。';

describe('documents of many kinds', () => {
  it.each<[string, readonly string[], Told]>([
    [
      'a reply',
      [
        '国务院关于同意设立江西赣江新区的批复',
        '国函〔2016〕96号',
        '江西省人民政府、国家发展改革委：',
        `你们《关于设立赣江新区的请示》收悉。${body}`,
        '国务院',
        '2016年6月6日',
      ],
      {
        title: '国务院关于同意设立江西赣江新区的批复',
        issuers: ['国务院'],
        number: '国函〔2016〕96号',
        date: '2016-06-06',
        kind: '批复',
        place: '360000',
      },
    ],
    [
      'a letter',
      [
        '湖南省财政厅关于商请支持水毁工程修复的函',
        '湘财农函〔2017〕12号',
        '省水利厅：',
        body,
        '湖南省财政厅',
        '2017年8月9日',
      ],
      {
        title: '湖南省财政厅关于商请支持水毁工程修复的函',
        issuers: ['湖南省财政厅'],
        number: '湘财农函〔2017〕12号',
        date: '2017-08-09',
        kind: '函',
        place: '430000',
      },
    ],
    [
      'an order, whose regulation stands behind it',
      [
        '中华人民共和国国务院令',
        '第722号',
        '《优化营商环境条例》已经2019年10月8日国务院第66次常务会议通过，现予公布，自2020年1月1日起施行。',
        '总　理　　李克强',
        '2019年10月22日',
        '优化营商环境条例',
        '第一章　总　则',
        '第一条　为了优化营商环境，制定本条例。',
      ],
      {
        title: '中华人民共和国国务院令第722号',
        issuers: ['国务院'],
        number: '国务院令第722号',
        date: '2019-10-22',
        kind: '令',
        place: '100000',
        effective: '2020-01-01',
      },
    ],
    [
      'a proclamation below words of another',
      [
        '最高指示',
        '森林是很宝贵的资源。',
        '提高警惕，保卫祖国。',
        '四川省雅安地区革命委员会',
        '布告',
        '雅革发（1970）43号',
        body,
        '一九七〇年三月二十五日',
      ],
      {
        title: '四川省雅安地区革命委员会布告',
        issuers: ['雅安地区革命委员会'],
        number: '雅革发〔1970〕43号',
        date: '1970-03-25',
        kind: '布告',
        place: '511800',
      },
    ],
    [
      'a letter that passes on a report and names no kind of its own',
      [
        '选自《党的文献》一九六一年第三期',
        '中共中央批转水产部党组《关于当前沿海渔区工作的报告》',
        '（一九六一年八月三十日）',
        body,
      ],
      {
        title: '中共中央批转水产部党组《关于当前沿海渔区工作的报告》',
        issuers: ['中共中央'],
        date: '1961-08-30',
        kind: '批转',
        place: '100000',
      },
    ],
    [
      'a bulletin whose organs stand below its title',
      ['黔西南州2022年统计公报', '黔西南州统计局 国家统计局黔西南调查队', '（2023年4月11日）', body],
      {
        title: '黔西南州2022年统计公报',
        issuers: ['黔西南布依族苗族自治州统计局', '国家统计局黔西南调查队'],
        date: '2023-04-11',
        kind: '公报',
        place: '522300',
      },
    ],
    [
      'who gets a report is not who made it',
      [
        '常德专员公署关于抗旱救灾的报告',
        '省人民委员会：',
        body,
        '常德专员公署',
        '一九六二年九月四日',
        '报：省委、省抗旱救灾指挥部',
        '送：邵阳专署',
      ],
      {
        title: '常德专员公署关于抗旱救灾的报告',
        issuers: ['常德专员公署'],
        date: '1962-09-04',
        kind: '报告',
        place: '430700',
      },
    ],
    [
      'a box of a plan',
      ['专栏5 “十四五”天津市卫生重大项目', '（一）医疗资源', `到2025年，规划建设天津市医院。${body}`],
      { kind: '规划', place: '120000' },
    ],
    [
      'rules about an organ are not its own',
      [
        '丽水市水利局职能配置、内设机构和人员编制规定',
        '第一条 丽水市水利局是市政府工作部门。',
        '第二条 本规定自公布之日起施行。',
      ],
      { title: '丽水市水利局职能配置、内设机构和人员编制规定', kind: '规定', place: '331100' },
    ],
    [
      'organs that only a blank parts',
      [
        '本溪市溪湖区老工业区搬迁改造实施方案',
        '（征求意见稿）',
        '本溪市发展和改革委员会 溪湖区人民政府   二〇一四年十一月',
        body,
      ],
      {
        title: '本溪市溪湖区老工业区搬迁改造实施方案',
        issuers: ['本溪市发展和改革委员会', '本溪市溪湖区人民政府'],
        date: '2014-11',
        kind: '方案',
        place: '210500',
      },
    ],
    [
      'an order without another title than its number',
      [
        '江西省疫情防控应急指挥部令第13号',
        '各市、县（区）人民政府：',
        body,
        '江西省疫情防控应急指挥部',
        '2020年2月15日',
      ],
      {
        title: '江西省疫情防控应急指挥部令第13号',
        issuers: ['江西省疫情防控应急指挥部'],
        number: '江西省疫情防控应急指挥部令第13号',
        date: '2020-02-15',
        kind: '令',
        place: '360000',
      },
    ],
    [
      'an announcement with its number under the organs',
      [
        '财政部',
        '税务总局关于捐赠税收政策的公告',
        '财政部',
        '税务总局公告',
        '2020年第9号',
        `现公告如下：${body}`,
        '财政部',
        '税务总局',
        '2020年2月6日',
      ],
      {
        title: '财政部税务总局关于捐赠税收政策的公告',
        issuers: ['财政部', '国家税务总局'],
        number: '财政部税务总局公告2020年第9号',
        date: '2020-02-06',
        kind: '公告',
        place: '100000',
      },
    ],
    [
      'a notice to the public with nothing but its kind above it',
      ['通 告', `现将口罩配售事宜通告如下。${body}`, '莆田市商务局', '2020年2月9日'],
      { title: '通告', issuers: ['莆田市商务局'], date: '2020-02-09', kind: '通告', place: '350300' },
    ],
    [
      'a judicial interpretation: its day is that of 公布',
      [
        '最高人民法院关于适用《中华人民共和国婚姻法》若干问题的解释(一)',
        '2001年12月24日最高人民法院审判委员会第1202次会议通过',
        '2001年12月25日最高人民法院公告公布',
        '2001年12月27日施行',
        `第一条　${body}`,
      ],
      {
        title: '最高人民法院关于适用《中华人民共和国婚姻法》若干问题的解释(一)',
        issuers: ['最高人民法院'],
        date: '2001-12-25',
        kind: '司法解释',
        place: '100000',
      },
    ],
    [
      'a regulation of the State Council, whose issuer is only told by the order',
      [
        '特殊标志管理条例',
        '1996年7月13日中华人民共和国国务院令第202号发布',
        '第一章 总则',
        `第一条　${body}香港特别行政区除外。`,
      ],
      {
        title: '特殊标志管理条例',
        issuers: ['国务院'],
        number: '国务院令第202号',
        date: '1996-07-13',
        kind: '条例',
        place: '100000',
      },
    ],
    [
      'a local regulation: adopted here, approved there',
      [
        '杭州市大运河保护条例',
        '2016年12月29日杭州市第十二届人民代表大会常务委员会第四十一次会议通过',
        '2017年3月30日浙江省第十二届人民代表大会常务委员会第三十九次会议批准',
        `第一条　${body}`,
      ],
      {
        title: '杭州市大运河保护条例',
        issuers: ['杭州市人民代表大会常务委员会'],
        date: '2016-12-29',
        kind: '条例',
        place: '330100',
      },
    ],
    [
      'a law about an organ: whose it is the title does not say',
      [
        '中华人民共和国中国人民银行法',
        '1995年3月18日第八届全国人民代表大会第三次会议通过',
        '第一章 总则',
        `第一条　${body}`,
      ],
      {
        title: '中华人民共和国中国人民银行法',
        issuers: ['全国人民代表大会'],
        date: '1995-03-18',
        kind: '法律',
        place: '100000',
      },
    ],
    [
      'a law whose notes are broken over lines',
      [
        '中华人民共和国土地管理法',
        '1986年6月25日第六届全国人民代表大会常务委员会第十六次会议通过',
        '2019年8月26日第十三届全国人民代表大会常务委员会第十二次会议《关于修改〈中华人民共和国土地管理法〉',
        '〈中华人民共和国城市房地产管理法〉的决定》第三次修正',
        '第一章 总则',
        `第一条　${body}`,
      ],
      {
        title: '中华人民共和国土地管理法',
        issuers: ['全国人民代表大会常务委员会'],
        date: '2019-08-26',
        kind: '法律',
        place: '100000',
      },
    ],
    [
      'a report of the nineteen-fifties without a heading',
      ['各位代表：', '我受中共中央和国务院的委托，向大会作关于全国农业发展纲要的报告。'],
      { issuers: ['中共中央', '国务院'], kind: '报告', place: '100000' },
    ],
    [
      'a page that reads a policy, under the name of its office',
      ['山东省人民政府', '政策解读', '部门解读|《关于加快恢复农业生产的若干措施》', body],
      { title: '《关于加快恢复农业生产的若干措施》', issuers: ['山东省人民政府'], kind: '解读', place: '370000' },
    ],
    [
      'questions and answers',
      [
        '疫情防控期间慈善捐赠相关政策答疑',
        '1、什么样的组织可以募捐？',
        '依法登记的组织，记者近日获悉。',
        '【政策依据】《民政部关于依法募捐的公告》',
        body,
      ],
      { title: '疫情防控期间慈善捐赠相关政策答疑', kind: '解读' },
    ],
    [
      'an opinion with its day behind the title',
      ['中共浙江省委浙江省人民政府关于全力稳企业的若干意见（2020年2月10日）', body],
      {
        title: '中共浙江省委浙江省人民政府关于全力稳企业的若干意见',
        issuers: ['中共浙江省委', '浙江省人民政府'],
        date: '2020-02-10',
        kind: '意见',
        place: '330000',
      },
    ],
    [
      'a notice that a page announces by a headline',
      [
        '国务院办公厅发出通知：切实为基层减负',
        '关于切实为基层减负的通知',
        '国办发〔2020〕21号',
        '各省、自治区、直辖市人民政府：',
        body,
        '国务院办公厅',
        '2020年2月5日',
      ],
      {
        title: '关于切实为基层减负的通知',
        issuers: ['国务院办公厅'],
        number: '国办发〔2020〕21号',
        date: '2020-02-05',
        kind: '通知',
        place: '100000',
      },
    ],
    [
      'a notice of a city and a branch of a central organ',
      [
        '北京市财政局',
        '中国人民银行营业管理部',
        '关于资金支持的紧急通知',
        '京财金融〔2020〕251号',
        body,
        '北京市财政局',
        '中国人民银行营业管理部',
        '2020年2月14日',
      ],
      {
        title: '北京市财政局中国人民银行营业管理部关于资金支持的紧急通知',
        issuers: ['北京市财政局', '中国人民银行营业管理部'],
        number: '京财金融〔2020〕251号',
        date: '2020-02-14',
        kind: '通知',
        place: '110000',
      },
    ],
    [
      'a notice that a seal closes',
      ['关于做好教师工作的通知', '各市教育局：', body, '湖南省教育厅（代章）', '2020年2月10日'],
      { title: '关于做好教师工作的通知', issuers: ['湖南省教育厅'], date: '2020-02-10', kind: '通知', place: '430000' },
    ],
    [
      'a notice that only passes another on',
      ['转发国家卫生健康委办公厅关于消毒剂上市的通知', body],
      { title: '转发国家卫生健康委办公厅关于消毒剂上市的通知', kind: '通知' },
    ],
    [
      'the minutes of a meeting, under the head of the government whose office writes them',
      [
        '赣州市人民政府专题会议纪要',
        '〔2019〕25号',
        '赣州市人民政府办公室　　　2019年4月12日',
        '关于推进章江水环境整治工作的会议纪要',
        `2019年4月8日，市政府召开会议。${body}`,
      ],
      {
        title: '关于推进章江水环境整治工作的会议纪要',
        issuers: ['赣州市人民政府'],
        date: '2019-04-12',
        kind: '会议纪要',
        place: '360700',
      },
    ],
    [
      'the minutes of a meeting of several organs, which open like news; who printed them and when stands in brackets at the end',
      [
        '中共赣州市委　赣州市人民政府',
        '章江新区建设推进会会议纪要',
        `2022年7月18日下午，市委、市政府召开推进会。${body}`,
        '（赣州市人民政府办公室2022年7月25日印发）',
      ],
      {
        title: '中共赣州市委赣州市人民政府章江新区建设推进会会议纪要',
        issuers: ['中共赣州市委', '赣州市人民政府'],
        date: '2022-07-25',
        kind: '会议纪要',
        place: '360700',
      },
    ],
    [
      'a decree of the nineteen-fifties, with its day in brackets',
      ['国务院关于调整河北省行政区划的命令', '（一九五八年三月七日）', `现在发布命令，望即遵照执行。${body}`],
      {
        title: '国务院关于调整河北省行政区划的命令',
        issuers: ['国务院'],
        date: '1958-03-07',
        kind: '命令',
        place: '100000',
      },
    ],
    [
      'a law behind the order of the President',
      [
        '中华人民共和国主席令',
        '第八十八号',
        '《中华人民共和国湿地保护法》已由全国人民代表大会常务委员会于2021年12月24日通过，现予公布，自2022年6月1日起施行。',
        '中华人民共和国主席　习近平',
        '2021年12月24日',
        '中华人民共和国湿地保护法',
        '第一章　总则',
        '第一条　为了加强湿地保护，制定本法。',
      ],
      {
        title: '中华人民共和国主席令第八十八号',
        issuers: ['中华人民共和国主席'],
        number: '主席令第88号',
        date: '2021-12-24',
        kind: '令',
        place: '100000',
        effective: '2022-06-01',
      },
    ],
    [
      'a page with a label before the title',
      [
        '【温馨提示】关于做好劳动能力鉴定工作的通知',
        '各用人单位：',
        body,
        '湖南省人力资源和社会保障厅',
        '2020年2月11日',
      ],
      {
        title: '关于做好劳动能力鉴定工作的通知',
        issuers: ['湖南省人力资源和社会保障厅'],
        date: '2020-02-11',
        kind: '通知',
        place: '430000',
      },
    ],
    [
      'a notice whose title is lost, under the labels of a page',
      [
        '发文机关：山西省人民政府',
        '生效日期：2018年03月27日',
        '时效性 ：现行有效',
        '文号 ：晋政发〔2018〕13号',
        '各市、县人民政府：',
        '现将《山西省增收实施方案》印发给你们，请认真组织实施。',
        '山西省人民政府',
        '2018年3月27日',
      ],
      { issuers: ['山西省人民政府'], number: '晋政发〔2018〕13号', date: '2018-03-27', kind: '通知', place: '140000' },
    ],
    [
      'a Traditional notice',
      [
        '順義區人民政府關於支持企業發展的通知',
        '順政發〔2020〕3號',
        '各鎮人民政府：',
        body,
        '順義區人民政府',
        '二〇二〇年二月八日',
      ],
      {
        title: '顺义区人民政府关于支持企业发展的通知',
        issuers: ['北京市顺义区人民政府'],
        number: '顺政发〔2020〕3号',
        date: '2020-02-08',
        kind: '通知',
        place: '110113',
      },
    ],
  ])('%s', (_, lines, expected) => expect(told(lines)).toEqual(expected));
});

describe('who issued it, in the head alone', () => {
  it.each<[string, readonly string[], readonly string[] | undefined]>([
    ['a line that says so', ['电梯安全使用提示', '国家市场监督管理总局发布', body], ['国家市场监督管理总局']],
    [
      'a line of two that issue it together',
      ['寒潮应对指南', '北京市应急管理局、北京市气象局联合发布', '2021-12-03', body],
      ['北京市应急管理局', '北京市气象局'],
    ],
    ['no line that only names a place', ['新能源汽车推广方案', '上海市昨日发布', body], undefined],
    ['no line that goes on', ['新能源汽车推广方案', '工业和信息化部发布会', body], undefined],
    [
      'not the organ for which a statute is made',
      ['# 厦门市红十字会条例', `第一条 ${body}`, `第二条 ${body}`],
      undefined,
    ],
    [
      'but the organ that makes rules for itself',
      ['# 厦门市人民代表大会常务委员会议事规则', `第一条 ${body}`, `第二条 ${body}`],
      ['厦门市人民代表大会常务委员会'],
    ],
  ])('%s', (_, lines, issuers) => {
    expect(told(lines).issuers).toEqual(issuers);
  });
});

describe('news are no documents, though their headlines end like one', () => {
  it.each([
    ['西安发布“金融十条”实施细则', '西安市金融工作局等三部门于20日联合印发细则，自2020年3月1日起施行。'],
    ['攀枝花市出台一级响应12条措施', '攀枝花市人民政府办公室印发措施，要求各地落实。'],
    ['继续深化细化防控措施', '2月15日，国务院联防联控机制举行新闻发布会，介绍有关情况。'],
    ['市政府召开专题会议 研究会议纪要落实措施', '2月12日，市政府召开会议，研究落实措施。'],
    ['武汉市防控指挥部发布第11号通告', '2月11日凌晨，武汉市发布通告，全市小区实行封闭管理。'],
  ])('%s', (title, lead) => {
    const { kind, effective, issuers } = told([title, lead]);
    expect({ kind, effective, issuers }).toEqual({ kind: '新闻', effective: undefined, issuers: undefined });
  });
});

describe('the kind', () => {
  it.each([
    [
      'of a headline that says 我省 and happens to end like an order',
      ['我省三条高速公路同日下达动员令', '来源：云南日报', body],
      '新闻',
    ],
    ['of a title that opens with 全省', ['全省春耕工作方案', '来源：云南省农业农村厅', body], '方案'],
    ['of a report that is printed in part', ['政府工作报告（摘登）', '各位代表：', body], '报告'],
    ['of a report that is printed whole', ['政府工作报告（全文）', '各位代表：', body], '报告'],
  ])('%s', (_, lines, kind) => {
    expect(told(lines).kind).toBe(kind);
  });
});

describe('a heading that opens with 解读 is of a reading', () => {
  const news = '近日，市政府印发了《办法》。';
  it.each<[string, string | undefined]>([
    ['解读《关于加快三明市竹产业发展的实施意见》', '解读'],
    ['政策解读：《三明市竹产业发展办法》', '解读'],
    ['解读《三明市竹产业发展条例》：让竹农受益', '解读'],
    ['【部门解读】三明市竹产业发展办法', '解读'],
    ['权威解读丨《三明市竹产业发展办法》来了', '解读'],
    // Others of which it is only a word.
    ['关于解读《三明市竹产业发展办法》有关问题的通知', '通知'],
    ['关于加强政策解读：工作的通知', '通知'],
    ['三明市林业局解读《三明市竹产业发展办法》', '新闻'],
  ])('%s', (title, kind) => expect(told([title, news]).kind).toBe(kind));
});
