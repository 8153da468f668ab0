/** Which nodes rule a picture, and where they go. */
import { describe, expect, it } from 'vitest';
import type { NodeType } from '../../../../explorer/api.ts';
import type { Network } from '../../../../explorer/api-picture.ts';
import { findHubs, placeHubs } from '../../../../explorer/web/graph/hubs.ts';

/** Held documents that all name one agency, each with a place of its own. */
const collection = (documents: number, hub: NodeType): Network => {
  const ids = Array.from({ length: documents }, (_, i) => i);
  const figures = { degree: 1, quotes: 1, cited: 0, provinces: [] };
  const link = (from: string, to: string) => ({
    id: `${from}-[TOUCHES]->${to}`,
    kind: 'TOUCHES' as const,
    from,
    to,
    count: 1,
  });
  return {
    nodes: [
      ...ids.map((i) => ({ id: `p${i}`, kind: 'Policy' as const, label: '', held: true, ...figures })),
      ...ids.map((i) => ({ id: `r${i}`, kind: 'Region' as const, label: '', ...figures })),
      { id: 'hub', kind: hub, label: '', ...figures },
    ],
    links: ids.flatMap((i) => [link(`p${i}`, `r${i}`), link(`p${i}`, 'hub')]),
    left: { nodes: 0, links: 0 },
    found: 0,
    all: 0,
    facets: { kinds: [], levels: [], provinces: [], years: [], texts: [], relations: [], roles: [] },
    more: [],
  };
};

describe('hubs', () => {
  it.each<[string, number, NodeType, readonly string[]]>([
    ['an agency that eight of eight documents name', 8, 'Agency', ['hub']],
    ['a region that forty of forty name', 40, 'Region', ['hub']],
    ['one that three of three name is no hub: the picture is small', 3, 'Agency', []],
    ['a policy that all cite is what one looks for', 40, 'Policy', []],
  ])('%s', (_, documents, kind, hubs) => expect([...findHubs(collection(documents, kind), [])]).toEqual(hubs));
  it('are in a large picture what sixteen documents name, and no more than sixteen', () => {
    const { nodes, links, ...rest } = collection(300, 'Agency');
    const named = (by: number) => ({ ...rest, nodes, links: links.filter(({ to }, i) => to !== 'hub' || i < 2 * by) });
    expect([...findHubs(named(15), [])]).toEqual([]);
    expect([...findHubs(named(16), [])]).toEqual(['hub']);
    const many = nodes
      .filter(({ id }) => id.startsWith('p'))
      .flatMap(({ id }) =>
        links
          .filter(({ to }) => to.startsWith('r') && Number(to.slice(1)) < 20)
          .map((link) => ({ ...link, id: `${id}${link.to}`, from: id })),
      );
    expect(findHubs({ ...rest, nodes, links: many }, []).size).toBe(16);
  });
  it('spare what the reader looks at', () => expect(findHubs(collection(8, 'Agency'), ['hub']).size).toBe(0));
  it('stand in a row above the others', () => {
    const row = placeHubs(
      ['a', 'b'],
      [
        { x: 0, y: 0 },
        { x: 100, y: 50 },
      ],
    ).map(([, place]) => place);
    expect(row[0]!.y).toBeGreaterThan(50);
    expect(row[0]!.y).toBe(row[1]!.y);
    expect(row[0]!.x).toBeLessThan(row[1]!.x);
    expect(placeHubs(['a'], [])).toHaveLength(1);
  });
});
