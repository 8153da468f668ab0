/**
 * Every reading of one item that ends in a head: alone, joined to the item before it, as the last of a list that shares its head.
 *
 *   密云、官厅|两水库 → 密云水库 | 官厅水库 (shared); 官厅两水库 (alone) is refused for good
 *   重庆信息与|智慧医学研究院 → 重庆信息与智慧医学研究院 (joined) | 智慧医学研究院 (alone)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { type Verdict, verdictOn } from '../evidence/evidence.ts';
import { isBesideNamed } from '../evidence/siblings.ts';
import { stands } from '../evidence/standing.ts';
import type { SharedHead } from '../lists/group-names.ts';
import { saysHowMany } from '../lists/list-counts.ts';
import { listedBefore } from '../lists/listed.ts';
import type { ReadRun } from '../lists/read-run.ts';
import { type Phrase, readUncut } from '../phrase/phrase.ts';
import type { Item, Run } from '../phrase/run.ts';
import { type AroundItem, aroundItem } from './around-item.ts';
import { asCandidates, type Candidate, NONE, type Way } from './candidate.ts';
import { ROADS } from './without-parts.ts';

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

/** Of a group of so many members that may share the head, and is not one of those that surely do. */
const verdictOnLoose = (text: string, { items }: Run, at: number, members: number): Verdict | undefined => {
  if (saysHowMany(text, items[at]!.tokens, members)) return COUNTED;
  return areRated(items, at, members) ? RATED : undefined;
};

/** What is said of an item by itself: `said` of its own words, as far as the list around it leaves them standing. */
const verdictOnOwn = (said: Verdict, around: AroundItem, isBesideNamed: () => boolean): Verdict => {
  // 密云、官厅两水库: none of them is 官厅两水库.
  if (around.isSummed && around.loose.length > 0) return IN_SUM;
  if (around.shared.length > 0 || around.closesParts || around.opensParts) return IN_SHARED;
  if (around.wide?.verdict.named) return IN_JOINED;
  if (said.named) return said;
  if (around.placeOf !== '') return OF_PLACE;
  if (around.kindOf !== '') return OF_KIND;
  return isBesideNamed() ? BESIDE_NAMED : said;
};

type Group = readonly [SharedHead, Verdict];

/** The groups whose last member the item at `at` is: those that surely share its head, then those that may. */
const groupsOf = (text: string, run: Run, at: number, around: AroundItem): readonly Group[] => {
  const { shared, loose, areRoads } = around;
  const isShared = ({ start, end }: SharedHead): boolean =>
    shared.some((group) => start === group.start && end === group.end);
  const otherwise = shared.length > 0 ? WIDER : PERHAPS;
  return [
    ...shared.map((group): Group => [group, areRoads ? OF_ROADS : SHARED]),
    ...loose
      .filter((group) => !isShared(group))
      .map((group): Group => [group, verdictOnLoose(text, run, at, group.names.length) ?? otherwise]),
  ];
};

/** Readings of the item at `at` of a run; none if it ends in no head. */
export const readingsOf = (text: string, read: ReadRun, at: number, knowledge: Knowledge): readonly Candidate[] => {
  const { run } = read;
  const { tokens, after } = run.items[at]!;
  const own = read.phraseOf(run.items[at]!);
  if (!own) return NONE;
  const head = text.slice(own.head.start, own.head.end);
  const isStanding = stands(text, own, run, knowledge);
  const around = aroundItem(text, read, at, knowledge);
  const { shared, wide, placeOf, kindOf } = around;
  const isClosing = after === 'etc';

  const found: Candidate[] = [];
  const add = ({ start, end, names }: SharedHead, way: Way, verdict: Verdict, phrase: Phrase): unknown =>
    found.push({ start, end, names, head, way, verdict, phrase, tokens, run, at, stands: isStanding });
  const addOne = (phrase: Phrase, way: Way, verdict: Verdict, place: string): unknown => {
    const { start, end } = phrase;
    return add({ start, end, names: [place + text.slice(start, end)] }, way, verdict, phrase);
  };
  for (const [group, verdict] of groupsOf(text, run, at, around)) add(group, 'shared', verdict, own);
  if (isClosing && shared.length === 0)
    found.push(...asCandidates(text, listedBefore(text, read, at, knowledge), head, 'listed', run));
  if (wide) addOne(wide.phrase, 'joined', wide.verdict, placeBefore(text, read, at, wide.phrase));

  const said = verdictOn(text, own, run, knowledge);
  const place = placeOf || kindOf || placeBefore(text, read, at, own);
  const isBeside = (): boolean => isBesideNamed(text, read, at, knowledge);
  // 等|未来信息港: what closes a list says what its members are, and is none of them.
  if (isClosing) addOne(own, 'after etc', { named: false, because: `after etc: ${said.because}`, final: true }, place);
  else addOne(own, 'alone', verdictOnOwn(said, around, isBeside), place);
  const uncut = run.isUndertaken ? readUncut(text, tokens, own, knowledge) : null;
  if (uncut) addOne(uncut, 'uncut', UNCUT, '');
  return found;
};
