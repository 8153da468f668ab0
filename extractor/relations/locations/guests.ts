/**
 * Taiwan, Hong Kong and Macao right behind another place in a project's name: whose it is, not where it lies.
 *
 *   takes 昆山|台湾|商品交易中心, 平潭|台湾|小镇, 东莞|香港|工业园
 *   refuses 台湾产业园 (nothing stands before it), 厦门—澳门光缆 (an end of a line), 苏州|西藏|中学 (both may be meant)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Named } from './other-end.ts';

const GUESTS = new Set(['710000', '810000', '820000']);

export const withoutGuests = (all: readonly Named[], { places }: Knowledge): readonly Named[] =>
  all.filter(
    ({ name, start }, i) =>
      all[i - 1]?.end !== start || !places.named(name).some(({ place: { id } }) => GUESTS.has(id)),
  );
