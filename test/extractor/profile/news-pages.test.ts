/** Pages of news and notices as the web has them, flattened into one line: headline, dateline, signature, and what they say of themselves. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../extractor/knowledge/load.ts';
import { extract } from '../../../extractor/pipeline.ts';
import type { Profile } from '../../../extractor/profile/profile.ts';

const knowledge = loadKnowledge();
const profileOf = (source: string): Profile =>
  extract({ name: 'test', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' }, knowledge).profile;

const news =
  '记者从有关方面获悉,各项工作正在有序推进,企业复工情况良好。有关负责人表示,下一步将继续优化服务,为企业纾困解难,确保各项政策落到实处。';
const rules =
  '为做好当前工作,保障群众生活,现将有关事项告知如下,请各单位认真执行。一、加强组织领导,压实责任,确保落实到位。';

describe('headlines', () => {
  it.each([
    ['takes two halves', `江苏：采取特殊医保政策 全力保障患者救治 ${news}`, '江苏:采取特殊医保政策全力保障患者救治'],
    [
      'takes three',
      `税务总局：政策落实要给力 办税缴费要添力 疫情防控要加力 ${news}`,
      '税务总局:政策落实要给力办税缴费要添力疫情防控要加力',
    ],
    [
      'takes what is given once more',
      `解燃“煤”之急 山西煤炭企业加快复产 新华社太原2月7日电 题：解燃“煤”之急 山西煤炭企业加快复产 新华社记者 梁晓飞 ${news}`,
      '解燃“煤”之急山西煤炭企业加快复产',
    ],
    [
      'begins with a place',
      `璧山区 对企业实施“红黄蓝”挂牌管理 来源：重庆日报 ${news}`,
      '璧山区对企业实施“红黄蓝”挂牌管理',
    ],
    ['ends before the dateline', `福建积极协助台企复工复产 新华社北京2月18日电 ${news}`, '福建积极协助台企复工复产'],
    [
      'ends before a day',
      `福建部署加强市场供应保障工作 2日上午，我省召开会议。${news}`,
      '福建部署加强市场供应保障工作',
    ],
    [
      'ends behind a full-width mark',
      `医护人员条件怎么改善？最新回应！ 2月14日下午，有关部门召开新闻发布会。${news}`,
      '医护人员条件怎么改善?最新回应!',
    ],
    ['ends before a list', `两大查询系统在上海同步上线 ■解除医学措施查询系统 ${news}`, '两大查询系统在上海同步上线'],
    [
      'ends before what says it anew',
      `北京市16条举措助中小微企业渡难关 财政资金帮扶企业 本市16条举措助中小微企业渡难关 ${news}`,
      '北京市16条举措助中小微企业渡难关',
    ],
    ['begins with four characters', `生死竞速 上海海关通关“零延时” ${news}`, '生死竞速上海海关通关“零延时”'],
    [
      'tells of a notice',
      `两部门联合印发通知 进一步做好社区防控工作 ${news}`,
      '两部门联合印发通知进一步做好社区防控工作',
    ],
    ['tells of rules', `奉贤发布全行业防控规范 走出一条新路子 ${news}`, '奉贤发布全行业防控规范走出一条新路子'],
    [
      'asks in its second half',
      `就业服务不断 线上渠道解忧——公共就业服务怎么办？ 新华社北京2月5日电 题：就业服务不断 线上渠道解忧——公共就业服务怎么办？ 新华社记者 王优玲 ${news}`,
      '就业服务不断线上渠道解忧——公共就业服务怎么办?',
    ],
    ['is no question and its answer', `重庆都做了些啥？ 企业如何有序复工复产 ${news}`, '重庆都做了些啥?'],
    [
      'may end like a document',
      `重庆省际包车全面恢复 严格按要求落实防控措施 ${news}`,
      '重庆省际包车全面恢复严格按要求落实防控措施',
    ],
    ['may tell of a publication', `服务热线电话公布 ${news}`, '服务热线电话公布'],
    [
      'loses the label of its column',
      `【今日头条】金堂县税务局办理首笔延期申报 ${news}`,
      '金堂县税务局办理首笔延期申报',
    ],
    [
      'is not the summary below it',
      `上海国企有序复工复产 推进物资采购生产，为稳定大局提供支撑 ${news}`,
      '上海国企有序复工复产',
    ],
  ])('%s', (_, source, title) => {
    expect(profileOf(source).title?.value).toBe(title);
    expect(profileOf(source).kind?.value).toBe('新闻');
  });

  it.each([
    ['who speaks', `省长 李某某\n各位代表：\n现在，我代表省政府，向大会报告工作。${news}`],
    ['a question of a speech', `那末，粮食产量能不能够更加提高呢？\n按照我国的需要来说，我们必须增产。${news}`],
    ['what a broken line leaves', `接力”的简称，其中“企业找技术”由企业出题\n的简称，由企业出题，各方参与。${news}`],
  ])('are not %s', (_, source) => {
    expect(profileOf(source).title).toBeUndefined();
  });

  it('are no step of the page’s path, given once more', () => {
    const page =
      '首页\n>\n湘潭要闻\n湘潭要闻\n2026年政府工作报告\n来源：湘潭日报\n各位代表：\n我代表市人民政府，报告工作。';
    expect(profileOf(page).title?.value).toBe('2026年政府工作报告');
  });

  it('are no organ that runs the page, nor its menu', () => {
    const page = `湘潭市人民政府办公室主办\n首页   走进湘潭   新闻   政务公开   互动   数据\n《湘潭市春耕办法》政策问答\n来源：湘潭日报\n${news}`;
    expect(profileOf(page).title?.value).toBe('《湘潭市春耕办法》政策问答');
    const other = `国际茶叶博览会由湘潭市主办\n来源：湘潭日报\n${news}`;
    expect(profileOf(other).title?.value).toBe('国际茶叶博览会由湘潭市主办');
  });

  it('are no organ that keeps the page', () => {
    const { title, kind } = profileOf(`铜川市人民政府 ${rules} 特此通告 铜川市交通运输局 2020年1月27日`);
    expect(title).toBeUndefined();
    expect(kind?.value).toBe('通告');
  });

  it('do not hide a title that ends like one', () => {
    const { title, kind } = profileOf(`国务院办公厅 关于做好防控工作的若干措施 ${rules}`);
    expect(title?.value).toBe('国务院办公厅关于做好防控工作的若干措施');
    expect(kind?.value).toBe('若干措施');
  });
});

describe('issuers', () => {
  it.each([
    [
      'go on over a broken line',
      `关于接收捐赠的公告 ${rules} 天津市新型冠状病毒感染的肺炎 疫情防控工作指挥部 2020年2月17日`,
      ['天津市新型冠状病毒感染的肺炎疫情防控工作指挥部'],
    ],
    [
      'have groups of their own',
      `教育部应对疫情工作领导小组办公室关于做好教师工作的通知 ${rules} 教育部应对疫情工作 领导小组办公室（代章） 2020年2月10日`,
      ['教育部应对疫情工作领导小组办公室'],
    ],
    [
      'stand one behind the other',
      `北京市发展和改革委员会 北京市经济和信息化局 中国人民银行营业管理部关于印发办法的通知 ${rules}`,
      ['北京市发展和改革委员会', '北京市经济和信息化局', '中国人民银行营业管理部'],
    ],
    [
      'of the centre stand one behind the other',
      `国家卫生健康委 国家铁路局 中国民用航空局关于做好运输工作的通知 ${rules}`,
      ['国家卫生健康委员会', '国家铁路局', '中国民用航空局'],
    ],
    [
      'sign before the editor of the page',
      `关于餐饮企业有序复工的通知 各县（区）局： ${rules} 开封市市场监督管理局 2020年2月20日责任编辑：陈静`,
      ['开封市市场监督管理局'],
    ],
    [
      'of a zone',
      `关于防控工作的通告 ${rules} 内江经济技术开发区应对疫情应急指挥部 2020年2月10日`,
      ['内江经济技术开发区应对疫情应急指挥部'],
    ],
    [
      'are no label of the page',
      `[区政务服务局]关于推行网上审批的公告 ${rules} 北京市丰台区政务服务管理局 2020年2月7日`,
      ['北京市丰台区政务服务管理局'],
    ],
    [
      'open the text that they publish',
      `企业复产复工安全提示 为做好危险化学品企业复产复工工作，北京市应急管理局发布企业复产复工安全提示： 一、加强防控。企业要落实主体责任。`,
      ['北京市应急管理局'],
    ],
    [
      'are none whose measures a lead only names',
      `嘉兴市支持企业的若干措施 为深入贯彻落实国务院办公厅印发的有关规定，根据财政部印发的通知，结合我市实际，提出如下若干措施： 一、加强防控。企业要落实主体责任。`,
      [],
    ],
    ['are none of those who speak in news', `教育部发布提示 ${news}`, []],
  ])('%s', (_, source, issuers) => {
    expect(profileOf(source).issuers.map(({ value }) => value)).toEqual(issuers);
  });
});

describe('issuers of notices that nobody signs', () => {
  it.each([
    [
      'speak in the lead',
      '为阻断疫情传播，湘潭市疫情防控指挥部决定从即日起实行举报制度。现将有关事项通告如下：',
      ['湘潭市疫情防控指挥部'],
    ],
    [
      'speak together',
      '为保障出行，湘潭市交通运输局、湘潭市公安局现就停运事项通告如下：',
      ['湘潭市交通运输局', '湘潭市公安局'],
    ],
    ['are not who only agrees', '为保障出行，经湘潭市人民政府研究决定，现将停运事项通告如下：', []],
  ])('%s', (_, lead, issuers) => {
    const page = `关于有关事项的通告\n${lead}\n一、各单位要认真执行。\n特此通告。\n2020年2月17日`;
    expect(profileOf(page).issuers.map(({ value }) => value)).toEqual(issuers);
  });
});

describe('issuers of speeches and of bodies with long names', () => {
  it.each([
    ['who reports for an organ', '各位代表：\n现在，我代表湖南省人民政府，向大会报告工作。', ['湖南省人民政府']],
    ['not who thanks for it', '各位代表：\n在此，我代表湖南省人民政府，向全省人民致以崇高敬意！', []],
  ])('are %s', (_, source, issuers) => {
    expect(profileOf(`${source}${news}`).issuers.map(({ value }) => value)).toEqual(issuers);
  });

  it('are named in full where the title has the long name of who signs', () => {
    const page = `湘潭市应对新型冠状病毒感染的肺炎疫情应急指挥部关于返程人员的通告\n${rules}\n湘潭市应对新冠疫情指挥部\n2020年2月3日`;
    expect(profileOf(page).issuers.map(({ value }) => value)).toEqual([
      '湘潭市应对新型冠状病毒感染的肺炎疫情应急指挥部',
    ]);
  });
});

describe('the place of news', () => {
  it.each([
    [
      'is the nation where central organs act for a province',
      `应急贷款已发放 国家发展改革委和财政部表示，将支持湖北防控。${news}`,
      '100000',
    ],
    ['is no one of several provinces', `福建、江苏、山东积极协助台企 ${news}`, '100000'],
    [
      'is the first of two by the text',
      `浙江重庆两地专家会诊 专家说，重庆的患者都已治愈，重庆和万州疫情平稳。${news}`,
      '500000',
    ],
    ['is that of a district whose city is named', `致东城区居民的一封信 近期返京人员增多，请配合。${rules}`, '110101'],
    [
      'is that of a zone named with its city',
      `“连点成线”推动复工 重庆两江新区管委会介绍，重庆两江新区企业复工。${news}`,
      '500000',
    ],
    [
      'is the paper’s where 省委 acts',
      `凝聚力量支持复工 27日，省委统战部召开会议，就全省工作部署。省委要求落实。${news} 来源：江西日报`,
      '360000',
    ],
    [
      'is not where its doctors go',
      '专家跟踪病情变化\n在市政府新闻发布会上，市卫生健康委介绍了救治情况。上海组建医疗队赴武汉。本市加强对支援湖北医疗队的保障，开通热线，为武汉一线人员服务。',
      '310000',
    ],
    [
      'but is where its own helpers work',
      '企业复工有序推进\n记者从市政府新闻发布会上获悉，武汉组建服务队走访企业。本市加强对武汉企业的保障。上海的客商前来洽谈。',
      '420100',
    ],
    [
      'is not whence travellers come',
      '学校和托幼机构防控指引\n本指引适用于中小学校。提前掌握师生假期出京情况，对来自或经停湖北的师生要进行关注，从到京当日起满14日。',
      '110000',
    ],
    [
      'but may be the nation where both places stand alike',
      '学校和托幼机构防控指引\n本指引适用于中小学校。提前掌握师生假期出京情况，对湖北的师生要进行关注，从到京当日起满14日。',
      '100000',
    ],
  ])('%s', (_, source, place) => {
    expect(profileOf(source).jurisdiction?.value).toBe(place);
  });
});

describe('the place of a section without a headline', () => {
  it.each([
    [
      'is the one that puts brands before its own name',
      '我们坚持统筹推进，与北京签约，建设平安云南、健康云南，改革深化，产业发展，生产增长，群众得实惠。',
      '530000',
    ],
    [
      'is the nation where the words of its plans stand, whatever place it names',
      '第一个五年计划的完成，使上海的国营工业增长百分之二十，群众生活改善，生产建设加强，改革推进。',
      '100000',
    ],
    [
      'is the one named within other names',
      '重庆造汽车畅销，重庆大学设立学院，产业发展，生产增长，改革深化，群众满意。',
      '500000',
    ],
    [
      'is the one that it names, whatever the centre does',
      '我们贯彻党中央、国务院部署，与财政部签署协议，推动贵州高质量发展，实施重大项目，发展特色产业，保障改善民生。贵州大数据产业增长。',
      '520000',
    ],
    [
      'is no province of a reservoir’s name',
      '我们贯彻党中央部署，加强丹江口库区保护，推进生态治理，发展特色产业，保障改善民生，生产增长，改革深化。',
      '100000',
    ],
    [
      'is not the nation where 省级 tells of its own works, though the centre acts',
      '我们贯彻党中央、国务院部署，配合财政部工作，培育省级重点产业链16条，改革深化，群众满意。\n产业发展，生产增长。',
      undefined,
    ],
    [
      'nor where 省委 or 我国 is named once',
      '落实好省委部署，服务我国大局，扩大我国内需，改革深化，产业发展，生产增长，群众满意。\n保障改善民生。',
      undefined,
    ],
    [
      'is the province that is named more than the one it trades with',
      '实施省大中型项目500个，争取内蒙古送电项目开工，推进江西革命老区振兴。\n江西与各地合作，改革深化，产业发展。',
      '360000',
    ],
    [
      'is the nation that speaks of 省级政府 and 各省级机关',
      '我国实行中央和省级政府两级办学，各省级机关要精简，我国改革深化，产业发展，生产增长，群众满意。\n推进建设。',
      '100000',
    ],
    [
      'is the nation that gives 省级统筹 as a step',
      '完善养老金省级统筹制度，我国改革深化，产业发展，我国生产增长，群众满意，加强社会保障。\n推进建设。',
      '100000',
    ],
  ])('%s', (_, source, place) => {
    expect(profileOf(source).jurisdiction?.value).toBe(place);
  });
});

describe('numbers of orders', () => {
  it.each([
    ['武汉市新型肺炎防控指挥部通告（第7号）', '武汉市新型肺炎防控指挥部通告第7号'],
    ['武汉市新型肺炎防控指挥部令第3号', '武汉市新型肺炎防控指挥部令第3号'],
    ['武汉市新型肺炎防控指挥部通告（第7批）', undefined],
  ])('%s', (title, number) => {
    expect(profileOf(`${title} ${rules} 武汉市新型肺炎防控指挥部 2020年1月24日`).docNumber?.value).toBe(number);
  });
});

describe('a number on a line of its own', () => {
  const lead = '广大纳税人：\n为落实优惠政策，我们整理了现行政策，供您查阅。';
  const tail = '（二）药品生产企业提供的创新药，不属于视同销售范围。';
  it.each([
    ['税费优惠政策汇编', `《关于药品企业增值税的公告》\n（国家税务总局公告2012年第20号）`, undefined],
    ['税费优惠政策汇编', `《关于药品企业增值税的通知》\n（财税〔2015〕4号）`, undefined],
    [
      '关于支持企业的通知\n赣市府发〔2020〕4号',
      '《关于药品企业增值税的通知》\n（财税〔2015〕4号）',
      '赣市府发〔2020〕4号',
    ],
  ])('below %s, %s', (title, cited, number) => {
    expect(profileOf(`${title}\n${lead}\n【政策依据】\n${cited}\n${tail}`).docNumber?.value).toBe(number);
  });
});
