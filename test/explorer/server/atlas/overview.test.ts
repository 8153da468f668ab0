/** What the start page ranks: places by policies, not by sentences; missing policies by who cites them. */
import { describe, expect, it } from 'vitest';
import { type AtlasNode, makeAtlas, type StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { overviewOf } from '../../../../explorer/server/atlas/overview.ts';
import { pickNetwork } from '../../../../explorer/server/atlas/pick-network.ts';
import { surveyAtlas } from '../../../../explorer/server/atlas/survey.ts';

const policy = (id: string, held: boolean): AtlasNode => ({ id, kind: 'Policy', label: id, names: [id], held });
const region = (id: string, level: string): AtlasNode => ({ id, kind: 'Region', label: id, names: [id], level });
const edge = (from: string, kind: StoredEdge['kind'], to: string, place = 'x'): StoredEdge => ({
  kind,
  from,
  to,
  role: 'mentioned',
  evidence: [`${from}${place}`],
});
const nodes = [
  policy('意见', true),
  policy('细则', true),
  policy('纲要', false),
  policy('通知', false),
  policy('无人引用', false),
  region('全国', 'country'),
  region('甲县', 'county'),
  region('乙县', 'county'),
  region('丙县', 'county'),
];
const atlas = makeAtlas(nodes, [
  edge('意见', 'TOUCHES', '甲县', '第一条'),
  edge('意见', 'TOUCHES', '甲县', '第二条'),
  edge('意见', 'TOUCHES', '甲县', '第三条'),
  edge('意见', 'TOUCHES', '乙县'),
  edge('细则', 'TOUCHES', '乙县'),
  edge('意见', 'TOUCHES', '全国'),
  edge('细则', 'TOUCHES', '全国'),
  edge('细则', 'BASED_ON', '意见'),
  edge('细则', 'BASED_ON', '通知'),
  edge('意见', 'BASED_ON', '纲要'),
  edge('细则', 'IMPLEMENTS', '纲要'),
  edge('丙县', 'PART_OF', '乙县'),
]);
const survey = surveyAtlas(atlas);
const overview = overviewOf(atlas, survey);
const lines = (list: typeof overview.regions) => list.map(({ node, count }) => `${node.label} ${count}`);

describe('the overview of an atlas', () => {
  it('ranks places by the policies that touch them: three sentences of one are one; the country and the unspoken are left out', () =>
    expect(lines(overview.regions)).toEqual(['乙县 2', '甲县 1']));
  it('ranks what is cited but not held by who cites it: neither the held nor the uncited is missing', () =>
    expect(lines(overview.missing)).toEqual(['纲要 2', '通知 1']));
  it('counts the policies whose text is held', () => expect(overview.heldPolicies).toBe(2));
  it('counts what documents speak of as the network does, not what is only above it', () => {
    const { facets, nodes: drawn } = pickNetwork(atlas, survey, { filters: { hide: 'Unresolved' } }, 100);
    expect(overview.spokenOf).toEqual({ Policy: 4, Region: 3 });
    expect(Object.fromEntries(facets.kinds.map(({ value, count }) => [value, count]))).toEqual(overview.spokenOf);
    expect(drawn).toHaveLength(7);
  });
});
