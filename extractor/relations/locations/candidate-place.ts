/** A place that a project's name may spell out, with all that tells whether it is one. */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { saysKind } from '../../knowledge/whole-name.ts';
import { choosePlace } from './chosen-place.ts';
import { holderOf, isHeldBy } from './holders.ts';
import { type Named, otherEnd } from './other-end.ts';
import type { Surroundings } from './surroundings.ts';

export interface CandidatePlace {
  /** The name of the project. */
  readonly text: string;
  readonly named: Named;
  readonly place: Place;
  /** The other names of places in it, and those right and left of this one. */
  readonly all: readonly Named[];
  readonly index: number;
  readonly before: Named | undefined;
  readonly after: Named | undefined;
  /** An end of a line: 万源|至城口. */
  readonly isEnd: boolean;
  /** Right behind another place, or behind one that holds it: 黔江区|茶园. */
  readonly isBehind: boolean;
  /** 丹东港|大东港区: a part of a port lies where the port does. */
  readonly isPartOfPort: boolean;
  /** A county without its kind. */
  readonly isBare: boolean;
  /** In marks; a county there is mostly a word (“芙蓉计划”). */
  readonly isQuoted: boolean;
  /** The document names it, or it lies where the document governs. */
  readonly isNamed: boolean;
  readonly isNear: boolean;
  readonly around: Surroundings;
  readonly knowledge: Knowledge;
}

const PORT = '港';
/** 通州 ends like a whole name, 通县 is one of two characters. */
const SHORTEST_BARE = 2;

/** 文山县 for what has become 文山市, 彭水县 for its autonomous county: it says of what kind it is, however the place is called today. */
const isWhole = (name: string, { id }: Place, { places }: Knowledge): boolean =>
  name.length > SHORTEST_BARE &&
  saysKind(name) &&
  places.named(name).some(({ place, form }) => place.id === id && (form === 'former' || form === 'short'));

/** The name of a project, with the names of places in it. */
export interface NameOfPlaces {
  readonly text: string;
  readonly all: readonly Named[];
  /** Its marked parts. */
  readonly quoted: string;
}

/** What the place-name at `index` stands for, if for any. */
export const candidatePlace = (
  { text, all, quoted }: NameOfPlaces,
  index: number,
  around: Surroundings,
  knowledge: Knowledge,
): CandidatePlace | undefined => {
  const [named, before, after] = [all[index]!, all[index - 1], all[index + 1]];
  const { name, start } = named;
  const other = otherEnd(text, named, before, after, knowledge);
  const holder = holderOf(text, named, before);
  const place = choosePlace(named, other, holder, around, knowledge);
  if (!place) return undefined;
  const isHeld = isHeldBy(place, holder, knowledge);
  const isNamed = around.named.has(place.id);
  return {
    text,
    named,
    place,
    all,
    index,
    before,
    after,
    isEnd: other !== undefined,
    isBehind: before?.end === start || isHeld,
    isPartOfPort: !isHeld && text[start - 1] === PORT && holder?.end === start - 1,
    isBare: place.level === 'county' && name !== place.name && !isWhole(name, place, knowledge),
    isQuoted: quoted.includes(name),
    isNamed,
    isNear: isNamed || around.inJurisdiction(place.id),
    around,
    knowledge,
  };
};
