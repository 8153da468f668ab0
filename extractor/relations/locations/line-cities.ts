/**
 * The cities by which a name calls a line: 渝万高铁, 城宣高速公路, 酉(阳)永(顺)高速公路, 城岚段, “城宣万”.
 *
 *   takes what the characters of the name stand for here, and the ends of well-known lines
 *   refuses 狮子洋通道 (no route), 青海西藏公路 (names in full), 崇明线 in a paper of 上海 (called by its name)
 */

import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isFarFrom } from './distance.ts';
import { LONGEST, partsOf, readRun, SHORTEST } from './line-characters.ts';
import { runOfLine } from './line-run.ts';
import { placesNamed, unique } from './places-named.ts';
import type { Surroundings } from './surroundings.ts';

/** 南珠(中): a stop that is yet to be decided. */
const BRACKETS = /[()]/g;

/** 青海西藏公路: names of places in full, one behind the other. */
const isSpelledOut = (run: string, { places }: Knowledge): boolean =>
  places.scan(run).reduce((covered, { start, end }) => covered + (end - start), 0) === run.length && run.length >= 4;

const isOfDocument = (word: number, around: Surroundings, { places }: Knowledge): boolean =>
  places.named(places.name(word)).some(({ place: { id } }) => around.inJurisdiction(id) || around.named.has(id));

/** Ends of a well-known line, else what its characters say here. */
const placesOfRun = (run: string, around: Surroundings, knowledge: Knowledge): readonly Place[] | null => {
  if (isSpelledOut(run, knowledge)) return null;
  const known = knowledge.projects
    .knownLine(run.replace(BRACKETS, ''))
    ?.flatMap((name) => placesNamed(name, knowledge));
  if (known) return unique(known);
  // 本溪湖|铁路公园 in a paper of 本溪 begins with a name in full.
  const spelled = knowledge.places.longestAt(run, 0);
  if (spelled && spelled.end > 1 && spelled.end < run.length && isOfDocument(spelled.word, around, knowledge))
    return null;
  // 崇明线 in a paper of 上海 is called by its name; 阳信高速 in one of 广东 by the characters of two cities.
  if (knowledge.places.named(run).some(({ place: { id } }) => around.inProvince(id) || around.named.has(id)))
    return null;
  const parts = partsOf(run);
  return parts && readRun(parts, around, knowledge);
};

export const citiesOfLine = (name: string, around: Surroundings, knowledge: Knowledge): readonly Place[] =>
  placesOfRun(runOfLine(name, knowledge), around, knowledge) ?? [];

/** 城岚段: a section in one-character names. */
export const citiesOfSection = (section: string, around: Surroundings, knowledge: Knowledge): readonly Place[] => {
  // 渝宜段 in a paper of 四川 ends in 宜宾: a section is a line of its own (襄荆) where that ends here, or its characters do not say where.
  const run = section.replace(/^\(|.\)?$/gu, '');
  const known = unique(knowledge.projects.knownLine(run)?.flatMap((name) => placesNamed(name, knowledge)) ?? []);
  if (known.some(({ id }) => around.inProvince(id))) return known;
  const parts = partsOf(run);
  const places = (parts && readRun(parts, around, knowledge)) ?? [];
  const read = parts && places.length < parts.length ? (placesOfRun(run, around, knowledge) ?? []) : places;
  // 325国道龙江段 in a paper of 广东: two characters that stand for places far away are a name.
  const isHere = read.some(({ id }) => around.inProvince(id) || around.named.has(id));
  return around.jurisdiction === undefined || isHere || known.length > 0 ? read : [];
};

/** “城宣万”: a quotation in one-character names counts only if each of them is decided, and near the others. */
export const citiesOfQuotation = (name: string, around: Surroundings, knowledge: Knowledge): readonly Place[] => {
  const quoted = /^“([^”]{2,5})”/.exec(name)?.[1];
  const parts = quoted === undefined ? null : partsOf(quoted);
  const places = (parts && readRun(parts, around, knowledge)) ?? [];
  // “金芙蓉”行动: 金华, 芙蓉区 and 成都 are joined by chance.
  const isNear = places.every((a) => places.every((b) => !isFarFrom(a, b)));
  return parts && places.length === parts.length && isNear ? places : [];
};

/** 赣粤运河, 川渝特高压, 晋冀鲁豫…走廊: provinces in front of anything; 沪宁产业带 is called by a line. */
export const provincesInFront = (name: string, knowledge: Knowledge): readonly Place[] => {
  const { places, projects } = knowledge;
  const known = places.longestAt(name, 0);
  // 辽宁 is no 辽 and 宁; 晋冀鲁豫 is no area any more.
  if (known && places.named(places.name(known.word)).some(({ place }) => place.validTo === undefined)) return [];
  // 吉电入京, 疆电外送: where the power comes from and goes to.
  const power = gather(projects.powerEnds(name), (character) => places.abbreviation(character) ?? []);
  if (power.length > 0) return power;
  let end = 0;
  while (end < Math.min(LONGEST, name.length - 1) && places.abbreviation(name[end] ?? '')) end++;
  if (end < SHORTEST) return [];
  const line = projects.knownLine(name.slice(0, end))?.flatMap((place) => placesNamed(place, knowledge));
  return unique(line ?? gather([...name.slice(0, end)], (character) => places.abbreviation(character) ?? []));
};
