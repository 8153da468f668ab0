/** Prefectures and counties whose names begin with a character: 宣 → 宣汉县, 宣化区 …; each character is looked up once. */

import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

interface Starting {
  readonly all: readonly Place[];
  readonly prefectures: readonly Place[];
}

const found = new WeakMap<Knowledge, Map<string, Starting>>();

const read = (character: string, { places, projects }: Knowledge): Starting => {
  const all = gather(projects.divisionsStartingWith(character), (code) => places.place(code) ?? []);
  return { all, prefectures: all.filter(({ level }) => level === 'prefecture') };
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
