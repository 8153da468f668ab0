/**
 * Two cities of one province joined by one character each before what they do together, where the text names one of them.
 *
 *   takes 昆曲, 昆楚 in 推进昆曲昆楚工业协同 beside 曲靖; 沈阜 in 沈阜一体化 beside 沈阳
 *   refuses 平安 in 平安协同 (a word), 东西 in 东西协同, 昆曲 in 昆曲艺术, pairs of which the text names no city
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { makeCover } from '../../../text/cover.ts';
import type { Span } from '../../../text/span.ts';
import type { Text } from '../../../text/text.ts';
import type { RegionMention } from '../../mention.ts';
import { placeMatches } from '../../regions/place-matches.ts';

const PAIR = 2;
const LIST_MARK = '、';

/** Ids of the two, if the two characters stand for cities of one province and the text names one of them. */
const citiesOfPair = (pair: string, named: ReadonlySet<string>, { places }: Knowledge): readonly string[] => {
  const found: (readonly string[])[] = [];
  for (const first of places.citiesOf(pair[0] ?? ''))
    for (const second of places.citiesOf(pair[1] ?? ''))
      if (
        first !== second &&
        places.provinceOf(first) === places.provinceOf(second) &&
        (named.has(first) || named.has(second))
      )
        found.push([first, second]);
  return found.length === 1 ? found[0]! : [];
};

const citiesNamed = (text: Text, knowledge: Knowledge): ReadonlySet<string> =>
  new Set(
    gather(placeMatches(text, knowledge), ({ name, isPlace }) =>
      isPlace
        ? gather(knowledge.places.named(name), ({ place }) => (place.level === 'prefecture' ? [place.id] : []))
        : [],
    ),
  );

/** The pairs that touch, or that a mark parts, before what they do together. */
const pairsBefore = (
  folded: string,
  end: number,
  idsOf: (pair: Span) => readonly string[],
): readonly RegionMention[] => {
  const found: RegionMention[] = [];
  for (let at = end; at >= PAIR; ) {
    const pair = { start: at - PAIR, end: at };
    const names = idsOf(pair);
    if (names.length === 0) break;
    found.push({ type: 'Region', rule: 'region-city-pairs', ...pair, form: 'abbreviation', names });
    at = folded[pair.start - 1] === LIST_MARK ? pair.start - 1 : pair.start;
  }
  return found;
};

export const regionCityPairs: Recogniser = {
  name: 'region-city-pairs',
  find(text, _segments, knowledge) {
    const { folded } = text;
    const { regionCues, wordBorders } = knowledge;
    const acts = [...folded.matchAll(regionCues.pairActs)];
    if (acts.length === 0) return [];
    let named: ReadonlySet<string> | undefined;
    const covered = makeCover(folded.length, placeMatches(text, knowledge));
    const idsOf = (pair: Span): readonly string[] => {
      if (covered.touches(pair.start, pair.end)) return [];
      const characters = folded.slice(pair.start, pair.end);
      if ([...characters].some((character) => regionCues.directions.has(character))) return [];
      if (knowledge.places.citiesOf(characters[0]!).length === 0) return [];
      named ??= citiesNamed(text, knowledge);
      return citiesOfPair(characters, named, knowledge);
    };
    // 平安|协同: one pair alone may be a word, or its first character the end of one.
    const isInWords = (start: number): boolean =>
      wordBorders.endsWordBefore(folded, start + 1) || wordBorders.endsWordBefore(folded, start);
    return gather(acts, ({ index }) => {
      const end = index - regionCues.joinedTopics.before(folded, index);
      const pairs = pairsBefore(folded, end, idsOf);
      const [only] = pairs;
      return pairs.length === 1 && only && isInWords(only.start) ? [] : pairs;
    });
  },
};
