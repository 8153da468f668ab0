/**
 * Bare names of districts and counties that are gone, in a list that tells its members' kind and has others of the same city.
 *
 *   takes 四方 in 市南、市北、四方三区, 南长 and 北塘 in 滨湖、南长、北塘、崇安区, 东山 in 越秀、东山、荔湾三区
 *   refuses 四方 in 四方、八方 (no list of districts), 富强 in 市南、富强两区 (none was called so)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHan } from '../../../text/han.ts';
import type { Span } from '../../../text/span.ts';
import type { RegionMention } from '../../mention.ts';
import { placeMatches } from '../../regions/place-matches.ts';

const SHORTEST = 2;
const LONGEST = 4;
const MOST_ITEMS = 16;
const LIST_MARK = '、';

interface Item extends Span {
  /** Behind the last item, what all are told to be: 区 of 三区, of 崇安区, of 等区. */
  readonly kind?: string;
}

/** What the list is told to be that ends at `at`: 三区, 等区, 等四区. */
const kindAt = (folded: string, at: number, { regionCues }: Knowledge): string | undefined => {
  let end = at + regionCues.listEnds.at(folded, at);
  while (regionCues.sharedCounts.has(folded[end] ?? '')) end++;
  const length = end > at ? regionCues.listKinds.at(folded, end) : 0;
  return length > 0 ? folded.slice(end, end + length) : undefined;
};

/** The item that begins at `start`, and how it ends: at a mark, or with the kind of the list. */
const itemAt = (folded: string, start: number, knowledge: Knowledge): Item | undefined => {
  for (let end = start + 1; end <= start + LONGEST + 1 && isHan(folded.charCodeAt(end - 1)); end++) {
    if (folded[end] === LIST_MARK) return { start, end };
    if (end - start < SHORTEST) continue;
    const kind = kindAt(folded, end, knowledge);
    if (kind !== undefined) return { start, end, kind };
    const own = knowledge.regionCues.listKinds.at(folded, end);
    if (own > 0 && !isHan(folded.charCodeAt(end + own))) return { start, end, kind: folded.slice(end, end + own) };
  }
  return undefined;
};

/** The items from `start` on, if the last one tells of what kind they are. */
const listFrom = (folded: string, start: number, knowledge: Knowledge): readonly Item[] => {
  const items: Item[] = [];
  for (let at = start; items.length < MOST_ITEMS; at = items.at(-1)!.end + 1) {
    const item = itemAt(folded, at, knowledge);
    if (!item) return [];
    items.push(item);
    if (item.kind !== undefined) return items;
  }
  return [];
};

const parentsOf = (name: string, { places }: Knowledge): readonly string[] =>
  gather(places.named(name), ({ place }) => (place.level === 'county' ? (place.parent ?? []) : []));

export const regionGoneMembers: Recogniser = {
  name: 'region-gone-members',
  find(text, _segments, knowledge) {
    const { folded } = text;
    let done = 0;
    return gather(placeMatches(text, knowledge), ({ start, end, name, isPlace }): readonly RegionMention[] => {
      if (!isPlace || start < done || folded[end] !== LIST_MARK || parentsOf(name, knowledge).length === 0) return [];
      const items = listFrom(folded, start, knowledge);
      const kind = items.at(-1)?.kind;
      if (kind === undefined) return [];
      done = items.at(-1)!.end;
      const written = items.map((item) => folded.slice(item.start, item.end));
      const parents = written.map((item) => parentsOf(item, knowledge));
      return gather(items, (item, i): readonly RegionMention[] => {
        const bare = written[i]!;
        const isAmongOthers = (parent: string): boolean =>
          parents.some((of, other) => other !== i && of.includes(parent));
        // 越秀 is one of today, and 东山 in 东山、越秀两区 no county of Fujian.
        if (bare.length < SHORTEST || parents[i]!.some(isAmongOthers)) return [];
        if (!parentsOf(bare + kind, knowledge).some(isAmongOthers)) return [];
        const [type, rule, form] = ['Region', 'region-gone-members', 'division'] as const;
        return [{ type, rule, start: item.start, end: item.end, form, names: [bare + kind] }];
      });
    });
  },
};
