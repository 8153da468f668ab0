/** A made collection of a wanted size in the real schema: policies of many agencies over many places, the same at every call. */
import {
  type EdgeType,
  type Graph,
  type GraphEdge,
  type GraphNode,
  makeEdge,
  makeGraph,
  makeNode,
  type PropertyValue,
} from '../../graph-schema/index.ts';
import { numbersFrom } from './made-numbers.ts';

/** Syllables of made names: they read like names of places, so that search has to tell like from like. */
const syllables = [...'东西南北中山水林江河海湖石金银龙凤平安庆阳州城原关口源泉川溪岭峰'];
const subjects = [...'农林水电路桥医教文体商贸科技环保'];

interface Made {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Of a hundred nodes sixty are policies, twenty-five places, ten projects, five agencies. */
const share = { policies: 0.6, regions: 0.25, projects: 0.1 } as const;

const make = (size: number): Made => {
  const next = numbersFrom(1);
  const whole = (below: number): number => Math.floor(next() * below);
  const name = (length: number): string => Array.from({ length }, () => syllables[whole(syllables.length)]).join('');
  // Squared: a few are named by many, most by few.
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() ** 2 * list.length)] as T;
  const [policyCount, regionCount, projectCount] = [share.policies, share.regions, share.projects].map((part) =>
    Math.round(size * part),
  ) as [number, number, number];
  const place = () => ({ x: next() * 1000, y: next() * 1000 });
  const regions = Array.from({ length: regionCount }, (_, i) => {
    const code = String(110000 + i * 20);
    const level = i % 40 === 0 ? 'province' : i % 5 === 0 ? 'prefecture' : 'county';
    const title = `${name(2)}${level === 'county' ? '县' : '市'}`;
    return makeNode('Region', `region:${code}`, { name: title, fullName: title, level, code, ...place() });
  });
  const agencies = Array.from({ length: size - policyCount - regionCount - projectCount }, (_, i) =>
    makeNode('Agency', `agency:${name(3)}厅${i}`, { name: `${name(3)}厅${i}`, level: 'province', ...place() }),
  );
  const projects = Array.from({ length: projectCount }, (_, i) =>
    makeNode('Project', `project:${name(4)}${i}`, { name: `${name(4)}水库${i}`, ...place() }),
  );
  const policies = Array.from({ length: policyCount }, (_, i) => {
    const subject = `${subjects[whole(subjects.length)]}${subjects[whole(subjects.length)]}`;
    const title = `${name(2)}市人民政府关于${name(2)}${subject}发展的实施意见${i}`;
    const year = 2000 + whole(26);
    return makeNode('Policy', `policy:${title}`, {
      title,
      docNumber: `${name(2)}政发〔${year}〕${i}号`,
      date: `${year}-${String(1 + whole(12)).padStart(2, '0')}`,
      held: i % 4 === 0,
      jurisdiction: oneOf(regions).properties.code as string,
      ...place(),
    });
  });
  const edges = new Map<string, GraphEdge>();
  const add = (type: EdgeType, from: string, to: string, own: Readonly<Record<string, PropertyValue>>): void => {
    const span = `document:0123456789abcdef#${edges.size}-${edges.size + 2}`;
    if (from === to) return;
    const edge = makeEdge(type, from, to, { ...own, evidence: [span], quotes: ['原文'] });
    edges.set(edge.id, edge);
  };
  for (const { id } of policies) {
    add('ISSUED_BY', id, oneOf(agencies).id, { order: 1 });
    add('MENTIONS', id, oneOf(policies).id, { citations: [], count: 1 });
    add('MENTIONS', id, oneOf(policies).id, { citations: [], count: 1 });
    add('TOUCHES', id, oneOf(regions).id, { role: 'mentioned', count: 1, passages: [] });
    add('TOUCHES', id, oneOf(regions).id, { role: 'mentioned', count: 1, passages: [] });
  }
  for (const { id } of projects) add('PLANS', oneOf(policies).id, id, { count: 1, passages: [] });
  return { nodes: [...regions, ...agencies, ...projects, ...policies], edges: [...edges.values()] };
};

export const makeCollection = (size: number): Graph => {
  const { nodes, edges } = make(size);
  return makeGraph(nodes, edges);
};
