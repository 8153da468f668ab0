/** Rivers, lakes, bays, islands and mountains that the table names, and what only looks like them. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../region-reading.ts';

const tables: Record<string, readonly string[]> = {
  'waters of every coast and basin': [
    '[诏安湾|诏安湾]、[东山湾|东山湾]、[兴化湾|兴化湾]、[罗源湾|罗源湾]的养殖，[碣石湾|碣石湾]和[红海湾|红海湾]。',
    '[独流减河|独流减河]、[潮白新河|潮白新河]、[马厂减河|马厂减河]行洪。',
    '[喀拉喀什河|喀拉喀什河]、[克里雅河|克里雅河]、[渭干河流域|渭干河流域]、[党河流域|党河流域]。',
    '[西洞庭湖|西洞庭湖]、[东洞庭湖|东洞庭湖]，[昆承湖|昆承湖]、[长荡湖|长荡湖]。',
    '[头道松花江|头道松花江]、[二道松花江|二道松花江]、[北拒马河|北拒马河]。',
    '[木兰溪流域|木兰溪流域]、[富屯溪流域|富屯溪流域]、[耒水流域|耒水流域]的治理。',
  ],
  'islands, ranges, wetlands and deserts': [
    '[西台吉乃尔湖|西台吉乃尔湖]，[岱山岛|岱山岛]、[衢山岛|衢山岛]，[黄岩岛|黄岩岛]、[永兴岛|永兴岛]。',
    '[诸广山|诸广山]、[万洋山|万洋山]、[怀玉山脉|怀玉山脉]，[扎龙湿地|扎龙湿地]、[莫莫格湿地|莫莫格湿地]。',
  ],
  'towns, streets, firms and works called after them': [
    '大凌河街道、阿什河街道，大长山岛镇、獐子岛镇。',
    '浏阳河路、浏阳河大桥，獐子岛集团股份有限公司。',
  ],
  'words and divisions that hold their characters': [
    '推广海湾扇贝养殖，加大治河力度，山高坡陡河谷深。',
    '选派河长，历史河流，内陆水域，丰富水资源，上旬河道清淤，印章江边。',
    '[610800|榆林]河道治理，[513325|雅江县]、[350123|罗源县]、[331003|黄岩区]、[431023|永兴县]。',
  ],
};

describe('features', () => {
  for (const [what, sentences] of Object.entries(tables))
    describe(what, () => {
      it.each(sentences)('%s', (sentence) => {
        expect(mark(unmarked(sentence))).toBe(sentence);
      });
    });
});
