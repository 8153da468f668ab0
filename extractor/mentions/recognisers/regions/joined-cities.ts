/**
 * Cities and counties that official texts join by one character each; two characters need a word of cooperation behind them.
 *
 *   takes 万达开, 北上广深, 深港 in 深港合作, both of 昆曲昆楚工业协同
 *   refuses 济青 in 济青高铁 (a line), 深港 alone, 西咸 in 西咸新区 (a named area)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import { makeCover } from '../../../text/cover.ts';
import type { Span } from '../../../text/span.ts';
import type { RegionMention } from '../../mention.ts';
import { isJoinedFor } from '../../regions/joined-for.ts';
import { placeMatches } from '../../regions/place-matches.ts';

const SHORT = 2;

const LIST_MARK = '、';
const QUOTE = '“';

/** 郑洛、郑许|协同, 昆曲昆楚|工业协同: the word of cooperation stands behind the last. Where the list that begins at each name ends. */
const endsOfLists = (folded: string, found: readonly Span[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  for (const { start, end } of [...found].reverse())
    ends.set(start, ends.get(folded[end] === LIST_MARK ? end + 1 : end) ?? end);
  return ends;
};

export const regionJoinedCities: Recogniser = {
  name: 'region-joined-cities',
  find(text, _segments, knowledge) {
    const { folded } = text;
    const { joinedContexts, joinedHeads, notAfterAbbreviation } = knowledge.regionCues;
    const found = knowledge.places.joinedCities(folded);
    if (found.length === 0) return [];
    const ends = endsOfLists(folded, found);
    const covered = makeCover(folded.length);
    const owners = new Uint32Array(folded.length);
    for (const [i, { start, end }] of found.entries()) owners.fill(i + 1, start, end);
    // 北疆 in 南北疆 is no other name.
    for (const match of placeMatches(text, knowledge))
      if (owners[match.start] === 0 || owners[match.start] !== owners[match.end - 1]) covered.take(match);
    return gather(found, ({ start, end, ids }): readonly RegionMention[] => {
      const last = ends.get(start) ?? end;
      // 渝发改 is an organ's; 哈大齐牡|发展带 is what the cities make up.
      const isOther = notAfterAbbreviation.at(folded, last) > 0 && !joinedContexts.at(folded, last);
      if (covered.touches(start, start + 1) || covered.touches(end - 1, end) || isOther) return [];
      const head = joinedHeads.at(folded, end);
      // 杭甬“双城记”: the word of cooperation may stand in quotation marks.
      const context = folded[last] === QUOTE ? last + 1 : last;
      if (end - start === SHORT && head === 0 && !isJoinedFor(folded, context, knowledge)) return [];
      const [rule, form, names] = ['region-joined-cities', 'abbreviation', ids] as const;
      return [{ type: 'Region', rule, start, end: end + head, form, names }];
    });
  },
};
