import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyOwnTitles } from '../../../extractor/mentions/recognisers/policy-own-titles.ts';
import { scanTitleMarks } from '../../../extractor/mentions/title-marks.ts';
import { normalise } from '../../../extractor/text/normalise.ts';
import { knowledge, readPolicies, surfacesIn } from '../policy-reading.ts';

describe('a title is one mention with its number', () => {
  test.each([
    ['落实《关于甲的意见》(国发〔2021〕3号)、《乙办法》要求', ['《关于甲的意见》(国发〔2021〕3号)', '《乙办法》']],
    ['根据《甲办法》（国务院令第722号）', ['《甲办法》(国务院令第722号)']],
    ['《甲公告》（2020年第6号）规定', ['《甲公告》(2020年第6号)']],
    ['《甲的通知》（财金〔2020〕5号，见附件）', ['《甲的通知》(财金〔2020〕5号,见附件)']],
    ['《甲的通知》（国发〔2020〕5号、国发〔2020〕6号）', ['《甲的通知》(国发〔2020〕5号、国发〔2020〕6号)']],
    ['《甲的通知》》（人社厅明电[2020]7号）精神', ['《甲的通知》》(人社厅明电[2020]7号)']],
    ['《甲的通知》（国发〔2020〕5、6号）', ['《甲的通知》(国发〔2020〕5、6号)']],
    ['《甲规定》（1993年8月20日国务院令第127号发布）', ['《甲规定》(1993年8月20日国务院令第127号发布)']],
    ['根据国发〔2021〕3号《关于甲的意见》', ['国发〔2021〕3号', '《关于甲的意见》']],
    ['《甲办法》（试行）和《乙办法》', ['《甲办法》', '《乙办法》']],
    ['《甲办法》（兴署办发〔2017〕52号同时废止。', ['《甲办法》(兴署办发〔2017〕52号']],
    ['《甲规定》（甘政办发〔2006〕73号，我们拟予采纳。以上（略）', ['《甲规定》(甘政办发〔2006〕73号']],
    ['《甲意见》（国发〔2021〕3号，以下简称《老区意见》）', ['《甲意见》', '国发〔2021〕3号', '《老区意见》']],
    ['《甲意见》（国发〔2021〕3号，以下简称“3号文件”）', ['《甲意见》', '国发〔2021〕3号']],
    ['《甲意见》（国发〔2021〕3号，下称3号文）', ['《甲意见》', '国发〔2021〕3号']],
    ['此前本院法发〔2016〕12号、法〔2019〕228号文件', ['法发〔2016〕12号', '法〔2019〕228号']],
    ['按章〔2019〕228号文件', []],
    ['我院以法〔1998〕86号通知印发', ['法〔1998〕86号']],
    [
      '你们关于设立甲新区的请示（吉政〔2015〕45号、发改地区〔2015〕2931号）收悉',
      ['吉政〔2015〕45号', '发改地区〔2015〕2931号'],
    ],
    ['印发了关于设立甲新区的通知（吉政〔2015〕45号）', ['关于设立甲新区的通知(吉政〔2015〕45号)']],
    ['怀来五地已随冀财社〔2022〕61号先行下达', ['冀财社〔2022〕61号']],
    ['不得突破国办发〔2018〕52号', ['国办发〔2018〕52号']],
    ['《甲通知》和国发〔1984〕123号', ['《甲通知》', '国发〔1984〕123号']],
    [
      '生态环境厅川环审批〔2020〕14号、水利厅川水许可决〔2020〕52号',
      ['川环审批〔2020〕14号', '川水许可决〔2020〕52号'],
    ],
    ['国家能源局自然资办发〔2023〕12号', ['自然资办发〔2023〕12号']],
    ['执行长江防总长防总电〔2016〕22号和市防指金防指〔2019〕7号', ['长防总电〔2016〕22号', '金防指〔2019〕7号']],
    ['根据国家防总国汛电〔2008〕5号', ['国汛电〔2008〕5号']],
    ['按照长防总电〔2016〕22号', ['长防总电〔2016〕22号']],
    ['按照国办发〔2010〕3号（关于促进河北发展的意见）', ['国办发〔2010〕3号']],
    ['财税〔2009〕3号（关于河北的规定除外）', ['财税〔2009〕3号']],
    ['市水利局石水发〔2020〕3号', ['石水发〔2020〕3号']],
    ['最高人民检察院高检发刑字〔1985〕4号和商业部公通字〔1987〕6号', ['高检发刑字〔1985〕4号', '公通字〔1987〕6号']],
    ['依据沪高法发〔2010〕3号', ['沪高法发〔2010〕3号']],
    ['办法出台前暂依粤财农〔2018〕21号办理', ['粤财农〔2018〕21号']],
    ['依政发〔2018〕21号', ['依政发〔2018〕21号']],
    ['参照法（经）发〔1987〕20号、高检（研）发字〔1984〕9号', ['法(经)发〔1987〕20号', '高检(研)发字〔1984〕9号']],
    ['见附表（续）京发〔2020〕3号', ['京发〔2020〕3号']],
    ['按照川数据领办〔2022〕11号', ['川数据领办〔2022〕11号']],
    ['据川领办〔2022〕11号', ['川领办〔2022〕11号']],
    ['1953年一九五三年八月府民字第二七三〇号通知', ['府民字第二七三〇号']],
    ['卫生部、劳动保障部卫法监发〔2002〕108号', ['卫法监发〔2002〕108号']],
    ['望都县望政发〔2001〕12号文件', ['望政发〔2001〕12号']],
    ['毕节县毕府发（1984）77号文件', ['毕府发(1984)77号']],
    ['以及蓬莱市莱政发〔2009〕3号', ['莱政发〔2009〕3号']],
    ['黔东南州府办发〔2002〕33号', ['黔东南州府办发〔2002〕33号']],
    ['县政发〔2002〕33号', ['县政发〔2002〕33号']],
    [
      '传达《中国教育现代化2035》、《合肥市总体规划2030年》，对接《中国制造2025》',
      ['《中国教育现代化2035》', '《合肥市总体规划2030年》', '《中国制造2025》'],
    ],
    ['播放《流浪地球2035》，会员通讯《世界2030》', []],
    ['劳社部发〔2002〕8号', ['劳社部发〔2002〕8号']],
    ['财驻川监〔2003〕9号', ['财驻川监〔2003〕9号']],
    ['国税沪函〔2003〕9号', ['国税沪函〔2003〕9号']],
    ['江津府发〔2003〕9号', ['江津府发〔2003〕9号']],
    ['人社厅发〔2020〕9号', ['人社厅发〔2020〕9号']],
    ['赣府厅字〔2002〕33号', ['赣府厅字〔2002〕33号']],
    ['黔东南府办发〔2002〕33号', ['黔东南府办发〔2002〕33号']],
    ['中华人民共和国国务院令第127号', ['中华人民共和国国务院令第127号']],
    [
      '执行《甲标准》（GB18918-2002）和《乙规范》（JTG F60—2009）',
      ['《甲标准》(GB18918-2002)', '《乙规范》(JTG F60—2009)'],
    ],
    ['按照GB 12268—2005《危险货物品名表》编列', ['《危险货物品名表》']],
    ['执行《甲标准》（COVID-2019）', ['《甲标准》']],
    ['列入《甲市“十一五”规划纲要》年度计划', ['《甲市“十一五”规划纲要》']],
  ])('%s', (source, surfaces) => expect(surfacesIn(source)).toEqual(surfaces));
});

describe('what was passed is a document, whatever its title ends with', () => {
  test.each([
    ['按照1950年通过的《中华人民共和国国徽图案》制作', ['《中华人民共和国国徽图案》']],
    ['演出当年公布的话剧《右玉》', []],
    ['全文刊登于《澳门特别行政区公报》第三十期', []],
    ['根据《湛江市招商引资“黄金十条”（修订）》及有关规定', ['《湛江市招商引资“黄金十条”(修订)》']],
    ['介绍《湛江“黄金海岸”》的特色', []],
    ['通过《我的阿勒泰》了解新疆', []],
  ])('%s', (source, surfaces) => expect(surfacesIn(source)).toEqual(surfaces));
});

describe('marks may be nested, doubled, broken or missing', () => {
  test.each([
    ['《贯彻落实<关于甲的意见>的实施意见》', ['《贯彻落实<关于甲的意见>的实施意见》']],
    ['《关于修改《甲条例》的决定》公布', ['《关于修改《甲条例》的决定》']],
    ['贯彻《《甲条例》》', ['《《甲条例》》']],
    ['认真贯彻《\n爱国主义教育实施纲要\n》，', ['《爱国主义教育实施纲要》']],
    [
      '根据《关于支持企业发展的意见(国发〔2021〕3号)和《乙办法》。',
      ['《关于支持企业发展的意见(国发〔2021〕3号)', '《乙办法》'],
    ],
    [
      '8.《甲市公路超限治理工作实施方案（暂行）（甲政办发〔2008〕140号）\n9.《乙办法》',
      ['《甲市公路超限治理工作实施方案(暂行)(甲政办发〔2008〕140号)', '《乙办法》'],
    ],
    ['认真落实关于支持企业发展的意见》。', ['关于支持企业发展的意见》']],
    ['发出“关于展开反浪费斗争的指示”', ['“关于展开反浪费斗争的指示”']],
  ])('%s', (source, surfaces) => expect(surfacesIn(source)).toEqual(surfaces));
});

describe('policies without marks', () => {
  test.each([
    ['依照中华人民共和国土地管理法第三条', ['中华人民共和国土地管理法']],
    ['依照中华人民共和国土地管理法实施条例处理', ['中华人民共和国土地管理法实施条例']],
    ['落实“十四五”规划《纲要》，', ['“十四五”规划《纲要》']],
    ['落实民营经济促进法，', ['民营经济促进法']],
    ['根据突发公共卫生事件应急条例等法规', ['突发公共卫生事件应急条例']],
    ['财政部、海关总署、税务总局公告2020年第6号项下', ['财政部、海关总署、税务总局公告2020年第6号']],
    ['根据审计署、商务部令第18号', ['审计署、商务部令第18号']],
    ['提高标准、海关总署公告2020年第17号', ['海关总署公告2020年第17号']],
    ['按国发〔2021〕3号文执行', ['国发〔2021〕3号']],
    ['执行农业部等部门农计〔2009〕8号文件', ['农计〔2009〕8号']],
    ['按水利部等三部委水农〔2012〕5号文件', ['水农〔2012〕5号']],
    ['按国家建委建发施〔1979〕53号文', ['建发施〔1979〕53号']],
    ['按发改委渝计委农〔2001〕33号文', ['渝计委农〔2001〕33号']],
    ['本部一九五二年三月（五二）农粮字第三〇号通知', ['(五二)农粮字第三〇号']],
    ['财税〔2016〕36号、39号', ['财税〔2016〕36号', '39号']],
    ['本办法和上述通知', ['本办法', '上述通知']],
    ['实施安全生产治本攻坚三年行动', []],
    ['印发了关于开展甲工作的通知（国办发〔2020〕4号）', ['关于开展甲工作的通知(国办发〔2020〕4号)']],
    ['发布关于做好甲的紧急通知（以下简称《通知》），', ['关于做好甲的紧急通知', '《通知》']],
  ])('%s', (source, surfaces) => expect(surfacesIn(source)).toEqual(surfaces));
});

describe('an item of a list is a title from its first word on', () => {
  test.each([
    [
      '下列文件废止：\n4.市政府关于加快建筑业发展的若干意见（泰政发〔2010〕78号）',
      ['市政府关于加快建筑业发展的若干意见(泰政发〔2010〕78号)'],
    ],
    [
      '对市政府关于加快建筑业发展的若干意见（泰政发〔2010〕78号）',
      ['关于加快建筑业发展的若干意见(泰政发〔2010〕78号)'],
    ],
    [
      '投资4.5亿元,市政府关于加快建筑业发展的意见（泰政发〔2010〕78号）',
      ['关于加快建筑业发展的意见(泰政发〔2010〕78号)'],
    ],
  ])('%s', (source, surfaces) => expect(surfacesIn(source)).toEqual(surfaces));
});

describe('papers of an act are policies where no statute speaks of them', () => {
  test.each([
    ['现将下列文书公告送达:《责令限期改正通知书》。', ['《责令限期改正通知书》']],
    ['按《2012年立法任务分解表》督办,填写《项目申请表》《工程进度表》。', ['《2012年立法任务分解表》']],
    ['填写《税务登记表》', []],
    ['第一条 税务机关应当送达《责令限期改正通知书》。', []],
  ])('%s', (source, surfaces) => expect(surfacesIn(source)).toEqual(surfaces));

  test('and lists that the heading prints', () => {
    const title = '甲市关于印发2023年市列重大建设项目名单的通知';
    const list = '《2023年市列重大建设项目名单》';
    expect(surfacesIn(`${title}\n${list}已经审定`, { title })).toContain(list);
    expect(surfacesIn(`${list}已经审定`)).toEqual([]);
  });
});

describe('what is no policy', () => {
  test.each([
    '话剧《右玉》、歌曲《瓷魂》获奖',
    '据《人民日报》报道',
    '取得《医疗机构执业许可证》，填写《税务登记表》',
    '推出《张骞》《五星出东方》等一批精品',
    '入选《科学》年度十大突破',
    '在中华人民共和国境内的公司法人',
    '遵守矿山安全法律、法规',
    '落实甲市突发公共卫生事件应急条例',
    '突发公共卫生事件应急条例实施细则',
    '颁发《外商投资经营电信业务审定意见书》',
    '(2020)京01民终123号',
    '国家税务总局还出台了[2020]4号公告',
    '有关通知（见附件）',
    '该法院、该法规、上述措施',
    '具有中华人民共和国国籍的航空器适用有关条例',
    '基本办法、成本规定、应该通知',
    '《》空标题',
  ])('%s', (source) => expect(surfacesIn(source)).toEqual([]));
});

test('what shows no document kind needs a cue beside it', () => {
  expect(surfacesIn('按照《国民经济行业分类》执行')).toEqual(['《国民经济行业分类》']);
  expect(surfacesIn('按照《销售服务、无形资产、不动产注释》（财税〔2016〕36号印发）')).toHaveLength(1);
  expect(surfacesIn('观看《我教弟弟识病毒》')).toEqual([]);
});

describe('items of lists that repeal or amend are titles without marks', () => {
  const lead = '一、对下列规章予以废止：';
  const longReason = `为了维护法制统一，${'保障行政机关依法履行职责，保护公民和法人的权益，'.repeat(5)}根据上级关于清理工作的要求`;
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'to the bracket that says who issued them',
      [lead, '（一）甲市煤矿管理规定（1996年7月1日甲市人民政府令第2号发布）', '（二）甲市蔗区管理办法（试行）'],
      ['甲市煤矿管理规定(1996年7月1日甲市人民政府令第2号发布)', '甲市蔗区管理办法(试行)'],
    ],
    [
      'without the bare year in which they were made, but with the years of a plan',
      [
        lead,
        '（一）甲市水费征收办法（2001年）；',
        '（二）甲市水网规划（2021—2035年）；',
        '（三）甲市负面清单（2019年版）',
      ],
      ['甲市水费征收办法', '甲市水网规划(2021—2035年)', '甲市负面清单(2019年版)'],
    ],
    ['below a heading', ['一、废止下列8件政府规章', '（一）甲市蔗区管理办法；'], ['甲市蔗区管理办法']],
    [
      'below a heading that ends with what becomes of them',
      ['二、对下列6件规范性文件予以废止', '1.关于同意丹江、安康两港开放的函；', '二、其他事项', '1.关于渡口的函'],
      ['关于同意丹江、安康两港开放的函'],
    ],
    [
      'with the title of another in them',
      [lead, '（一）关于贯彻实施《甲法规定》的公告（水利部公告2001年第3号）', '（二）关于印发《乙办法》的通知'],
      ['关于贯彻实施《甲法规定》的公告(水利部公告2001年第3号)', '《乙办法》'],
    ],
    ['but not one that only stands in front', [lead, '（一）《甲办法》的补充规定'], ['《甲办法》']],
    [
      'with what is changed in them told below',
      [
        '二、对下列规章予以修改：',
        '（一）甲市岸线使用管理规定',
        '1.删去第五条关于收费的规定',
        '（二）甲市岩画保护办法',
      ],
      ['甲市岸线使用管理规定', '甲市岩画保护办法'],
    ],
    [
      'below a lead with a long reason',
      [`${longReason}，经第六次会议审议，决定对下列法规作出修改：`, '一、甲市岩画保护条例', '删去第三条。'],
      ['甲市岩画保护条例'],
    ],
    [
      'with articles and new wording told below',
      [
        '对下列法规作出修改：',
        '一、甲市岩画保护条例',
        '第四十五条修改为：',
        '“第四十五条 申请人应当提交下列材料：',
        '（一）保护方案；',
        '（二）身份证明。”',
        '二、甲市河道管理条例',
        '删去第三条。',
      ],
      ['甲市岩画保护条例', '甲市河道管理条例'],
    ],
  ])('%s', (_, lines, surfaces) => expect(surfacesIn(lines.join('\n'))).toEqual(surfaces));

  test.each<[string, readonly string[]]>([
    ['below another lead', ['一、做好下列工作：', '（一）完善河道采砂管理办法', '（二）落实责任制度']],
    [
      'below a long lead that speaks of a repeal long before',
      [`对下列规章予以废止后，${longReason}，各部门还要做好：`, '一、完善河道采砂管理办法'],
    ],
    [
      'where another sentence of the line speaks of an end',
      ['逾期未办理的，原批准文件自动失效。申请人应当将下列文件报送审批：', '（一）拟设公司的经营规划和分保方案；'],
    ],
    ['behind the end of the list', [lead, '二、加强领导', '（一）完善河道采砂管理办法']],
    [
      'of the next article',
      [
        '有下列情形之一的，可以按照法定权限进行修改：',
        '（一）区划调整的；',
        '第十四条 合同包括下列事项：',
        '（一）存货人的姓名；',
        '（二）仓储物的损耗标准；',
      ],
    ],
    [
      'within new wording of several lines',
      [
        '对下列规定作出修改：',
        '将第九条修改为：',
        '“认定是否知道，应当综合考虑下列因素：',
        '（一）社会影响程度；',
        '（二）预防侵权措施的可能性及其合理措施；',
        '（三）其他因素。”',
      ],
    ],
    ['that are sentences', [lead, '（一）有关部门应当清理各自的管理办法，逐项登记', '（二）各区“三定”规定']],
    ['that speak of an article', [lead, '（一）第五条关于收费的管理规定']],
  ])('not %s', (_, lines) => expect(surfacesIn(lines.join('\n'))).toEqual([]));
});

describe('the own title is the whole heading', () => {
  test.each([
    ['国务院关于支持甲的意见', ['国务院关于支持甲的意见']],
    ['关于修改《甲条例》的决定', ['关于修改《甲条例》的决定']],
    ['省政府印发《甲规划》', ['《甲规划》']],
    ['甲公司诉乙市人民政府行政协议案', ['甲公司诉乙市人民政府行政协议案']],
    ['甲市警方破获一起诈骗大案', []],
    ['《甲规划》解读', ['《甲规划》']],
    ['甲市关于印发《乙办法》的通知', ['《乙办法》']],
    ['甲市关于印发《乙条例》实施细则的通知', ['甲市关于印发《乙条例》实施细则的通知']],
    ['甲市转发《乙意见》的实施意见', ['《乙意见》']],
    ['甲县人民政府批转县农业局《乙规划》的通知', ['《乙规划》']],
    ['甲市转发《乙条例》的实施细则的通知', ['甲市转发《乙条例》的实施细则的通知']],
    ['甲市关于印发2024年《乙报告》重点任务分工的通知', ['甲市关于印发2024年《乙报告》重点任务分工的通知']],
    ['甲市关于印发《乙条例》有关规定的通知', ['《乙条例》']],
  ])('%s', (title, surfaces) => expect(surfacesIn(`${title}\n各区人民政府：`, { title })).toEqual(surfaces));
});

describe('a heading over several lines is one title', () => {
  const title = (words: string, rule: string) => ({ words, rule });
  test.each<[string, readonly { words: string; rule: string }[], readonly string[]]>([
    [
      'where no document is called what its first line ends with',
      [title('甲省发展改革委关于采取支持性电价政策', 'title-ending'), title('降低企业用电成本的通知', 'title-ending')],
      ['甲省发展改革委关于采取支持性电价政策降低企业用电成本的通知'],
    ],
    [
      'where a headline goes on, which then is called like no policy',
      [title('丙强调落实防控措施', 'headline'), title('有序复工复产', 'headline')],
      [],
    ],
    [
      'but not where a document ends',
      [title('关于支持甲发展的通知', 'title-ending'), title('乙市人民政府关于支持甲发展的通知', 'title-ending')],
      ['关于支持甲发展的通知', '乙市人民政府关于支持甲发展的通知'],
    ],
    [
      'nor where measures are the whole of it',
      [title('甲市支持企业十条措施', 'title-ending'), title('乙市人民政府关于支持甲发展的通知', 'title-ending')],
      ['甲市支持企业十条措施', '乙市人民政府关于支持甲发展的通知'],
    ],
    [
      'without the day behind it',
      [title('关于支持甲发展的意见（2020年2月10日）', 'title-ending')],
      ['关于支持甲发展的意见'],
    ],
    [
      'but with its years',
      [title('关于甲发展的规划（2020年—2025年）', 'title-ending')],
      ['关于甲发展的规划(2020年—2025年)'],
    ],
  ])('%s', (_, lines, expected) => {
    const text = normalise(lines.map(({ words }) => words).join('\n'));
    let start = 0;
    const segments = lines.map(({ words, rule }) => {
      const line = { start, end: start + words.length, kind: 'title' as const, rule };
      start = line.end + 1;
      return line;
    });
    const found = policyOwnTitles.find(text, { lines: segments, sentences: [] }, knowledge);
    expect(found.map((mention) => mention.type === 'Policy' && mention.title)).toEqual(expected);
  });
});

test('a heading further down stands alone; a list of links is none', () => {
  const announced = '今日发布。\n甲市人民政府关于支持乙的意见\n为做好乙工作，提出意见。';
  expect(surfacesIn(announced)).toEqual(['甲市人民政府关于支持乙的意见']);
  const links = '相关文章\n甲市人民政府关于支持乙的意见\n丙市人民政府关于支持丁的通知\n戊市人民政府关于支持己的办法';
  expect(surfacesIn(links)).toEqual([]);
});

test('the head of a table is no heading, organs side by side are one', () => {
  const head = '项目名称　　　　　　所在地　　　总投资　　年度计划';
  expect(surfacesIn(head, { title: head })).toEqual([]);
  const joint = '甲省发展改革委　甲省卫生计生委　甲省财政厅关于支持乙的意见';
  expect(surfacesIn(joint, { title: joint })).toEqual([joint.replaceAll('　', '')]);
});

test('article and definition stay on the citation', () => {
  const [first] = readPolicies('依照《甲管理条例》（以下简称《条例》）第三条第二款').linked;
  expect(first?.mention).toMatchObject({ title: '甲管理条例', defines: '条例', article: '第三条第二款' });
});

test('any text ends in pairs that do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('《', '》', '甲', '。', '\n', '法') }), (text) => {
      const { pairs } = scanTitleMarks(text);
      expect(pairs.every((pair, i) => pair.start >= (pairs[i - 1]?.end ?? 0))).toBe(true);
    }),
  );
  expect(scanTitleMarks('《'.repeat(100_000)).unclosed).toHaveLength(100_000);
});

describe('an agreement between governments is a policy, one to be signed by households is a form', () => {
  test.each([
    ['依照《甲省乙省联合勘定的行政区域界线协议书》执行', ['《甲省乙省联合勘定的行政区域界线协议书》']],
    ['两县《丙水库用水协议书》第三条', ['《丙水库用水协议书》']],
    ['根据《甲市乙市合作协议书》', ['《甲市乙市合作协议书》']],
    ['按《护林责任协议书》执行', []],
    ['签订《房屋租赁协议书》', []],
    ['对《国内动态清样》反映的问题', []],
  ])('%s', (source, expected) => expect(surfacesIn(source)).toEqual(expected));
});

describe('关于下达 prints the plan in marks, as 关于印发 does', () => {
  test.each([
    ['甲省发展改革委关于下达《甲省2014年投资计划》的通知', ['《甲省2014年投资计划》']],
    ['甲省发展改革委关于下达2014年投资计划的通知', ['甲省发展改革委关于下达2014年投资计划的通知']],
  ])('%s', (title, expected) => expect(surfacesIn(title, { title })).toEqual(expected));
});
