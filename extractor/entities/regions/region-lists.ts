/** What the list in which a region stands says of it: its neighbours there, what stands before it, of what kind its members are. */
import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../../mentions/mention.ts';
import { joinedBefore } from '../../mentions/regions/joined-before.ts';
import { type PlaceList, placeLists } from '../../mentions/regions/place-lists.ts';
import type { RegionRow } from './region-row.ts';

export interface AroundLists {
  /** Places that only one reading allows, of the mentions listed beside this one. */
  besides(mention: RegionMention): readonly Place[];
  /** Provinces joined not far before it: both of 豫皖两省边界的|沈丘. */
  provincesBefore(mention: RegionMention): readonly Place[];
  /** The places that the one before its list may be, or before itself: 邢台市 of 邢台市桥东、|桥西两区. */
  aroundList(mention: RegionMention): readonly Place[];
  /** What its list tells its members to be: 县 of 毕节、威宁、赫章三县. */
  kindOf(mention: RegionMention): string | undefined;
}

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
