/**
 * Old revolutionary base areas, alone and in lists that share the head; the id is the name with 革命老区.
 *
 *   takes 湘鄂渝黔革命老区, each of 陕甘宁、大别山、川陕等革命老区, 沂蒙老区
 *   refuses 支持革命老区, 全国革命老区
 */
import type { Recogniser } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { RegionMention } from '../mention.ts';
import { type PlaceEnds, placeEnds } from '../regions/place-ends.ts';

const LONGEST = 9;
const ETC = '等';

interface BaseArea extends Span {
  readonly name: string;
}

/** The known base area, else the joined abbreviation, that ends at `end`. */
const baseAreaBefore = (folded: string, end: number, ends: PlaceEnds, knowledge: Knowledge): BaseArea | null => {
  const { baseAreas } = knowledge.regionCues;
  for (let length = Math.min(LONGEST, end); length > 1; length--) {
    const name = baseAreas.get(folded.slice(end - length, end));
    if (name) return { start: end - length, end, name };
  }
  const start = ends.startOf(end);
  const short = folded.slice(start, end);
  const isJoined = start >= 0 && [...short].every((character) => knowledge.places.abbreviation(character));
  return isJoined ? { start, end, name: short + knowledge.regionCues.baseAreaHead } : null;
};

const listBefore = (folded: string, etc: number, ends: PlaceEnds, knowledge: Knowledge): readonly BaseArea[] => {
  const items: BaseArea[] = [];
  for (let end = etc; ; ) {
    const item = baseAreaBefore(folded, end, ends, knowledge);
    if (!item) return items;
    items.unshift(item);
    if (!knowledge.regionCues.listMarks.has(folded[item.start - 1] ?? '')) return items;
    end = item.start - 1;
  }
};

export const regionBaseAreas: Recogniser = {
  name: 'region-base-areas',
  find(text, _segments, knowledge) {
    const { folded } = text;
    const heads = [...folded.matchAll(knowledge.regionCues.baseAreaHeads)];
    if (heads.length === 0) return [];
    const ends = placeEnds(text, knowledge);
    const found = gather(heads, ({ 0: head, index }): readonly BaseArea[] => {
      if (folded[index - 1] === ETC) return listBefore(folded, index - 1, ends, knowledge);
      const own = baseAreaBefore(folded, index, ends, knowledge);
      return own ? [{ ...own, end: index + head.length }] : [];
    });
    return found.map(({ start, end, name }): RegionMention => {
      return { type: 'Region', rule: 'region-base-areas', start, end, form: 'area', names: [name] };
    });
  },
};
