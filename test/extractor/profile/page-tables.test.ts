/** What the table above a document says of it, and other words of its head that are easily taken for something else. */
import { describe, expect, it } from 'vitest';
import { type Told, told } from '../metadata-reading.ts';

const text = [
  '各市、县（区）水务局：',
  '为加强河道采砂管理，现将有关事项通知如下。',
  '一、严格许可。各地要严格执行采砂规划。',
];

describe('a table above a document', () => {
  it.each<[string, readonly string[], Told]>([
    [
      'tells its number, title and day, between tabs',
      [
        '索引号\t640000/2021-00012\t发文字号\t宁水规发〔2021〕7号',
        '发布机构\t宁夏回族自治区水利厅\t责任部门\t河湖处',
        '名称\t自治区水利厅关于加强河道采砂管理的通知',
        '成文日期\t2021-05-08\t发布日期\t2021-05-12',
        '',
        ...text,
      ],
      {
        title: '自治区水利厅关于加强河道采砂管理的通知',
        docNumber: '宁水规发〔2021〕7号',
        date: '2021-05-08',
        issuers: ['宁夏回族自治区水利厅'],
      },
    ],
    [
      'or behind a single blank, where a label stands before it',
      [
        '文件名称 关于加强河道采砂管理的通知',
        '发文机关 宁夏回族自治区水利厅 宁夏回族自治区公安厅',
        '文号 宁水规发〔2021〕7号',
        '公布日期 2021-05-12',
        '有效性 有效',
        '自治区水利厅 自治区公安厅关于加强河道采砂管理的通知',
        '',
        ...text,
      ],
      {
        title: '自治区水利厅自治区公安厅关于加强河道采砂管理的通知',
        docNumber: '宁水规发〔2021〕7号',
        date: '2021-05-12',
      },
    ],
    [
      'but no other word before a blank is a label',
      ['宁夏 水利厅关于加强河道采砂管理的通知', '宁水规发〔2021〕7号', '', ...text],
      { title: '宁夏水利厅关于加强河道采砂管理的通知', docNumber: '宁水规发〔2021〕7号' },
    ],
    [
      'or between bars',
      [
        '| 发文机关 | 信阳市水利局 | 发文字号 | 信水〔2020〕18号 |',
        '| 标题 | 信阳市水利局关于加强河道管理的意见 |',
        '| 成文日期 | 2020年4月2日 | 发布日期 | 2020年4月9日 |',
        '',
        ...text,
      ],
      { title: '信阳市水利局关于加强河道管理的意见', docNumber: '信水〔2020〕18号', date: '2020-04-02', kind: '意见' },
    ],
    [
      'whose title is given once more below',
      [
        '名称\t普洱市水务局关于河道采砂的通知',
        '文号\t普水发〔2019〕3号',
        '',
        '普洱市水务局关于河道采砂的通知',
        '',
        ...text,
      ],
      { title: '普洱市水务局关于河道采砂的通知', docNumber: '普水发〔2019〕3号' },
    ],
    [
      'whose cells are empty tells nothing',
      ['发文字号\t\t成文日期\t', '普洱市水务局关于河道采砂的通知', '', ...text],
      { title: '普洱市水务局关于河道采砂的通知', docNumber: null, date: null },
    ],
    [
      'is none where the document has a table of its own',
      ['普洱市水务局关于河道采砂的通知', '', ...text, '名称\t镇沅县采砂规划', '文号\t镇政发〔2018〕3号'],
      { title: '普洱市水务局关于河道采砂的通知', docNumber: null },
    ],
  ])('%s', (_, lines, expected) => expect(told(lines)).toMatchObject(expected));
});

describe('who and what', () => {
  it.each<[string, readonly string[], Told]>([
    [
      'the organs of an order issue what speaks of another',
      [
        '# 中国人民武装警察部队实行警官警衔制度的具体办法',
        '',
        '1988年12月17日 中华人民共和国国务院、中华人民共和国中央军事委员会令第22号发布',
        '',
        '第一条 根据条例，制定本办法。',
      ],
      { issuers: ['国务院', '中华人民共和国中央军事委员会'] },
    ],
    [
      'but 关于 says who speaks',
      [
        '国务院关于职工工作时间的规定',
        '（1994年2月3日中华人民共和国国务院令第146号发布）',
        '第一条 为了安排工作时间，制定本规定。',
      ],
      { issuers: ['国务院'] },
    ],
    [
      'who stands on the cover of a plan made it',
      [
        '德宏州“十三五”旅游发展规划',
        '（公示稿）',
        '德宏州旅游发展委员会',
        '二〇一六年八月',
        '',
        '前言',
        '为促进旅游业发展，编制本规划。',
      ],
      { issuers: ['德宏傣族景颇族自治州旅游发展委员会'], date: '2016-08' },
    ],
    [
      'who stands there in a row made it together',
      [
        '滁河流域水环境综合治理规划（2014—2020年）',
        '江苏省环境保护厅　安徽省环境保护厅',
        '二〇一四年十一月',
        '',
        '第二章　规划范围',
        '滁河发源于安徽省肥东县梁园镇，本规划覆盖全流域。',
      ],
      { issuers: ['江苏省环境保护厅', '安徽省环境保护厅'], jurisdiction: null },
    ],
    [
      'but not who stands there with what each of them does',
      [
        '滁河流域水环境综合治理规划（2014—2020年）',
        '江苏省环境保护厅会同安徽省环境保护厅审查',
        '二〇一四年十一月',
        '',
        '第二章　规划范围',
        '滁河发源于安徽省肥东县梁园镇，本规划覆盖全流域。',
      ],
      { issuers: [] },
    ],
    [
      'a title may break inside of a quotation, also behind a colon',
      [
        '泉州市人民政府关于加强“泉州：',
        '宋元中国的世界海洋商贸中心”保护管理的通告',
        '泉政通〔2021〕6号',
        '根据有关规定，现通告如下。',
      ],
      { title: '泉州市人民政府关于加强“泉州:宋元中国的世界海洋商贸中心”保护管理的通告' },
    ],
    [
      'who is addressed is no part of it, with a quotation that is closed',
      ['泉州市人民政府关于加强保护管理的通知', '各县“两违”整治办：', '根据有关规定，现通知如下。'],
      { title: '泉州市人民政府关于加强保护管理的通知' },
    ],
    [
      'who is only said to approve it did not',
      [
        '德宏州“十三五”旅游发展规划',
        '报德宏州旅游发展委员会审查',
        '二〇一六年八月',
        '',
        '前言',
        '为促进旅游业发展，编制本规划。',
      ],
      { issuers: [] },
    ],
    [
      'Macao counts by the year',
      ['第 27/2016 號行政長官批示', '', '　　行政長官行使《澳門特別行政區基本法》第五十條賦予的職權，作出本批示。'],
      { docNumber: '第27/2016号' },
    ],
    [
      'a day or a share is no number',
      ['第 3/2016 号文件所列事项办理情况，共计五十项', '', '　　各有关单位要认真办理，按时报告。'],
      { docNumber: null },
    ],
    [
      'a judgment is no news',
      [
        '福建省莆田市秀屿区人民法院',
        '民事判决书',
        '（2018）闽0305民初123号',
        '原告：林某，男，汉族。',
        '原告林某与被告陈某合同纠纷一案，本院立案后公开开庭进行了审理。本案现已审理终结。',
      ],
      { kind: '判决书' },
    ],
    [
      'a leader’s visit is of the province whose leader goes',
      [
        '省委书记在六安调研时强调统筹抓好防汛工作',
        '',
        '本报讯 7月14日，省委书记来到六安市霍邱县、金寨县，要求全省抓好防汛。省委、省政府作出部署，合肥、阜阳要加强巡查。',
      ],
      { jurisdiction: '340000', kind: '新闻' },
    ],
    [
      'a place that visits nobody is its own news’',
      ['六安市抓好防汛工作', '', '本报讯 7月14日，六安市霍邱县、金寨县抓好防汛，全市加强巡查，有关部门密切配合。'],
      { jurisdiction: '341500', kind: '新闻' },
    ],
  ])('%s', (_, lines, expected) => expect(told(lines)).toMatchObject(expected));
});
