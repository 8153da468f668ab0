/** Plains, basins, mountains and rivers of which a list names the kind once, and the country of a part of a province. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../region-reading.ts';

const tables: Record<string, readonly string[]> = {
  'a head that stands only behind the last': [
    '[江汉平原|江汉]、[洞庭湖平原|洞庭湖平原]扩大双季稻。',
    '推进[吕梁山区|吕梁]、[燕山—太行山区|燕山—太行山区]开发。',
    '[塔里木盆地|塔里木]、[准噶尔盆地|准噶尔]以及[柴达木盆地|柴达木盆地]的勘探。',
    '[太行山区|太行]、[吕梁山区|吕梁]、\n[中条山区|中条山区]的造林。',
    '[雷州半岛|雷州]和[辽东半岛|辽东半岛]沿岸。',
    '[关中|關中]、[汉中盆地|漢中]、[南阳盆地|南陽盆地]的棉花。',
  ],
  'a count, 等 or a quality before the head': [
    '[秦巴山区|秦巴]、[武陵山区|武陵]、[大别山区|大别]等山区的人口，[秦巴山区|秦巴]、[武陵山区|武陵]等贫困山区。',
    '[科尔沁草原|科尔沁]、[呼伦贝尔草原|呼伦贝尔]、[锡林郭勒草原|锡林郭勒]三大草原。',
    '[鄱阳湖区|鄱阳]、[洞庭湖区|洞庭]、[太湖|太湖]三大湖区。',
  ],
  'no member of it: a district, a province, a city beside a city': [
    '[110106|丰台]、[110107|石景山区]和[110111|房山区]。',
    '[510000|四川]、[塔里木盆地|塔里木盆地]。',
    '[610800|榆林]、[150600|鄂尔多斯]、[柴达木盆地|柴达木盆地]。',
    '[150000|内蒙古]、[650000|新疆]等草原，[630000|青海]等高原。',
  ],
  'one character for all that differs': [
    '停止[大兴安岭林区+小兴安岭林区|大、小兴安岭林区]采伐。',
    '治理[南盘江+北盘江|南、北盘江]和[左江+右江|左、右江]，[南疆+北疆|南、北疆]棉区。',
    '[430000|湖南]、[450500|北海]，东、西部协作。',
  ],
  'the country of a part of a province, and no district or city that it spells': [
    '[赣东北|赣东北]和[浙西山区|浙西山区]，[冀南平原|冀南平原]、[鲁南山区|鲁南山区]、[豫东平原|豫东平原]。',
    '[粤东平原|粤东平原]、[川东丘陵|川东丘陵]。',
    '[530100|昆明市][530112|西山区]，[610000|陕西][610703|南郑]，[360000|江西]南平原。',
  ],
};

describe('lists of landscapes', () => {
  for (const [what, sentences] of Object.entries(tables))
    describe(what, () => {
      it.each(sentences)('%s', (sentence) => {
        expect(mark(unmarked(sentence))).toBe(sentence);
      });
    });
});
