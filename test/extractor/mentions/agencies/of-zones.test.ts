/** Organs of zones: in the zone's own texts 区 is the zone; departments of its committee, branches of others in it. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../../agency-reading.ts';

const zhanjiang: Setting = { place: '440800', date: '2022-07' };
const zone = '湛江经济技术开发区';
const title = (issuer: string): string => `${issuer}关于印发《湛江招商扶持办法》的通知\n各有关单位:\n`;
const body = (sentence: string, issuer: string, setting: Setting): string => {
  const whole = mark(title(issuer) + unmarked(sentence), setting);
  return whole.slice(whole.lastIndexOf('各有关单位:\n') + '各有关单位:\n'.length);
};

describe('organs in a text of a zone: reads', () => {
  it.each([
    [`本办法业经[${zone}管理委员会|区管委会]审议通过,请径向[${zone}招商局|区招商局]反映。`],
    [
      `由[${zone}财政局|开发区财政局]、[${zone}经济发展局|经开区经济发展局]会同[湛江市财政局|市财政局]审核,报[${zone}管理委员会|管委会]批准。`,
    ],
    [`用地由[${zone}征地拆迁办公室|区征地拆迁办]负责收储。`],
  ])('%s', (sentence) => {
    expect(body(sentence, `${zone}管理委员会`, zhanjiang)).toBe(sentence);
  });
});

describe('organs in a text of a zone: leaves alone', () => {
  it.each([
    ['区政府、区人民法院、区委和区纪委配合,各园区管委会、各开发区财政局负责。', `${zone}管理委员会`],
    ['由区招商局、开发区财政局负责,报管委会批准。', '湛江市人民政府'],
    ['由区招商局、开发区财政局负责,报管委会批准。', `${zone}管理委员会、湛江奋勇高新区管理委员会`],
    ['由区招商局负责,报管委会批准。', '湛江市霞山区工业园区管理委员会'],
  ])('%s of %s', (sentence, issuer) => {
    expect(
      body(sentence, issuer, zhanjiang)
        .replaceAll('?', '')
        .replace(/\[\|([^\]]*)\]/g, '$1'),
    ).toBe(sentence);
  });
});

describe('departments of committees, and branches in zones', () => {
  it.each([
    [
      '[雄安新区管理委员会公共服务局|雄安新区管委会公共服务局]、[海东工业园区管理委员会财政局|海东工业园区管委会财政局]。',
    ],
    ['[湛江市生态环境局经开分局|湛江市生态环境局经开分局]、[湛江市公安局高新区分局|市公安局高新区分局]负责。'],
    ['[国家税务总局湛江经济技术开发区税务局|国家税务总局湛江经济技术开发区税务局]联合评审。'],
    ['[湛江市公安局|市公安局]新区分局部负责,[国家税务总局|国家税务总局]在湛江经济技术开发区建设公共服务中心。'],
    [
      '交由[黑龙江林区中级人民法院|黑龙江林区中级人民法院]及所属[绥棱林区基层法院|绥棱林区基层法院]、[新疆矿区人民法院|新疆矿区人民法院]审理。',
    ],
    ['报[阳泉市矿区人民法院|阳泉市矿区人民法院],各林区基层法院、下属园区管委会、所辖开发区管委会配合。'],
    ['建设县公共服务中心,[海东工业园区管理委员会|海东工业园区管委会]财政部门。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), zhanjiang)).toBe(sentence);
  });
});

describe('bureaus of zones that no list of places holds', () => {
  it.each([
    ['由[昆明经济技术开发区社会发展局|昆明经济技术开发区社会发展局]、[合肥高新区教育局|合肥高新区教育局]负责。'],
    ['支持[西安高新区市场监督管理局|西安高新区市场监管局]开展工作。'],
    [
      '[中国(山东)自由贸易试验区工作办公室|中国(山东)自由贸易试验区工作办公室]和[中国(上海)自由贸易试验区管理委员会|中国(上海)自由贸易试验区管理委员会]。',
    ],
    ['由[深圳市不动产登记中心|深圳市不动产登记中心]、[保定市未成年人救助保护中心|保定市未成年人救助保护中心]负责。'],
    ['各经济技术开发区财政局、国家级高新区教育局,昆明高新区财政局势稳定。'],
    ['中国(海南)改革发展研究院,自由贸易试验区工作办公室,由各保护中心负责。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), zhanjiang)).toBe(sentence);
  });
});

describe('a zone that is named in full elsewhere', () => {
  const told = '石嘴山经济技术开发区起步早。';
  it.each([
    [`${told}[石嘴山经济技术开发区管理委员会|石嘴山经开区管委会]落实。`],
    // No other zone, and none of two kinds.
    [`${told}[平罗经开区管理委员会|平罗经开区管委会]落实。`],
    [`${told}石嘴山经济开发区起步晚。[石嘴山经开区管理委员会|石嘴山经开区管委会]落实。`],
    ['[石嘴山经开区管理委员会|石嘴山经开区管委会]落实。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), { place: '640200', date: '2021' })).toBe(sentence);
  });
});

describe('the committee of a zone in a text of its city', () => {
  const jining: Setting = { place: '370800', date: '2020-03' };
  const notice = '济宁市人民政府办公室关于加强消防工作的通知\n各有关单位:\n';
  it.each([
    ['济宁高新区孵化器由[济宁高新技术产业开发区管理委员会|高新区管委会]负责。'],
    ['在济宁市高新技术产业开发区设站,[济宁市高新技术产业开发区管理委员会|高新区管委会]配合。'],
    ['汶上经开区设站,报[汶上经开区管理委员会|经开区管委会]。'],
    // Of another city, of two, of none, a class.
    ['借鉴合肥高新区做法,由高新区管委会负责。'],
    ['济宁经开区和汶上经开区孵化器由经开区管委会负责。'],
    ['由高新区管委会负责。'],
    ['济宁高新区孵化器由各高新区管委会、园区管委会负责。'],
  ])('%s', (sentence) => {
    const whole = mark(notice + unmarked(sentence), jining);
    expect(whole.slice(whole.lastIndexOf('各有关单位:\n') + '各有关单位:\n'.length)).toBe(sentence);
  });
});

describe('organs in the cells of a table', () => {
  it.each([['输水干管 郊区敖其镇 [佳木斯市水务局|市水务局] 18500'], ['经各 市水务局、某 县财政局批准,本镇市水务局']])(
    '%s',
    (row) => {
      const { length } = unmarked(row).replaceAll(' ', '');
      expect(mark(unmarked(row), { place: '230800', date: '2025' })).toBe(row.replaceAll(' ', ''));
      expect(length).toBeGreaterThan(0);
    },
  );
});

describe('the committee of a scenic area in its statute, behind the words of a clause', () => {
  const taishan = '泰山风景名胜区管理委员会';
  const defined = `[${taishan}|${taishan}](以下简称[${taishan}|泰山景区管委会])负责。`;
  const short = `[${taishan}|${taishan}](以下简称[${taishan}|风景区管委会])负责。`;
  it.each([
    [`${defined}除[${taishan}|泰山景区管委会]指定场所外,应当按照[${taishan}|泰山景区管委会]规定的路线行驶。`],
    [`${defined}并接受[${taishan}|泰山景区管委会]监督,材料提交[${taishan}|泰山景区管委会]审核。`],
    [`${short}方案报[${taishan}|风景区管委会]备案,投资者应向[${taishan}|风景区管委会]申请。`],
    // Another zone's committee ends with the short name.
    [`${short}[徂徕山风景区管理委员会|徂徕山风景区管委会]配合。`],
    ['[泰安市泰山区人民政府|泰山区人民政府](以下简称有关县区人民政府)应当负责,有关县区人民政府配合。'],
    ['由上级人民检察院指定本区域其他试点地区人民检察院管辖,报告附近海关。'],
    ['承担本级人民政府防震减灾联席会议办公室的工作,[处置非法集资部际联席会议|处置非法集资部际联席会议]负责。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), { place: '370900', date: '2020' })).toBe(sentence);
  });
});

describe('zones that share a committee', () => {
  const dali = '大理经济技术开发区管理委员会+大理旅游度假区管理委员会';
  it.each([
    [`各县人民政府,[${dali}|大理经济技术开发区、大理旅游度假区管委会]:`],
    ['[长春经济技术开发区管理委员会+净月生态旅游区管理委员会|长春经济技术开发区和净月生态旅游区管理委员会]负责。'],
    ['支持[中共贵安新区工作委员会+中共遵义新蒲新区工作委员会|贵安新区、遵义新蒲新区党工委]。'],
    ['各园区、[银川经济技术开发区管理委员会|银川经济技术开发区管委会]参加。'],
    ['经开区、[淮南毛集实验区管理委员会|淮南毛集实验区管委会]参加。'],
    ['建设滨海工业园区、[赣江新区管理委员会|赣江新区管委会]支持。'],
    ['各县区、[赣江新区管理委员会|赣江新区管委会]支持。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), { place: '100000', date: '2019' })).toBe(sentence);
  });
});
