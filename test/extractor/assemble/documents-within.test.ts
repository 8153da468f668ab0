/** A notice with its measures is two policies, each with what is said in it; the graph says which passage is whose. */
import { describe, expect, it } from 'vitest';
import { assemble, extract, loadKnowledge, toFragment } from '../../../extractor/index.ts';
import { validateGraph, validateQuotes } from '../../../graph-schema/index.ts';
import { documentOf, printing } from '../../support/small-documents.ts';

const knowledge = loadKnowledge();

const heading = '黔江区人民政府关于印发支持中小企业发展若干措施的通知';
const title = '关于支持中小企业发展的若干措施';
const graphOf = (text: string) =>
  assemble([toFragment(extract(documentOf('notice.txt', text), knowledge), knowledge)], knowledge);
const graph = graphOf(printing);
const between = (type: string): readonly string[] =>
  graph.edges
    .filter((edge) => edge.type === type)
    .map(({ from, to }) => `${from} → ${to}`)
    .sort();
const policy = (name: string) => graph.nodes.find(({ id }) => id === `policy:${name}`)?.properties;

describe('a notice and the measures behind it', () => {
  it('are two policies that are held, the one issues the other', () => {
    expect(graph.nodes.filter(({ properties }) => properties.held === true).map(({ id }) => id)).toEqual([
      `policy:${title}`,
      `policy:${heading}`,
    ]);
    expect(between('ISSUES')).toEqual([`policy:${heading} → policy:${title}`]);
    expect([...validateGraph(graph), ...validateQuotes(graph)]).toEqual([]);
  });

  it('cite each for itself', () => {
    expect(between('IMPLEMENTS')).toEqual([`policy:${heading} → policy:中华人民共和国中小企业促进法`]);
    expect(between('BASED_ON')).toEqual([`policy:${title} → policy:重庆市促进中小企业发展办法`]);
  });

  it('touch places each for itself', () => {
    const touching = graph.edges.filter(({ type, to }) => type === 'TOUCHES' && to === 'region:500242');
    expect(touching.map(({ from }) => from)).toEqual([`policy:${title}`]);
  });

  it('say of each touch whether its role is certain, and what else it may be only where it is not', () => {
    const touching = graph.edges.filter(({ type }) => type === 'TOUCHES');
    expect(touching.length).toBeGreaterThan(0);
    for (const { properties } of touching) expect(properties.sure).toBe(properties.orRoles === undefined);
  });

  it('have the number only once, the organ and the day both', () => {
    expect(policy(heading)).toMatchObject({ docNumber: '黔江府发〔2021〕6号', date: '2021-03-01', kind: '通知' });
    expect(policy(title)).toMatchObject({
      date: '2021-03-01',
      effective: '2021-03-01',
      kind: '若干措施',
      jurisdiction: '500114',
    });
    expect(policy(title)).not.toHaveProperty('docNumber');
    expect(between('ISSUED_BY')).toEqual([
      `policy:${title} → agency:重庆市黔江区人民政府`,
      `policy:${heading} → agency:重庆市黔江区人民政府`,
    ]);
  });

  it('tell whose a passage is', () => {
    const partOf = (id: string) => graph.edges.find(({ type, to }) => type === 'TEXT_OF' && to === id)?.properties.part;
    expect([partOf(`policy:${heading}`), partOf(`policy:${title}`)]).toEqual([undefined, 1]);
    const parts = graph.nodes.filter(({ type }) => type === 'Passage').map(({ properties }) => properties.part ?? 0);
    expect([...parts].sort()).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });
});

describe('what the notice forwards', () => {
  const forwarded = graphOf(
    [
      '黔江区人民政府转发重庆市教育委员会关于加强校园安全若干措施的通知',
      '各乡镇人民政府：',
      '现将文件转发给你们，请认真贯彻执行。',
      '黔江区人民政府',
      '2021年3月1日',
      '关于加强校园安全的若干措施',
      '各区县要加强管理，保障师生安全。',
    ].join('\n'),
  );

  it('is passed on, and is what its own authors issued, on a day that is not told', () => {
    const inner = 'policy:关于加强校园安全的若干措施';
    expect(forwarded.edges.filter(({ type }) => type === 'FORWARDS').map(({ to }) => to)).toEqual([inner]);
    expect(
      forwarded.edges.filter(({ type, from }) => type === 'ISSUED_BY' && from === inner).map(({ to }) => to),
    ).toEqual(['agency:重庆市教育委员会']);
    expect(forwarded.nodes.find(({ id }) => id === inner)?.properties).not.toHaveProperty('date');
  });
});
