/** What a document says about itself: whole small documents and the fields they must give. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../extractor/knowledge/load.ts';
import { extract } from '../../../extractor/pipeline.ts';
import type { Found, Profile } from '../../../extractor/profile/profile.ts';
import { sliceOf } from '../../../extractor/text/text.ts';

const knowledge = loadKnowledge();
const read = (...lines: readonly string[]) =>
  extract(
    { name: 'test', sha256: '0'.repeat(64), source: lines.join('\n'), encoding: 'utf-8', format: 'text' },
    knowledge,
  );
const profileOf = (...lines: readonly string[]): Profile => read(...lines).profile;
const values = (found: readonly Found<string>[]): string[] => found.map(({ value }) => value);

const notice = [
  '湘潭市人民政府办公室关于做好春耕生产工作的通知',
  '潭政办发〔2020〕5号',
  '各县市区人民政府,市直机关各单位:',
  '为做好春耕生产工作,经市人民政府同意,现将有关事项通知如下。',
  '一、加强组织领导',
  '各级各部门要高度重视,压实责任。本通知自2020年3月1日起施行,有效期至2022年2月28日。',
  '湘潭市人民政府办公室',
  '二〇二〇年二月十八日',
  '抄送:市委办公室,市人大常委会办公室。',
];

describe('a notice', () => {
  const profile = profileOf(...notice);
  it.each([
    ['title', '湘潭市人民政府办公室关于做好春耕生产工作的通知'],
    ['docNumber', '潭政办发〔2020〕5号'],
    ['date', '2020-02-18'],
    ['kind', '通知'],
    ['jurisdiction', '430300'],
    ['effective', '2020-03-01'],
    ['expires', '2022-02-28'],
  ] as const)('has %s %s', (field, value) => {
    expect(profile[field]?.value).toBe(value);
  });

  it('has issuers, addressees and copies', () => {
    expect(values(profile.issuers)).toEqual(['湘潭市人民政府办公室']);
    expect(values(profile.addressees)).toEqual(['各县市区人民政府', '市直机关各单位']);
    expect(values(profile.copies)).toEqual(['市委办公室', '市人大常委会办公室']);
  });

  it('says where each value stands', () => {
    const { text, profile: found } = read(...notice);
    expect(found.docNumber?.spans.map((span) => sliceOf(text, span))).toEqual(['潭政办发〔2020〕5号']);
    expect(found.date?.spans.map((span) => sliceOf(text, span))).toEqual(['二〇二〇年二月十八日']);
  });
});

describe('a report to the congress of a place', () => {
  const profile = profileOf(
    '政府工作报告',
    '——2023年1月5日在镇赉县第十九届人民代表大会第二次会议上',
    '镇赉县人民政府县长 王某',
    '各位代表：',
    '现在，我代表县人民政府向大会报告工作，请予审议。',
    '过去一年，我们在市委、市政府和县委坚强领导下，实施重大项目，经验在松原、大庆推广。',
  );
  it('is of that place, and of its government', () => {
    expect(profile.jurisdiction?.value).toBe('220821');
    expect(values(profile.issuers)).toEqual(['镇赉县人民政府']);
  });
});

const body = '为促进经济社会平稳发展,保障各项工作顺利开展,制定以下内容,请各单位认真遵照执行。';

describe('titles', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['are joined over lines', ['国务院办公厅', '关于促进农业发展的意见', body], '国务院办公厅关于促进农业发展的意见'],
    [
      'are taken once when the page repeats them',
      ['关于支持企业的通知', '湘潭市财政局', '关于支持企业的通知', body],
      '关于支持企业的通知',
    ],
    ['lose the remark that they are not the whole', ['湘潭市春耕生产发展规划(节选)', body], '湘潭市春耕生产发展规划'],
    ['lose the remark of a newspaper', ['湘潭市春耕生产发展规划(摘登)', body], '湘潭市春耕生产发展规划'],
    ['keep a stage', ['湘潭市春耕生产管理办法(试行)', body], '湘潭市春耕生产管理办法(试行)'],
    ['lose the number behind them', ['关于支持企业的通知(潭财发〔2020〕3号)', body], '关于支持企业的通知'],
    [
      'are the inner one of a republished document',
      ['省委省政府印发《青海省发展措施》', '来源:青海日报', '《青海省发展措施》全文如下。', body],
      '青海省发展措施',
    ],
    [
      'are headlines in the news',
      ['湘潭市启动春耕生产', `2月3日,记者从市农业农村局获悉,${body}`],
      '湘潭市启动春耕生产',
    ],
    ['begin below a rule', ['湘潭市财政局', '────────', '关于支持企业的通知', body], '关于支持企业的通知'],
    ['are no ends of what the text cites', ['湘潭市企业自主权暂行规定', `》,给企业以应有的权力。${body}`], undefined],
    [
      'begin below the head of a gazette’s page',
      ['财政经济·商业　一四三', '政务院关于收购工作的指示', body],
      '政务院关于收购工作的指示',
    ],
    [
      'go on below whoever forwards',
      ['湘潭市人民政府办公室转发', '湖南省财政厅关于企业的通知', body],
      '湘潭市人民政府办公室转发湖南省财政厅关于企业的通知',
    ],
    [
      'are told by the decision that revised the text',
      [
        '2009年4月1日 浙江省人民代表大会常务委员会第十次会议《关于修改〈浙江省鉴湖水域保护条例〉的决定》第五次修正',
        body,
      ],
      '浙江省鉴湖水域保护条例',
    ],
    [
      'are not told by one that revised many',
      ['2018年1月23日 山东省人民代表大会常务委员会会议《关于修改〈山东省甲条例〉等十四件地方性法规的决定》修正', body],
      undefined,
    ],
    ['are missing from a text that begins with its body', [body, body], undefined],
  ])('%s', (_, lines, title) => {
    expect(profileOf(...lines).title?.value).toBe(title);
  });
});

describe('issuers', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['sign', ['关于支持教育的意见', body, '教 育 部', '财 政 部', '2021年3月5日'], ['教育部', '财政部']],
    ['open the title', ['国务院关于口岸开放的若干规定', body], ['国务院']],
    [
      'adopt a law',
      ['东营市湿地保护条例', '2021年10月21日东营市第八届人民代表大会常务委员会第三十八次会议通过', body],
      ['东营市人民代表大会常务委员会'],
    ],
    [
      'issue what another approves',
      ['接壤地区水土保持规定', '1988年9月1日 国务院批准', '1988年10月1日 国家计划委员会、水利部令第1号发布', body],
      ['国家计划委员会', '水利部'],
    ],
    [
      'have a body that adopts for them',
      ['人民检察院复查规则(试行)', '2015年12月16日最高人民检察院第十二届检察委员会第四十五次会议通过', body],
      ['最高人民检察院'],
    ],
    [
      'are not those above who let it be adopted',
      ['石嘴山市机构改革方案', '(2019年1月8日自治区党委、自治区人民政府批准)', body],
      [],
    ],
    [
      'have a person who signs for them',
      ['关于调整管界的命令', '各铁路管理局:', body, '铁道部', '部长 滕代远', '1958年6月12日'],
      ['铁道部'],
    ],
    [
      'publish a reading',
      ['《湘潭市春耕方案》政策问答', '来源:湘潭市发展和改革委员会 发布时间:2022-11-08', body],
      ['湘潭市发展和改革委员会'],
    ],
    [
      'publish a reading, behind the day',
      ['《湘潭市春耕方案》政策问答', '发布时间:2022-11-08 来源:湘潭市发展和改革委员会 【字号:大 中 小】', body],
      ['湘潭市发展和改革委员会'],
    ],
    [
      'are no source of a reading in running text, nor a paper',
      [
        '《湘潭市春耕方案》政策问答',
        '发布时间:2022-11-08 来源:湘潭日报',
        '问:经费有哪些来源:湘潭市财政局拨付一部分,其余自筹。',
      ],
      [],
    ],
    [
      'are named below a reading',
      ['关于《湘潭市春耕办法》的政策解读', body, body, '解读机关:湘潭市林业局', '2023年7月14日'],
      ['湘潭市林业局'],
    ],
    [
      'stand in the page’s table beside a reading',
      [
        '索 引 号\t620000000/2022-07413\t主题分类\t文化',
        '发布机构\t湘潭市林业局\t成文日期\t',
        '文    号\t\t关 键 词\t造林；湿地；问答',
        '《湘潭市春耕方案》政策问答',
        '来源:湘潭市农业农村局',
        body,
      ],
      ['湘潭市林业局'],
    ],
    [
      'stand in the page’s table above a notice',
      ['发文机关　　湘潭市林业局　　成文日期　　2022-11-08', '关于做好春耕工作的通知', body],
      ['湘潭市林业局'],
    ],
    [
      'are none in a cell that holds something else',
      ['发布机构\t成文日期\t湘潭市林业局', '公开机构\t湘潭市财政局\t所属\t无', '关于做好春耕工作的通知', body],
      [],
    ],
    ['are not the source of a notice', ['关于做好春耕工作的通知', '来源:湘潭市发展和改革委员会', body], []],
    [
      'are those of the congress before which a report is given',
      [
        '政府工作报告',
        '——2023年1月5日在镇赉县第十九届人民代表大会第二次会议上',
        '各位代表:',
        '现在,我代表县人民政府向大会报告工作,请予审议。白城市支持。吉林省关心。',
      ],
      ['镇赉县人民政府'],
    ],
    ['approve, where nobody else is named', ['电测仪表管理的规定', '1986年5月12日国务院批准', body], ['国务院']],
    [
      'are not the congress that lets a plan pass',
      ['云南省国民经济和社会发展第十个五年计划', '(2001年2月10日云南省第九届人民代表大会第四次会议批准)', body],
      [],
    ],
    [
      'are the congress that approves what is no plan',
      ['云南省保护天然林的决议', '(2001年2月10日云南省第九届人民代表大会第四次会议批准)', body],
      ['云南省人民代表大会'],
    ],
    [
      'are the offices that oversee for a government and its party committee',
      ['中共丽江市委督查室 丽江市人民政府督查室关于三季度春耕进展的通报', body],
      ['中共丽江市委督查室', '丽江市人民政府督查室'],
    ],
    [
      'are firms too, beside organs',
      ['交通运输部 国家邮政局 国家铁路集团关于做好运输保障工作的通知', body],
      ['交通运输部', '国家邮政局', '中国国家铁路集团有限公司'],
    ],
    [
      'issue under several numbers',
      ['学校体育工作条例', '1990年3月12日国家教育委员会令第8号、国家体育运动委员会令第11号发布', body],
      ['国家教育委员会', '国家体育运动委员会'],
    ],
    [
      'stand between a title and the same title once more',
      [
        '关于应对疫情影响促进中小微企业持续健康发展的若干措施',
        '北京市人民政府办公厅',
        '关于应对疫情影响促进中小微企业持续健康发展的若干措施',
        '京政办发〔2020〕7号',
        '各区人民政府:',
        body,
      ],
      ['北京市人民政府办公厅'],
    ],
    [
      'are the committee of a zone that the page names',
      ['一图读懂“暖企十六条”', '发布机构:天津经济技术开发区', '发文日期:2020-02-10', body],
      ['天津经济技术开发区管理委员会'],
    ],
    [
      'are a group that speaks for its organ',
      ['海南省人民代表大会常务委员会执法检查组', '关于检查珊瑚礁保护规定实施情况的报告', body],
      ['海南省人民代表大会常务委员会执法检查组'],
    ],
    [
      'are a group that the title names on one line',
      ['陕西省人大常委会视察组关于视察渭河的报告', body],
      ['陕西省人民代表大会常务委员会视察组'],
    ],
    [
      'are the organ where a group is what it writes about',
      ['甘肃省人民政府组织检查组的通知', body],
      ['甘肃省人民政府'],
    ],
    [
      'are named in full though the title says 省',
      ['省财政厅关于预算工作的通知', '湖北省各市财政局:', body, '湖北省财政厅', '2020年1月2日'],
      ['湖北省财政厅'],
    ],
    [
      'share the head of a paper',
      [
        '运城市发展和改革委员会',
        '运　城　市　农　业　局　　文件',
        '运发改字〔2005〕163号',
        '关于下达投资计划的通知',
        body,
      ],
      ['运城市发展和改革委员会', '运城市农业局'],
    ],
    [
      'share it only where a line holds nothing else',
      ['湘潭市财政局李局长签发', '湘潭市农业局文件', '关于下达投资计划的通知', body],
      ['湘潭市农业局'],
    ],
    [
      'stand above the number of a letter',
      ['运城市水利局', '运城市财政局', '运水函〔2005〕63号', '关于修建水库的复函', body],
      ['运城市水利局', '运城市财政局'],
    ],
    ['stand there alone', ['运城市水利局最新要闻', '运水函〔2005〕63号', '关于修建水库的复函', body], []],
    [
      'are not above the number where the title says who they are',
      ['山西省人民政府', '运水函〔2005〕63号', '运城市水利局关于修建水库的复函', body],
      ['运城市水利局'],
    ],
    [
      'report to a congress with their post',
      [
        '关于郴州市计划执行情况的报告',
        '——1998年2月24日在郴州市第一届人民代表大会第四次会议上',
        '郴州市计划委员会主任　李某',
        '各位代表:',
        body,
      ],
      ['郴州市计划委员会'],
    ],
    [
      'report to a congress without one',
      ['关于预算执行情况的报告', '——2020年1月12日在浙江省第十三届人民代表大会第三次会议上', '浙江省财政厅', body],
      ['浙江省财政厅'],
    ],
    [
      'are not those of whom the text below that note begins to speak',
      [
        '关于预算执行情况的报告',
        '——2020年1月12日在浙江省第十三届人民代表大会第三次会议上',
        `浙江省财政厅受省人民政府委托,提出如下报告。${body}`,
      ],
      [],
    ],
    [
      'are the government whose work a report tells',
      ['利川市政府工作报告', '2012年1月6日 在利川市第八届人民代表大会第一次会议上', '一、2012年工作安排', body],
      ['利川市人民政府'],
    ],
    [
      'are it too where a page adds the resolution of the congress on it',
      [
        '2026年四川省人民政府工作报告',
        '四川省第十四届人民代表大会第五次会议关于政府工作报告的决议',
        '各位代表：',
        `现在，我代表省人民政府向大会报告工作。${body}`,
      ],
      ['四川省人民政府'],
    ],
    [
      'are it where the mayor speaks',
      [
        '政府工作报告',
        '——1998年2月24日在郴州市第一届人民代表大会第四次会议上',
        '郴州市市长 李某',
        '一、工作安排',
        body,
      ],
      ['郴州市人民政府'],
    ],
    [
      'are it not where the title does something with that report',
      ['贯彻落实政府工作报告', '——1998年2月24日在郴州市第一届人民代表大会第四次会议上', '一、工作安排', body],
      [],
    ],
    [
      'stand above the number of an order without a title',
      [
        '中华人民共和国交通部',
        '中华人民共和国公安部',
        '令',
        '2007年第6号',
        '《关于修改部分规章的决定》已经审议通过,现予公布,自2007年12月1日起施行。',
        '2007年9月13日',
        '关于修改部分规章的决定',
        body,
      ],
      ['交通部', '公安部'],
    ],
    [
      'stand beside the day and the hour at which a page was put up',
      ['《危险废物转移细则》政策解读', '河北省生态环境厅  2021-12-03 10:06:41', body],
      ['河北省生态环境厅'],
    ],
    ['are not those who open a headline', ['教育部启动春季招生', `2月3日,记者从教育部获悉,${body}`], []],
  ])('%s', (_, lines, issuers) => {
    expect(values(profileOf(...lines).issuers)).toEqual(issuers);
  });
});

describe('dates', () => {
  const adopted = '2013年12月25日广州市第十四届人民代表大会常务委员会第二十三次会议通过';
  const approved = '2014年3月27日广东省第十二届人民代表大会常务委员会第七次会议批准';
  const again = '2021年3月30日广州市第十五届人民代表大会常务委员会第四十七次会议通过';
  const revised = '2021年5月26日广东省第十三届人民代表大会常务委员会第三十二次会议批准的《关于修改的决定》第二次修正';
  it.each<[string, readonly string[], string | undefined]>([
    ['are those of adoption, not of approval', [adopted, approved], '2013-12-25'],
    ['are those of the last revision, as it was adopted', [adopted, approved, again, revised], '2021-03-30'],
    [
      'are so on one line too',
      [adopted, '2017年8月2日济南市人大常委会会议通过并经2018年9月21日山东省人大常委会会议批准的《修改决定》修正'],
      '2017-08-02',
    ],
    ['are the last of several adoptions', [adopted, '2020年12月23日广州市人大常委会会议通过'], '2020-12-23'],
    [
      'are those on which both organs had adopted it',
      ['2024年1月17日最高人民法院审判委员会第1912次会议、2024年1月3日最高人民检察院检察委员会第二十次会议通过'],
      '2024-01-17',
    ],
    [
      'are those of publication',
      ['1993年6月15日讨论通过', '1993年8月7日最高人民法院以法发〔1993〕15号通知印发)'],
      '1993-08-07',
    ],
    [
      'are the last on a long line of revisions',
      [
        adopted,
        '1995年12月14日山东省人民代表大会常务委员会第十九次会议批准1995年12月14日公告公布施行根据2004年5月27日山东省人民代表大会常务委员会第八次会议批准的2004年5月11日青岛市人民代表大会常务委员会第十一次会议《关于修改〈青岛市单位内部治安保卫工作条例〉等十九件地方性法规的决定》第一次修正根据2018年9月7日青岛市人民代表大会常务委员会第十一次会议《关于修改〈青岛市环境噪声管理规定〉等十九件地方性法规的决定》第三次修正',
      ],
      '2018-09-07',
    ],
    ['are not those of taking effect', [adopted, '2014年8月1日 施行'], '2013-12-25'],
    ['are those of the revision where nobody approves', [adopted, '2016年1月5日市人大常委会会议修订'], '2016-01-05'],
    ['have letters for noughts', [body, body, '二O二O年四月二十日'], '2020-04-20'],
    ['are followed by the place of an agreement', [body, body, '2022年12月9日于遵义'], '2022-12-09'],
    ['are followed by the day of the week', [body, body, '2023年10月19日(星期四)'], '2023-10-19'],
    ['are no day of the text', [body, '2022年12月9日于遵义召开会议。', body], undefined],
  ])('%s', (_, notes, date) => {
    expect(profileOf('广州市流溪河流域保护条例', ...notes, body).date?.value).toBe(date);
  });

  it.each<[string, string, string | undefined]>([
    [
      'are the last words of the text where nothing else says them',
      '附件:转发关于上市的通知_ 2020年2月7日',
      '2020-02-07',
    ],
    ['stand in its last bracket, behind the page that had it', '（来源：云南人大网　2020-02-07）', '2020-02-07'],
    ['are not in its last bracket where that says something else', '（数据截至2020-02-07）', undefined],
    ['are not within its last sentence', '申报纳税的期限延长至2020年2月24日。', undefined],
  ])('%s', (_, last, date) => {
    expect(profileOf('关于消毒剂上市的通知', body, last).date?.value).toBe(date);
  });
});

it('the day of a paper may stand behind its number', () => {
  const title = '国务院关于铁路建设的指示';
  expect(profileOf(title, '国发〔1985〕35号　　一九八五年四月二十八日', body).date?.value).toBe('1985-04-28');
  expect(profileOf(title, '财政部公告2020年第8号', body).date?.value).toBeUndefined();
});

it('the day of a report is read where the note on its congress is broken over lines', () => {
  const given = ['——2018年11月28日在山西省第十三届人民代表大会', '常务委员会第七次会议上', '山西省审计厅厅长　王某'];
  const title = '山西省人民政府关于审计查出问题整改情况的报告';
  expect(profileOf(title, ...given, '主任、各位委员：', body).date?.value).toBe('2018-11-28');
  const spoken = ['——一九八三年四月二日于贵州省第六届人民代表大会', '第一次会议上'];
  expect(profileOf('政府工作报告', ...spoken, '各位代表：', body).date?.value).toBe('1983-04-02');
  const period = '——2016年1月1日以来的整改情况';
  expect(profileOf(title, period, '主任、各位委员：', body).date?.value).toBeUndefined();
});

it('the day of a report is that on which it was given, not that of the page', () => {
  const page = ['2026年政府工作报告', '来源：云南日报', '2026-02-03 09:02:33'];
  const given = '——2026年1月28日在云南省第十四届人民代表大会第四次会议上';
  expect(profileOf(...page, given, '各位代表：', body).date?.value).toBe('2026-01-28');
  expect(profileOf(...page, '省长王某', '各位代表：', body).date?.value).toBe('2026-02-03');
});

describe('kinds', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['are arrangements and amendments too', ['最高人民法院关于相互执行仲裁裁决的安排', body], '安排'],
    [
      'are not reports where a notice ends',
      ['我们推进改革、加强建设,生产增长,群众支持,今年发展工业。', '天津市商务局', '2020年1月28日'],
      undefined,
    ],
    ['are amendments with a number', ['中华人民共和国刑法修正案(七)', body], '修正案'],
    ['end the title', ['关于加快发展的实施方案(试行)', body], '方案'],
    ['are the same for guiding ones', ['关于加快发展的指导意见', body], '意见'],
    ['are so for plans of action', ['甲市林业发展三年行动计划', body], '行动计划'],
    ['are so for plans in case of need', ['甲市森林火灾应急预案(试行)', body], '预案'],
    ['are plans where it is one of work only', ['甲市林业局年度工作计划', body], '计划'],
    ['are readings by the label of the page', ['【一图读懂·文字版】《甲市支持发展若干政策措施》', body], '解读'],
    ['are no readings by another label', ['【温馨提示】《甲市支持发展若干政策措施》', body], '若干措施'],
    ['are what the text calls itself', [`${body}结合实际,制定本工作要点。`], '工作要点'],
    [
      'are no news where a speech is printed below the words of a reporter',
      [
        '2026年湖南省政府工作报告',
        '——2026年2月3日在湖南省第十四届人民代表大会第四次会议上',
        '来源：湖南日报',
        '2月3日，省长作政府工作报告。湖南日报记者摄',
        '各位代表：',
        '现在，我代表省人民政府，向大会报告工作，请予审议。',
      ],
      '报告',
    ],
    [
      'are accounts of cases by their headings, whatever the title ends with',
      ['李某诉某市住房局履行协议案', '## 基本案情', body, '## 裁判结果', body],
      '案例',
    ],
    ['are letters and greetings', ['致全市企业的一封信', body], '公开信'],
    [
      'are accounts of cases by their title and the words of the parties',
      [
        '甲公司诉乙市人民政府行政复议案',
        '原告甲公司诉称，被告作出的决定违法。一审法院判决驳回原告的诉讼请求，原告提起上诉。',
        '二审法院认为，上诉人的理由不能成立。',
      ],
      '案例',
    ],
    [
      'are accounts of cases where the title is cut off',
      ['原告诉称，其请求成立。被告辩称，其请求不成立。一审法院驳回其诉讼请求，原告提起上诉。'],
      '案例',
    ],
    [
      'are no reports where the middle of a statute speaks in articles',
      [
        '推进改革，加强建设，促进发展，全市生产增长，群众和干部参与。',
        '第四十三条 全市推进工业、农业发展，加强运输建设。',
      ],
      undefined,
    ],
    ['are accounts of a year, whatever is to come', ['将乐县林业局2001年工作总结和2002年工作思路', body], '工作总结'],
    [
      'are no news where reporters are only spoken of',
      [`推进改革、加强建设,生产发展,群众支持,今年关心新闻记者。${body}`],
      '报告',
    ],
    ['are notices where a report is passed on', ['国务院批转国家经委关于木材采运会议的报告', body], '通知'],
    ['are reports where they are about what was passed on', ['国家经委关于批转木材采运计划的报告', body], '报告'],
    ['are books by how they end', ['湘鄂川黔根据地史稿', '第六章 财政与土地政策', body], '专著'],
    ['are motions of congresses', ['关于提请审议城市规划的议案', body], '议案'],
    ['are rules by what they call themselves', ['第三条 本规则所称仲裁，适用于本市。'], '规则'],
    [
      'are statutes by what they call themselves, also from the middle on',
      [
        '推进改革，加强建设，促进发展，全市生产增长，群众和干部参与。',
        '第四十三条 违反本条例规定，由市人民政府责令改正。',
      ],
      '条例',
    ],
    ['are no cases where the word stands in the text', ['关于基本案情公开的通知', `${body}应当公开基本案情。`], '通知'],
    ['are news under a headline', ['湘潭市启动春耕生产', `2月3日,记者从市农业农村局获悉,${body}`], '新闻'],
    ['are not found in another word', [`${body}违背基本法的做法是错误的。`], undefined],
    [
      'are minutes with the session below',
      ['赣州市人民政府常务会议纪要', '(第三十七次)', '2012年5月3日,市长主持召开会议。会议听取了汇报。'],
      '会议纪要',
    ],
    ['are replies by letter', ['湘潭市财政局关于供水价格的复函', body], '复函'],
    [
      'are plans of which a chapter is left',
      ['第三章 重点任务', '第一节 建设基地', `到2025年,建成水电站。规划建设基地。${body}`],
      '规划',
    ],
    ['are plans that end in the aims of a later year', ['湘潭市第十四个五年规划和2035年远景目标纲要', body], '规划'],
    ['are outlines', ['湘潭市乡村振兴促进纲要', body], '纲要'],
    ['are answers', ['湘潭市财政局关于第0317号建议的答复', body], '答复'],
    ['are agreements', ['湘潭市人民政府株洲市人民政府关于深化合作的框架协议', body], '协议'],
    ['are no agreements in the news', ['湘潭市与株洲市签署战略合作协议', `2月3日,记者获悉,${body}`], '新闻'],
    ['are statements on a draft', ['关于《湘潭市春耕条例(草案)》的说明', body], '说明'],
    ['are readings when the heading says so', ['《湘潭市春耕生产方案》解读', body], '解读'],
  ])('%s', (_, lines, kind) => {
    expect(profileOf(...lines).kind?.value).toBe(kind);
  });
});

describe('numbers', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['stand whole on their line', ['最高人民法院关于案件管辖的规定', '法释〔2022〕18号', body], '法释〔2022〕18号'],
    ['end the line of a title', ['关于减免企业社会保险费的通知人社部发〔2020〕11号', body], '人社部发〔2020〕11号'],
    [
      'begin with the whole organ',
      ['企业法实施细则', '1995年9月4日 对外贸易经济合作部令第6号发布', body],
      '对外贸易经济合作部令第6号',
    ],
    [
      'of several organs begin behind the date',
      ['水土保持规定', '1988年10月1日国家计划委员会、水利部令第1号发布', body],
      '国家计划委员会水利部令第1号',
    ],
    ['stand in brackets', ['湘潭市人民政府关于甲规划的批复', '(潭政函〔2023〕187号)', body], '潭政函〔2023〕187号'],
    [
      'stand in brackets with the day',
      ['湘潭市人民政府关于甲规划的批复', '(潭政函〔2023〕187号,2023年3月2日)', body],
      '潭政函〔2023〕187号',
    ],
    [
      'are not those of which something is told',
      ['湘潭市人民政府关于甲规划的批复', '(潭政函〔2023〕187号,2023年3月2日废止)', body],
      undefined,
    ],
    ['stand before a remark', ['国务院关于水土保持的决定', '国发〔1988〕93号(节录)', body], '国发〔1988〕93号'],
    [
      'stand before the next field',
      ['云南省交通运输厅关于建议的答复', '云交办议〔2023〕58号类别:B公开属性:主动公开', body],
      '云交办议〔2023〕58号',
    ],
    ['have the year first', ['国务院关于铁路建设的通知', '(71)国发35号', body], '国发〔1971〕35号'],
    ['have no year', ['内务部关于行政区划问题的批复', '内民字第一四二二号', body], '内民字第1422号'],
    [
      'are those of a congress in its term',
      ['杭州市禁止销售燃放烟花爆竹管理规定', '2016年8月4日 杭州市第十二届人民代表大会常务委员会公告第72号公布', body],
      '杭州市第十二届人民代表大会常务委员会公告第72号',
    ],
    [
      'are not that of a session',
      ['杭州市禁止燃放规定', '2016年4月28日 杭州市第十二届人民代表大会常务委员会第三十七次会议通过', body],
      undefined,
    ],
    [
      'end the head of a telegram',
      ['发电单位　铁道部、交通部　　等级　特急·明电　　铁运电〔2004〕147号', '关于做好电煤运输工作的紧急通知', body],
      '铁运电〔2004〕147号',
    ],
    [
      'may have a code that a title could end with',
      ['关于印发《江西省补偿费使用办法》的通知', '赣水规范字〔2022〕3号', body],
      '赣水规范字〔2022〕3号',
    ],
    ['are those of telegrams', ['关于做好值班工作的通知', '国办发明电〔2020〕3号', body], '国办发明电〔2020〕3号'],
    [
      'stand before the day',
      ['国务院关于铁路建设的指示', '国发〔1985〕35号　　一九八五年四月二十八日', body],
      '国发〔1985〕35号',
    ],
    ['are not those of an attachment', ['国务院关于铁路建设的通知', '附件:甲表(国发〔2021〕3号)', body], undefined],
  ])('%s', (_, lines, number) => {
    expect(profileOf(...lines).docNumber?.value).toBe(number);
  });

  it.each([
    [
      ['广西壮族自治区人民代表大会常务委员会公告', '（十三届第55号）'],
      '广西壮族自治区人民代表大会常务委员会公告(十三届第55号)',
    ],
    [['福建省人民代表大会常务委员会公告〔十三届〕第三十二号'], '福建省人民代表大会常务委员会公告〔十三届〕第三十二号'],
    [['关于公布选举结果的公告', '（十三届第三号）'], undefined],
    [['云南省人民代表大会常务委员会公告', '第十三届'], undefined],
  ])('count the announcements of a congress by its terms: %s', (lines, written) => {
    expect(profileOf(...lines, body).docNumber?.written).toBe(written);
  });

  it('keep the words in which the text has them', () => {
    expect(profileOf('国务院关于铁路建设的通知', '(71)国发35号', body).docNumber?.written).toBe('(71)国发35号');
  });
});

describe('a decision before the announcement of another organ', () => {
  const decision = [
    '江苏省人民代表大会常务委员会关于批准《盐城市湿地保护条例》的决定',
    '(2019年5月30日江苏省第十三届人民代表大会常务委员会第九次会议通过)',
    '江苏省第十三届人民代表大会常务委员会第九次会议审查了盐城市人民代表大会常务委员会报请批准的《盐城市湿地保护条例》，决定予以批准。',
  ];
  const announced = ['现予公布，自2019年9月1日起施行。', '盐城市人民代表大会常务委员会', '2019年6月5日'];
  it('is of the organ and the day of its own heading', () => {
    const profile = profileOf(...decision, ...announced);
    expect(profile.issuers.map(({ value }) => value)).toEqual(['江苏省人民代表大会常务委员会']);
    expect(profile.date?.value).toBe('2019-05-30');
  });
  it('but who signs counts where the heading says the same organ', () => {
    const own = ['现予公布。', '江苏省人民代表大会常务委员会', '2019年6月5日'];
    expect(profileOf(...decision, ...own).date?.value).toBe('2019-06-05');
  });
});

describe('jurisdictions', () => {
  it.each<[string, readonly string[], string | undefined]>([
    [
      'are the place that asked and that a reply is about',
      ['广西壮族自治区人民政府关于河池市国土空间总体规划的批复', '河池市人民政府、自治区自然资源厅:', body],
      '451200',
    ],
    [
      'are the county that a reply to its city is about',
      ['山西省发展和改革委员会关于偏关县城过境改线工程的批复', '忻州市发展和改革委员会:', body],
      '140932',
    ],
    [
      'are the city whose regulation is approved',
      ['江苏省人民代表大会常务委员会关于批准《盐城市湿地保护条例》的决定', body],
      '320900',
    ],
    [
      'are the issuer’s where what is approved is of the same place, or only its budget',
      ['江苏省人民代表大会常务委员会关于批准《江苏省湿地保护规划》的决定', body],
      '320000',
    ],
    [
      'are the one place whose borders a notice draws',
      ['安徽省人民政府关于调整芜湖市部分行政区划的通知', '芜湖市人民政府,省民政厅:', body],
      '340200',
    ],
    [
      'are the nation’s by the title, whatever is named below it',
      [
        '中华人民共和国强制检定的工作计量器具检定管理办法',
        '第一条 在山西开展检定,适用本办法。',
        '第二条 本办法由其解释。',
      ],
      '100000',
    ],
    [
      'are the city’s where the title names a law of the nation only',
      ['上海市实施《中华人民共和国教师法》办法', '第一条 为了培养教师,制定本办法。', '第二条 本办法由其解释。'],
      '310000',
    ],
    ['are the asking province’s', ['国务院关于设立国家级新区的批复', '辽宁省人民政府:', body], '210000'],
    [
      'are the nation’s where a court asks',
      ['最高人民法院关于法律适用问题的批复', '广东省高级人民法院:', body],
      '100000',
    ],
    [
      'are the issuer’s where many are addressed',
      ['湖南省人民政府关于支持湘潭市发展的意见', '各市州人民政府:', body],
      '430000',
    ],
    [
      'are the issuer’s where several ask',
      ['云南省发展和改革委员会关于供水价格的复函', '文山州、曲靖市、保山市发展和改革委员会:', body],
      '530000',
    ],
    [
      'are open where two provinces agree',
      ['重庆市人民政府贵州省人民政府关于深化渝黔合作的框架协议', '为深化合作,经友好协商,达成如下协议。'],
      undefined,
    ],
    ['are those of a branch', ['江门市生态环境局台山分局关于环境影响评价文件的公示', body], '440781'],
    ['are not those in which an office sits', ['江门市人民政府驻广州办事处关于招商的公告', body], '440700'],
    ['are the issuer’s', ['国务院关于支持海南发展的意见', body], '100000'],
    ['are not those of whom it speaks', [`${body}我国将对香港恢复行使主权,香港的明天更加美好。`], '100000'],
    [
      'are those of the place that asked',
      ['国务院关于辽宁省调整市、县行政区划的批复', '辽宁省人民政府:', `你省《关于撤销复县的请示》收悉。${body}`],
      '210000',
    ],
    [
      'are those of the place in the title, within the one that asked',
      ['山西省发展和改革委员会关于偏关县城改线工程的批复', '忻州市发展和改革委员会:', `你委请示收悉。${body}`],
      '140932',
    ],
    [
      'are those of the province whose office asked about a part of it',
      ['国土资源部办公厅关于宁夏中部干旱带移民用地的复函', '宁夏回族自治区国土资源厅:', `你厅请示收悉。${body}`],
      '640000',
    ],
    [
      'are those of the province whose office asked, called by its bare name',
      ['国家林业局关于云南松材采伐问题的复函', '云南省林业厅:', `你厅请示收悉。${body}`],
      '530000',
    ],
    [
      'are the nation’s where an office asked about a rule',
      ['国土资源部办公厅关于土地登记有关问题的复函', '宁夏回族自治区国土资源厅:', `你厅请示收悉。${body}`],
      '100000',
    ],
    [
      'are nobody’s where several provinces asked the centre',
      ['国务院关于汉江生态经济带发展规划的批复', '河南省、湖北省人民政府,国家发展改革委:', `请示收悉。${body}`],
      undefined,
    ],
    [
      'are the issuer’s where several of its cities asked',
      ['云南省发展和改革委员会关于供水价格的复函', '曲靖市、保山市发展和改革委员会:', `请示收悉。${body}`],
      '530000',
    ],
    [
      'are the issuer’s where a list names its cities once',
      ['云南省人民政府关于都市圈规划的批复', '曲靖、玉溪、保山市人民政府,省发展改革委:', `请示收悉。${body}`],
      '530000',
    ],
    [
      'are the nation’s where a court says what the law means',
      ['最高人民法院关于司法解释适用范围问题的批复', '广东省高级人民法院:', `你院请示收悉。${body}`],
      '100000',
    ],
    [
      'are the issuer’s where nobody asked, and where a ministry did',
      ['国务院办公厅关于调整自然保护区有关问题的复函', '国家环保总局:', `你局关于湖南东洞庭湖的请示收悉。${body}`],
      '100000',
    ],
    ['are the title’s place', ['宁波市出租汽车客运管理条例', body], '330200'],
    ['are the deepest place at the head of a title', ['浙江温州设立稳岗专项资金', body], '330300'],
    [
      'are that of two provinces in a title which the text names more often',
      ['浙江重庆两地专家视频连线', '重庆建立机制。重庆的医院收治。万州、黔江参加。浙江分享。'],
      '500000',
    ],
    [
      'are not the place that a title says is helped',
      ['对口支援湖北的做法', '南京、苏州、无锡的队员出发。江苏支援湖北。'],
      '320000',
    ],
    [
      'hold the places that the text names',
      ['支持黔江区、彭水县、酉阳县、秀山县发展。加强石柱县、武隆区建设。'],
      '500000',
    ],
    [
      'are not those beside which it is named, nor those that it helps',
      [`浙江发展迅速。做好港澳台工作,支持香港、澳门,援藏援疆,深化沪浙合作。${body}`],
      '330000',
    ],
    ['are those within the names of works', [`建设长三角安全人工智能安徽省实验室。${body}`], '340000'],
    [
      'are those of the zone that was once named with its division',
      [`重庆两江新区复工。武汉来的零件运到两江新区,两江新区支持。${body}`],
      '500000',
    ],
    [
      'are open where a notice goes to the counties of an unnamed city',
      ['转发国家卫生健康委办公厅关于消毒剂上市的通知', '各县(区)卫生健康委:', body],
      undefined,
    ],
    ['are within a name that stands for no place', [`我省优化服务,全省通过四川省电子税务局办理。${body}`], '510000'],
    [
      'are not such a name where a text has no place of its own',
      [`可以通过四川省电子税务局办理。我国法律规定。${body}`],
      '100000',
    ],
    [
      'are the one city of which a text names an organ',
      ['关于行政救济办理的温馨提示', '信函邮寄至深圳市福田区沙嘴路38号深圳市税务局政策法规处,感谢您的理解与支持!'],
      '440300',
    ],
    ['are not a lake', [`推进太湖综合治理。我省、全省支持。${body}`], undefined],
    [
      'are unknown where a text speaks of its own place and names none',
      [`省委高度重视,全省、我省支持,党中央要求。${body}`],
      undefined,
    ],
    [
      'are the country where a speech names a place by the way',
      [`我国工业发展,祖国各地支援,在大庆开采石油。${body}`],
      '100000',
    ],
    [
      'are the country where places of many provinces are named',
      ['支持广州、武汉、西安、成都、南京、长沙合作。'],
      '100000',
    ],
    [
      'are the city of which a text speaks as 我市',
      ['我市加强赣州港建设,全市支持赣州发展,瑞金、赣州联动。江西支持。'],
      '360700',
    ],
    [
      'are the city of whose places a text speaks, beside 自治区 that it looks up to',
      [
        '第三章 交通',
        '右江区、田东县、平果县、凌云县修路。市交通局、市水利局与自治区交通厅、自治区水利厅、自治区人民政府会商。',
      ],
      '451000',
    ],
    [
      'are the region’s where places of several cities are named',
      [
        '第三章 交通',
        '右江区、田东县、玉林市、梧州市、桂林市修路。市交通局、市水利局与自治区交通厅、自治区水利厅会商。',
      ],
      '450000',
    ],
    [
      'are the county that says 我们 and files under its character',
      [
        '在全县水利大会上的讲话',
        '今年我们竹山连旱。竹溪、房县、利川也旱。县委、县政府定了,质量按竹政发〔1991〕31号验收,学习麻城、红安。',
      ],
      '420323',
    ],
    [
      'are the county that titles tell from another of the same character',
      [
        '在全县水利大会上的讲话',
        '竹山、竹溪、房县、利川都旱。县委、县政府定了,按竹政发〔1991〕31号和《竹山县积累工管理办法》验收,学习麻城、红安。',
      ],
      '420323',
    ],
    [
      'are not the county of a title alone, nor one of two of the same character',
      [
        '在全县水利大会上的讲话',
        '竹山、竹溪、房县、利川都旱。县委、县政府定了,按竹政发〔1991〕31号验收,学习《利川市积累工管理办法》和麻城、红安。',
      ],
      '420000',
    ],
    [
      'are open where articles speak of a city and name its province alone',
      [
        '第三条 市人民政府应当加强领导,报河南省人民政府备案。',
        '第四条 市人民政府生态环境部门负责监督,河南省的规定更严的从其规定。',
      ],
      undefined,
    ],
    [
      'are the province’s where articles speak of it',
      [
        '第三条 省人民政府应当加强领导。',
        '第四条 省人民政府生态环境部门负责监督,河南省的规定更严的从其规定,黄河流域河南省境内适用本条例。',
      ],
      '410000',
    ],
  ])('%s', (_, lines, place) => {
    expect(profileOf(...lines).jurisdiction?.value).toBe(place);
  });
});
