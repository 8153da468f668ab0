/**
 * Lines whose characters do not open the name, or that open the name of something else than a line.
 *
 *   takes 京雄科创走廊 (the ends of a well-known line), 台州温玉铁路 (characters of two counties of the city before them),
 *   哈大齐国家自主创新示范区 (cities that official texts join)
 *   refuses 京广中心 (a house), 台州湾铁路 (湾 begins no county)
 */

import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { runOfLine } from './line-run.ts';
import type { Surroundings } from './surroundings.ts';

const ENDS = 2;
/** 京广|中心 is a house, 京雄|科创走廊 joins the two. */
const SHORTEST_REST = 4;

export const endsInFront = (name: string, { places, projects }: Knowledge): readonly Place[] => {
  const ends = projects.knownLine(name.slice(0, ENDS));
  const word = projects.wordAt(name, ENDS);
  if (!ends || !word || word.end - ENDS < 2 || name.length - ENDS < SHORTEST_REST) return [];
  // 柳梧|大桥|南引线, 京广|隧道: called after a spot that happens to be written so.
  if (projects.isNamesake(name.slice(ENDS, word.end))) return [];
  if ((places.longestAt(name, 0)?.end ?? 0) >= ENDS) return [];
  return gather(ends, (end) =>
    gather(places.named(end), ({ form, place }) =>
      (form === 'full' || form === 'area') && place.validTo === undefined ? [place] : [],
    ),
  );
};

/** 哈大齐|国家自主创新示范区: cities joined by one character each; a word has to begin behind them. 港珠澳|大桥|珠海口岸 is in the one that is spelled out. */
export const joinedInFront = (name: string, { places, projects }: Knowledge): readonly Place[] => {
  const joined = places.joinedCities(name)[0];
  if (joined?.start !== 0 || (places.longestAt(name, 0)?.end ?? 0) >= joined.end) return [];
  const spelled = new Set(
    gather(places.scan(name.slice(joined.end)), ({ word }) => places.named(places.name(word))).map(
      ({ place: { id } }) => id,
    ),
  );
  if (joined.ids.some((id) => spelled.has(id))) return [];
  return projects.wordAt(name, joined.end) ? gather(joined.ids, (id) => places.place(id) ?? []) : [];
};

const LONGEST = 4;

/** 台州|温玉: each character begins the name of one county of the city; the city stays, for the name spells it out. */
export const countiesBehindCity = (name: string, around: Surroundings, knowledge: Knowledge): readonly Place[] => {
  const { places, projects } = knowledge;
  const run = runOfLine(name, knowledge);
  const match = places.longestAt(run, 0);
  if (!match) return [];
  const city = places
    .named(places.name(match.word))
    .find(({ place }) => place.level === 'prefecture' && (around.inProvince(place.id) || around.named.has(place.id)));
  const characters = [...run.slice(match.end)];
  if (!city || characters.length < ENDS || characters.length > LONGEST) return [];
  const counties = characters.map((character) =>
    gather(projects.divisionsStartingWith(character), (code) => places.place(code) ?? []).filter(({ id }) =>
      places.isWithin(id, city.place.id),
    ),
  );
  return counties.every(({ length }) => length === 1) ? [city.place, ...counties.flat()] : [];
};
