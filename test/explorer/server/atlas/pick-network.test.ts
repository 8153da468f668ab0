/** What the network shows of collections that are larger than the picture. */
import { describe, expect, it } from 'vitest';
import type { NodeType } from '../../../../explorer/api.ts';
import { type AtlasNode, makeAtlas, type StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { pickNetwork } from '../../../../explorer/server/atlas/pick-network.ts';
import { surveyAtlas } from '../../../../explorer/server/atlas/survey.ts';

const node = (kind: NodeType, name: string, held?: boolean): AtlasNode => ({
  id: `${kind.toLowerCase()}:${name}`,
  kind,
  label: name,
  names: [name],
  ...(held === undefined ? {} : { held }),
});
const touches = (policy: string, region: string, place: string, role = 'mentioned'): StoredEdge => ({
  kind: 'TOUCHES',
  from: `policy:${policy}`,
  to: `region:${region}`,
  role,
  evidence: [place],
});
/** Four policies with three regions each, one of which all share; and a province above. */
const policies = ['甲', '乙', '丙', '丁'];
const nodes = [
  ...policies.map((name) => node('Policy', name, true)),
  ...policies.flatMap((name) => [node('Region', `${name}1`), node('Region', `${name}2`)]),
  node('Region', '共'),
  node('Region', '省'),
];
const edges: readonly StoredEdge[] = [
  ...policies.flatMap((name) => [
    touches(name, `${name}1`, 'a'),
    touches(name, `${name}2`, 'b'),
    touches(name, '共', 'c'),
  ]),
  touches('甲', '甲1', 'a', 'site'),
  { kind: 'PART_OF', from: 'region:共', to: 'region:省' },
  { kind: 'TOUCHES', from: 'policy:甲', to: 'region:没有', evidence: ['x'] },
];
const atlas = makeAtlas(nodes, edges);
const survey = surveyAtlas(atlas);
const ids = (network: { readonly nodes: readonly { readonly id: string }[] }) => network.nodes.map(({ id }) => id);

describe('the atlas', () => {
  it('counts a place that speaks for two roles once', () =>
    expect(atlas.links.get('policy:甲-[TOUCHES]->region:甲1')).toMatchObject({
      count: 1,
      roles: ['mentioned', 'site'],
    }));
  it('leaves out edges to what it does not hold', () =>
    expect(atlas.links.has('policy:甲-[TOUCHES]->region:没有')).toBe(false));
});

describe('the survey', () => {
  it('counts who cites a policy once, however often and in whatever way', () => {
    const cites = (kind: StoredEdge['kind'], from: string): StoredEdge => ({
      kind,
      from: `policy:${from}`,
      to: 'policy:甲',
      evidence: ['x'],
    });
    const twice = makeAtlas(nodes, [cites('IMPLEMENTS', '乙'), cites('MENTIONS', '乙'), cites('MENTIONS', '丙')]);
    const { rows } = surveyAtlas(twice);
    expect(rows.find((row) => row.node.id === 'policy:甲')?.cited).toBe(2);
  });
});

describe('picking a network', () => {
  it('shows all that documents speak of, not what is only above it', () => {
    const network = pickNetwork(atlas, survey, {}, 100);
    expect(network.nodes).toHaveLength(13);
    expect(ids(network)).not.toContain('region:省');
    expect(network.left).toEqual({ nodes: 0, links: 0 });
  });
  it('keeps what hangs together when there is too much, and counts the rest', () => {
    const network = pickNetwork(atlas, survey, {}, 5);
    expect(ids(network)).toContain('region:共');
    expect(network.nodes.length + network.left.nodes).toBe(13);
    expect(network.links.length + network.left.links).toBe(12);
    expect(network).toMatchObject({ found: 13, all: 13 });
  });
  it('looks around a node by steps, its parent in the first only', () => {
    expect(ids(pickNetwork(atlas, survey, { focus: 'region:共' }, 100)).sort()).toEqual(
      ['policy:丁', 'policy:丙', 'policy:乙', 'policy:甲', 'region:共', 'region:省'].sort(),
    );
    expect(pickNetwork(atlas, survey, { focus: 'policy:甲', depth: 2 }, 100).nodes).toHaveLength(7);
  });
  it('brings what was chosen outside a part with what it hangs on', () => {
    const part = new Set([survey.rowOf.get('policy:乙') as number]);
    const filters = { hide: 'Region' };
    const alone = pickNetwork(atlas, survey, { filters, part, keep: ['region:甲1'] }, 100);
    expect(ids(alone).sort()).toEqual(['policy:乙', 'region:甲1'].sort());
    const beside = pickNetwork(atlas, survey, { filters, part, chosen: 'region:甲1' }, 100);
    expect(ids(beside).sort()).toEqual(['policy:乙', 'policy:甲', 'region:甲1'].sort());
    expect(beside.links.map(({ id }) => id)).toEqual(['policy:甲-[TOUCHES]->region:甲1']);
    // What the filters leave out stays out: neither the other regions of the policy nor a policy without text.
    const none = pickNetwork(atlas, survey, { filters: { hide: 'Policy' }, part, chosen: 'region:甲1' }, 100);
    expect(ids(none)).toEqual(['region:甲1']);
  });
  it('draws what was chosen with what it hangs on also where there is too much', () => {
    const network = pickNetwork(atlas, survey, { chosen: 'region:丁2' }, 3);
    expect(ids(network)).toEqual(expect.arrayContaining(['region:丁2', 'policy:丁']));
    expect(network.nodes).toHaveLength(3);
  });
});
