/** Areas of planning papers that the table names, cities that they join by one character, and great administrative areas called by the compass. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../region-reading.ts';

const tables: Record<string, readonly string[]> = {
  'platforms, pilot zones and ecological zones of several divisions': [
    '建设[川南渝西融合发展试验区|川南渝西融合发展试验区]、[资大文旅融合发展示范区|资大文旅融合发展示范区]和[内江荣昌现代农业高新技术产业示范区|内江荣昌现代农业高新技术产业示范区]。',
    '支持[瑞兴于经济振兴试验区|瑞兴于经济振兴试验区]、[甘南黄河上游水源涵养区|甘南黄河上游水源涵养区]的工作。',
    '[杭嘉一体化合作先行区|杭嘉一体化合作先行区]、[甬舟一体化合作先行区|甬舟一体化合作先行区]，[城西科创大走廊|杭州城西科创大走廊]。',
    '[东北森林带|东北森林带]、[北方防沙带|北方防沙带]、[南方丘陵山地带|南方丘陵山地带]。',
  ],
  'names with brackets': [
    '[浙赣边际合作（衢饶）示范区|浙赣边际合作（衢饶）示范区]、[临港新片区|中国（上海）自由贸易试验区临港新片区]。',
    '[黄河重点生态区|黄河重点生态区（含黄土高原生态屏障）]、[长江重点生态区|长江重点生态区]。',
  ],
  'no county and no district that begins or ends them': [
    '[清水河流域城镇产业带|清水河城镇产业带]，[150124|清水河县]。',
    '[绍兴滨海新区|绍兴滨海新区]、[银湖湾滨海新区|银湖湾滨海新区]，[120000|天津][120116|滨海新区]。',
  ],
  'cities joined by one character, and none of a line or a word': [
    '[150100+150200+150600+610800|呼包鄂榆]地区，[220100+220200|长吉]一体化，[220100+230100|哈长]协同，[140100+140702|太榆]同城化。',
    '[410500+410600+410900|安鹤濮]、[340200+340500+340700|马芜铜]，[440000+450000|两广]地区、[440000+450000|两广]交界。',
    '达万铁路、沈阜高速、哈长高铁，建两广场，扩展两广泛渠道。',
  ],
  'great administrative areas beside each other, and sides of a park': [
    '[华北|华北区]、[东北区|东北区]、[西北区|西北区]、[西南区|西南区]。',
    '[西南区|西南区]的国营农场报大行政区财经委员会。',
    '园区分为东北区和西南区，西北区块改造，巩固西南区域电力枢纽。',
  ],
};

describe('named areas', () => {
  for (const [what, sentences] of Object.entries(tables))
    describe(what, () => {
      it.each(sentences)('%s', (sentence) => {
        expect(mark(unmarked(sentence))).toBe(sentence);
      });
    });
});
