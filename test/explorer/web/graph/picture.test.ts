/** What filters and selections leave of a network, and what stands out in it. */
import { describe, expect, it } from 'vitest';
import type { Legend } from '../../../../explorer/api.ts';
import type { Network } from '../../../../explorer/api-picture.ts';
import { storedPlaces, taskOf, withApart } from '../../../../explorer/web/graph/arrange.ts';
import { highlightOf } from '../../../../explorer/web/graph/highlight.ts';
import { byForce } from '../../../../explorer/web/graph/layouts/by-force.ts';
import { mix } from '../../../../explorer/web/graph/mix.ts';
import { crowding, makePicture, withoutNodes } from '../../../../explorer/web/graph/picture.ts';

const link = (kind: Network['links'][number]['kind'], from: string, to: string) => ({
  id: `${from}-[${kind}]->${to}`,
  kind,
  from,
  to,
  count: 1,
});
const figures = { quotes: 0, cited: 0, provinces: [] };
const network: Network = {
  nodes: [
    { id: 'policy:甲', kind: 'Policy', label: '甲', held: true, degree: 3, ...figures },
    { id: 'policy:乙', kind: 'Policy', label: '乙', held: false, degree: 1, ...figures },
    { id: 'region:1', kind: 'Region', label: '一', degree: 1, ...figures },
    { id: 'region:2', kind: 'Region', label: '二', degree: 40, ...figures },
  ],
  links: [
    link('BASED_ON', 'policy:甲', 'policy:乙'),
    link('TOUCHES', 'policy:甲', 'region:1'),
    link('PART_OF', 'region:1', 'region:2'),
  ],
  left: { nodes: 0, links: 0 },
  found: 4,
  all: 4,
  facets: { kinds: [], levels: [], provinces: [], years: [], texts: [], relations: [], roles: [] },
  more: [],
};
const captions = { caption: { zh: '', en: '' }, about: { zh: '', en: '' } };
const legend: Legend = {
  nodes: [
    { type: 'Policy', shape: 'circle', colour: '#0072b2', ...captions },
    { type: 'Region', shape: 'square', colour: '#009e73', ...captions },
  ],
  edges: [{ type: 'BASED_ON', colour: '#d55e00', ...captions }],
  roles: [],
};
const ids = (part: Network) => part.nodes.map(({ id }) => id);

describe('taking nodes out by hand', () => {
  it('drops them and their links', () => {
    const part = withoutNodes(network, ['region:1']);
    expect(ids(part)).toEqual(['policy:甲', 'policy:乙', 'region:2']);
    expect(part.links.map(({ kind }) => kind)).toEqual(['BASED_ON']);
  });
  it('leaves the network as it is where nothing went', () => expect(withoutNodes(network, [])).toBe(network));
});

describe('the picture', () => {
  const choice = { arrangement: 'force', hubs: new Set<string>() } as const;
  const arranged = withApart(byForce(taskOf(network, choice)), choice);
  const { places } = arranged;
  const look = { legend, scheme: 'light', nameOf: (group: string) => group, hubs: choice.hubs, pins: [] } as const;
  const picture = makePicture(network, arranged, look);
  const node = (id: string) => picture.nodes.find((one) => one.id === id)!;
  it('gives every node a place of its own', () => expect(new Set([...places.values()].map(({ x }) => x)).size).toBe(4));
  it('has the lines of its layout in the frame, with what stands before the first', () => {
    const guides = [
      { axis: 'x', at: -1e4, name: '' },
      { axis: 'x', at: 0, name: '2020' },
    ] as const;
    const { frame } = makePicture(network, { ...arranged, guides }, look);
    expect(frame).toEqual({ x: [-1e4, picture.frame.x[1]], y: picture.frame.y });
  });
  it('uses stored places as they are', () => {
    const stored = { ...network, nodes: network.nodes.map((one, i) => ({ ...one, x: i, y: -i })) };
    expect(storedPlaces(stored)?.get('region:1')).toEqual({ x: 2, y: -2 });
  });
  it('has no stored places where most are missing', () => expect(storedPlaces(network)).toBeUndefined());
  it('lays out the same network in the same way', () =>
    expect(byForce(taskOf(network, choice)).places).toEqual([...places]));
  it('puts a pinned node where the reader put it', () => {
    const pinned = makePicture(network, arranged, { ...look, pins: [{ id: 'region:1', x: 7, y: -7 }] });
    expect(pinned.nodes.find(({ id }) => id === 'region:1')).toMatchObject({ x: 7, y: -7 });
  });
  it('sizes by the measure that is chosen', () => {
    const measured = makePicture(network, arranged, { ...look, measure: 'degree' });
    const sizeOf = (id: string) => measured.nodes.find((one) => one.id === id)!.size;
    expect(sizeOf('region:2')).toBeGreaterThan(sizeOf('policy:甲'));
    expect(sizeOf('policy:甲')).toBeGreaterThan(sizeOf('policy:乙'));
  });
  it('keeps the lines to hubs quiet', () => {
    const hubs = new Set(['region:2']);
    const apart = withApart(byForce(taskOf(network, { ...choice, hubs })), { hubs });
    const drawn = makePicture(network, apart, { ...look, hubs });
    expect(drawn.links.map(({ quiet }) => quiet)).toEqual([false, false, true]);
    const top = Math.max(...[...apart.places].filter(([id]) => !hubs.has(id)).map(([, { y }]) => y));
    expect(apart.places.get('region:2')!.y).toBeGreaterThan(top);
  });
  it('outlines groups of two and more', () => {
    const provinces = { ...network, nodes: network.nodes.map((one) => ({ ...one, provinces: ['500000'] })) };
    expect(makePicture(provinces, arranged, { ...look, group: 'province' }).groups).toEqual([
      { name: '500000', ids: network.nodes.map(({ id }) => id) },
    ]);
    expect(makePicture(network, arranged, { ...look, group: 'issuer' }).groups).toEqual([]);
  });
  it('makes held policies larger than a region with forty links', () =>
    expect(node('policy:甲').size).toBeGreaterThan(node('region:2').size));
  it('leaves what is only cited hollow', () => {
    expect(node('policy:乙').fill).toBe('#fbfaf7');
    expect(node('policy:甲').fill).toBe(node('policy:甲').colour);
  });
  it('mixes colours by share', () => expect(mix('#ff0000', '#0000ff', 0.5)).toBe('#800080'));

  it('lights a node with its neighbours', () =>
    expect(highlightOf(picture, 'policy:甲', undefined)).toEqual({
      links: ['policy:甲-[BASED_ON]->policy:乙', 'policy:甲-[TOUCHES]->region:1'],
      nodes: ['policy:甲', 'policy:乙', 'region:1'],
      main: ['policy:甲'],
    }));
  it('lights a link with its ends', () =>
    expect(highlightOf(picture, 'region:1-[PART_OF]->region:2', undefined)?.nodes).toEqual(['region:1', 'region:2']));
  it('lights nothing for what is not in the picture', () =>
    expect(highlightOf(picture, 'agency:x', undefined)).toBeUndefined());
  it('of two that are chosen lights both and what hangs on either', () => {
    const two = highlightOf(picture, 'policy:乙', undefined, 'region:2');
    expect(two?.main).toEqual(['policy:乙', 'region:2']);
    expect(two?.links).toEqual(['policy:甲-[BASED_ON]->policy:乙', 'region:1-[PART_OF]->region:2']);
  });
  it('lets held documents lead, in a crowd only those with the most links, with fewer names in all', () => {
    const lead = ({ nodes }: typeof picture) => nodes.filter(({ leads }) => leads).map(({ id }) => id);
    expect([lead(picture), picture.labelShare]).toEqual([['policy:甲'], 1]);
    const held = Array.from({ length: 700 }, (_, i) => ({
      ...network.nodes[0]!,
      id: `policy:${i}`,
      degree: i,
    }));
    const crowd = makePicture({ ...network, nodes: held, links: [] }, arranged, look);
    expect(lead(crowd)).toEqual(held.slice(-16).map(({ id }) => id));
    expect(crowd.labelShare).toBeLessThan(0.8);
  });
  it('names the hubs first, over and above the others: they stand in a row of their own', () => {
    const drawn = makePicture(network, arranged, { ...look, hubs: new Set(['region:2']) });
    const first = [...drawn.nodes].sort((a, b) => b.importance - a.importance).map(({ id }) => id);
    expect([first[0], first[1], drawn.labelsAbove]).toEqual(['region:2', 'policy:甲', 1]);
    expect(picture.labelsAbove).toBe(0);
  });
  it('lets none lead that stands apart in rows: a label over its neighbours would hide them', () => {
    const apart = { name: '没有其他连线', ids: ['policy:甲'] };
    const alone = makePicture(network, arranged, { ...look, apart }).nodes.find(({ id }) => id === 'policy:甲');
    expect([alone?.leads, alone?.lines, node('policy:甲').leads]).toEqual([false, 1, true]);
  });
  it('among many policies alone lets those lead that most others hang on, held or only cited', () => {
    const policies = Array.from({ length: 80 }, (_, i) => ({
      ...network.nodes[0]!,
      id: `policy:${i}`,
      held: i > 1,
      degree: i,
    }));
    const links = Array.from({ length: 60 }, (_, i) => link('BASED_ON', `policy:${i + 2}`, `policy:${i % 2}`));
    const many = { ...network, nodes: policies, links };
    const lead = ({ nodes }: typeof picture) => nodes.filter(({ leads }) => leads).map(({ id }) => id);
    const drawn = makePicture(many, arranged, { ...look, arePolicies: true });
    expect(lead(drawn)).toEqual(['policy:0', 'policy:1']);
    expect([...drawn.nodes].sort((a, b) => b.importance - a.importance)[0]?.id).toBe('policy:0');
    expect(lead(makePicture(many, arranged, look))).not.toContain('policy:0');
  });
  it('draws each node smaller where many stand, to a limit', () => {
    expect([1, 200, 420].map(crowding)).toEqual([1, 1, 1]);
    expect(crowding(1_000)).toBeLessThan(0.7);
    expect(crowding(100_000)).toBe(crowding(10_000));
  });
});
