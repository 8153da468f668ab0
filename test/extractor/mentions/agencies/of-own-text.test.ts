/** Organs that a text names by less than their name, for it is their place's own; custom-houses, the party's groups and offices of the state. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../../agency-reading.ts';

const anxiang: Setting = { place: '430721', date: '1998-12' };
const national: Setting = { place: '100000', date: '2020' };
const lead = '\n各乡镇人民政府:\n';
const behind = (title: string, sentence: string, setting: Setting): string => {
  const whole = mark(title + lead + unmarked(sentence), setting);
  return whole.slice(whole.indexOf(lead) + lead.length);
};

describe('bureaus of the city or county that issues the text: reads', () => {
  it.each([
    ['由[安乡县公安局|公安局]、[安乡县工商行政管理局|工商局]维持秩序,[安乡县财政局|财政局]拨款。'],
    ['请[安乡县教育局|教育局]抓紧落实。(责任单位:[安乡县水利局|水利局]、[安乡县民政局|民政局])'],
    [
      '由[安乡县农业局|县农业局]会同[安乡县水务局|水务局]、[安乡县交通局|交通局]编制,[安乡县财政局|财政局]会同[安乡县教育局|教育局]检查。',
    ],
    ['资金由[安乡县财政局|财政局]专户管理,报[安乡县审计局|县审计局]备案。'],
  ])('%s', (sentence) => {
    expect(behind('安乡县人民政府关于移民建镇的通知', sentence, anxiang)).toBe(sentence);
  });
});

describe('offices of a county that its title names behind its prefecture, and of a park in its own text', () => {
  it.each([
    ['甘孜州理塘县人民政府公告', '由[理塘县交通运输局|交通运输局]、[理塘县应急管理局|应急管理局]负责。', '513334'],
    [
      '苏州工业园区管理委员会关于加强安全生产的通知',
      '由[苏州工业园区管理委员会|园区管委会]、[苏州工业园区应急管理局|园区应急管理局]负责,各园区管委会配合。',
      '320500',
    ],
  ])('%s', (title, sentence, place) => {
    expect(behind(title, sentence, { place, date: '2022' })).toBe(sentence);
  });
});

describe('bureaus of the city or county that issues the text: reads no more than', () => {
  it.each([
    ['各地财政局要落实,县(市、区)公安局、水利局配合,公安局长到场。', '安乡县人民政府'],
    ['各乡镇会同水务局编制,县(市、区)农业部门会同财政局检查。', '安乡县人民政府'],
    ['由公安局、财政局负责。', '湖南省人民政府'],
    ['由公安局、财政局负责。', '水利部'],
    ['请教育局抓紧落实。', '安乡县人民政府、澧县人民政府'],
  ])('%s of %s', (sentence, issuer) => {
    expect(behind(`${issuer}关于移民建镇的通知`, sentence, anxiang)).toBe(sentence);
  });

  it('the line of those addressed', () => {
    const text = '安乡县财政局关于拨款的通知\n教育局、卫生局:\n请抓紧落实。';
    expect(mark(text, anxiang)).not.toContain('安乡县教育局');
  });
});

describe('organs of the centre by a bare name among those addressed', () => {
  const to = (title: string, addressees: string): string => {
    const whole = mark(`${title}\n国函〔2011〕136号\n${unmarked(addressees)}\n你们的请示收悉。`, national);
    return whole.split('\n')[2]!;
  };
  it.each([
    ['国务院关于沿海规划的批复', '[国家发展和改革委员会|发展改革委]、[河北省人民政府|河北省人民政府]:'],
    ['国务院关于沿海规划的批复', '[河北省人民政府|河北省人民政府]、[国家发展和改革委员会|发展改革委]:'],
    ['国务院关于沿海规划的批复', '各省、自治区发展改革委、各市人民政府:'],
  ])('%s: %s', (title, addressees) => expect(to(title, addressees)).toBe(addressees));

  it('are bureaus where a province writes', () =>
    expect(to('河北省人民政府关于沿海规划的批复', '发展改革委、[秦皇岛市人民政府|秦皇岛市人民政府]:')).not.toContain(
      '国家发展和改革委员会',
    ));
});

describe('branches of the central organ that issues the text, called by their place', () => {
  it.each([
    [
      '铁道部关于春运的通知',
      '[北京铁路局|北京局]、[沈阳铁路局|沈阳局]和[哈尔滨铁路局|哈尔滨局]负责加开列车,由[济南铁路局|济南局]牵头。',
      '2004',
    ],
    [
      '国家质检总局关于进境水果的通知',
      '口岸:\n[福建出入境检验检疫局|福建局]、[厦门出入境检验检疫局|厦门局]:港区\n[宁波出入境检验检疫局|宁波局]:北仑港区',
      '2011',
    ],
    [
      '中国证监会关于监管的通知',
      '由[中国证券监督管理委员会深圳监管局|深圳局]、[中国证券监督管理委员会大连监管局|大连局]牵头检查。',
      '2012',
    ],
    ['铁道部关于春运的通知', '请北京局加开列车。', '2004'],
    ['铁道部关于春运的通知', '上海局势稳定,济南局部有雨,各市局、省局配合。', '2004'],
    ['水利部关于防汛的通知', '由沈阳局、济南局负责。', '2004'],
    ['沈阳市交通局关于春运的通知', '由沈阳局、济南局负责。', '2004'],
  ])('%s: %s', (title, sentence, date) => {
    expect(behind(title, sentence, { place: '100000', date })).toBe(sentence);
  });
});

it('what data are taken from leads to the committee of a zone', () => {
  const sentence =
    '数据来自[西宁经济技术开发区管理委员会|西宁经济技术开发区管委会]、取自[苏州工业园区管理委员会|苏州工业园区管委会],来自各园区管委会。';
  expect(mark(unmarked(sentence), national)).toBe(sentence);
});

describe('bureaus by a part of the name that the text gives in full', () => {
  const gansu: Setting = { place: '620000', date: '2014' };
  it.each([
    ['[甘肃省疏勒河流域水资源管理局|省疏勒河流域水资源管理局]:由[甘肃省疏勒河流域水资源管理局|省疏勒河局]负责。'],
    ['[甘肃省引大入秦工程管理局|省引大局]负责,报[甘肃省引大入秦工程管理局|省引大入秦工程管理局]。'],
    ['由[甘肃省景泰川电力提灌管理局|省景泰川电力提灌管理局]、[甘肃省景泰川电力提灌管理局|省景泰川局]负责。'],
    ['[甘肃省公路局|省公路局]、[甘肃省高速公路管理局|省高速公路管理局]。'],
    [
      '由[甘肃省高速公路管理局|省高速公路管理局]、[甘肃省高速公路执法局|省高速公路执法局]负责,[甘肃省高速局|省高速局]牵头。',
    ],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), gansu)).toBe(sentence);
  });
});

describe('custom-houses', () => {
  it.each([
    ['[洋山海关|洋山海关]、[外高桥港区海关|外高桥港区海关]和[上海海关|上海海关],由[友谊关海关|友谊关海关]负责。'],
    ['经[红其拉甫海关|红其拉甫海关]、[金山海关|金山海关]。'],
    ['由[拱北海关|拱北海关]依照前款办理,将“[马尾海关|中华人民共和国马尾海关]”修改为“[横琴海关|横琴海关]”。'],
    ['依照中华人民共和国海关法,由拱北海关口岸办理。'],
    ['向海关申报,主管海关、隶属海关和当地海关办理。'],
    ['第四条:海关应当依法办理,经海关同意,由口岸海关、智慧海关负责。'],
    ['建设洋山海关监管作业场所。'],
    ['请求提请海关、边检配合,实现海关、海事联动。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), national)).toBe(sentence);
  });

  it('not from within the name of the state', () => {
    expect(mark('中华人民共和国上海海关公告', national)).not.toContain('[国上海海关');
  });
});

describe('the party’s groups in ministries, and offices of the state council', () => {
  it.each([
    ['同意[中共水产部党组|水产部党组]的报告和[中共邮电部党组|中共邮电部党组]的意见。', { date: '1961' }],
    ['[财政部|财政部]党组织,[水利部|水利部]党组长会议。', { date: '2020' }],
    [
      '由[国务院抗震救灾办公室|国务院抗震救灾办公室]、[国务院第七办公室|国务院第七办公室]、[国务院侨务办公室|国务院侨务办公室]负责。',
      { date: '1974' },
    ],
    ['报[国务院|国务院]有关办公室,[国务院|国务院]各办公室。', { date: '1974' }],
  ])('%s', (sentence, setting) => {
    expect(mark(unmarked(sentence), setting)).toBe(sentence);
  });
});

describe('organs of Macao in its own text', () => {
  const macao: Setting = { place: '820000', date: '2014' };
  it.each([
    [
      '澳门特别行政区通告:由[澳门特别行政区文化局|文化局]、[澳门特别行政区土地工务运输局|土地工务运输局]和[澳门特别行政区房屋局|房屋局]负责。',
    ],
    [
      '澳门回归以来,[中央人民政府驻澳门特别行政区联络办公室|中央人民政府驻澳门特别行政区联络办公室]和[澳门特别行政区民政总署管理委员会|民政总署管理委员会]。',
    ],
    ['[澳门特别行政区土地工务运输局|澳门土地工务运输局]来函,由文化局、房屋局落实。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), macao)).toBe(sentence);
  });
});

describe('committees of zones that are called otherwise', () => {
  it.each([
    ['[石岛管理区管理委员会|石岛管理区管委]、[临港经济技术开发区管理委员会|临港经济技术开发区管委会]配合。'],
    ['各开发区管委、国家级新区管委负责,管委会同意。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), { place: '371000', date: '2020' })).toBe(sentence);
  });

  it('its bureaus, in its own text', () => {
    const zone = '横琴粤澳深度合作区';
    const sentence = `由[${zone}商事服务局|合作区商事服务局]、[${zone}执行委员会|合作区执行委员会]。`;
    expect(behind(`${zone}执行委员会关于补贴的通知`, sentence, { date: '2023' })).toBe(sentence);
  });
});

describe('what stands before and behind', () => {
  const ganzhou: Setting = { place: '360700', date: '2021' };
  it.each([
    ['确保[中共赣州市委|市委]、[赣州市人民政府|市政府]部署落实,需要[江西省人民政府|省人民政府]支持。'],
    [
      '由任命的[赣州市人民代表大会常务委员会|市人大常委会]副秘书长、通过的[赣州市人民政府|市人民政府]局长宣誓,目的市人民政府、直辖市人民政府。',
    ],
    ['[赣州市纪委监委驻市农业农村局纪检监察组|市纪委监委驻市农业农村局纪检监察组]会同[赣州市水务局|市水务局]检查。'],
    ['[北京铁路运输检察院|北京铁路运输检察院]、[上海铁路运输检察院|上海铁路运输检察院],各铁路运输检察院。'],
    ['机场集团宣传文化部和企业文化部,[文化部|文化部]部长。'],
    ['各高级人民法院,[中国人民解放军军事法院|解放军军事法院],军事法院。'],
    ['[于都县人民政府|于都县政府]及[北京铁路局|北京铁路局]参加会议,各县政府及有关部门配合。'],
    ['应当到[鄱阳湖国家级自然保护区管理局|鄱阳湖国家级自然保护区管理局]登记,报到的自然保护区管理局。'],
    ['在龙南市入江口设置水质自动监测站,在赣州市沿河布设监测站。'],
    ['[国家林业局西北林业调查规划设计院|国家林业局西北林业调查规划设计院]承担核查,[国家林业局|国家林业局]调查规划。'],
    ['[赣州市人民政府目标督查办公室|市政府目标督查办公室]通报,[赣州市人民政府|市政府]督查工作,督查办公室工作。'],
    ['由[江西省扶贫和移民工作局|省扶贫移民局]、[赣州市移民开发局|市移民开发局]审查,扶贫移民局长到会。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), ganzhou)).toBe(sentence);
  });

  it('a line’s end between a province and what it is', () => {
    const marked = mark('经与邻近地区协商广东\n省财政厅同意,江西省\n水利厅配合,由水利厅牵头,报省政府。', {
      place: '460000',
      date: '2020',
    });
    expect(marked).toContain('[广东省财政厅|广东\n省财政厅]');
    expect(marked).toContain('江西省\n水利厅');
    expect(marked).toContain('由[海南省水利厅|水利厅]牵头');
  });
});

describe('departments of the ministry with which a list begins', () => {
  it.each([
    '[水利部|水利部]举行发布会,[水利部规划计划司|水利部规划计划司]、[水利部水利工程建设司|水利工程建设司]和[水利部农村水利水电司|农村水利水电司]负责人回答提问。[水利部水利工程建设司|水利工程建设司]负责人表示,进展顺利。',
    '[水利部规划计划司|水利部规划计划司]、[国家发展和改革委员会农村经济司|国家发展改革委农村经济司]负责人回答提问。',
  ])('are read: %s', (sentence) => expect(mark(unmarked(sentence), national)).toBe(sentence));

  it.each([
    '[水利部规划计划司|水利部规划计划司]、各有关司负责,规划计划司长到场。',
    '水利工程建设司负责人表示,进展顺利。',
    '[水利部规划计划司|水利部规划计划司]、有关公司负责。',
    '[交通部公路司|交通部公路司]、[铁道部公安局|铁道部公安局]、[民政部公共服务司|民政部公共服务司]负责。',
    '[交通部|交通部]公路交通司令,[水利部|水利部]下属公司局限于投资。',
  ])('are no more than that: %s', (sentence) => expect(mark(unmarked(sentence), national)).toBe(sentence));
});

describe('organs of an autonomous banner, and where 反 ends a word', () => {
  const ewenki: Setting = { place: '150724', date: '2022' };
  it.each([
    '[鄂温克族自治旗人民政府|自治旗人民政府]应当加强保护,[鄂温克族自治旗水利局|自治旗水利局]负责管理。',
    '违反[鄂温克族自治旗公安局|自治旗公安局]的规定,各自治旗人民政府可以处罚。',
  ])('%s', (sentence) => expect(mark(unmarked(sentence), ewenki)).toBe(sentence));
});
