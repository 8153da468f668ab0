import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanTitleMarks } from '../../../extractor/mentions/title-marks.ts';
import { readPolicies, surfacesIn } from '../policy-reading.ts';

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
    ['此前本院法发〔2016〕12号、法〔2019〕228号文件', ['法发〔2016〕12号', '法〔2019〕228号']],
    ['按章〔2019〕228号文件', []],
  ])('%s', (source, surfaces) => expect(surfacesIn(source)).toEqual(surfaces));
});

describe('what was passed is a document, whatever its title ends with', () => {
  test.each([
    ['按照1950年通过的《中华人民共和国国徽图案》制作', ['《中华人民共和国国徽图案》']],
    ['演出当年公布的话剧《右玉》', []],
    ['通过《我的阿勒泰》了解新疆', []],
  ])('%s', (source, surfaces) => expect(surfacesIn(source)).toEqual(surfaces));
});

describe('marks may be nested, doubled, broken or missing', () => {
  test.each([
    ['《贯彻落实<关于甲的意见>的实施意见》', ['《贯彻落实<关于甲的意见>的实施意见》']],
    ['《关于修改《甲条例》的决定》公布', ['《关于修改《甲条例》的决定》']],
    ['贯彻《《甲条例》》', ['《《甲条例》》']],
    ['认真贯彻《\n爱国主义教育实施纲要\n》，', ['《\n爱国主义教育实施纲要\n》']],
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
    ['财税〔2016〕36号、39号', ['财税〔2016〕36号', '39号']],
    ['本办法和上述通知', ['本办法', '上述通知']],
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

describe('the own title is the whole heading', () => {
  test.each([
    ['国务院关于支持甲的意见', ['国务院关于支持甲的意见']],
    ['关于修改《甲条例》的决定', ['关于修改《甲条例》的决定']],
    ['省政府印发《甲规划》', ['《甲规划》']],
    ['甲公司诉乙市人民政府行政协议案', ['甲公司诉乙市人民政府行政协议案']],
    ['甲市警方破获一起诈骗大案', []],
    ['《甲规划》解读', ['《甲规划》']],
    ['甲市关于印发《乙办法》的通知', ['《乙办法》']],
  ])('%s', (title, surfaces) => expect(surfacesIn(`${title}\n各区人民政府：`, { title })).toEqual(surfaces));
});

test('a heading further down stands alone; a list of links is none', () => {
  const announced = '今日发布。\n甲市人民政府关于支持乙的意见\n为做好乙工作，提出意见。';
  expect(surfacesIn(announced)).toEqual(['甲市人民政府关于支持乙的意见']);
  const links = '相关文章\n甲市人民政府关于支持乙的意见\n丙市人民政府关于支持丁的通知\n戊市人民政府关于支持己的办法';
  expect(surfacesIn(links)).toEqual([]);
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
