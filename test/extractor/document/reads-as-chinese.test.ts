/** Texts are told from what is left of them after decoding by the wrong table. */
import { describe, expect, it } from 'vitest';
import { readsAsChinese } from '../../../extractor/document/reads-as-chinese.ts';

describe('what reads as a text', () => {
  it.each([
    ['prose', '各地区要认真贯彻落实国务院决策部署，统筹推进巩固拓展脱贫攻坚成果'.repeat(5)],
    ['Traditional prose', '各地區要認真貫徹落實國務院決策部署，統籌推進鞏固拓展脫貧攻堅成果'.repeat(5)],
    [
      'a list of minerals without a common word',
      '铪铼镉硒碲金刚石石墨磷自然硫硫铁矿钾盐硼水晶刚玉蓝晶石硅灰石'.repeat(5),
    ],
    ['a few odd characters', '齬䶿⹕⺋汹☪奐䶿䈮⪥'],
    ['no Chinese at all', 'All rights reserved. '.repeat(40)],
  ])('%s does', (_, text) => expect(readsAsChinese(text)).toBe(true));
  it.each([
    ['numbers of glyphs', '汹奐䶿䈮乪仭䶧䧄絰⵱䨋㷇殲㱱亅䙶鈀䄸䄄汹䶿䈮鼿㍭峆齬醑'.repeat(8)],
    ['UTF-8 that was read as GBK', '閯傛敛鍙戙銆鍙涓婅喕璇寸殑閲嶈鎸囩ず绮剧'.repeat(8)],
  ])('%s do not', (_, text) => expect(readsAsChinese(text)).toBe(false));
});
