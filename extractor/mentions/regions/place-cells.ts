/**
 * What stands by itself below 建设地点 in a table of works is a place, whatever word it also is and whatever its neighbours in the row say.
 *
 *   takes 万年 in `30⇥万年高新区食品产业园⇥万年`, 湖口 in a cell 柴桑、湖口, 新建区 in 南昌市新建区
 *   refuses 和平 in a cell 和平水库旁 (not by itself), 通道 below 建设内容 (no column of places)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { projectRows } from '../projects/tables/tables.ts';

const LIST_MARKS = new Set(['、', ',', ';', '及', '和']);

/** Tells whether a span fills an item of such a cell; `endsOfPlaces`: a place may stand in the same item behind another. */
export const inPlaceCells = (
  text: Text,
  endsOfPlaces: ReadonlyMap<number, unknown>,
  knowledge: Knowledge,
): ((span: Span) => boolean) => {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { place } of projectRows(text, knowledge)) {
    if (!place) continue;
    starts.add(place.start);
    ends.add(place.end);
    for (let at = place.start; at < place.end; at++)
      if (LIST_MARKS.has(text.folded[at]!)) {
        ends.add(at);
        starts.add(at + 1);
      }
  }
  return ({ start, end }) => ends.has(end) && (starts.has(start) || endsOfPlaces.has(start));
};
