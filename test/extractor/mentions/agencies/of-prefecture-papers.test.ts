/** Departments, offices and committees in the papers of prefectures and counties, and what their issuers call their own. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../../agency-reading.ts';

const at = (place: string, date: string): Setting => ({ place, date });

describe('departments of prefectures: reads', () => {
  it.each([
    [
      '本地区由[阿克苏地区水利处|地区水利处]会同[阿克苏地区计划处|地区计划处]、[阿克苏地区公安处|公安处]验收,报[阿克苏地区财政处|地区财政处]。',
      at('652900', '1986'),
    ],
    [
      '请[锡林郭勒盟畜牧处|盟畜牧处]、[锡林郭勒盟行政公署交通处|盟行署交通处]和[锡林郭勒盟民政处|锡林郭勒盟民政处]派员。',
      at('152500', '1991'),
    ],
    [
      '本地区由[巴音郭楞蒙古自治州林业处|州林业处]负责,[巴音郭楞蒙古自治州文教处|巴音郭楞蒙古自治州文教处]协助。',
      at('652800', '1983'),
    ],
    [
      '本地区进度报[临沂地区行政公署办公室|行署办公室],由[临沂地区行政公署计划委员会|行署计委]、[临沂地区行政公署老区办公室|行署老区办]安排。',
      at('371300', '1982'),
    ],
    [
      '本地区由[中共临沂地委办公室|地委办公室]、[中共临沂地委组织部|地委组织部]、[中共临沂地委农村工作部|地委农工部]和[中共临沂地委老干部局|地委老干部局]通知。',
      at('371300', '1982'),
    ],
    [
      '本专区由[商雒专员公署农林局|专署农林局]和[商雒专区粮食局|专区粮食局]负责,报[中共商雒地委|地委]。',
      at('611000', '1963'),
    ],
  ])('%s', (sentence, setting) => {
    expect(mark(unmarked(sentence), setting)).toBe(sentence);
  });
});

describe('departments of prefectures: leaves alone', () => {
  it.each([
    ['阿克苏地区公安处理完毕,地区农业处于低潮,地区经济处在转折点。', at('652900', '1986')],
    ['山区水利处、各地区公安处要派人,边远地区文教处境困难。', at('652900', '1986')],
    ['由县水利处、市公安处负责。', at('652900', '1986')],
    ['地区处理意见另发,各地委办公室、行署各处室配合。', at('371300', '1982')],
  ])('%s', (sentence, setting) => {
    const read = mark(sentence, setting);
    expect(read.replace(/\[[^|\]]*\|行署\]/, '行署')).toBe(sentence);
  });

  it('a city that ends like one', () => {
    expect(mark('广州公安处、郑州林业处负责。', at('440100', '1986'))).not.toContain('处|');
  });
});

describe('bureaus by what only some places have: reads', () => {
  it.each([
    ['[凤阳县多种经营办公室|县多种经营办公室]、[凤阳县矿业管理局|县矿业管理局]收费。', at('341126', '1984')],
    [
      '由[楚雄彝族自治州以工代赈办公室|州以工代赈办公室]和[楚雄彝族自治州热带作物局|州热作局]下达。',
      at('532300', '2000'),
    ],
    ['[咸宁市河湖长制办公室|市河湖长制办公室]会同[咸宁市水文水资源局|市水文水资源局]整改。', at('421200', '2018')],
    ['由[上海市社会治安综合治理委员会|市综治委]、[上海市城市更新局|市城市更新局]牵头。', at('310000', '2010')],
    ['[宁德地区老区办公室|地区老区办]、[宁德地区地名办公室|地区地名办]来函。', at('350900', '1990')],
  ])('%s', (sentence, setting) => {
    expect(mark(unmarked(sentence), setting)).toBe(sentence);
  });
});

describe('bureaus by what only some places have: leaves alone', () => {
  it.each([
    ['市工业局面、县老区办学、省草原办法、市城市更新办理。'],
    ['打造全市草原中心,建成市茶叶中心镇,市工业中心城区。'],
    ['各县多种经营办公室、各地知青办。'],
  ])('%s', (sentence) => {
    expect(mark(sentence, at('421200', '2018'))).toBe(sentence);
  });
});

const lead = '\n各县人民委员会:\n';
const issuedBy = (issuer: string, sentence: string, setting: Setting): string => {
  const whole = mark(`${issuer}关于护林防火的命令${lead}${unmarked(sentence)}`, setting);
  return whole.slice(whole.indexOf(lead) + lead.length);
};

describe('what the issuer calls its own: reads', () => {
  it.each([
    [
      '江西省上饶专员公署',
      '据[上饶专员公署林业科|本署林业科]检查,[上饶专员公署监察处|本署监察处]处理。',
      at('361100', '1955'),
    ],
    [
      '川南人民行政公署',
      '由[川南人民行政公署农林厅|本署农林厅]、[川南人民行政公署粮食局|粮食局]负责。',
      at('510000', '1951'),
    ],
    [
      '平原省人民政府',
      '[平原省人民政府农业厅|本府农业厅]派员,报[平原省人民政府办公厅|本府办公厅]。',
      at('410000', '1950'),
    ],
    ['景德镇市人民委员会', '由[景德镇市人民委员会卫生局|本会卫生局]检查。', at('360200', '1956')],
  ])('%s: %s', (issuer, sentence, setting) => {
    expect(issuedBy(issuer, sentence, setting)).toBe(sentence);
  });
});

describe('what the issuer calls its own: leaves alone', () => {
  it.each([
    ['江西省上饶专员公署', '报本署核准,本署各科、本署林业部门和基本署名。', at('361100', '1955')],
    ['江西省上饶专员公署', '本府林业科、本会卫生局。', at('361100', '1955')],
    ['上饶专员公署、抚州专员公署', '由本署林业科负责。', at('360000', '1955')],
  ])('%s: %s', (issuer, sentence, setting) => {
    expect(issuedBy(issuer, sentence, setting)).toBe(sentence);
  });
});

describe('branches, groups and committees of places: reads', () => {
  it.each([
    [
      '由[山东省人民检察院临沂分院|省检察院临沂分院]、[江西省森林工业局上饶分局|江西省森林工业局上饶分局]办理。',
      at('370000', '1982'),
    ],
    [
      '巡视员率[湖北省河湖长制第三督查组|省河湖长制第三督查组]、[湖北省安全生产委员会第五督导组|省安委会第五督导组]到县。',
      at('421200', '2018'),
    ],
    [
      '由[遵义地区革命委员会财贸组|地区革委会财贸组]、[遵义地区革命委员会工交组|工交组]、[湄潭县革命委员会文教卫生组|湄潭县革委会文教卫生组]负责。',
      at('520300', '1972'),
    ],
    ['抄送:[克孜勒苏柯尔克孜自治州人民政府+巴音郭楞蒙古自治州人民政府|克州、巴州人民政府]。', at('652900', '1986')],
    ['由[上饶专区木材流送委员会|上饶专区木材流送委员会]编排放运。', at('361100', '1955')],
    [
      '我局会同[昆明市滇池管理局|昆明市滇池管理局],抄送[昆明市水务局|市水务局]、[昆明市滇池管理局|市滇管局]。由[昆明市滇池管理局|昆明市滇池管理局]负责。',
      at('530100', '2015'),
    ],
    [
      '[茫崖行政委员会|茫崖行政委员会]、[大柴旦行政委员会|大柴旦行委]和[冷湖行政委员会|冷湖行政委员会]。',
      at('632800', '2017'),
    ],
    [
      '[凤阳县考城区公所|凤阳县考城区公所]、[凤阳县红心公社管理委员会|凤阳县红心公社管理委员会]包干。',
      at('341126', '1983'),
    ],
  ])('%s', (sentence, setting) => {
    expect(mark(unmarked(sentence), setting)).toBe(sentence);
  });
});

describe('branches, groups and committees of places: leaves alone', () => {
  it.each([
    ['附属医院临沂分院、协和医院上饶分院。'],
    ['第三督查组返回,各督导组、省级第二检查组,资产负债率省委。'],
    ['革委会文教组织得力,各县革委会工交组成员,工交组、财贸组开会。'],
    ['各区公所、各公社管理委员会、考城区公所包干。'],
    ['行政委员会委员、各行委。'],
  ])('%s', (sentence) => {
    expect(mark(sentence, at('370000', '1982'))).toBe(sentence);
  });

  it('a short form that is drawn from two bureaus', () => {
    expect(mark('昆明市滇池管理局、昆明市滇南管护局,由市滇管局负责。', at('530100', '2015'))).not.toContain(
      '[昆明市滇池管理局|市滇管局]',
    );
  });
});

describe('names that a verb no list knows stands behind: reads', () => {
  it.each([
    ['我州会同[大理白族自治州洱海管理局|大理州洱海管理局]勘界。', at('532900', '2012')],
    ['[杭州市运河综合保护委员会|杭州市运河综合保护委员会]保洁。', at('330100', '2012')],
    ['[蕲春县大同水库管理处|蕲春县大同水库管理处]工程师到场。', at('421100', '2016')],
  ])('%s', (sentence, setting) => {
    expect(mark(unmarked(sentence), setting)).toBe(sentence);
  });
});

describe('names that a verb no list knows stands behind: leaves alone', () => {
  it.each([
    ['与市民活动办公室外的人员,市运河综合保护委员会委员。'],
    ['杭州市居民委员会换届,杭州市业主委员会成员。'],
    ['杭州市经济管理局面好转,杭州市有关管理处罚规定。'],
  ])('%s', (sentence) => {
    expect(mark(sentence, at('330100', '2012'))).toBe(sentence);
  });
});
