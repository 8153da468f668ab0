/** Prefectures and counties whose names begin with a character: 宣 → 宣汉县, 宣化区 …; each character is looked up once. */

import { gather } from '../../gather.ts';
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

const found = new WeakMap<Knowledge, Map<string, readonly Place[]>>();

export const startingWith = (character: string, knowledge: Knowledge): readonly Place[] => {
  const { places, projects } = knowledge;
  const known = found.get(knowledge) ?? new Map<string, readonly Place[]>();
  found.set(knowledge, known);
  const starting =
    known.get(character) ?? gather(projects.divisionsStartingWith(character), (code) => places.place(code) ?? []);
  known.set(character, starting);
  return starting;
};
