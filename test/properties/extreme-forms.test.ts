/** Texts of one form without end: they are read and annotated, and work grows with length. */
import { describe, expect, it } from 'vitest';
import { expectValid, PATIENCE, read } from './read-text.ts';

/** Work that is the square of the length would take hours here: patience is the only clock. */
describe('a text of extreme form', () => {
  const times = 100_000;
  it.each([
    ['nested brackets', '('.repeat(times) + ')'.repeat(times)],
    ['nested title marks', '《〈'.repeat(times) + '〉》'.repeat(times)],
    ['unclosed quotation marks', '“《('.repeat(times)],
    ['closing marks only', '》”)'.repeat(times)],
    ['lone surrogates', '\ud800'.repeat(times) + '\udc00'.repeat(times)],
    ['one character', '京'.repeat(times)],
    ['a list of abbreviations', '京、'.repeat(times)],
    ['areas without a gap', '川南渝西'.repeat(times / 4)],
    ['pairs of cities without a gap', `推进${'昆曲昆楚'.repeat(times / 4)}协同`],
    ['organs that a text defines and never closes', '上海市燃气管理处(以下简称市燃'.repeat(times / 16)],
    [
      'a zone by the short name that the text gives it',
      `设立中新广州知识城(以下简称知识城)。\n${'由知识城管委会负责。\n'.repeat(times / 8)}`,
    ],
    ['this law, and no title', '第一条 本法所称\n'.repeat(times / 8)],
    ['rivers that are counties too', '椒江、'.repeat(times / 4)],
    ['sides of an area', '东至县西巷,南至曲水亭街,'.repeat(times / 16)],
    ['organs, a line each', '教育部\n'.repeat(times / 4)],
    ['dates, a line each', '2021年3月5日\n'.repeat(times / 8)],
    ['titles, a line each', '关于印发《甲办法》的通知\n'.repeat(times / 16)],
    [
      'references, organs and verbs in one line without a bracket or a quotation mark',
      `重庆市黔江区人民政府关于甲工作的通知\n${'落实《甲办法》要求,区人民政府驻乙镇,甲乙丙实施,《甲》,'.repeat(times)}`,
    ],
    ['numbers', '国发〔2021〕3号、'.repeat(times / 8)],
    ['definitions', '《甲办法》(以下简称《办法》)'.repeat(times / 16)],
    ['pronouns', '本办法该意见'.repeat(times / 8)],
    ['blanks', ' 　'.repeat(times)],
    ['empty lines', '\n'.repeat(times)],
    ['words that are counties, in one bracket', `(${'西林、田林、'.repeat(times / 8)})`],
    ['single title marks', '<甲〈乙'.repeat(times / 2)],
    ['dots and straight quotation marks', '甲."乙'.repeat(times / 2)],
    ['pages with feet', `${'一二三四五六七八九十'.repeat(3)}\n— 3 —\n`.repeat(times / 32)],
    ['asides', '与《甲》、《乙》相衔接,已被《丙》替代,'.repeat(times / 16)],
    ['a long list of works', `${'茶园水库、'.repeat(times / 8)}等项目`],
  ])('is read and annotated: %s', { timeout: PATIENCE }, (_form, source) => expectValid(read(source)));

  it('is read and annotated: ten megabytes in one line', { timeout: PATIENCE }, () => {
    const sentence = '推动重庆市黔江区、酉阳县加快建设茶园水库,落实《国务院关于甲的意见》(国发〔2021〕3号)要求。';
    const bytes = Buffer.byteLength(sentence);
    const extraction = read(sentence.repeat(Math.ceil(10_000_000 / bytes)));
    expect(extraction.linked.length).toBeGreaterThan(100_000);
  });

  it('gives as many mentions and judgements again when it is repeated', { timeout: PATIENCE }, () => {
    const sentence = '推动重庆市黔江区、酉阳县加快建设茶园水库,落实《国务院关于甲的意见》(国发〔2021〕3号)要求。\n';
    const count = (times: number): number => read(sentence.repeat(times)).linked.length;
    expect(count(800)).toBe(8 * count(100));
  });
});
