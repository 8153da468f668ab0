/** Where things stand on a map: only what is known, and no better than it is known. */
import { describe, expect, it } from 'vitest';
import type { NodeType } from '../../../../explorer/api.ts';
import { type AtlasNode, makeAtlas, type StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { standingIn } from '../../../../explorer/server/atlas/stand-on-map.ts';

const node = (kind: NodeType, name: string, more: Partial<AtlasNode> = {}): AtlasNode => ({
  id: `${kind.toLowerCase()}:${name}`,
  kind,
  label: name,
  names: [name],
  ...more,
});
const nodes = [
  node('Region', '100000', { level: 'country', place: '100000' }),
  node('Region', '500000', { level: 'province', place: '500000' }),
  node('Region', '500114', { level: 'county', place: '500114' }),
  node('Region', '500114/某镇', { level: 'township' }),
  node('Region', '渝东', { level: 'area' }),
  node('Region', '某湖', { level: 'feature' }),
  node('Agency', '国务院', { level: 'central' }),
  node('Agency', '市政府', { level: 'province', place: '500000' }),
  node('Agency', '某会', {}),
  node('Policy', '国务院的'),
  node('Policy', '市的'),
  node('Policy', '县的', { place: '500114' }),
  node('Policy', '无主的'),
  node('Project', '水库'),
  node('Project', '无处的'),
  node('Unresolved', '某地'),
];
const edge = (kind: StoredEdge['kind'], from: string, to: string): StoredEdge => ({ kind, from, to });
const atlas = makeAtlas(nodes, [
  edge('INCLUDES', 'region:渝东', 'region:500114'),
  edge('INCLUDES', 'region:渝东', 'region:500000'),
  edge('ISSUED_BY', 'policy:国务院的', 'agency:国务院'),
  edge('ISSUED_BY', 'policy:市的', 'agency:市政府'),
  edge('ISSUED_BY', 'policy:无主的', 'agency:某会'),
  edge('LOCATED_IN', 'project:水库', 'region:500000'),
  edge('LOCATED_IN', 'project:水库', 'region:500114'),
]);
const city = { lon: 106.5, lat: 29.5 };
const county = { lon: 108.7, lat: 29.5 };
const standsAt = standingIn(
  atlas,
  new Map([
    ['region:500000', city],
    ['region:500114', county],
  ]),
);

describe('where a node stands', () => {
  it.each<readonly [string, typeof city | 'nationwide' | undefined, string]>([
    ['region:500114', county, 'a place at its point'],
    ['region:500114/某镇', county, 'a township in its county'],
    ['region:渝东', { lon: 107.6, lat: 29.5 }, 'an area amid its members'],
    ['region:某湖', undefined, 'a lake without a point: nowhere'],
    ['region:100000', 'nationwide', 'the country'],
    ['agency:国务院', 'nationwide', 'a central agency'],
    ['agency:市政府', city, 'an agency where its government is'],
    ['agency:某会', undefined, 'an agency of unknown place: nowhere'],
    ['policy:国务院的', 'nationwide', 'what a central agency issued'],
    ['policy:市的', city, 'a policy where its issuer governs'],
    ['policy:县的', county, 'a policy of a county'],
    ['policy:无主的', undefined, 'a policy whose issuer has no place: nowhere'],
    ['project:水库', county, 'a project at the narrowest of its sites'],
    ['project:无处的', undefined, 'a project without a site: nowhere'],
    ['unresolved:某地', undefined, 'what is open: nowhere, rather than guessed'],
  ])('%s stands at %j (%s)', (id, expected) => {
    const found = standsAt(atlas.nodes.get(id) as AtlasNode);
    if (typeof expected !== 'object') expect(found).toBe(expected);
    else {
      expect((found as typeof city).lon).toBeCloseTo(expected.lon);
      expect((found as typeof city).lat).toBeCloseTo(expected.lat);
    }
  });
});
