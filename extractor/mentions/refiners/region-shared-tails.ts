/**
 * Areas in a list that share their tail are one mention of several, where each is known with it.
 *
 *   joins 济南、青岛都市圈, 武汉、襄阳都市圈, 汉江、淮河生态经济带
 *   leaves 上海 in 对接上海、杭州都市圈 (上海都市圈 is no name), 长三角、成都都市圈 (the first is whole)
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention, RegionMention } from '../mention.ts';

/** 都市圈: a shorter tail is a kind that divisions have too. */
const SHORTEST_TAIL = 3;
const SHORTEST_PLACE = 2;

const nameOf = (folded: string, { start, end }: RegionMention): string => folded.slice(start, end);

/** What `before` is called with the tail of `area`: 济南 + 都市圈. */
const nameWithTail = (before: string, area: string, { places }: Knowledge): string | undefined => {
  for (let length = area.length - SHORTEST_PLACE; length >= SHORTEST_TAIL; length--) {
    const name = before + area.slice(-length);
    if (places.named(name).some(({ form }) => form === 'area')) return name;
  }
  return undefined;
};

/** The names of the list that ends with `area`, and its first mention. */
const listBefore = (
  folded: string,
  area: RegionMention,
  endsAt: ReadonlyMap<number, RegionMention>,
  knowledge: Knowledge,
): { readonly members: readonly RegionMention[]; readonly names: readonly string[] } => {
  const members: RegionMention[] = [];
  const names: string[] = [];
  for (let first = area; knowledge.regionCues.listMarks.has(folded[first.start - 1] ?? ''); ) {
    const before = endsAt.get(first.start - 1);
    const name =
      before && before.form !== 'area' && nameWithTail(nameOf(folded, before), nameOf(folded, area), knowledge);
    if (!before || !name) break;
    members.push(before);
    names.unshift(name);
    first = before;
  }
  return { members, names };
};

export const regionSharedTails: Refiner = {
  name: 'region-shared-tails',
  because: 'shares its tail with the area behind it, and both are one mention',
  refine(mentions, { folded }, _segments, knowledge) {
    const regions = mentions.filter((mention) => mention.type === 'Region');
    const endsAt = new Map(regions.map((region) => [region.end, region]));
    const joined = new Set<Mention>();
    const lists = new Map<Mention, RegionMention>();
    for (const area of regions) {
      if (area.form !== 'area' || area.names.length > 1) continue;
      const { members, names } = listBefore(folded, area, endsAt, knowledge);
      const first = members.at(-1);
      if (!first) continue;
      for (const member of members) joined.add(member);
      lists.set(area, {
        ...area,
        start: first.start,
        names: [...names, ...area.names],
        rule: 'region-shared-tails',
      });
    }
    if (lists.size === 0) return mentions;
    return gather(mentions, (mention): readonly Mention[] =>
      joined.has(mention) ? [] : [lists.get(mention) ?? mention],
    );
  },
};
