/** The graph of the conformance queries: small enough to know by heart, with every kind of value and shape in it. */
import { createHash } from 'node:crypto';
import {
  type GraphEdge,
  type GraphNode,
  makeEdge,
  makeGraph,
  makeNode,
  type TouchRole,
} from '../../../graph-schema/index.ts';

const sha = (name: string): string => createHash('sha256').update(name).digest('hex');
export const documentKey = (name: string): string => sha(name).slice(0, 16);

const policies: readonly (readonly [title: string, more: object])[] = [
  [
    '国务院关于新时代支持革命老区振兴发展的意见',
    { docNumber: '国发〔2021〕3号', date: '2021-01-24', kind: '意见', held: true, x: 0.5, y: -2 },
  ],
  [
    '重庆市推进革命老区振兴发展实施方案',
    {
      docNumber: '渝府发〔2021〕22号',
      date: '2021-08-05',
      kind: '方案',
      held: true,
      jurisdiction: '500000',
      aliases: ['实施方案', '本方案'],
      x: 3,
      y: 4,
    },
  ],
  [
    '江西省实施意见',
    {
      docNumber: '赣府发〔2021〕12号',
      date: '2021-06',
      kind: '意见',
      held: true,
      jurisdiction: '360000',
      aliases: ['本意见'],
    },
  ],
  ['黔江区任务清单', { date: '2022-03-01', kind: '清单', held: true, jurisdiction: '500114' }],
  ['乡村振兴促进法', { kind: '法', held: false }],
  ['十四五规划纲要', { date: '2021-03', kind: '纲要', held: false }],
  ['旧办法', { docNumber: '国办发〔2010〕7号', date: '2010', kind: '办法', held: false }],
  ['Ａ類文件𠮷', { held: false }],
];
const regions: readonly (readonly [id: string, name: string, fullName: string, level: string, more: object])[] = [
  ['500000', '重庆', '重庆市', 'province', { code: '500000', lon: 106.55, lat: 29, aliases: ['渝', '巴'] }],
  ['500114', '黔江', '重庆市黔江区', 'county', { code: '500114', lon: 108.77, lat: 29.53, validFrom: 2000 }],
  [
    '500242',
    '酉阳',
    '重庆市酉阳土家族苗族自治县',
    'county',
    { code: '500242', lon: 108.77, lat: 28.84, validFrom: 1983 },
  ],
  ['360000', '江西', '江西省', 'province', { code: '360000', lon: 115.86, lat: 28.68, aliases: ['赣'] }],
  ['360700', '赣州', '江西省赣州市', 'prefecture', { code: '360700', lon: 114.93, lat: 25.83 }],
  ['360781', '瑞金', '江西省赣州市瑞金市', 'county', { code: '360781', lon: 116.03, lat: 25.88, validFrom: 1994 }],
  ['100000', '中国', '中华人民共和国', 'country', { code: '100000' }],
  ['渝东南', '渝东南', '渝东南地区', 'area', {}],
  ['黔江县', '黔江县', '四川省黔江县', 'county', { validFrom: 1949, validTo: 1983 }],
];
const agencies: readonly (readonly [name: string, more: object])[] = [
  ['国务院', { level: 'country', shortNames: ['中央人民政府'] }],
  ['重庆市人民政府', { level: 'province', region: '500000', shortNames: ['市政府', '重庆市政府'] }],
  ['江西省人民政府', { level: 'province', region: '360000' }],
  ['国家发展和改革委员会', { level: 'country', shortNames: ['国家发改委', '发改委'] }],
  ['国家计划委员会', { level: 'country' }],
  ['黔江区人民政府', { level: 'county', region: '500114' }],
];
const projects: readonly (readonly [name: string, head: string | undefined])[] = [
  ['黔江区茶园水库', '水库'],
  ['渝湘高铁黔江段', '高铁'],
  ['瑞金红色教育基地', '基地'],
  ['未定工程', undefined],
];

const p = (index: number): string => `policy:${policies[index]![0]}`;
const r = (id: string): string => `region:${id}`;
const a = (name: string): string => `agency:${name}`;
const j = (index: number): string => `project:${projects[index]![0]}`;

/** Three held documents, each with passages that follow one another without a gap. */
const texts: readonly (readonly [name: string, policy: number, passages: readonly string[]])[] = [
  [
    'a.txt',
    0,
    [
      '国务院关于新时代支持革命老区振兴发展的意见',
      '支持黔江、瑞金等革命老区建设。',
      '落实《十四五规划纲要》，依据《乡村振兴促进法》。',
    ],
  ],
  [
    'b.txt',
    1,
    [
      '重庆市推进革命老区振兴发展实施方案',
      '建设黔江区茶园水库，推进渝湘高铁。',
      '为落实《意见》，支持渝东南发展；LOAD CSV',
      '𠮷祥村',
    ],
  ],
  ['c.html', 2, ['江西省实施意见', '支持赣州、瑞金振兴。']],
];
const documentId = (name: string): string => `document:${documentKey(name)}`;
const starts = (passages: readonly string[]): number[] =>
  passages.map((_, index) => passages.slice(0, index).join('').length);
const passageId = (document: number, index: number): string => {
  const [name, , passages] = texts[document]!;
  const start = starts(passages)[index]!;
  return `passage:${documentKey(name)}#${start}-${start + passages[index]!.length}`;
};

const documents = texts.map(([name, , passages], index): GraphNode => {
  const text = passages.join('');
  return makeNode('Document', documentId(name), {
    name,
    sha256: sha(name),
    encoding: index === 2 ? 'gb18030' : 'utf-8',
    format: name.endsWith('html') ? 'html' : 'text',
    script: 'Hans',
    text,
    length: text.length,
    title: passages[0],
    ...(index === 1 ? { notices: ['no-number', 'two-dates'] } : {}),
  });
});
const passages = texts.flatMap(([name, , all], document) =>
  all.map((text, order) => {
    const start = starts(all)[order]!;
    return makeNode('Passage', passageId(document, order), {
      document: documentId(name),
      text,
      start,
      end: start + text.length,
      kind: order === 0 ? 'title' : order === 3 ? 'item' : 'paragraph',
      order,
      ...(order === 2 ? { heading: '一、总体要求' } : {}),
    });
  }),
);

const citation = (document: number, passage: number, quote: string, relation: string, more: object) => {
  const [name, , all] = texts[document]!;
  const start = starts(all)[passage]! + all[passage]!.indexOf(quote);
  const id = `citation:${documentKey(name)}#${start}-${start + quote.length}`;
  return makeNode('Citation', id, {
    document: documentId(name),
    relation: relation as 'basis',
    quote,
    start,
    end: start + quote.length,
    rule: 'cued',
    ...more,
  });
};
const citations = [
  citation(0, 2, '《十四五规划纲要》', 'implements', { title: '十四五规划纲要', cue: '落实' }),
  citation(0, 2, '《乡村振兴促进法》', 'basis', { title: '乡村振兴促进法', cue: '依据', article: '第三条' }),
  citation(1, 2, '《意见》', 'implements', { title: '意见', cue: '为落实' }),
];
const unresolved = makeNode('Unresolved', `unresolved:${documentKey('b.txt')}#40-42:Region`, {
  surface: '吉祥',
  type: 'Region',
  reason: 'two candidates',
  document: documentId('b.txt'),
});

const evidence = (document: number, ...quotes: readonly string[]) => ({
  evidence: quotes.map((_, index) => `${documentId(texts[document]![0])}#${index * 4}-${index * 4 + 2}`),
  quotes,
});
const relation = (
  type: 'IMPLEMENTS' | 'BASED_ON' | 'MENTIONS' | 'REPEALS',
  from: number,
  to: number,
  count: number,
): GraphEdge => makeEdge(type, p(from), p(to), { citations: [citations[0]!.id], count, ...evidence(0, '落实') });
const touch = (
  policy: number,
  region: string,
  role: TouchRole,
  count: number,
  ...quotes: readonly string[]
): GraphEdge =>
  makeEdge('TOUCHES', p(policy), r(region), { role, count, passages: [passageId(0, 1)], ...evidence(0, ...quotes) });
const name = (document: number, passage: number, to: string, surface: string): GraphEdge => {
  const start = starts(texts[document]![2])[passage]! + Math.max(0, texts[document]![2][passage]!.indexOf(surface));
  return makeEdge('NAMES', passageId(document, passage), to, {
    surface,
    start,
    end: start + surface.length,
    rule: 'gazetteer',
    basis: to.startsWith('unresolved') ? 'unresolved' : 'stated',
  });
};
const contains = (document: number, passage: number, index: number): GraphEdge =>
  makeEdge('CONTAINS', passageId(document, passage), citations[index]!.id, {
    start: citations[index]!.properties.start as number,
    end: citations[index]!.properties.end as number,
  });

const edges: readonly GraphEdge[] = [
  ...texts.flatMap(([file, , all], document) =>
    all.map((_, order) => makeEdge('HAS_PASSAGE', documentId(file), passageId(document, order), { order })),
  ),
  ...texts.map(([file, policy]) => makeEdge('TEXT_OF', documentId(file), p(policy), {})),
  name(0, 1, r('500114'), '黔江'),
  name(0, 1, r('360781'), '瑞金'),
  name(0, 2, p(5), '《十四五规划纲要》'),
  name(1, 1, j(0), '黔江区茶园水库'),
  name(1, 1, r('500114'), '黔江区'),
  name(1, 2, r('渝东南'), '渝东南'),
  name(1, 3, unresolved.id, '𠮷祥'),
  name(2, 1, r('360700'), '赣州'),
  name(2, 1, r('360781'), '瑞金'),
  contains(0, 2, 0),
  contains(0, 2, 1),
  contains(1, 2, 2),
  makeEdge('REFERS_TO', citations[0]!.id, p(5), { basis: 'stated' }),
  makeEdge('REFERS_TO', citations[1]!.id, p(4), { basis: 'stated' }),
  makeEdge('REFERS_TO', citations[2]!.id, p(0), { basis: 'inferred' }),
  makeEdge('MAY_BE', unresolved.id, r('500242'), { rank: 2, reason: 'same prefecture' }),
  makeEdge('MAY_BE', unresolved.id, r('500114'), { rank: 1, reason: 'same province' }),
  makeEdge('ISSUED_BY', p(0), a('国务院'), { order: 0, ...evidence(0, '国务院') }),
  makeEdge('ISSUED_BY', p(1), a('重庆市人民政府'), { order: 0, ...evidence(1, '重庆市') }),
  makeEdge('ISSUED_BY', p(1), a('国家发展和改革委员会'), { order: 1, ...evidence(1, '发改委') }),
  makeEdge('ISSUED_BY', p(2), a('江西省人民政府'), { order: 0, ...evidence(2, '江西省') }),
  makeEdge('ISSUED_BY', p(3), a('黔江区人民政府'), { order: 0, ...evidence(1, '黔江区') }),
  relation('IMPLEMENTS', 1, 0, 2),
  relation('IMPLEMENTS', 2, 0, 1),
  relation('IMPLEMENTS', 3, 1, 1),
  relation('IMPLEMENTS', 0, 5, 1),
  relation('BASED_ON', 0, 4, 3),
  relation('BASED_ON', 2, 4, 1),
  relation('MENTIONS', 3, 0, 1),
  relation('MENTIONS', 1, 2, 1),
  relation('REPEALS', 1, 6, 1),
  touch(0, '500114', 'mentioned', 2, '黔江', '黔江等'),
  touch(0, '360781', 'mentioned', 1, '瑞金'),
  touch(1, '500114', 'mentioned', 5, '黔江区'),
  touch(1, '500114', 'site', 1, '茶园水库'),
  touch(1, '渝东南', 'applies-to', 1, '渝东南'),
  touch(2, '360700', 'applies-to', 2, '赣州'),
  touch(2, '360781', 'applies-to', 4, '瑞金'),
  touch(3, '500114', 'own', 7, '黔江区'),
  makeEdge('PLANS', p(1), j(0), { count: 1, passages: [passageId(1, 1)], ...evidence(1, '茶园水库') }),
  makeEdge('PLANS', p(1), j(1), { count: 1, passages: [passageId(1, 1)], ...evidence(1, '渝湘高铁') }),
  makeEdge('PLANS', p(2), j(2), { count: 2, passages: [passageId(2, 1)], ...evidence(2, '基地') }),
  makeEdge('LOCATED_IN', j(0), r('500114'), { basis: 'name', ...evidence(1, '黔江区') }),
  makeEdge('LOCATED_IN', j(1), r('500114'), { basis: 'name', ...evidence(1, '黔江') }),
  makeEdge('LOCATED_IN', j(2), r('360781'), { basis: 'name', ...evidence(2, '瑞金') }),
  makeEdge('PART_OF', r('500114'), r('500000'), { source: 'divisions' }),
  makeEdge('PART_OF', r('500242'), r('500000'), { source: 'divisions' }),
  makeEdge('PART_OF', r('360700'), r('360000'), { source: 'divisions' }),
  makeEdge('PART_OF', r('360781'), r('360700'), { source: 'divisions' }),
  makeEdge('PART_OF', r('500000'), r('100000'), { source: 'divisions' }),
  makeEdge('PART_OF', r('360000'), r('100000'), { source: 'divisions' }),
  makeEdge('INCLUDES', r('渝东南'), r('500114'), { source: 'areas', from: 2010 }),
  makeEdge('INCLUDES', r('渝东南'), r('500242'), { source: 'areas' }),
  makeEdge('GOVERNS', a('重庆市人民政府'), r('500000'), { source: 'agencies' }),
  makeEdge('GOVERNS', a('江西省人民政府'), r('360000'), { source: 'agencies' }),
  makeEdge('GOVERNS', a('黔江区人民政府'), r('500114'), { source: 'agencies' }),
  makeEdge('SUCCEEDED_BY', a('国家计划委员会'), a('国家发展和改革委员会'), { date: '2003', source: 'agencies' }),
  makeEdge('SUCCEEDED_BY', r('黔江县'), r('500114'), { date: '1983-11', source: 'divisions' }),
];

export const conformanceGraph = makeGraph(
  [
    ...documents,
    ...passages,
    ...citations,
    unresolved,
    ...policies.map(([title, more]) => makeNode('Policy', `policy:${title}`, { title, held: false, ...more })),
    ...regions.map(([id, short, fullName, level, more]) =>
      makeNode('Region', r(id), { name: short, fullName, level: level as 'county', ...more }),
    ),
    ...agencies.map(([full, more]) => makeNode('Agency', a(full), { name: full, ...more })),
    ...projects.map(([full, head]) =>
      makeNode('Project', `project:${full}`, { name: full, ...(head ? { head } : {}) }),
    ),
  ],
  edges,
);
