/** A small true graph with every node and edge type in it; its quotes are cut from its one text. */
import { createHash } from 'node:crypto';
import { type GraphEdge, type GraphNode, makeEdge, makeGraph, makeNode } from '../../graph-schema/index.ts';

export const text = [
  '某省人民政府关于落实《某某规划纲要》的意见',
  '某政发〔2021〕3号',
  '根据《某某条例》（国发〔2020〕1号），在甲县建设乙水库𠮷，',
  '支持渝东南发展。关于丙办法，另行规定。',
].join('\r\n');

const sha256 = createHash('sha256').update(text).digest('hex');
export const key = sha256.slice(0, 16);
export const documentId = `document:${key}`;

const at = (words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`example text: expected ${words} in it`);
  return { start, end: start + words.length };
};
const span = (words: string): string => `${at(words).start}-${at(words).end}`;
const evidence = (...quotes: readonly string[]) => ({
  evidence: quotes.map((quote) => `${documentId}#${span(quote)}`),
  quotes,
});

const lines = text.split('\r\n');
export const passageId = (line: number): string => `passage:${key}#${span(lines[line]!)}`;
const citationId = `citation:${key}#${span('《某某条例》（国发〔2020〕1号）')}`;
const unresolvedId = `unresolved:${key}#${span('丙办法')}:Policy`;
const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';
const [outline, regulation] = ['policy:某某规划纲要', 'policy:某某条例'];

export const exampleNodes: readonly GraphNode[] = [
  makeNode('Document', documentId, {
    name: '意见.txt',
    sha256,
    encoding: 'utf-8',
    format: 'text',
    script: 'Hans',
    text,
    length: text.length,
    title: lines[0],
    notices: ['no-date: 没有日期'],
  }),
  ...lines.map((line, order) =>
    makeNode('Passage', passageId(order), {
      document: documentId,
      text: line,
      ...at(line),
      kind: order === 0 ? 'title' : 'paragraph',
      order,
    }),
  ),
  makeNode('Citation', citationId, {
    document: documentId,
    relation: 'basis',
    quote: '根据《某某条例》（国发〔2020〕1号）',
    ...at('根据《某某条例》（国发〔2020〕1号）'),
    title: '某某条例',
    docNumber: '国发〔2020〕1号',
    cue: '根据',
    rule: 'cued',
  }),
  makeNode('Policy', own, {
    title: own.slice('policy:'.length),
    docNumber: '某政发〔2021〕3号',
    date: '2021-01',
    kind: '意见',
    held: true,
    aliases: ['《意见》', '本意见'],
    jurisdiction: '500000',
  }),
  makeNode('Policy', outline, { title: '某某规划纲要', held: false }),
  makeNode('Policy', regulation, { title: '某某条例', docNumber: '国发〔2020〕1号', held: false }),
  makeNode('Region', 'region:500000', {
    name: '重庆市',
    fullName: '重庆市',
    level: 'province',
    code: '500000',
    lon: 106.55,
    lat: 29,
  }),
  makeNode('Region', 'region:500243', {
    name: '甲县',
    fullName: '重庆市甲县',
    level: 'county',
    code: '500243',
    validFrom: 1984,
  }),
  makeNode('Region', 'region:渝东南', { name: '渝东南', fullName: '渝东南', level: 'area', aliases: ['渝东南地区'] }),
  makeNode('Agency', 'agency:某省人民政府', {
    name: '某省人民政府',
    shortNames: ['省政府'],
    level: 'province',
    region: '500000',
  }),
  makeNode('Agency', 'agency:某省人民委员会', { name: '某省人民委员会' }),
  makeNode('Project', 'project:甲县乙水库', { name: '甲县乙水库', head: '水库' }),
  makeNode('Unresolved', unresolvedId, {
    surface: '丙办法',
    type: 'Policy',
    reason: '没有同名文件',
    document: documentId,
  }),
];

const names = (line: number, to: string, surface: string, basis: 'stated' | 'unresolved' = 'stated'): GraphEdge =>
  makeEdge('NAMES', passageId(line), to, { surface, ...at(surface), rule: 'example', basis });

export const relation = (words: string) => ({ citations: [citationId], count: 1, ...evidence(words) });

export const exampleEdges: readonly GraphEdge[] = [
  ...lines.map((_line, order) => makeEdge('HAS_PASSAGE', documentId, passageId(order), { order })),
  names(0, 'agency:某省人民政府', '某省人民政府'),
  names(2, 'region:500243', '甲县'),
  names(2, 'project:甲县乙水库', '乙水库'),
  names(3, unresolvedId, '丙办法', 'unresolved'),
  makeEdge('CONTAINS', passageId(2), citationId, at('根据《某某条例》（国发〔2020〕1号）')),
  makeEdge('REFERS_TO', citationId, regulation, { basis: 'stated' }),
  makeEdge('MAY_BE', unresolvedId, regulation, { rank: 1, reason: '标题相近' }),
  makeEdge('TEXT_OF', documentId, own, {}),
  makeEdge('ISSUED_BY', own, 'agency:某省人民政府', { order: 0, ...evidence('某省人民政府') }),
  makeEdge('IMPLEMENTS', own, outline, relation('落实《某某规划纲要》')),
  makeEdge('BASED_ON', own, regulation, relation('根据《某某条例》')),
  makeEdge('INTERPRETS', own, outline, relation('《某某规划纲要》')),
  makeEdge('ISSUES', own, outline, relation('《某某规划纲要》')),
  makeEdge('FORWARDS', own, outline, relation('《某某规划纲要》')),
  makeEdge('AMENDS', own, regulation, relation('《某某条例》')),
  makeEdge('REPEALS', own, regulation, relation('《某某条例》')),
  makeEdge('MENTIONS', own, regulation, relation('《某某条例》')),
  makeEdge('TOUCHES', own, 'region:500243', {
    role: 'mentioned',
    count: 2,
    passages: [passageId(2)],
    ...evidence('甲县'),
  }),
  makeEdge('TOUCHES', own, 'region:500243', {
    role: 'site',
    count: 1,
    passages: [passageId(2)],
    ...evidence('甲县', '乙水库𠮷'),
  }),
  makeEdge('PLANS', own, 'project:甲县乙水库', { count: 1, passages: [passageId(2)], ...evidence('建设乙水库') }),
  makeEdge('LOCATED_IN', 'project:甲县乙水库', 'region:500243', { basis: 'clause', ...evidence('在甲县建设乙水库') }),
  makeEdge('PART_OF', 'region:500243', 'region:500000', { source: 'divisions' }),
  makeEdge('INCLUDES', 'region:渝东南', 'region:500243', { source: 'areas', from: 2010 }),
  makeEdge('GOVERNS', 'agency:某省人民政府', 'region:500000', { source: 'agencies' }),
  makeEdge('SUCCEEDED_BY', 'agency:某省人民委员会', 'agency:某省人民政府', { date: '1980', source: 'agencies' }),
];

export const exampleGraph = makeGraph(exampleNodes, exampleEdges);
