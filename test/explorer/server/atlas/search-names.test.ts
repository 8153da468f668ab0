/** What a reader types, and what is found first: in characters of both scripts, in Pinyin, by number and code. */
import { describe, expect, it } from 'vitest';
import { type AtlasNode, makeAtlas, type StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { foldScript } from '../../../../explorer/server/atlas/fold-script.ts';
import { readingsOf } from '../../../../explorer/server/atlas/readings.ts';
import { makeNameIndex } from '../../../../explorer/server/atlas/search-names.ts';

const kinds = { p: 'Policy', r: 'Region', a: 'Agency', w: 'Project', u: 'Unresolved', d: 'Document' } as const;
const node = (id: string, names: readonly string[], rest: Partial<AtlasNode> = {}): AtlasNode => ({
  id,
  kind: kinds[id[0] as keyof typeof kinds],
  label: names[0] ?? id,
  names,
  ...rest,
});
const nodes = [
  node('r:重庆', ['重庆市', '重庆', '渝', '500000'], { level: 'province' }),
  node('r:黔江', ['黔江区', '重庆市黔江区', '500114'], { level: 'county' }),
  node('r:长寿', ['长寿区', '重庆市长寿区', '500115'], { level: 'county' }),
  node('r:武陵山区', ['武陵山区'], { level: 'area' }),
  node('r:朝阳北京', ['朝阳区', '北京市朝阳区', '110105'], { level: 'county' }),
  node('r:朝阳辽宁', ['朝阳市', '辽宁省朝阳市', '211300'], { level: 'prefecture' }),
  node('p:意见', ['国务院关于新时代支持革命老区振兴发展的意见', '国发〔2021〕3号'], { held: false }),
  node('p:实施', ['重庆市人民政府关于新时代推动重庆革命老区振兴发展的实施意见', '渝府发〔2021〕36号'], { held: true }),
  node('p:旅游', ['重庆市旅游条例'], { held: false }),
  node('a:国务院', ['国务院', '中华人民共和国国务院']),
  node('a:发改委', ['国家发展和改革委员会', '国家发展改革委', '发改委']),
  node('w:水库', ['黔江区茶园水库']),
  node('w:高速', ['G69银百高速城岚段']),
  node('w:绿道', ['绿道工程']),
  node('r:四川', ['四川省', '510000'], { level: 'province' }),
  node('p:四川', ['四川省人民政府工作报告'], { held: true }),
  node('u:老区', ['革命老区']),
  node('d:文件', ['重庆实施意见.txt', 'cq-2021-36.txt']),
  node('d:无题', ['report-1955.txt']),
  node('p:无题', ['现在向大会作报告'], { held: true }),
];
const edges: readonly StoredEdge[] = [
  { kind: 'TEXT_OF', from: 'd:文件', to: 'p:实施' },
  { kind: 'TEXT_OF', from: 'd:无题', to: 'p:无题' },
];
const index = makeNameIndex(makeAtlas(nodes, edges), foldScript, readingsOf);
const found = (words: string) => index.search(words, 30).hits.map((hit) => hit.node.id);

describe('search', () => {
  it.each([
    ['重庆', 'r:重庆', 'an alias that is equal comes before names that begin so'],
    ['重庆市', 'r:重庆', 'equal before its beginning'],
    ['500114', 'r:黔江', 'a code'],
    ['国发[2021]3号', 'p:意见', 'a number with other brackets'],
    ['国发２０２１３', 'p:意见', 'a number without marks, in wide digits'],
    ['国发2021年第3号', 'p:意见', 'a number as an order has it'],
    ['國發〖2021〗第03號', 'p:意见', 'a number with other marks, in Traditional characters'],
    ['国发〔2021〕33号', 'p:意见', 'what a number that none has may be'],
    ['渝府发〔2012〕36号', 'p:实施', 'a number two digits of which changed places'],
    ['國務院', 'a:国务院', 'Traditional characters'],
    ['黔江', 'r:黔江', 'a region before a project that begins so'],
    ['朝阳', 'r:朝阳辽宁', 'the higher level of two that begin so'],
    ['发改委', 'a:发改委', 'a short name'],
    ['chongqing', 'r:重庆', 'Pinyin, with the reading that the name has'],
    ['Chong Qing', 'r:重庆', 'with blanks and capitals'],
    ['chongqingshichangshou', 'r:长寿', 'two characters of several readings in one name'],
    ['qianj', 'r:黔江', 'a syllable that is only begun'],
    ['guowuyuan', 'a:国务院', 'whole in Pinyin before its beginning'],
    ['lvdao', 'w:绿道', 'ü typed as v'],
    ['茶园shuiku', 'w:水库', 'characters and Pinyin, if both are there'],
    ['gwy', 'a:国务院', 'first letters'],
    ['cqs', 'r:重庆', 'first letters of a whole name'],
    ['fgw', 'a:发改委', 'first letters of a short name'],
    ['G69', 'w:高速', 'letters that are in the name'],
    ['国革意见', 'p:意见', 'characters apart from each other'],
    ['革命老区振兴', 'p:实施', 'the held before the cited'],
    ['茶园', 'w:水库', 'inside, where a word begins'],
  ])('%s finds %s first: %s', (words, id) => expect(found(words)[0]).toBe(id));

  it.each(['', '〔〕', 'zzzz', '没有这样的', 'chang qing', 'shuikuqianjiang'])('%j finds nothing', (words) =>
    expect(found(words)).toEqual([]),
  );
  it.each(['四川', 'sichuan', 'sc'])('%s finds the place before the texts that begin with its name', (words) =>
    expect(found(words).slice(0, 2)).toEqual(['r:四川', 'p:四川']),
  );
  it('finds the text where more of its name than that of the place is written', () =>
    expect(found('四川省人民')).toEqual(['p:四川']));
  it('of one kind only finds no other', () =>
    expect(index.search('四川', 30, 'Policy').hits.map(({ node: { id } }) => id)).toEqual(['p:四川']));
  it('finds a document as its policy', () => {
    expect(found('重庆实施意见')).toContain('p:实施');
    expect(found('重庆实施意见')).not.toContain('d:文件');
    expect(found('CQ-2021')).toEqual(['p:实施']);
    expect(found('report-1955')).toEqual(['p:无题']);
  });
  it('finds what is half remembered where nothing holds the words, and says so', () => {
    expect(index.search('国务院支援革命老区的意见', 30)).toMatchObject({ near: true, left: 0 });
    expect(found('国务院支援革命老区的意见')[0]).toBe('p:意见');
    expect(index.search('国革意见', 30)).not.toHaveProperty('near');
  });
  it('lists places of which no document speaks after directives that are only cited, and others before', () => {
    const places = ['太行革命老区', '川陕革命老区'].map((name) => node(`r:${name}`, [name], { level: 'area' }));
    const touched: StoredEdge = { kind: 'TOUCHES', from: 'p:实施', to: 'r:川陕革命老区', evidence: ['x'] };
    const known: StoredEdge = { kind: 'INCLUDES', from: 'r:太行革命老区', to: 'r:重庆' };
    const index = makeNameIndex(makeAtlas([...nodes, ...places], [...edges, touched, known]), foldScript, readingsOf);
    expect(index.search('革命老区', 10).hits.map(({ node: { id } }) => id)).toEqual([
      'p:实施',
      'r:川陕革命老区',
      'p:意见',
      'r:太行革命老区',
      'u:老区',
    ]);
    // Whose own name begins with the words is meant all the same.
    expect(index.search('太行', 10).hits[0]?.node.id).toBe('r:太行革命老区');
  });
  it('lists what is open after all else', () => expect(found('革命老区').at(-1)).toBe('u:老区'));
  it('counts what it does not list', () => {
    const { hits, left } = index.search('重庆', 1);
    expect([hits.length, left]).toEqual([1, found('重庆').length - 1]);
  });
  it('says by which name', () =>
    expect(index.search('yu', 30).hits.find(({ node: n }) => n.id === 'r:重庆')?.matched).toBe('渝'));
});
