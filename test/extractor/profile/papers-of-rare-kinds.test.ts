/** Heads and signatures of papers that are rare in the corpora: orders, minutes, letters, proclamations, pages of law books. */
import { describe, expect, it } from 'vitest';
import { type Told, told } from '../metadata-reading.ts';

const body = '　　为促进各项工作顺利开展，请各单位认真遵照执行。';

describe('telegrams', () => {
  const to = '各市（州）人民政府：';
  it.each<[string, readonly string[], Told]>([
    [
      'stands apart from their title',
      [
        '安徽省防汛抗旱指挥部',
        '发　电',
        '',
        '等级　特急　明电　　　皖汛明电〔2016〕48号　　　皖机号　1027',
        '签批盖章　方××　　　发电时间　2016年7月4日21时30分',
        '',
        '关于做好巡堤查险工作的紧急通知',
      ],
      { title: '关于做好巡堤查险工作的紧急通知', docNumber: '皖汛明电〔2016〕48号', date: '2016-07-04' },
    ],
    [
      'may begin with how urgent they are',
      ['紧急程度：特提', '发往：见报头', '川办发电〔2008〕31号', '关于做好抗震救灾工作的通知'],
      { title: '关于做好抗震救灾工作的通知', docNumber: '川办发电〔2008〕31号' },
    ],
    [
      'may end with when they were sent',
      [
        '发电单位：黑龙江省交通厅',
        '等级：加急',
        '黑交发电〔1998〕12号',
        '发报日期：1998年8月12日',
        '关于抢修公路的通知',
      ],
      { title: '关于抢修公路的通知', docNumber: '黑交发电〔1998〕12号', date: '1998-08-12' },
    ],
    [
      'is no heading that speaks of grades or of signing',
      ['等级评定管理办法', '（自1998年8月12日起施行）'],
      { title: '等级评定管理办法' },
    ],
    ['is no heading that speaks of sending', ['发电时间安排的通知'], { title: '发电时间安排的通知' }],
  ])('what the form says %s', (_, lines, expected) => {
    expect(told([...lines, to, body])).toMatchObject(expected);
  });
});

describe('papers of provinces that are gone', () => {
  it.each([
    ['绥远省人民政府', '150000'],
    ['西康省人民政府', '510000'],
    // Parted among two: no code says what it governed.
    ['平原省人民政府', null],
  ])('%s governed %s', (organ, jurisdiction) => {
    expect(told([`${organ}关于防凌工作的指示`, '各专署：', body, '一九五一年二月一日'])).toMatchObject({
      issuers: [organ],
      jurisdiction,
    });
  });
});

describe('papers of great areas, 1949 to 1954', () => {
  it.each([
    ['西北军政委员会', null],
    ['华东军政委员会水利部', null],
    ['东北人民政府农林部', null],
    ['西南行政委员会', null],
    // Others whose names only open with a part of the country, or are of the nation.
    ['政务院', '100000'],
    ['水利部长江水利委员会', '100000'],
    ['东北林业管理局', null],
  ])('%s governs %s', (organ, jurisdiction) => {
    expect(told([`${organ}关于防凌工作的指示`, body, '一九五一年二月一日'])).toMatchObject({ jurisdiction });
  });
});

describe('joint announcements', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['whose lines hold several organs', ['财政部　税务总局', '海关总署公告'], ['财政部', '国家税务总局', '海关总署']],
    ['one a line', ['工业和信息化部', '公安部公告'], ['工业和信息化部', '公安部']],
    ['but not organs that do not open their line', ['财政部　会商税务总局', '海关总署公告'], ['财政部', '海关总署']],
  ])('%s', (_, head, issuers) => {
    expect(told([...head, '2019年第39号', '关于深化改革有关政策的公告', body]).issuers).toEqual(issuers);
  });
});

describe('notes below the title of a plan', () => {
  const title = '山西省“十三五”综合能源发展规划';
  const place = { title, issuers: ['山西省人民政府'], date: '2016-12-16' };
  it.each<[string, readonly string[], Told]>([
    [
      'its number behind',
      ['（山西省人民政府2016年12月16日印发，晋政发〔2016〕67号）'],
      { ...place, docNumber: '晋政发〔2016〕67号' },
    ],
    ['the day first', ['（2016年12月16日山西省人民政府印发）'], { ...place, docNumber: null }],
    ['no bracket', ['2016年12月16日山西省人民政府印发'], place],
  ])('tell who issued it and when: %s', (_, note, expected) => {
    expect(told([title, ...note, body, body])).toMatchObject(expected);
  });

  it('are none at the end of a text, where they tell who printed it', () => {
    expect(told([title, body, '（太原市人民政府办公厅2016年12月18日印发）'])).toMatchObject({ title, issuers: [] });
  });
});

describe('the place of a city that lay within the prefecture of its name', () => {
  const rows: readonly (readonly [issuer: string, day: string, place: string])[] = [
    ['玉溪市人民政府', '一九九〇年三月一日', '530402'],
    ['玉溪地区行政公署', '一九九〇年三月一日', '530400'],
    ['玉溪市人民政府', '二〇〇五年三月一日', '530400'],
    ['石家庄市人民政府', '一九八五年三月一日', '130100'],
  ];
  it.each(rows)('%s on %s', (issuer, day, jurisdiction) => {
    expect(told([`${issuer}关于做好工作的通知`, '各有关单位：', body, issuer, day])).toMatchObject({ jurisdiction });
  });
});

describe('days of signature', () => {
  const days: readonly (readonly [string, string | null])[] = [
    ['二〇〇五年九月二十八日（交通部章）', '2005-09-28'],
    ['2005年9月28日（盖章）', '2005-09-28'],
    ['2005年9月28日（印章）', '2005-09-28'],
    // Not of a seal.
    ['2005年9月28日（见附件文章）。', null],
    ['2005年9月28日（交通部规划司）提出。', null],
  ];
  it.each(days)('may bear a seal: %s', (line, date) => {
    expect(told(['关于有关问题的复函', body, '此复。', line]).date).toBe(date);
  });
});

describe('numbers', () => {
  it.each<[string, readonly string[], Told]>([
    [
      'of an order of several organs stand without them',
      ['甘肃省财政厅', '甘肃省水利厅', '令', '2009年第3号', '《水费收缴规定》已经通过，现予公布。', '2009年4月2日'],
      { docNumber: '2009年第3号' },
    ],
    [
      'of an announcement of several organs stand without them, whatever its title is',
      [
        '安徽省高级人民法院 安徽省公安厅',
        '公　告',
        '',
        '2011年第2号',
        '',
        body,
        '安徽省高级人民法院　　安徽省公安厅',
        '二〇一一年三月二十一日',
      ],
      { docNumber: '2011年第2号' },
    ],
    [
      'of several organs stand with them on one line',
      ['财政部 税务总局公告2020年第8号', '关于支持疫情防控的公告', body, '财政部 税务总局', '2020年2月6日'],
      { docNumber: '财政部税务总局公告2020年第8号' },
    ],
    [
      'of an order of one organ stand with it',
      ['中华人民共和国交通部令', '2001年第8号', '《内河船舶管理规定》已经通过，现予公布。', '二〇〇一年十月十一日'],
      { docNumber: '交通部令2001年第8号' },
    ],
    [
      'of minutes and announcements may have no code',
      [
        '专题会议纪要',
        '〔2012〕第15号',
        '云县人民政府办公室　　　　2012年5月18日',
        '',
        '　　2012年5月10日，县长召开会议，纪要如下：',
        body,
      ],
      { docNumber: '〔2012〕第15号', date: '2012-05-18', issuers: ['云县人民政府办公室'] },
    ],
    [
      'may count the issues of a year',
      ['青海省药品监督管理局关于3批次药品不合格的通告', '（2021年 第7期）', body, '特此通告。', '2021年5月6日'],
      { docNumber: '2021年第7期' },
    ],
    [
      'without a year are none',
      [
        '安顺市人民政府',
        '会 议 纪 要',
        '（第37次）',
        '安顺市人民政府办公室　　　　2020年11月3日',
        '　　10月28日，市长召开专题会议，纪要如下：',
        body,
      ],
      { docNumber: null, date: '2020-11-03' },
    ],
    [
      'stand before the word that hurries a telegram',
      [
        '广东省三防指挥部关于做好台风防御工作的紧急通知',
        '粤防电〔2008〕33号　　特急',
        '各市三防指挥部：',
        body,
        '二〇〇八年八月四日十七时',
      ],
      { docNumber: '粤防电〔2008〕33号', date: '2008-08-04' },
    ],
    [
      'of the running text are not its own',
      [
        '关于做好防汛工作的通知',
        '各县人民政府：',
        '　　请按省防办通报（2021年第7期）要求抓好落实。',
        '汉中市水利局',
        '2021年6月1日',
      ],
      { docNumber: null },
    ],
    [
      'stand behind a label in the brackets of law books',
      [
        '【发布单位】交通部',
        '【发布文号】交公路发〔1996〕101号',
        '【发布日期】1996-02-03',
        '【生效日期】1996-03-01',
        '',
        '交通部关于发布《收费站管理办法》的通知',
        '各省交通厅：',
        body,
      ],
      { docNumber: '交公路发〔1996〕101号', date: '1996-02-03' },
    ],
  ])('%s', (_what, lines, fields) => {
    expect(told(lines)).toMatchObject(fields);
  });
});

describe('titles and kinds', () => {
  it.each<[string, readonly string[], Told]>([
    [
      'of a statute that an announcement with its number in brackets puts in force',
      [
        '河北省第十三届人民代表大会常务委员会公告',
        '（第61号）',
        '',
        '《河北省地下水管理条例》已由河北省第十三届人民代表大会常务委员会第十九次会议于2020年9月24日通过，现予公布，自2020年11月1日起施行。',
        '河北省人民代表大会常务委员会',
        '2020年9月24日',
        '',
        '河北省地下水管理条例',
        '第一条　为了加强地下水管理，制定本条例。',
      ],
      { title: '河北省地下水管理条例', kind: '条例', docNumber: '第61号' },
    ],
    [
      'of an announcement that carries nothing',
      ['四川省应急指挥部公告', '（第6号）', '', '　　现将有关事项公告如下：', body, '2020年2月3日'],
      { title: '四川省应急指挥部公告(第6号)', kind: '公告', docNumber: '第6号' },
    ],
    [
      'of a notice that passes on a report without signing above it',
      [
        '黑龙江省人民政府批转省水利厅',
        '关于抗旱工作情况报告的通知',
        '黑政发〔1987〕71号',
        '（一九八七年六月二十日）',
        '',
        '各行政公署，各市、县人民政府：',
        '　　省政府同意省水利厅《关于抗旱工作情况的报告》，现批转给你们，请认真贯彻执行。',
        '',
        '　　　　关于抗旱工作情况的报告',
        '省人民政府：',
        '　　今春以来，我省西部旱情严重，现将抗旱工作情况报告如下。',
        '黑龙江省水利厅',
        '一九八七年六月九日',
      ],
      {
        title: '黑龙江省人民政府批转省水利厅关于抗旱工作情况报告的通知',
        kind: '通知',
        date: '1987-06-20',
        issuers: ['黑龙江省人民政府'],
      },
    ],
    [
      'a resolution',
      [
        '陕西省第九届人民代表大会第二次会议关于政府工作报告的决议',
        '（1999年1月22日陕西省第九届人民代表大会第二次会议通过）',
        body,
      ],
      { kind: '决议' },
    ],
    [
      'a general order of old',
      ['政务院关于严禁鸦片烟毒的通令', '（一九五○年二月二十四日）', '各级人民政府：', body],
      { kind: '通令', date: '1950-02-24' },
    ],
    ['an order', ['西藏自治区人民政府关于森林草原防火的命令', '（2009年1月5日）', body], { kind: '命令' }],
  ])('%s', (_what, lines, fields) => {
    expect(told(lines)).toMatchObject(fields);
  });
});

describe('issuers', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'are all organs around the word for paper',
      [
        '陇 西 县 水 务 局',
        '陇 西 县 财 政 局　文件',
        '陇西县发展和改革局',
        '',
        '陇水发〔2014〕102号',
        '',
        '关于印发《饮水安全办法》的通知',
        '各乡镇人民政府：',
        body,
        '二○一四年九月一日',
      ],
      ['陇西县水务局', '陇西县财政局', '陇西县发展和改革局'],
    ],
    [
      'stand in a letterhead that names its kind',
      [
        '河南省机构编制委员会办公室（函）',
        '',
        '豫编办函〔2003〕17号',
        '',
        '关于同意变更机构名称的函',
        '信阳市编办：',
        body,
        '此复',
        '二○○三年四月八日',
      ],
      ['河南省机构编制委员会办公室'],
    ],
    [
      'of an answer are those that sign, not those that asked',
      [
        '荆门市交通运输局',
        '',
        '荆交函〔2013〕27号　　　办理结果：B',
        '',
        '对市十四届人大二次会议第112号建议的答复',
        '',
        '王××代表：',
        '您提出的建议收悉，现答复如下：',
        body,
        '荆门市交通运输局',
        '2013年6月18日',
      ],
      ['荆门市交通运输局'],
    ],
    [
      'of a paper by an office for helping others, whose name begins like an answer',
      ['对口支援新疆工作办公室关于做好物资保障的通知', '各成员单位：', body, '湖北省发展和改革委员会', '2013年6月18日'],
      ['湖北省发展和改革委员会'],
    ],
    [
      'that sign side by side are several, a branch of a central organ with its place is one',
      [
        '关于强化资金支持的通知',
        '各区财政局：',
        body,
        '北京市财政局 中国人民银行营业管理部 北京市审计局 国家税务总局 北京市税务局',
        '2020年2月14日',
      ],
      ['北京市财政局', '中国人民银行营业管理部', '北京市审计局', '国家税务总局北京市税务局'],
    ],
    [
      'of a proclamation of 1949',
      [
        '中国人民解放军济南市军事管制委员会布告',
        '（新字第三号）',
        '　　为维护社会秩序，特规定办法如下：',
        body,
        '主任　×××',
        '一九四九年四月十二日',
      ],
      ['中国人民解放军济南市军事管制委员会'],
    ],
  ])('%s', (_what, lines, issuers) => {
    expect(told(lines).issuers).toEqual(issuers);
  });
});

describe('dates', () => {
  it.each([
    ['Cyrillic letters', '二О一О年十一月二十六日', '2010-11-26'],
    ['Greek letters', '二ΟΟ六年六月三日', '2006-06-03'],
    ['a large circle', '二◯一三年八月', '2013-08'],
    ['Latin letters and digits', '二OO0年三月一日', '2000-03-01'],
    ['one character for thirty', '一九五八年十二月卅一日', '1958-12-31'],
  ])('take %s for what they look like', (_what, written, date) => {
    expect(
      told(['乐清市公安局', '关于开展消防检查的通知', '各乡镇人民政府：', body, '乐清市公安局', written]).date,
    ).toBe(date);
  });
});

describe('bulletins and minutes with a masthead', () => {
  const news = '今年以来，各有关单位加快推进工程建设，完成投资3亿元，密切配合，确保按期完工。';
  it.each<[string, readonly string[], Told]>([
    [
      'have their title below it, and are kept by whom it names',
      ['水利工作简报', '第12期', '青海省水利厅办公室    2016年8月3日', '', '海东市加快推进湟水北干渠建设', '', news],
      { title: '海东市加快推进湟水北干渠建设', issuers: ['青海省水利厅办公室'], date: '2016-08-03' },
    ],
    [
      'may count all their numbers, and say below the title up to when they tell',
      [
        '铁路建设简报',
        '第9期（总第41期）',
        '甘肃省铁路建设领导小组办公室　　2013年11月20日',
        '',
        '全省铁路重点项目进展',
        '（截至10月底）',
        '',
        news,
      ],
      { title: '全省铁路重点项目进展', date: '2013-11-20' },
    ],
    [
      'are of the organ that opens a line of it',
      [
        '黄山市人民政府',
        '会 议 纪 要',
        '第19期',
        '黄山市人民政府办公室　　2006年6月26日',
        '新安江治理专题会议纪要',
        news,
      ],
      { title: '新安江治理专题会议纪要', issuers: ['黄山市人民政府'], kind: '会议纪要' },
    ],
    [
      'may say who signed in place of the day, which stands below where they were printed',
      [
        '内部资料　注意保存',
        '专 题 会 议 纪 要',
        '第46期',
        '黄山市人民政府办公室　　　签发：×××',
        '',
        '关于新安江治理工作的会议纪要',
        '',
        news,
        '',
        '分送：市委办公室，市人大常委会办公室。',
        '黄山市人民政府办公室　　　2012年8月23日印',
      ],
      { title: '关于新安江治理工作的会议纪要', issuers: ['黄山市人民政府办公室'], date: '2012-08-23' },
    ],
    [
      'are none where a letter says who signed it and no number stands above',
      ['黄山市水利局　　签发：×××', '关于加强防汛工作的通知', '各县水利局：', news],
      { title: '关于加强防汛工作的通知' },
    ],
    [
      'are none where running text follows the day',
      ['关于加强防汛工作的通知', '〔2015〕17号', '黄山市水利局　　2015年6月26日', news],
      { title: '关于加强防汛工作的通知', date: '2015-06-26' },
    ],
    [
      'are none without a number',
      ['黄山市水利局关于加强防汛工作的通知', '黄山市水利局　　2015年6月26日', '各县水利局：', news],
      { title: '黄山市水利局关于加强防汛工作的通知' },
    ],
  ])('%s', (_, lines, expected) => expect(told(lines)).toMatchObject(expected));
});

describe('days and lines of pages', () => {
  const text = '同志们：\n　　这次会议很重要，各单位要认真贯彻落实会议精神，切实抓好各项工作。';
  it.each<[string, readonly string[], Told]>([
    [
      'a speech was given on the day below its title',
      ['在全省水利工作会议上的讲话', '发布时间：2009-07-14　来源：水利厅', '1995年4月18日　兰州', text],
      { date: '1995-04-18' },
    ],
    [
      'a day that begins what happened is none',
      [
        '在全省水利工作会议上的讲话',
        '发布时间：2009-07-14　来源：水利厅',
        '1995年4月18日兰州水利工作会议闭幕式举行',
        text,
      ],
      { date: '2009-07-14' },
    ],
    [
      'a signature may say that its day is of the common era',
      ['西安市军事管制委员会布告', body, '公历一九五〇年一月三十日', '（原载《群众日报》一九五〇年二月一日）'],
      { date: '1950-01-30' },
    ],
    [
      'the year of a wording is a date where there is no other',
      ['丽江市森林火灾应急预案', '（2020年修订）', '', '1 总则', body],
      { date: '2020' },
    ],
    [
      'the year of what is told is none',
      ['丽江市森林火灾应急预案', '（2020年试点）', '', '1 总则', body],
      { date: null },
    ],
    [
      'what a page counts stands in no title',
      [
        '绍兴市2009年重点项目进度计划（交通部分）',
        '绍政办〔2009〕33号文附件2　来源：市重点办　点击数：412',
        '编制说明',
        body,
      ],
      { title: '绍兴市2009年重点项目进度计划(交通部分)', docNumber: '绍政办〔2009〕33号' },
    ],
    [
      'whence a page took its text stands in no title',
      ['【转载自两岸经贸网】仅供参考', '莆田市商务局关于做好展会工作的通知', '', body],
      { title: '莆田市商务局关于做好展会工作的通知' },
    ],
  ])('%s', (_, lines, expected) => expect(told(lines)).toMatchObject(expected));
});
