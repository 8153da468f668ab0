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
  node('p:7', 'Policy', '水法办法', { date: '2004-05-27' }),
  node('p:8', 'Policy', '水法办法', { date: '2022-11-25' }),
  node('p:9', 'Policy', '水法办法'),
  node('p:10', 'Policy', '水法办法', { date: '2022-11-25' }),
  node('p:11', 'Policy', '消防条例', { date: '2010' }),
  node('p:12', 'Policy', '消防条例', { date: '2010' }),
  node('a:1', 'Agency', '甲省人民政府'),
  node('a:2', 'Agency', '乙厅'),
  node('region:460000', 'Region', '海南省'),
  node('d:11', 'Document', '消防条例', { names: ['消防条例', 'fire.txt'] }),
  node('d:3', 'Document', '政府工作报告', { names: ['政府工作报告', 'report.txt'] }),
];
const edges: readonly StoredEdge[] = [
  { kind: 'ISSUED_BY', from: 'p:1', to: 'a:1' },
  { kind: 'ISSUED_BY', from: 'p:1', to: 'a:2' },
  { kind: 'ISSUED_BY', from: 'p:5', to: 'a:1' },
  { kind: 'ISSUED_BY', from: 'p:7', to: 'a:1' },
  { kind: 'ISSUED_BY', from: 'p:8', to: 'a:1' },
  { kind: 'ISSUED_BY', from: 'p:9', to: 'a:1' },
  { kind: 'ISSUED_BY', from: 'p:10', to: 'a:2' },
  { kind: 'ISSUED_BY', from: 'p:11', to: 'a:2' },
  { kind: 'ISSUED_BY', from: 'p:12', to: 'a:2' },
  { kind: 'TEXT_OF', from: 'd:11', to: 'p:11' },
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
    ['p:7', '2004-05-27', 'its date, as the same agency issued another version'],
    ['p:8', '2022-11-25', 'its date, as the same agency issued another version'],
    ['p:9', '甲省人民政府', 'its issuer all the same, if it has no date'],
    ['p:10', '乙厅', 'its issuer, which issued no other version'],
    ['p:11', 'fire.txt', 'its file, if the date is the same too'],
    ['p:12', '乙厅', 'its issuer, if nothing tells more'],
  ])('%s is told by %s: %s', (id, by, _why) => expect(told.get(id)).toBe(by));
});
