import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../../extractor/assemble/as-printed.ts';

describe('a title as printed', () => {
  it.each([
    ['has wide brackets', '管理办法(试行)', '管理办法（试行）'],
    ['has them within each other', '甲规定((二)修订)', '甲规定（（二）修订）'],
    ['has them around numbers', '行动计划(2021-2025年)', '行动计划（2021-2025年）'],
    ['has them behind a character', '技术目录(2020)', '技术目录（2020）'],
    ['has inner title marks', '《贯彻落实<甲意见>的实施意见》解读', '《贯彻落实〈甲意见〉的实施意见》解读'],
    ['has brackets within them', '关于修改<甲办法(试行)>的决定', '关于修改〈甲办法（试行）〉的决定'],
    ['has a wide colon', '重庆:上线系统', '重庆：上线系统'],
    ['has a wide comma before a number', '下放权力,10项', '下放权力，10项'],
    ['has several signs in a row', '准备好了吗?!', '准备好了吗？！'],
    ['has a sign between a mark and a number', '“十五五”:2026年', '“十五五”：2026年'],
  ])('%s', (_, folded, printed) => expect(asPrinted(folded)).toBe(printed));

  it.each([
    ['the time', '每天12:30开会', '每天12:30开会'],
    ['a number', '补助1,000元', '补助1,000元'],
    ['a standard', '执行GB/T 19001(2016)', '执行GB/T 19001(2016)'],
    ['signs of order', 'PM2.5<35且臭氧>100', 'PM2.5<35且臭氧>100'],
    ['a bracket without a partner', '甲办法(试行', '甲办法(试行'],
    ['foreign words', 'Belt, Road (B&R): yes', 'Belt, Road (B&R): yes'],
    ['other signs', '5G+工业互联网/1.0', '5G+工业互联网/1.0'],
  ])('keeps %s', (_, folded, printed) => expect(asPrinted(folded)).toBe(printed));
});
