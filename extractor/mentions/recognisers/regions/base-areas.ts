/**
 * Old revolutionary base areas, alone and in lists that share the head; the id is the name with 革命老区 or 革命根据地.
 *
 *   takes 湘鄂渝黔革命老区, 湘鄂西根据地, each of 陕甘宁、大别山、川陕等革命老区 and 太行山、吕梁山革命老区, 沂蒙老区
 *   refuses 支持革命老区, 根据地方党委, 全国革命老区, 京津冀 in 京津冀、沂蒙革命老区
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Span } from '../../../text/span.ts';
import type { RegionMention } from '../../mention.ts';
import { type PlaceEnds, placeEnds } from '../../regions/place-ends.ts';

const LONGEST = 9;
const ETC = '等';

interface BaseArea extends Span {
  readonly name: string;
}

/** The known base area, else the joined abbreviation, that ends at `end`. */
const baseAreaBefore = (
  folded: string,
  end: number,
  head: string,
  ends: PlaceEnds,
  knowledge: Knowledge,
): BaseArea | null => {
  const { baseAreas } = knowledge.regionCues;
  for (let length = Math.min(LONGEST, end); length > 1; length--) {
    const written = folded.slice(end - length, end);
    const name = baseAreas.get(written);
    if (name !== undefined) return { start: end - length, end, name: name || written + head };
  }
  const start = ends.startOf(end);
  const short = folded.slice(start, end);
  const isJoined = start >= 0 && [...short].every((character) => knowledge.places.abbreviation(character));
  return isJoined ? { start, end, name: short + head } : null;
};

/** The members of the list that ends at `last`; `isKnown` if an item must be known, as nothing but its neighbour tells that it is one. */
const listBefore = (
  folded: string,
  last: number,
  head: string,
  ends: PlaceEnds,
  knowledge: Knowledge,
  isKnown: boolean,
): readonly BaseArea[] => {
  const items: BaseArea[] = [];
  for (let end = last; ; ) {
    const item = baseAreaBefore(folded, end, head, ends, knowledge);
    if (!item || (isKnown && !knowledge.regionCues.baseAreas.has(folded.slice(item.start, item.end)))) return items;
    items.unshift(item);
    if (!knowledge.regionCues.listMarks.has(folded[item.start - 1] ?? '')) return items;
    end = item.start - 1;
  }
};

export const regionBaseAreas: Recogniser = {
  name: 'region-base-areas',
  find(text, _segments, knowledge) {
    const { folded } = text;
    const { baseAreaHeads, ofBaseAreas } = knowledge.regionCues;
    const heads = [...folded.matchAll(baseAreaHeads)];
    if (heads.length === 0) return [];
    const ends = placeEnds(text, knowledge);
    const found = gather(heads, ({ 0: head, index }): readonly BaseArea[] => {
      const inFull = ofBaseAreas.get(head) ?? head;
      if (folded[index - 1] === ETC) return listBefore(folded, index - 1, inFull, ends, knowledge, false);
      const own = baseAreaBefore(folded, index, inFull, ends, knowledge);
      if (!own) return [];
      const isListed = knowledge.regionCues.listMarks.has(folded[own.start - 1] ?? '');
      const others = isListed ? listBefore(folded, own.start - 1, inFull, ends, knowledge, true) : [];
      return [...others, { ...own, end: index + head.length }];
    });
    return found.map(({ start, end, name }): RegionMention => {
      return { type: 'Region', rule: 'region-base-areas', start, end, form: 'area', names: [name] };
    });
  },
};
