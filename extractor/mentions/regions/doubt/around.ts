/** Keeps a doubtful name by what stands around it: a larger place before it, one of its own behind it, the other end of a pair. */
import type { Naming } from '../../../knowledge/gazetteer.ts';
import type { RegionMention } from '../../mention.ts';
import {
  isBehindAnother,
  isFullAmongItsWholes,
  isWholeBehindItsParent,
  standsBehindItsParent,
  standsBesideAnother,
} from '../behind-parent.ts';
import { inBracketsBeside, isSideInBrackets } from '../brackets.ts';
import { isBeforeItsTown, opensBeforeItsTown, wholeNamings } from '../own-towns.ts';
import { isOneOfPair } from '../pairs.ts';
import { inPlaceCells } from '../place-cells.ts';
import { provesPlace } from '../proves-place.ts';
import { LEAST_SISTERS, liesIn, namingsOf, shareProvince } from '../sisters.ts';
import { type Doubted, isCell } from './doubted.ts';

/** 向阳区、|郊区: where the text names sisters of the only one of a city, 郊区 beside one of them or in a cell is it. */
const isAmongItsSisters = (
  { text, named, knowledge }: Doubted,
  region: RegionMention,
  before: RegionMention | undefined,
  namings: readonly Naming[],
): boolean =>
  namings.some(({ place: { id, parent } }) => {
    if (parent === undefined) return false;
    const isSister = (other: string): boolean => other !== id && knowledge.places.place(other)?.parent === parent;
    if (before) return namingsOf(before, knowledge).some(({ place }) => isSister(place.id));
    const stands = isCell(text, region) || knowledge.regionCues.ofDivisions.at(text.folded, region.end) > 0;
    return stands && [...named].filter(isSister).length >= LEAST_SISTERS;
  });

/** 朝阳—镇江 in a text that names 长春市朝阳区: which of them it is, the pair does not say. */
const isNamedDistrict = ({ named, knowledge }: Doubted, region: RegionMention): boolean =>
  namingsOf(region, knowledge).some(({ place: { level, id } }) => level === 'county' && named.has(id));

/** 口头水库(行唐)、野沟门水库(|沙河|): beside an item that has a place of its province in brackets, and no word. */
const isBracketedBesidePlace = ({ folded, startingAt, doubts, knowledge }: Doubted, region: RegionMention): boolean =>
  inBracketsBeside(folded, region, startingAt).some(
    (other) => other.form === 'division' && doubts.get(other) !== 'word' && shareProvince(region, other, knowledge),
  );

/** What speaks for a name whether it is a word or not. */
const isShownAsPlace = (doubted: Doubted, region: RegionMention, before: RegionMention | undefined): boolean => {
  const { folded, startingAt, endingAt, knowledge } = doubted;
  if (isBracketedBesidePlace(doubted, region) || isSideInBrackets(folded, region, knowledge)) return true;
  if (standsBehindItsParent(folded, region, knowledge) || isWholeBehindItsParent(folded, region, before, knowledge))
    return true;
  if (provesPlace(folded, region.end, knowledge)) return true;
  const next = startingAt.get(region.end);
  if (next?.form === 'division' && liesIn(next, region, knowledge)) return true;
  if (isBeforeItsTown(folded, region, wholeNamings(region, knowledge), knowledge)) return true;
  if (opensBeforeItsTown(folded, region, knowledge)) return true;
  const parallel = before && knowledge.regionCues.listMarks.has(folded[before.start - 1] ?? '');
  return Boolean(parallel && standsBesideAnother(region, before, endingAt.get(before.start - 1)));
};

const isWordUsedAsPlace = (doubted: Doubted, region: RegionMention): boolean => {
  const { folded, startingAt, endingAt, doubts, named, knowledge } = doubted;
  const { listMarks, quarters } = knowledge.regionCues;
  const listed = listMarks.has(folded[region.start - 1] ?? '') ? endingAt.get(region.start - 1) : undefined;
  const namings = quarters.has(region.names[0] ?? '') ? namingsOf(region, knowledge) : [];
  const surely = (at: ReadonlyMap<number, RegionMention>) => (place: number) => {
    const other = at.get(place);
    return other?.form === 'division' && doubts.get(other) === 'none' ? other : undefined;
  };
  return (
    (!isNamedDistrict(doubted, region) &&
      isOneOfPair(folded, region, surely(startingAt), surely(endingAt), knowledge)) ||
    isFullAmongItsWholes(folded, region, named, knowledge) ||
    isAmongItsSisters(doubted, region, listed, namings) ||
    isBeforeItsTown(folded, region, namings, knowledge)
  );
};

const isBareNameOfPlace = ({ folded, named, knowledge }: Doubted, region: RegionMention): boolean =>
  region.within !== undefined ||
  namingsOf(region, knowledge).some(({ place }) => named.has(place.id)) ||
  knowledge.words.standsAlone(folded, region.start, region.end) === true;

export const keepByWhatStandsAround = (doubted: Doubted): void => {
  const { text, regions, endingAt, doubts, kept, knowledge } = doubted;
  const isInPlaceCell = inPlaceCells(text, endingAt, knowledge);
  const hasEvidence = (region: RegionMention): boolean => {
    if (isInPlaceCell(region)) return true;
    const before = endingAt.get(region.start);
    if (isBehindAnother(region, before, knowledge)) return false;
    if (isShownAsPlace(doubted, region, before)) return true;
    return doubts.get(region) === 'word' ? isWordUsedAsPlace(doubted, region) : isBareNameOfPlace(doubted, region);
  };
  for (const region of regions) if (!kept.has(region) && hasEvidence(region)) kept.add(region);
};
