/**
 * Whose a work is, not where it lies: Taiwan, Hong Kong and Macao right behind another place in its name, and Tibet and Xinjiang there before a school.
 *
 *   takes 昆山|台湾|商品交易中心, 平潭|台湾|小镇, 东莞|香港|工业园, 成都|西藏|中学
 *   refuses 台湾产业园 (nothing stands before it), 厦门—澳门光缆 (an end of a line), 新疆|西藏|公路 (no school), 西藏|中学
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Named } from './other-end.ts';

const GUESTS = new Set(['710000', '810000', '820000']);
const PUPILS = new Set(['540000', '650000']);

const isSchool = (text: string, at: number, { projects }: Knowledge): boolean => {
  const word = projects.wordAt(text, at);
  return word !== null && projects.isInstitution(text.slice(at, word.end));
};

export const withoutGuests = (text: string, all: readonly Named[], knowledge: Knowledge): readonly Named[] =>
  all.filter(
    ({ name, start, end }, i) =>
      all[i - 1]?.end !== start ||
      !knowledge.places
        .named(name)
        .some(({ place: { id } }) => GUESTS.has(id) || (PUPILS.has(id) && isSchool(text, end, knowledge))),
  );
