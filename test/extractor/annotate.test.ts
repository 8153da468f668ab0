/** The stand-off annotation: ids as the guidelines have them, codes of the gazetteer's edition. */
import { describe, expect, it } from 'vitest';
import { annotate, assemble, extract, toFragment } from '../../extractor/index.ts';
import { knowledge } from './region-reading.ts';

const read = (source: string) =>
  extract({ name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' }, knowledge);
const idsIn = (source: string): Record<string, string> =>
  Object.fromEntries(
    annotate(read(source))
      .mentions.filter(({ type }) => type === 'Region')
      .map(({ text, ids }) => [text, ids.join('+')]),
  );

describe('an abolished division is annotated as', () => {
  it.each([
    ['the one that took it whole', '在北京市崇文区、宣武区检查。', { 崇文区: '110101', 宣武区: '110102' }],
    ['the one of another kind', '在胶南市和米泉市检查。', { 胶南市: '370211', 米泉市: '650109' }],
    ['the last of a chain', '在杭州市半山区检查。', { 半山区: '330105' }],
    [
      'the prefecture that holds all that it held',
      '在宿县地区、哲里木盟检查。',
      { 宿县地区: '341300', 哲里木盟: '150500' },
    ],
    ['the province that holds most of what it held', '在海南行政区检查。', { 海南行政区: '460000' }],
    ['itself where it was split', '在杭州市下城区、江干区检查。', { 下城区: '330105', 江干区: '330104' }],
    ['itself where it has no code', '在绥远省检查。', { 绥远省: '绥远省' }],
  ] as const)('%s: %s', (_what, source, ids) => {
    expect(idsIn(source)).toMatchObject(ids);
  });

  it.each([
    ['长江三峡工程', '长江三峡工程移民多年。', '三峡工程'],
    ['长江三峡工程', '三峡工程受益。长江三峡工程移民多年。', '三峡工程'],
    ['南水北调中线一期工程', '南水北调中线一期工程通水。', '南水北调中线'],
    ['雅下水电工程', '雅下水电开工建设。', '雅下水电工程'],
  ])(
    'names a known work %s as the text does, by its longest form (%s); the graph joins documents at %s',
    (written, source, id) => {
      const extraction = read(source);
      const { mentions, projects } = annotate(extraction);
      expect(new Set(mentions.filter(({ type }) => type === 'Project').flatMap(({ ids }) => ids))).toEqual(
        new Set([written]),
      );
      expect(projects.map(({ name }) => name)).toEqual([written]);
      const { nodes } = assemble([toFragment(extraction, knowledge)], knowledge);
      expect(nodes.filter(({ type }) => type === 'Project').map(({ properties }) => properties.name)).toEqual([id]);
    },
  );

  it('leaves the own title of a text that an order puts in force uncited, in whatever marks', () => {
    const title = '海关总署关于修改《中华人民共和国海关对横琴新区监管办法》的决定';
    const cited = `《${title.replace('《', '〈').replace('》', '〉')}》`;
    const order = ['中华人民共和国海关总署令', '第237号', `${cited}已经通过，现予公布。`, '2017年12月6日'];
    const { metadata, citations } = annotate(read([...order, '', title, '一、第一条修改为：“甲”。'].join('\n')));
    expect(metadata.title).toBe(title);
    expect(citations.map(({ title: cites }) => cites)).not.toContain(cited.slice(1, -1));
  });

  it('leaves what still exists and what only changed its name', () => {
    expect(idsIn('在上城区、拱墅区和襄樊市检查。')).toEqual({ 上城区: '330102', 拱墅区: '330105', 襄樊市: '420600' });
  });

  it('says so of the jurisdiction and of the places of projects', () => {
    const lines = ['北京市崇文区人民政府', '关于做好春耕工作的通知', '一、工程建设', '在崇文区新建龙潭湖水库。'];
    const { metadata, projects } = annotate(read(lines.join('\n')));
    expect(metadata.jurisdiction).toBe('110101');
    expect(projects).toEqual([{ name: '龙潭湖水库', regions: ['110101'] }]);
  });

  it('stays itself in the graph, beside its successor', () => {
    const graph = assemble([toFragment(read('在北京市崇文区检查。'), knowledge)], knowledge);
    const ids = graph.nodes.map(({ id }) => id);
    expect(ids).toContain('region:110103');
    expect(ids).toContain('region:110101');
  });
});

describe('numbers and what pronouns say', () => {
  const citationsOf = (...lines: readonly string[]) =>
    annotate(read(lines.join('\n'))).citations.map(({ title, relation }) => `${relation} ${title}`);
  it.each([
    ['a number keeps its words', ['按林业部(63)林护字第88号通知执行。'], ['implements (63)林护字第88号']],
    [
      'a number of a list is spelled out',
      ['根据潭政规〔2021〕3号、4号,制定本办法。'],
      ['basis 潭政规〔2021〕3号', 'basis 潭政规〔2021〕4号'],
    ],
    [
      'a pronoun repeals what it stands for',
      ['《水利部关于开展农村供水试点的通知》确定的试点不再安排,该通知自本通知印发之日起废止。'],
      ['repeals 水利部关于开展农村供水试点的通知'],
    ],
  ] as const)('%s', (_what, lines, citations) => {
    expect(citationsOf(...lines)).toEqual(citations);
  });
});

describe('an order', () => {
  const order = [
    '天津市人民政府令',
    '第31号',
    '《天津市绿道管理办法》已经市人民政府常务会议通过，现予公布，自2022年11月1日起施行。',
    '2022年9月5日',
  ];
  const text = ['天津市绿道管理办法', '第一条 为了规范绿道的使用管理，保障安全，根据《天津市绿化条例》，制定本办法。'];
  it('that only puts a text in force gives that text', () => {
    const { metadata, citations } = annotate(read([...order, ...text].join('\n')));
    expect(metadata).toMatchObject({ title: '天津市绿道管理办法', kind: '办法', docNumber: '天津市人民政府令第31号' });
    expect(citations.map(({ title }) => title)).toEqual(['天津市绿化条例']);
  });
  it('alone is itself', () => {
    expect(annotate(read(order.join('\n'))).metadata).toMatchObject({ title: '天津市人民政府令第31号', kind: '令' });
  });

  it('an announcement that a congress counts by its terms is the statute that it puts in force', () => {
    const lines = [
      '福建省人民代表大会常务委员会公告',
      '〔十三届〕第三十二号',
      '《福建省河长制规定》已由福建省第十三届人民代表大会常务委员会第十二次会议于2019年9月26日通过，现予公布，自2019年11月1日起施行。',
      '福建省人民代表大会常务委员会',
      '2019年9月26日',
      '福建省河长制规定',
      '第一条 为了加强河湖管理，制定本规定。',
      '第二条 本规定适用于本省行政区域内的河湖。',
    ];
    const { metadata, citations } = annotate(read(lines.join('\n')));
    expect(metadata).toMatchObject({
      title: '福建省河长制规定',
      kind: '规定',
      docNumber: '福建省人民代表大会常务委员会公告〔十三届〕第三十二号',
    });
    expect(citations).toEqual([]);
  });
});

it('spells out the first numbers of a list, which leave 号 to the last', () => {
  const { mentions, citations } = annotate(read('按照国发〔1994〕5、6号文件和环境保护部公告2008年第15号规定执行。'));
  const ids = ['国发〔1994〕5号', '国发〔1994〕6号', '环境保护部公告2008年第15号'];
  expect(mentions.flatMap(({ type, ids: meant }) => (type === 'Policy' ? meant : []))).toEqual(ids);
  expect(citations.map(({ docNumber }) => docNumber)).toEqual(ids);
});

it.each([
  ['the brackets of print, whatever the text has', '按照国发[2020]3号文件执行。', '国发〔2020〕3号'],
  ['its own words otherwise', '按照《林业部关于护林的通知》((63)林护字第88号)执行。', '(63)林护字第88号'],
])('gives the number of what is cited %s: %s', (_what, source, number) => {
  expect(annotate(read(source)).citations.map(({ docNumber }) => docNumber)).toEqual([number]);
});

it.each([
  [
    'the organ of the last alone, where the others are named in full',
    '内乡县、西峡县和淅川县人民政府要抓好落实。',
    { 内乡县: ['411325'], 西峡县: ['411323'], 淅川县人民政府: ['淅川县人民政府'] },
  ],
  [
    'the organs of all, where the others are not',
    '广昌、黎川、乐安县政府要抓好落实。',
    { '广昌、黎川、乐安县政府': ['广昌县人民政府', '黎川县人民政府', '乐安县人民政府'] },
  ],
] as const)('annotates %s: %s', (_what, source, expected) => {
  const { mentions } = annotate(read(source));
  expect(Object.fromEntries(mentions.map(({ text, ids }) => [text, ids]))).toMatchObject(expected);
});
