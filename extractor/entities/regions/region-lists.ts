/** What the list in which a region stands says of it: its neighbours there, what stands before it, of what kind its members are. */
import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../../mentions/mention.ts';
import { joinedBefore } from '../../mentions/regions/joined-before.ts';
import { type PlaceList, placeLists } from '../../mentions/regions/place-lists.ts';
import type { RegionRow } from './region-row.ts';
import type { Surroundings } from './surroundings.ts';

type AroundLists = Pick<Surroundings, 'besides' | 'aroundList' | 'provincesBefore' | 'kindOf'>;

/** So many neighbours on either side decide; a list may be as long as a text. */
const FEW = 12;

interface Membership {
  readonly list: PlaceList;
  /** Which of its members. */
  readonly at: number;
}

export const readLists = (row: RegionRow, folded: string, knowledge: Knowledge): AroundLists => {
  const { places } = knowledge;
  const memberships = new Map<RegionMention, Membership>();
  for (const list of placeLists(folded, row.regions, knowledge))
    for (const [at, member] of list.members.entries()) memberships.set(member, { list, at });

  const besides = (mention: RegionMention): readonly Place[] => {
    const membership = memberships.get(mention);
    if (!membership) return [];
    const { at, list } = membership;
    const { members } = list;
    return row.placesOf([...members.slice(Math.max(0, at - FEW), at), ...members.slice(at + 1, at + 1 + FEW)]);
  };
  const aroundList = (mention: RegionMention): readonly Place[] => {
    const { list, at } = memberships.get(mention) ?? { list: undefined, at: 0 };
    for (let i = at; list && i >= Math.max(0, at - FEW); i--) {
      const outer = row.touching(list.members[i]!);
      if (outer?.form === 'division') return gather(places.named(outer.names[0] ?? ''), ({ place }) => [place]);
    }
    return [];
  };
  const provincesBefore = (mention: RegionMention): readonly Place[] => {
    const first = memberships.get(mention)?.list.members[0] ?? mention;
    const joined = joinedBefore(folded, row.regions, first, knowledge);
    return gather(joined?.names ?? [], (name) => places.abbreviation(name) ?? []);
  };
  return { besides, aroundList, provincesBefore, kindOf: (mention) => memberships.get(mention)?.list.kind };
};
