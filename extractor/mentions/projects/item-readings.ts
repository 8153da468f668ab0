/**
 * Every reading of one item that ends in a head: alone, joined to the item before it, as the last of a list that shares its head.
 *
 *   密云、官厅|两水库 → 密云水库 | 官厅水库 (shared); 官厅两水库 (alone) is refused for good
 *   重庆信息与|智慧医学研究院 → 重庆信息与智慧医学研究院 (joined) | 智慧医学研究院 (alone)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { asCandidates, type Candidate, NONE, type Way } from './candidate.ts';
import { type Verdict, verdictOn } from './evidence.ts';
import type { SharedHead } from './group-names.ts';
import { joinedBefore } from './joined.ts';
import { saysHowMany } from './list-counts.ts';
import { listedBefore } from './listed.ts';
import { kindBefore } from './of-kind.ts';
import { placeOfBefore } from './of-place.ts';
import type { PartsOfOne } from './parts-reader.ts';
import { type Phrase, readPhrase, readUncut } from './phrase.ts';
import { BUILT } from './phrase-start.ts';
import { roadsBefore } from './road-numbers.ts';
import type { Item, Run } from './run.ts';
import { expandLoosely, expandShared } from './shared-head.ts';
import { isBesideNamed } from './siblings.ts';
import { stands } from './standing.ts';
import { ROADS } from './without-parts.ts';

/** A run with the phrase that each item is, null where it ends in no head, and the parts of one thing that it lists. */
export interface ReadRun {
  readonly run: Run;
  readonly phrases: ReadonlyMap<Item, Phrase | null>;
  readonly phraseOf: (item: Item) => Phrase | null;
  readonly sections: readonly PartsOfOne[];
}

/** What all readings of an item have in common. */
type About = Pick<Candidate, 'head' | 'tokens' | 'run' | 'at' | 'stands'>;

/** What the list around an item makes of it. */
interface Around {
  /** The groups that surely share its head, and those that may. */
  readonly shared: readonly SharedHead[];
  readonly loose: readonly SharedHead[];
  /** 密云、官厅|两水库: it says how many the whole list is. */
  readonly isSummed: boolean;
  /** It closes the parts of one thing. */
  readonly closesParts: boolean;
  /** It surely is the end of a wider name: 土壤与|植物营养实验室. */
  readonly isJoined: boolean;
  /** What an item before it says for it, or '': the place, or of what kind it is (地铁4号线、|7号线). */
  readonly placeOf: string;
  readonly kindOf: string;
}

interface Wide {
  readonly phrase: Phrase;
  readonly verdict: Verdict;
}

const SHARED: Verdict = { named: true, because: 'shared' };
const OF_ROADS: Verdict = { named: true, because: ROADS };
const COUNTED: Verdict = { named: true, because: 'counted list' };
const RATED: Verdict = { named: true, because: 'rated alike' };
const WIDER: Verdict = { named: false, because: 'wider than shared' };
const PERHAPS: Verdict = { named: false, because: 'perhaps shared' };
const UNCUT: Verdict = { named: false, because: 'uncut' };
const IN_SUM: Verdict = { named: false, because: 'in shared', final: true };
const IN_SHARED: Verdict = { named: false, because: 'in shared' };
const IN_JOINED: Verdict = { named: false, because: 'in joined' };
const OF_PLACE: Verdict = { named: true, because: 'of place' };
const OF_KIND: Verdict = { named: true, because: 'of kind' };
const BESIDE_NAMED: Verdict = { named: true, because: 'beside named' };

const FULL_NAME = /[区县市]$/;
const OWN_TOWN = /^.{1,4}[镇乡]/;

/** 黔江区|濯水景区、城市大峡谷景区: the place of the one holds for the next of its kind. */
const placeBefore = (text: string, { run: { items }, phraseOf }: ReadRun, at: number, phrase: Phrase): string => {
  const before = at > 0 && items[at]!.after === 'conjunction' ? phraseOf(items[at - 1]!) : null;
  const place = before?.body[0];
  const sameHead =
    before && text.slice(before.head.start, before.head.end) === text.slice(phrase.head.start, phrase.head.end);
  if (!sameHead || place?.kind !== 'place' || phrase.body.some(({ kind }) => kind === 'place')) return '';
  const name = text.slice(place.start, place.end);
  // 开平市月山镇污水处理厂、水口镇|污水处理厂: it has a place of its own.
  return FULL_NAME.test(name) && !OWN_TOWN.test(text.slice(phrase.start, phrase.head.start)) ? name : '';
};

/** 750千伏定靖西、330千伏沣渭|等输变电工程: each of the members says of what class it is. */
const areRated = (items: readonly Item[], at: number, members: number): boolean => {
  const first = items[at]!.after === 'etc' ? at - members : at + 1 - members;
  return (
    members > 1 && first >= 0 && items.slice(first, first + members).every(({ tokens }) => tokens[0]?.kind === 'rating')
  );
};

/** Of a group that may share the head, and is not one of those that surely do. */
const verdictOnLoose = (
  text: string,
  items: readonly Item[],
  at: number,
  members: number,
  isWider: boolean,
): Verdict => {
  if (saysHowMany(text, items[at]!.tokens, members)) return COUNTED;
  if (areRated(items, at, members)) return RATED;
  return isWider ? WIDER : PERHAPS;
};

/** 土壤与|植物营养实验室: the item with the one before it, if they are one name. */
const readWide = (text: string, { run, phraseOf }: ReadRun, at: number, knowledge: Knowledge): Wide | undefined => {
  const joined = joinedBefore(text, run.items, at, (other) => phraseOf(other) !== null, knowledge);
  const phrase = joined && readPhrase(text, joined, knowledge);
  return phrase ? { phrase, verdict: verdictOn(text, phrase, run, knowledge) } : undefined;
};

/** What is said of an item by itself: its own words, as far as the list around it leaves them standing. */
const verdictOnOwn = (
  text: string,
  { run, phrases, sections }: ReadRun,
  at: number,
  around: Around,
  said: Verdict,
  knowledge: Knowledge,
): Verdict => {
  // 密云、官厅两水库: none of them is 官厅两水库.
  if (around.isSummed && around.loose.length > 0) return IN_SUM;
  if (around.shared.length > 0 || around.closesParts || sections.some((section) => section.at === at)) return IN_SHARED;
  if (around.isJoined) return IN_JOINED;
  if (said.named) return said;
  if (around.placeOf !== '') return OF_PLACE;
  if (around.kindOf !== '') return OF_KIND;
  return isBesideNamed(text, run, at, phrases, knowledge) ? BESIDE_NAMED : said;
};

/** Readings of the item at `at` of a run; none if it ends in no head. */
export const readingsOf = (text: string, read: ReadRun, at: number, knowledge: Knowledge): readonly Candidate[] => {
  const { run, phraseOf, sections } = read;
  const { items, isUndertaken } = run;
  const item = items[at]!;
  const own = phraseOf(item);
  if (!own) return NONE;
  const head = text.slice(own.head.start, own.head.end);
  const about: About = { head, tokens: item.tokens, run, at, stands: stands(text, own, run, knowledge) };
  const isClosing = item.after === 'etc';

  const roads = roadsBefore(text, items, at, own, knowledge);
  const closesParts = sections.some(({ start, end }) => end === own.end && start < own.start);
  const shared = roads.length > 0 || closesParts ? roads : expandShared(text, run, at, phraseOf, knowledge);
  const isSummed = BUILT.has(own.head.kind) && saysHowMany(text, item.tokens, at + 1);
  const loose = (isUndertaken || isSummed) && !closesParts ? expandLoosely(text, run, at, phraseOf, knowledge) : [];
  const wide = isClosing ? undefined : readWide(text, read, at, knowledge);
  const placeOf = placeOfBefore(text, items, at, own, phraseOf);
  const kindOf = kindBefore(text, items, at, own, phraseOf, knowledge);

  const found: Candidate[] = [];
  const addGroup = (group: SharedHead, verdict: Verdict): unknown =>
    found.push({ ...about, ...group, way: 'shared', phrase: own, verdict });
  const addOne = (phrase: Phrase, way: Way, verdict: Verdict, place: string): unknown => {
    const { start, end } = phrase;
    return found.push({ ...about, start, end, way, verdict, names: [place + text.slice(start, end)], phrase });
  };
  for (const group of shared) addGroup(group, roads.length > 0 ? OF_ROADS : SHARED);
  for (const group of loose)
    if (!shared.some(({ start, end }) => start === group.start && end === group.end))
      addGroup(group, verdictOnLoose(text, items, at, group.names.length, shared.length > 0));
  if (isClosing && shared.length === 0)
    found.push(...asCandidates(text, listedBefore(text, run, at, own, knowledge), head, 'listed', run));
  if (wide) addOne(wide.phrase, 'joined', wide.verdict, placeBefore(text, read, at, wide.phrase));

  const said = verdictOn(text, own, run, knowledge);
  const around: Around = {
    shared,
    loose,
    isSummed,
    closesParts,
    isJoined: wide?.verdict.named === true,
    placeOf,
    kindOf,
  };
  const place = placeOf || kindOf || placeBefore(text, read, at, own);
  // 等|未来信息港: what closes a list says what its members are, and is none of them.
  if (isClosing) addOne(own, 'after etc', { named: false, because: `after etc: ${said.because}`, final: true }, place);
  else addOne(own, 'alone', verdictOnOwn(text, read, at, around, said, knowledge), place);
  const uncut = isUndertaken ? readUncut(text, item.tokens, own, knowledge) : null;
  if (uncut) addOne(uncut, 'uncut', UNCUT, '');
  return found;
};
