/** Below a notice stand the offices that issue it: also departments, divisions, brigades and street offices. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../extractor/index.ts';
import { knowledge } from '../region-reading.ts';

const issuersOf = (signature: string): readonly string[] => {
  const source = ['关于报送工作总结的通知', '各有关单位：', '现将有关事项通知如下。', signature, '2018年3月5日'].join(
    '\n',
  );
  return extract(
    { name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' },
    knowledge,
  ).profile.issuers.map(({ value }) => value);
};

describe('who signs', () => {
  it.each([
    ['国家能源局综合司', '国家能源局综合司'],
    ['国务院扶贫办综合司', '国务院扶贫开发领导小组办公室综合司'],
    ['国家发展改革委农村经济司', '国家发展和改革委员会农村经济司'],
    ['山西省林业厅造林处', '山西省林业厅造林处'],
    ['麻城市龙池桥街道办事处', '麻城市龙池桥街道办事处'],
    ['江苏省灌溉总渠管理处', '江苏省灌溉总渠管理处'],
    ['梧州地区行署公安处', '梧州地区行政公署公安处'],
    ['中共浙江省委党史研究室', '中共浙江省委党史研究室'],
  ])('%s', (signature, issuer) => expect(issuersOf(signature)).toEqual([issuer]));

  it.each(['水利部门和山西省林业厅的好处', '国家能源局与基层打官司', '山西省林业厅在林区深处'])('no one: %s', (line) =>
    expect(issuersOf(line)).toEqual([]),
  );
});

it('a list of units below a title is no list of those who wrote it', () => {
  const lines = [
    '关于表彰先进集体的通报',
    '黄石市：阳新县富水管理处，大冶市保安镇人民政府',
    '孝感市：汉川市汈汊湖管理处',
  ];
  const source = [...lines, '以上单位成绩突出，予以通报表彰。'].join('\n');
  const { segments, profile } = extract(
    { name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' },
    knowledge,
  );
  expect(segments.lines.filter(({ kind }) => kind === 'byline')).toEqual([]);
  expect(profile.issuers).toEqual([]);
});

describe('universities and firms that sign what bears their name govern no place', () => {
  const read = (title: string, signature: string) => {
    const source = [
      title,
      '各单位、各部门：',
      '《四川大学工作办法》已经审议通过，现印发给你们。',
      signature,
      '2022年5月16日',
      '四川大学工作办法',
      '第一条 为做好工作，制定本办法。',
    ].join('\n');
    const { profile, carried } = extract(
      { name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' },
      knowledge,
    );
    return [profile, ...(carried ?? [])].map(({ issuers, jurisdiction }) => [
      ...issuers.map(({ value }) => value),
      jurisdiction?.value,
    ]);
  };
  it.each<[string, string, readonly string[]]>([
    ['中共四川大学委员会关于印发《四川大学工作办法》的通知', '中共四川大学委员会', ['中共四川大学委员会']],
    ['四川大学关于印发《四川大学工作办法》的通知', '四川大学', ['四川大学']],
    ['四川长江电力有限公司关于印发《四川大学工作办法》的通知', '四川长江电力有限公司', ['四川长江电力有限公司']],
  ])('%s', (title, signature, issuers) =>
    expect(read(title, signature)).toEqual([
      [...issuers, undefined],
      [...issuers, undefined],
    ]),
  );
  it('but an organ beside them does', () =>
    expect(read('四川省教育厅关于印发《四川大学工作办法》的通知', '四川省教育厅')[0]).toEqual([
      '四川省教育厅',
      '510000',
    ]));
  it('and who only signs is nobody known', () =>
    expect(read('关于印发《四川大学工作办法》的通知', '绵阳长虹有限公司')[0]![0]).not.toBe('绵阳长虹有限公司'));
});
