/**
 * Areas named by the places in them and a head: the id is the name itself unless the gazetteer knows it.
 *
 *   takes 西宁—海东都市圈, 河湟谷地城市群, 环渤海经济圈
 *   refuses 现代化都市圈 (no place in it), 培育城市群; 放|大辽东经济区: 大 ends a verb there
 */
import type { Recogniser } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../mention.ts';
import { type PlaceEnds, placeEnds } from '../regions/place-ends.ts';

const LONGEST = 24;

/** Start of the run of places, joiners and fillers that ends at `head`; -1 without a place. */
const nameStart = (folded: string, head: number, ends: PlaceEnds, { regionCues }: Knowledge): number => {
  let start = head;
  let places = 0;
  while (start > 0 && head - start < LONGEST) {
    const place = ends.startOf(start);
    const filler = regionCues.areaFillers.before(folded, start);
    if (place >= 0) {
      start = place;
      places++;
    } else if (filler > 0 && !regionCues.growing.has(folded.slice(start - filler - 1, start))) start -= filler;
    else if (places > 0 && regionCues.areaJoiners.has(folded[start - 1] ?? '') && ends.startOf(start - 1) >= 0) start--;
    else break;
  }
  return places > 0 ? start : -1;
};

export const regionAreas: Recogniser = {
  name: 'region-areas',
  find(text, _segments, knowledge) {
    const heads = [...text.folded.matchAll(knowledge.regionCues.areaHeads)];
    if (heads.length === 0) return [];
    const ends = placeEnds(text, knowledge);
    return gather(heads, ({ 0: head, index }): readonly RegionMention[] => {
      if (ends.covers(index)) return [];
      const start = nameStart(text.folded, index, ends, knowledge);
      if (start < 0) return [];
      const end = index + head.length;
      return [
        { type: 'Region', rule: 'region-areas', start, end, form: 'area', names: [text.folded.slice(start, end)] },
      ];
    });
  },
};
