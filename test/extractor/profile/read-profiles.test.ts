/** The profile of a document that another carries: whose it is, of which day, and whether it is printed or passed on. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../extractor/index.ts';
import { knowledge } from '../region-reading.ts';

const carriedBy = (lines: readonly string[]): readonly string[] => {
  const source = lines.join('\n');
  const { carried } = extract(
    { name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' },
    knowledge,
  );
  return (carried ?? []).map(({ relation, issuers, date }) =>
    [relation, ...issuers.map(({ value }) => value), date?.value].join(' '),
  );
};

const forwarding = (...heading: readonly string[]): readonly string[] => [
  ...heading,
  '安政发〔1982〕37号',
  '各公社管委会，县直各单位：',
  '县人民政府同意县林业局《关于制止乱砍滥伐森林的意见》，现印发给你们，望遵照执行。',
  '一九八二年五月十八日',
  '关于制止乱砍滥伐森林的意见',
  '县人民政府：',
  '近来，我县马路、东坪等公社乱砍滥伐森林的现象相当严重，必须立即制止。',
  '安化县林业局',
  '一九八二年五月十日',
];

describe('what the heading passes on is passed on', () => {
  it.each([
    [['安化县人民政府批转县林业局关于制止乱砍滥伐森林的意见的通知']],
    [['安化县人民政府批转县林业局', '关于制止乱砍滥伐森林的意见的通知']],
    [['安化县人民政府', '批转县林业局关于制止', '乱砍滥伐森林的意见的通知']],
  ])('over however many lines it is broken: %s', (heading) =>
    expect(carriedBy(forwarding(...heading))).toEqual(['forwards 安化县林业局 1982-05-10']),
  );
});

it('what it prints is printed', () => {
  expect(carriedBy(forwarding('安化县人民政府关于印发', '关于制止乱砍滥伐森林的意见的通知'))).toEqual([
    'issues 安化县林业局 1982-05-10',
  ]);
  const own = [
    '漳浦县人民政府办公室',
    '关于印发漳浦县烟叶生产',
    '扶持办法的通知',
    '浦政办〔2011〕3号',
    '各乡镇人民政府：',
    '《漳浦县烟叶生产扶持办法》已经县政府同意，现印发给你们，请遵照执行。',
    '2011年3月2日',
    '漳浦县烟叶生产扶持办法',
    '第一条 为扶持烟叶生产，制定本办法。',
    '第二条 本办法自2011年4月1日起施行。',
  ];
  expect(carriedBy(own)).toEqual(['issues 漳浦县人民政府办公室 2011-03-02']);
});

describe('who gets copies stands at the foot of the whole paper', () => {
  const copiesOf = (lines: readonly string[]): readonly (readonly string[])[] => {
    const source = lines.join('\n');
    const { profile, carried } = extract(
      { name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' },
      knowledge,
    );
    return [profile, ...(carried ?? [])].map(({ copies }) => copies.map(({ value }) => value));
  };
  const printing = [
    '漳浦县人民政府办公室关于印发漳浦县烟叶生产扶持办法的通知',
    '浦政办〔2011〕3号',
    '各乡镇人民政府：',
    '《漳浦县烟叶生产扶持办法》已经县政府同意，现印发给你们，请遵照执行。',
    '漳浦县人民政府办公室',
    '2011年3月2日',
    '漳浦县烟叶生产扶持办法',
    '第一条 为扶持烟叶生产，制定本办法。',
    '第二条 本办法自2011年4月1日起施行。',
  ];
  const foot = ['抄送：县委办公室，县人大常委会办公室。', '漳浦县人民政府办公室　　2011年3月3日印发'];
  it('below the measures that a notice prints', () =>
    expect(copiesOf([...printing, ...foot])).toEqual([['县委办公室', '县人大常委会办公室'], []]));
  it('but what stands below the signature of the notice already is all it has', () =>
    expect(copiesOf([...printing.slice(0, 6), ...foot, ...printing.slice(6), '抄送：县农业局。'])).toEqual([
      ['县委办公室', '县人大常委会办公室'],
      ['县农业局'],
    ]));
  const letter = forwarding('安化县人民政府批转县林业局关于制止乱砍滥伐森林的意见的通知');
  it('a letter that is passed on keeps its own', () =>
    expect(copiesOf([...letter, '抄送：县公安局。', '安化县林业局　一九八二年五月十日印发'])).toEqual([
      [],
      ['县公安局'],
    ]));
});
