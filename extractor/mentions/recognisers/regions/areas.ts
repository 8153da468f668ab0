/**
 * Areas named by the places in them and a head: the id is the name itself unless the gazetteer knows it.
 *
 *   takes 西宁—海东都市圈, 河湟谷地城市群, 环渤海经济圈, 豫西转型创新发展示范区, 宁西经济带
 *   refuses 现代化都市圈 (no place in it), 培育城市群; 放|大辽东经济区: 大 ends a verb there
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { RegionMention } from '../../mention.ts';
import { type PlaceEnds, placeEnds } from '../../regions/place-ends.ts';

const LONGEST = 24;
const LINE = 2;

/** 宁西|经济带: it lies along the line between two cities; 成南|达万|经济带 goes on from other cities. */
const startOfLine = (folded: string, head: number, ends: PlaceEnds, knowledge: Knowledge): number => {
  const { projects, places, regionCues } = knowledge;
  const start = head - LINE;
  if (projects.knownLine(folded.slice(start, head)) === undefined || ends.startOf(head) >= 0) return -1;
  const before = folded[start - 1] ?? '';
  if (regionCues.listMarks.has(before)) return start;
  return places.citiesOf(before).length > 0 || places.isPlainAbbreviation(before) ? -1 : start;
};

/** Start of the run of places, joiners and fillers that ends at `head`; -1 without a place. */
const nameStart = (folded: string, head: number, ends: PlaceEnds, knowledge: Knowledge): number => {
  const { regionCues } = knowledge;
  const line = startOfLine(folded, head, ends, knowledge);
  if (line >= 0) return line;
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

/** 豫西|转型创新发展|示范区: a part of a province opens it, and words of fields lead to its head; 豫西示范区 and 高新示范区 are built at one spot. */
const directedStart = (folded: string, head: number, ends: PlaceEnds, { regionCues, places }: Knowledge): number => {
  let start = head;
  while (head - start < LONGEST) {
    const filler = regionCues.directedFillers.before(folded, start);
    if (filler === 0) break;
    start -= filler;
  }
  const place = start < head ? ends.startOf(start) : -1;
  if (place < 0) return -1;
  const name = folded.slice(place, start);
  const isDirected =
    name.length > 1 &&
    regionCues.directionBases.has(name[0]!) &&
    [...name.slice(1)].every((character) => regionCues.directions.has(character)) &&
    places.named(name).every(({ place: { level } }) => level === 'area');
  return isDirected ? place : -1;
};

export const regionAreas: Recogniser = {
  name: 'region-areas',
  find(text, _segments, knowledge) {
    const heads = [...text.folded.matchAll(knowledge.regionCues.areaHeads)];
    if (heads.length === 0) return [];
    const ends = placeEnds(text, knowledge);
    return gather(heads, ({ 0: head, index }): readonly RegionMention[] => {
      if (ends.covers(index)) return [];
      const isDirected = knowledge.regionCues.directedHeads.has(head);
      const start = (isDirected ? directedStart : nameStart)(text.folded, index, ends, knowledge);
      const end = index + head.length;
      // 豫东发展示范区|域: another word.
      const goesOn = isDirected && knowledge.regionCues.notOfTheName.get(head.at(-1)!)?.at(text.folded, end);
      if (start < 0 || goesOn) return [];
      return [
        { type: 'Region', rule: 'region-areas', start, end, form: 'area', names: [text.folded.slice(start, end)] },
      ];
    });
  },
};
