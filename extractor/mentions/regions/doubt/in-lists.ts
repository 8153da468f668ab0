/** Keeps the doubtful members of a list by the others: 合作 in 甘南、合作、夏河三地, 安康 and 石泉 in 安康、石泉. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { RegionMention } from '../../mention.ts';
import { joinedBefore, liesInJoined } from '../joined-before.ts';
import { closesList } from '../named-in-full.ts';
import { isBracketed, placeLists } from '../place-lists.ts';
import { areNested, areSisters, namingsOf, shareProvince } from '../sisters.ts';
import { type Doubted, namedInFull } from './doubted.ts';

/** No bracket names more of one prefecture. */
const MOST_SISTERS = 40;

type PlaceList = ReturnType<typeof placeLists>[number];

/** 涪陵 in 涪陵、万县、永川地区: its list tells of what kind it is, and something is called so with it. */
const isOfKind = ({ names: [name = ''] }: RegionMention, kind: string | undefined, { places }: Knowledge): boolean =>
  kind !== undefined && !name.endsWith(kind) && !places.isAlsoWord(name) && places.named(name + kind).length > 0;

/** Which members of a list are kept, as far as the others tell; `fullyNamed`: ids that the text names in full elsewhere. */
const keptIn = (
  { folded, regions, kept, knowledge }: Doubted,
  { members, hasSharedHead, kind }: PlaceList,
  fullyNamed: ReadonlySet<string>,
): ((member: RegionMention) => boolean) => {
  const certain = members.filter((member) => kept.has(member));
  const isNamed = (member: RegionMention): boolean =>
    namingsOf(member, knowledge).some(({ place }) => fullyNamed.has(place.id));
  // 会同、通道 where the text names 会同县 and 通道县.
  const areNamed = members.every(isNamed);
  const areOfOnePrefecture = (member: RegionMention): boolean =>
    members.length <= MOST_SISTERS &&
    isBracketed(folded, members) &&
    members.every((other) => other === member || areSisters(other, member, knowledge));
  const isOneOfTwoNested = (member: RegionMention): boolean =>
    members.length === 2 && members.some((other) => other !== member && areNested(member, other, knowledge));
  return (member) =>
    hasSharedHead ||
    isOfKind(member, kind, knowledge) ||
    (!kept.has(member) && certain.some((other) => shareProvince(member, other, knowledge))) ||
    (certain.length > 0 && liesInJoined(member, joinedBefore(folded, regions, members[0]!, knowledge), knowledge)) ||
    isOneOfTwoNested(member) ||
    areNamed ||
    (closesList(folded, member, certain.length) && isNamed(member)) ||
    areOfOnePrefecture(member);
};

export const keepInLists = (doubted: Doubted): void => {
  const { folded, regions, kept, knowledge } = doubted;
  const fullyNamed = namedInFull(kept, knowledge);
  for (const list of placeLists(folded, regions, knowledge)) {
    if (list.members.length < 2) continue;
    const isKept = keptIn(doubted, list, fullyNamed);
    for (const member of list.members) if (isKept(member)) kept.add(member);
  }
};
