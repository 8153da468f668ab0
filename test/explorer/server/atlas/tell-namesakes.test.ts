/** Two reports of one title are not mistaken for each other. */
import { describe, expect, it } from 'vitest';
import type { AtlasNode, StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { tellNamesakes } from '../../../../explorer/server/atlas/tell-namesakes.ts';

const node = (id: string, kind: AtlasNode['kind'], label: string, rest: Partial<AtlasNode> = {}): AtlasNode => ({
  id,
  kind,
  label,
  names: [label],
  ...rest,
});
const nodes = [
  node('p:1', 'Policy', '政府工作报告'),
  node('p:2', 'Policy', '政府工作报告', { place: '460000' }),
  node('p:3', 'Policy', '政府工作报告'),
  node('p:4', 'Policy', '政府工作报告', { note: '国发〔2021〕3号' }),
  node('p:5', 'Policy', '旅游条例'),
  node('p:6', 'Policy', '政府工作报告'),
  node('a:1', 'Agency', '甲省人民政府'),
  node('a:2', 'Agency', '乙厅'),
  node('region:460000', 'Region', '海南省'),
  node('d:3', 'Document', '政府工作报告', { names: ['政府工作报告', 'report.txt'] }),
];
const edges: readonly StoredEdge[] = [
  { kind: 'ISSUED_BY', from: 'p:1', to: 'a:1' },
  { kind: 'ISSUED_BY', from: 'p:1', to: 'a:2' },
  { kind: 'ISSUED_BY', from: 'p:5', to: 'a:1' },
  { kind: 'TEXT_OF', from: 'd:3', to: 'p:3' },
];
const told = new Map(tellNamesakes(nodes, edges).map(({ id, by }) => [id, by]));

describe('namesakes', () => {
  it.each([
    ['p:1', '甲省人民政府、乙厅', 'its issuers'],
    ['p:2', '海南省', 'its place, if no issuer is known'],
    ['p:3', 'report.txt', 'its file, if no place is known either'],
    ['p:4', undefined, 'nothing more than its number'],
    ['p:5', undefined, 'nothing, as no other has its title'],
    ['p:6', undefined, 'nothing, as nothing is known'],
  ])('%s is told by %s: %s', (id, by, _why) => expect(told.get(id)).toBe(by));
});
