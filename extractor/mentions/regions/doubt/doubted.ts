/** The places that a text may name, while they are judged: which of them are in doubt, and which are kept so far. */
import type { Naming } from '../../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Text } from '../../../text/text.ts';
import { isGap } from '../../agencies/edges.ts';
import type { RegionMention } from '../../mention.ts';
import { namingsOf } from '../sisters.ts';

/** A word needs more evidence than a bare name that is no word. */
export type Doubt = 'none' | 'word' | 'bare';

export interface Doubted {
  readonly text: Text;
  readonly folded: string;
  /** From left to right. */
  readonly regions: readonly RegionMention[];
  readonly startingAt: ReadonlyMap<number, RegionMention>;
  readonly endingAt: ReadonlyMap<number, RegionMention>;
  readonly doubts: ReadonlyMap<RegionMention, Doubt>;
  /** Ids of what names without a doubt tell in full. */
  readonly named: ReadonlySet<string>;
  readonly kept: Set<RegionMention>;
  readonly knowledge: Knowledge;
}

const SHORT = 2;
const LINE_END = '\n';
const LIST_MARKS = ['、', ','];

/** 安吉, and 光化 of a county that is gone. */
const isBareOfCounty = ({ place: { level, validTo }, form }: Naming): boolean =>
  level === 'county' && (form === 'bare' || (form === 'former' && validTo !== undefined));

const doubtOf = (mention: RegionMention, knowledge: Knowledge): Doubt => {
  if (mention.form !== 'division') return 'none';
  if (knowledge.places.isAlsoWord(mention.names[0] ?? '')) return 'word';
  const isShort = mention.end - mention.start === SHORT;
  return isShort && namingsOf(mention, knowledge).every(isBareOfCounty) ? 'bare' : 'none';
};

/** Ids of what these tell with more than a bare name. */
export const namedInFull = (regions: Iterable<RegionMention>, knowledge: Knowledge): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const region of regions)
    for (const { place, form } of namingsOf(region, knowledge)) if (form !== 'bare') named.add(place.id);
  return named;
};

export const doubtedIn = (text: Text, regions: readonly RegionMention[], knowledge: Knowledge): Doubted => {
  const doubts = new Map(regions.map((region) => [region, doubtOf(region, knowledge)]));
  const sure = regions.filter((region) => doubts.get(region) === 'none');
  return {
    text,
    folded: text.folded,
    regions,
    startingAt: new Map(regions.map((region) => [region.start, region])),
    endingAt: new Map(regions.map((region) => [region.end, region])),
    doubts,
    named: namedInFull(sure, knowledge),
    kept: new Set(sure),
    knowledge,
  };
};

/** A cell of its own, as far as the text shows: between blanks, or an end of the line and a blank; or the first in the list of one. */
export const isCell = (text: Text, { start, end }: RegionMention): boolean => {
  const parts = (at: number, unit: string | undefined): boolean => unit === LINE_END || isGap(text, at);
  const goesOn = isGap(text, start) && LIST_MARKS.includes(text.folded[end] ?? LINE_END);
  return parts(start, text.folded[start - 1]) && (goesOn || parts(end, text.folded[end]));
};
