/** The note below a statute's title, as laws and regulations are printed: who made it, when, under which number, and what changed it. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../extractor/annotate.ts';
import { loadKnowledge } from '../../../extractor/knowledge/load.ts';
import { extract } from '../../../extractor/pipeline.ts';

const knowledge = loadKnowledge();

const read = (head: readonly string[]) => {
  const source = [...head, '', '第一条 为了加强管理，制定本规定。', '', '第二条 本规定适用于各地。'].join('\n');
  const document = { name: 'test', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' } as const;
  const extraction = extract(document, knowledge);
  const { profile } = extraction;
  return [
    profile.title?.value,
    profile.issuers.map(({ value }) => value).join('、'),
    profile.docNumber?.value ?? '',
    profile.date?.value,
    annotate(extraction)
      .citations.map(({ title, relation }) => `${relation} ${title}`)
      .join('、'),
  ];
};

const congress = '全国人民代表大会常务委员会';

describe('the note below a statute’s title tells', () => {
  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    [
      'the number, the day of issue and the decision that revised a known regulation',
      [
        '住房公积金管理条例',
        '',
        '（1999年4月3日中华人民共和国国务院令第262号发布 根据2002年3月24日《国务院关于修改〈住房公积金管理条例〉的决定》修订）',
      ],
      [
        '住房公积金管理条例',
        '国务院',
        '国务院令第262号',
        '2002-03-24',
        'amends 国务院关于修改〈住房公积金管理条例〉的决定',
      ],
    ],
    [
      'the day on which it was made known, though what follows says from when it is in force',
      [
        '信访条例',
        '（2005年1月5日国务院第76次常务会议通过 2005年1月10日中华人民共和国国务院令第431号公布 自2005年5月1日起施行）',
      ],
      ['信访条例', '国务院', '国务院令第431号', '2005-01-10', ''],
    ],
    [
      'the congress that made a law, whoever signed the order',
      [
        '中华人民共和国道路交通安全法',
        '（2003年10月28日第十届全国人民代表大会常务委员会第五次会议通过 2003年10月28日中华人民共和国主席令第八号公布 自2004年5月1日起施行）',
      ],
      ['中华人民共和国道路交通安全法', congress, '主席令第8号', '2003-10-28', ''],
    ],
    [
      'the same on lines of their own',
      [
        '中华人民共和国反家庭暴力法',
        '2015年12月27日第十二届全国人民代表大会常务委员会第十八次会议通过',
        '2015年12月27日中华人民共和国主席令第三十七号公布',
      ],
      ['中华人民共和国反家庭暴力法', congress, '主席令第37号', '2015-12-27', ''],
    ],
    [
      'the ministry under whose order a rule was issued',
      ['医疗器械经营监督管理办法', '（2022年3月10日国家市场监督管理总局令第54号公布 自2022年5月1日起施行）'],
      ['医疗器械经营监督管理办法', '国家市场监督管理总局', '国家市场监督管理总局令第54号', '2022-03-10', ''],
    ],
    [
      'the congress that made the law about the organ in its title',
      ['中华人民共和国国务院组织法', '1982年12月10日第五届全国人民代表大会第五次会议通过'],
      ['中华人民共和国国务院组织法', '全国人民代表大会', '', '1982-12-10', ''],
    ],
  ])('%s', (_what, head, expected) => expect(read(head)).toEqual(expected));
});

it('the number behind a law that a sentence names stays a part of it', () => {
  const source = '为了贯彻中华人民共和国公路法（主席令第八十六号），制定本办法。\n修改中华人民共和国公路法\n（附件）。';
  const document = { name: 'test', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' } as const;
  const laws = extract(document, knowledge).linked.flatMap(({ mention }) =>
    mention.type === 'Policy' && mention.form === 'named' ? [source.slice(mention.start, mention.end)] : [],
  );
  expect(laws).toEqual(['中华人民共和国公路法（主席令第八十六号）', '中华人民共和国公路法']);
});
