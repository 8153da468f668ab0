/** From when and until when documents are in force, in the words that they use for it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../extractor/index.ts';
import { knowledge } from '../region-reading.ts';

const readIn = (said: string) => {
  const source = [
    '咸阳市人民政府关于支持企业发展的通知',
    '咸政发〔2021〕3号',
    '各县（市、区）人民政府：',
    '　　为了支持企业发展，现将有关事项通知如下。',
    `　　${said}`,
    '咸阳市人民政府',
    '2021年2月10日',
  ].join('\n');
  return extract({ name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' }, knowledge)
    .profile;
};

describe('the last day on which a document is in force', () => {
  it.each<[string, string | undefined]>([
    ['本通知自2021年3月1日起施行，有效期5年。', '2026-02-28'],
    ['本通知自2021年3月1日起施行，有效期为两年。', '2023-02-28'],
    ['本通知自印发之日起施行，有效期三年。', '2024-02-09'],
    ['本通知自印发之日起试行，试行期一年。', '2022-02-09'],
    ['本通知试行两年。', '2023-02-09'],
    ['本通知自2021年3月1日起施行，有效期6个月。', '2021-08-31'],
    ['本文件有效期为三年，自印发之日起计算。', '2024-02-09'],
    ['本通知自2021年3月1日起至2023年12月31日止执行。', '2023-12-31'],
    ['本通知自2021年3月1日起施行，有效期至2025年12月31日。', '2025-12-31'],
    ['上述政策执行期限为2021年1月1日至2021年6月30日。', '2021-06-30'],
    ['本通知有效期延长至2025年12月31日。', '2025-12-31'],
    // The validity of other things.
    ['《甲市资助办法》（甲规〔2020〕3号）到期后，有效期延长至2025年12月31日。', undefined],
    [
      '《甲市资助办法》到期后，有效期延长至2025年12月31日。本通知自2021年3月1日起施行，有效期至2024年4月30日。',
      '2024-04-30',
    ],
    ['企业的安全生产许可证有效期为3年。', undefined],
    ['本通知所称许可证有效期五年。', undefined],
    ['试行三年后的企业可以申请补助。', undefined],
    ['纳税申报期限延长至2021年3月31日。', undefined],
    ['企业在2021年1月1日至2021年6月30日止的收入，免征增值税。', undefined],
    ['该项目在2015年10月31日尚未完成的，截止至2015年10月31日。', undefined],
  ])('%s', (said, expires) => expect(readIn(said).expires?.value).toBe(expires));
});

describe('the first day on which a document is in force', () => {
  it.each<[string, string | undefined]>([
    ['本《通知》自2021年3月1日起施行。', '2021-03-01'],
    ['《咸阳市供水条例》已由会议通过，现予公布，自2021年5月1日起施行。', '2021-05-01'],
    ['根据有关规定，自2021年3月1日起施行。', '2021-03-01'],
    ['《关于修改商标法的决定》已由会议通过，自2021年5月1日起施行。', undefined],
    ['《契税法》（以下简称契税法）自2021年9月1日起施行。', undefined],
  ])('%s', (said, effective) => expect(readIn(said).effective?.value).toBe(effective));
});

describe('addressees and copies', () => {
  const source = (lines: readonly string[]) =>
    extract(
      { name: 'text', sha256: '0'.repeat(64), source: lines.join('\n'), encoding: 'utf-8', format: 'text' },
      knowledge,
    ).profile;
  it('are none where an article opens a list', () => {
    const { addressees } = source([
      '最高人民法院关于审理案件适用法律的解释',
      '',
      '第一条 走私下列物品，应当认定为情节较轻：',
      '（一）枪支二支以上的；',
      '（二）弹药五十发以上的。',
    ]);
    expect(addressees).toEqual([]);
  });
  it('are whom the line before a colon names', () => {
    expect(readIn('本通知自2021年3月1日起施行。').addressees.map(({ value }) => value)).toEqual([
      '各县(市、区)人民政府',
    ]);
  });
  it('are not told by 报送的', () => {
    expect(source(['第三条 报送备案应当及时。', '报送的文本应当符合格式标准。']).copies).toEqual([]);
    expect(source(['第三条 报送备案应当及时。', '报送：省委办公厅，省人大常委会办公厅。']).copies).toHaveLength(2);
  });
});
