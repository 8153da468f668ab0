/**
 * Places that tell where something sits, of their own right: before an organ that is read without them, before a town, and what
 * stands straight before such a place.
 *
 *   takes 武汉市 in 武汉市|长江水利委员会; 漯河市 and 临颍县 in 漯河市|临颍县|杜曲镇|豫丰食品有限公司
 *   refuses 临颍县 in 临颍县豫丰食品有限公司 (the firm is called so), 武汉 in 武汉|海事局 (short, it may belong to the organ)
 */
import { gather } from '../../gather.ts';
import type { Mention } from '../mention.ts';

const SHORT = 2;

export const seatsOf = (mentions: readonly Mention[]): ReadonlySet<Mention> => {
  const organs = new Set(gather(mentions, ({ type, start }) => (type === 'Agency' ? [start] : [])));
  const startsAt = new Map(gather(mentions, (one) => (one.type === 'Region' ? [[one.start, one] as const] : [])));
  const seats = new Set<Mention>();
  for (const one of [...startsAt.values()].sort((a, b) => b.start - a.start)) {
    if (one.form !== 'division') continue;
    const next = startsAt.get(one.end);
    const isBeforeOrgan = organs.has(one.end) && one.end - one.start > SHORT;
    if (isBeforeOrgan || (next && (next.form === 'township' || seats.has(next)))) seats.add(one);
  }
  return seats;
};
