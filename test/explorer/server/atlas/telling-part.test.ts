/** Which policies a large picture opens on: those that hang together, the most joined first, never more than can be told. */
import { describe, expect, it } from 'vitest';
import { type AtlasNode, makeAtlas, type StoredEdge } from '../../../../explorer/server/atlas/atlas.ts';
import { pickNetwork } from '../../../../explorer/server/atlas/pick-network.ts';
import { surveyAtlas } from '../../../../explorer/server/atlas/survey.ts';
import { tellingPart } from '../../../../explorer/server/atlas/telling-part.ts';

const policy = (name: string, held = true): AtlasNode => ({
  id: `policy:${name}`,
  kind: 'Policy',
  label: name,
  names: [name],
  held,
});
const cites = (from: string, to: string): StoredEdge => ({
  kind: 'BASED_ON',
  from: `policy:${from}`,
  to: `policy:${to}`,
  evidence: ['x'],
});
const numbers = (count: number, prefix: string): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** A law that `citing` policies cite; pairs; and so many policies alone. */
const collection = ({ citing = 20, pairs = 10, alone = 400 }) => {
  const nodes = [
    policy('法', false),
    ...numbers(citing, '引').map((name) => policy(name)),
    ...numbers(pairs, '对').flatMap((name) => [policy(name), policy(`${name}乙`, false)]),
    ...numbers(alone, '独').map((name) => policy(name)),
  ];
  const edges = [
    ...numbers(citing, '引').map((name) => cites(name, '法')),
    ...numbers(pairs, '对').map((name) => cites(name, `${name}乙`)),
  ];
  const atlas = makeAtlas(nodes, edges);
  return { atlas, survey: surveyAtlas(atlas) };
};

describe('what a large picture opens on', () => {
  it('are policies that hang together, without pairs and what hangs on nothing', () => {
    const { atlas, survey } = collection({});
    const network = pickNetwork(atlas, survey, { part: tellingPart(survey) }, 2_000);
    const ids = network.nodes.map(({ id }) => id).sort();
    expect(ids).toEqual(['法', ...numbers(20, '引')].map((name) => `policy:${name}`).sort());
    expect(network).toMatchObject({ left: { nodes: 420 }, found: 441 });
    expect(network.links).toHaveLength(20);
    expect(network.facets).toEqual(pickNetwork(atlas, survey, {}, 2_000).facets);
  });
  it('keep what is chosen beside them', () => {
    const { atlas, survey } = collection({});
    const { nodes } = pickNetwork(atlas, survey, { part: tellingPart(survey), keep: ['policy:独7'] }, 2_000);
    expect(nodes.map(({ id }) => id)).toContain('policy:独7');
  });
  it.each([
    ['all of the collection has room', { alone: 100 }],
    ['few hang together', { citing: 10 }],
  ])('are none where %s: then all is shown', (_, size) => {
    const { atlas, survey } = collection(size);
    expect(tellingPart(survey)).toBeUndefined();
    expect(pickNetwork(atlas, survey, { part: tellingPart(survey) }, 2_000).left.nodes).toBe(0);
  });
  it('are no crowd themselves, and hold what most hangs on', () => {
    const { survey } = collection({ citing: 900 });
    const part = tellingPart(survey);
    expect(part?.size).toBe(300);
    expect([...(part ?? [])][0]).toBe(survey.rowOf.get('policy:法'));
  });
  it('are the same in whatever order the store gives them', () => {
    const { atlas } = collection({ citing: 900 });
    const turned = surveyAtlas({ ...atlas, nodes: new Map([...atlas.nodes].reverse()) });
    const ids = (survey: typeof turned) => [...(tellingPart(survey) ?? [])].map((i) => survey.rows[i]?.node.id);
    expect(ids(turned)).toEqual(ids(surveyAtlas(atlas)));
  });
  it('are not made of policies that cite themselves', () => {
    const names = numbers(500, '独');
    const survey = surveyAtlas(
      makeAtlas(
        names.map((name) => policy(name)),
        names.map((name) => cites(name, name)),
      ),
    );
    expect(tellingPart(survey)).toBeUndefined();
  });
});
