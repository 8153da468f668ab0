/** Prefectures and counties whose names begin with a character (宣 → 宣汉县, 宣化区 …), and cities that lines call by it; each character is looked up once. */

import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { placesNamed, unique } from './places-named.ts';

interface Starting {
  readonly all: readonly Place[];
  readonly prefectures: readonly Place[];
  readonly usual: readonly Place[];
}

const found = new WeakMap<Knowledge, Map<string, Starting>>();

const read = (character: string, knowledge: Knowledge): Starting => {
  const { places, projects } = knowledge;
  const all = gather(projects.divisionsStartingWith(character), (code) => places.place(code) ?? []);
  const usual = unique(gather(projects.lineCharacter(character), (name) => placesNamed(name, knowledge)));
  return { all, prefectures: all.filter(({ level }) => level === 'prefecture'), usual };
};

const starting = (character: string, knowledge: Knowledge): Starting => {
  let known = found.get(knowledge);
  if (known === undefined) {
    known = new Map();
    found.set(knowledge, known);
  }
  let places = known.get(character);
  if (places === undefined) {
    places = read(character, knowledge);
    known.set(character, places);
  }
  return places;
};

export const startingWith = (character: string, knowledge: Knowledge): readonly Place[] =>
  starting(character, knowledge).all;
export const prefecturesStartingWith = (character: string, knowledge: Knowledge): readonly Place[] =>
  starting(character, knowledge).prefectures;
export const usualCities = (character: string, knowledge: Knowledge): readonly Place[] =>
  starting(character, knowledge).usual;
