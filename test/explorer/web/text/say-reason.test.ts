/** A rule's reason as readers are told it: the words of the text in quotes, the rest in their language. */
import { describe, expect, it } from 'vitest';
import en from '../../../../explorer/web/strings.en.json';
import zh from '../../../../explorer/web/strings.zh.json';
import { sayReason } from '../../../../explorer/web/text/say-reason.ts';

describe('the reason of a role', () => {
  it.each([
    ['before 推动', '“推动”'],
    ['right 高质量发展', '“高质量发展”'],
    ['before 支持, right 高质量发展', '“支持” … “高质量发展”'],
    ['right 示范县, right 创建', '“示范县”“创建”'],
    ['left 加大对, right 支持', '“加大对” … “支持”'],
    ['lead 试点地区, near 企业', '“试点地区” … “企业”'],
    ['before 推动, right “城宣万”革命老区', '“推动” … “城宣万革命老区”'],
    ['right 巴, 渝文旅', '“巴, 渝文旅”'],
  ])('%s is said by its words alone: %s', (written, said) => {
    expect(sayReason(written, zh)).toBe(said);
    expect(sayReason(written, en)).toBe(said);
  });
});

describe('any other reason', () => {
  it.each([
    ['no cue', '近旁没有提示词', 'no cue beside it'],
    ['every place has a policy of that name', '各地都有同名文件', 'every place has a policy of that name'],
    ['the document does not say which 自治州', '文中没有写明是哪个自治州', 'the document does not say which 自治州'],
    ['甲乡 is so called in several provinces', '几个省都有叫“甲乡”的地方', '甲乡 is so called in several provinces'],
    ['no place is called 甲县', '没有叫“甲县”的地方', 'no place is called 甲县'],
    ['no place was called 甲县 in 1998', '1998年没有叫“甲县”的地方', 'no place was called 甲县 in 1998'],
    ['3 places are called 朝阳', '有3个地方叫“朝阳”', '3 places are called 朝阳'],
    ['syntax: unexpected LIMT', '这里不该有“LIMT”', 'unexpected LIMT'],
    ['syntax: unexpected character ¿', '认不出的字符“¿”', 'unexpected character ¿'],
    [
      'syntax: expected (, got its Chinese form （',
      '要写半角的 (，不是全角的 （',
      'expected (, got its Chinese form （',
    ],
    [
      'syntax: expected a value, got the end of the query',
      '写到末尾还缺一个值',
      'expected a value, got the end of the query',
    ],
    [
      'DELETE writes to the graph',
      'DELETE 会改动图，这里只能读取',
      'DELETE changes the graph; here it can only be read',
    ],
    ['query: Variable `m` not defined', '没有叫 m 的变量', 'there is no variable m'],
    ['no 甲镇 is known in 乙县', '“乙县”中没有已知的“甲镇”', 'no 甲镇 is known in 乙县'],
  ])('%s', (written, inChinese, inEnglish) => {
    expect(sayReason(written, zh)).toBe(inChinese);
    expect(sayReason(written, en)).toBe(inEnglish);
  });
  it.each(['a reason of later rules', 'beforehand', 'before', 'places are called 朝阳 twice', ''])(
    'that no table has is said as it was written: %j',
    (written) => expect(sayReason(written, zh)).toBe(written),
  );
});
