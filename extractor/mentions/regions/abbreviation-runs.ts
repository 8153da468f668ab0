/** Runs of one-character names that no longer name covers: 湘赣 in 湘赣边, 沪 in 在沪, never 苏 in 江苏; 甘青川 is one, though 青川 is a county. */
import { type CharacterSet, makeCharacterSet } from '../../knowledge/character-set.ts';
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { type PlaceMatch, placeMatches } from './place-matches.ts';

/** Characters that begin or end many words count only beside the partners that official prose joins them to. */
const joins = (run: string, at: number, { regionCues }: Knowledge): boolean => {
  const partners = regionCues.partners.get(run[at] ?? '');
  return partners === undefined || partners.has(run[at - 1] ?? '') || partners.has(run[at + 1] ?? '');
};

const trimmed = (folded: string, start: number, end: number, knowledge: Knowledge): Span => {
  let [from, to] = [start, end];
  while (from < to && !joins(folded.slice(from, to), 0, knowledge)) from++;
  while (to > from && !joins(folded.slice(from, to), to - from - 1, knowledge)) to--;
  return { start: from, end: to };
};

const PAIR = 2;

/** 甘|青川, 陕|晋宁|蒙: a county's bare name that goes on a run; not 四川|青川, whose 川 is covered, nor 青川|新区. */
const goesOnRun = (
  folded: string,
  { start, end, name }: PlaceMatch,
  from: number,
  ones: CharacterSet,
  places: Gazetteer,
): boolean =>
  end - start === PAIR &&
  start > from &&
  ones.has(folded.charCodeAt(start - 1)) &&
  ones.has(folded.charCodeAt(start)) &&
  ones.has(folded.charCodeAt(start + 1)) &&
  places.named(name).every(({ form, place }) => form === 'bare' && place.level === 'county');

const read = new WeakMap<Text, readonly Span[]>();

/** Maximal runs, single characters too, in order; five rules ask for them, so that a text is read once. */
export const abbreviationRuns = (text: Text, knowledge: Knowledge): readonly Span[] => {
  const known = read.get(text);
  if (known) return known;
  const runs = readRuns(text, knowledge);
  read.set(text, runs);
  return runs;
};

const readRuns = (text: Text, knowledge: Knowledge): readonly Span[] => {
  const { folded } = text;
  const ones = abbreviations(knowledge.places);
  const runs: Span[] = [];
  let from = 0;
  const readUpTo = (to: number): void => {
    for (let at = from; at < to; at++) {
      if (!ones.has(folded.charCodeAt(at))) continue;
      let end = at + 1;
      while (end < to && ones.has(folded.charCodeAt(end))) end++;
      runs.push(end - at > 1 ? trimmed(folded, at, end, knowledge) : { start: at, end });
      at = end;
    }
  };
  for (const match of placeMatches(text, knowledge)) {
    if (goesOnRun(folded, match, from, ones, knowledge.places)) continue;
    readUpTo(match.start);
    from = match.end;
  }
  readUpTo(folded.length);
  return runs.filter(({ start, end }) => end > start);
};

const sets = new WeakMap<Gazetteer, CharacterSet>();
const abbreviations = (places: Gazetteer): CharacterSet => {
  const known = sets.get(places);
  if (known) return known;
  const han = Array.from({ length: 0xa000 - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const set = makeCharacterSet(han.filter((character) => places.abbreviation(character)));
  sets.set(places, set);
  return set;
};
