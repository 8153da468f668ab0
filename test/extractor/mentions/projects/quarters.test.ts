/** Old residential quarters by the lists of those that are to be renewed. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../project-reading.ts';

const TITLE = '2021年城镇老旧小区改造项目清单(主城区部分)';

describe('quarters below a title that lists them', () => {
  it.each([
    [`${TITLE}\n◆竞秀区\n先锋街道:[变压器厂生活区](31栋1204户);[电影胶片厂南院](18栋760户)`],
    [`${TITLE}\n西关街道、永华街道:[铁路宿舍一区]、[铁路宿舍三区](共22栋896户)\n\n◆满城区\n惠阳街道:[造纸厂家属楼]`],
    [`${TITLE}\n安肃镇:[物探局徐水基地](41栋1866户)`],
    ['2024年老旧小区改造计划表\n1.[县委家属院]、[农行宿舍]\n2.[水利局宿舍改造]'],
    // Near misses: no such title, kinds of quarters, what stands behind a sentence.
    ['2021年预算公开清单\n先锋街道:变压器厂生活区(31栋1204户)'],
    [`${TITLE}\n1.各街道老旧小区\n2.3个小区`],
    [`${TITLE}\n未列入清单的小区不得申报。\n另有变压器厂生活区`],
  ])('%s', (text) => {
    expect(mark(unmarked(text))).toBe(text);
  });
});
