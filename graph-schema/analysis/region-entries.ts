/** Regions as analysis sees them: where each lies, what it holds, what took its place. */
import { groupBy, known, number, type SeenEdge, type SeenGraph, text } from './seen.ts';
import type { Membership, RegionEntry } from './view.ts';

export const memberOf = ({ to, properties }: SeenEdge): Membership =>
  known<Membership>({
    region: to,
    source: text(properties.source) ?? '',
    from: number(properties.from),
    to: number(properties.to),
  });

const successorOf = ({ to, properties }: SeenEdge): RegionEntry['successors'][number] =>
  known<RegionEntry['successors'][number]>({ region: to, date: text(properties.date) });

export const readRegions = ({ nodes, edges }: SeenGraph): ReadonlyMap<string, RegionEntry> => {
  const parents = new Map(edges('PART_OF').map(({ from, to }) => [from, to]));
  const included = groupBy(edges('INCLUDES'), ({ from }) => from);
  const succeeded = groupBy(edges('SUCCEEDED_BY'), ({ from }) => from);
  return new Map(
    nodes('Region').map(({ id, properties: p }) => [
      id,
      known<RegionEntry>({
        id,
        name: text(p.name) ?? id,
        fullName: text(p.fullName) ?? text(p.name) ?? id,
        level: text(p.level) ?? '',
        code: text(p.code),
        lon: number(p.lon),
        lat: number(p.lat),
        validFrom: number(p.validFrom),
        validTo: number(p.validTo),
        parent: parents.get(id),
        members: (included.get(id) ?? []).map(memberOf),
        successors: (succeeded.get(id) ?? []).map(successorOf),
      }),
    ]),
  );
};
