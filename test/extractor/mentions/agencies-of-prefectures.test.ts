/** Committees and commissioners of prefectures, corps of the armed police, groups that are counted, offices of waters and woods. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../agency-reading.ts';

const at = (place: string, date: string): Setting => ({ place, date });

describe('organs of prefectures and of the centre in places: reads', () => {
  it.each([
    ['[中共天津地委|中共天津地委]、[中共天津地委|天津地委]作了检讨。', at('130000', '1961')],
    [
      '[中共阿克苏地区委员会|阿克苏地委]、[阿克苏地区行政公署|行署]决定,[中共喀什地委组织部|喀什地委组织部]。',
      at('650000', '2021'),
    ],
    ['[铜仁专员公署|贵州省铜仁专署]、[邵阳专员公署|邵阳专署]。', at('430000', '1962')],
    ['由[陕西省水利局|省水利局]和[户县人民委员会|户县人民委员会]组成。', at('610000', '1957')],
    [
      '[中国人民武装警察部队海南省总队|武警海南总队]、[中国人民武装警察部队湖南省总队|中国人民武装警察部队湖南省总队]。',
      at('460000', '2021'),
    ],
    [
      '[中央第三生态环境保护督察组|中央第三生态环境保护督察组],[中共新疆维吾尔自治区委员会第三巡视组|自治区党委第三巡视组]。',
      at('650000', '2021'),
    ],
    [
      '由[内蒙古自治区地方海事处|内蒙古自治区地方海事处]、[哈尔滨港航监督处|哈尔滨港航监督处]、[黑龙江省森林工业总局|黑龙江省森林工业总局]指导。',
      at('230000', '1993'),
    ],
    [
      '[新疆生产建设兵团第八师水利局|第八师水利局],由[新疆生产建设兵团第三师发展和改革委员会|兵团第三师发展改革委]、[中共新疆生产建设兵团第十四师委员会|第十四师党委]会同。',
      at('650000', '2021'),
    ],
    [
      '[云南省滇中引水工程建设管理局|云南省滇中引水工程建设管理局]、[大理白族自治州洱海管理局|大理州洱海管理局]。',
      at('530000', '2021'),
    ],
    ['[丽水市水利局|丽水市水利局]是[丽水市人民政府|市政府]工作部门,为正县级。', at('331100', '2019')],
  ])('%s', (sentence, setting) => {
    expect(mark(unmarked(sentence), setting)).toBe(sentence);
  });
});

describe('organs of prefectures and of the centre in places: leaves alone', () => {
  it.each([
    ['天津地委托天津地委员办理,各地委、产地委员会。'],
    ['海南总队、武警总队、武警海南总队伍。'],
    ['生态环境保护督察组、各巡视组,第三巡视组,中央督察组。'],
    ['中文旅大数据中心,市政府工作部门要配合。'],
    ['第一师范学校、第十师部署,各师水利局,市重点工程建成投产。'],
    ['专署、行署配合,各地地方海事处。'],
  ])('%s', (sentence) => {
    expect(mark(sentence, at('460000', '2021'))).toBe(sentence);
  });
});
