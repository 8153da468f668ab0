/**
 * Directional areas written without a gap are one mention of several regions; in a list they show that their neighbour is one too.
 *
 *   joins 川南渝西, 鄂西渝东, 粤东粤西粤北地区, 湘南湘西 (no prefecture)
 *   reads 桂东 in 桂东、桂南 and 湘西 in 湘西北、湘西 as areas, but 黔东南 in 黔北、黔东南 as the prefecture
 *   leaves 渝东北、渝东南; 陕西 in 陕西关中, where the province stands before a part of it
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import type { Mention, RegionMention } from '../mention.ts';

const SHORTEST = 2;
const LONGEST_SHORT_NAME = 3;
/** 粤北地区: the last may say what they are. */
const LONGEST_LAST_NAME = 5;
const isArea = ({ form, start, end }: RegionMention, longest: number): boolean =>
  form === 'area' && end - start <= longest;

/** 湘西 touching 湘南, 黔西 touching 黔北: beside an area the name of a division is a direction too. */
const asDirection = (mention: RegionMention, text: Text, { places, regionCues }: Knowledge): RegionMention => {
  const { form, start, end } = mention;
  const [base = '', ...ways] = text.folded.slice(start, end);
  const isDirection =
    form === 'division' &&
    ways.length > 0 &&
    regionCues.directionBases.has(base) &&
    ways.every((way) => regionCues.directions.has(way)) &&
    !places.named(base + ways.join('')).some(({ place }) => place.level === 'province');
  return isDirection ? { ...mention, form: 'area', names: [base + ways.join('')] } : mention;
};

interface Member {
  readonly mention: RegionMention;
  readonly read: RegionMention;
}

/** Runs of two and more that touch; one of them is an area by itself. */
const joinedRuns = (mentions: readonly Mention[], text: Text, knowledge: Knowledge): readonly (readonly Member[])[] => {
  const runs: Member[][] = [];
  let open = false;
  for (const mention of mentions) {
    if (mention.type !== 'Region') continue;
    const read = asDirection(mention, text, knowledge);
    const isShort = isArea(read, LONGEST_SHORT_NAME);
    const touches = open && mention.start === runs.at(-1)!.at(-1)!.mention.end;
    if (touches && isArea(read, LONGEST_LAST_NAME)) runs.at(-1)!.push({ mention, read });
    else if (isShort) runs.push([{ mention, read }]);
    open = isShort;
  }
  return runs.filter((run) => run.length > 1 && run.some(({ mention }) => mention.form === 'area'));
};

/** 桂东、|桂南: an area by the same character stands beside it in the list. */
const inLists = (mentions: readonly Mention[], text: Text, knowledge: Knowledge): readonly Mention[] => {
  const { folded } = text;
  const { listMarks } = knowledge.regionCues;
  const areas = mentions.filter(
    (one): one is RegionMention => one.type === 'Region' && isArea(one, LONGEST_SHORT_NAME),
  );
  if (areas.length === 0) return mentions;
  const startsAt = new Set(areas.map(({ start }) => start));
  const baseBefore = new Map(areas.map(({ start, end }) => [end, folded[start]]));
  return mentions.map((mention) => {
    if (mention.type !== 'Region' || mention.end - mention.start > SHORTEST) return mention;
    const { start, end } = mention;
    const base = folded[start];
    const isBeside =
      (listMarks.has(folded[end] ?? '') && startsAt.has(end + 1) && folded[end + 1] === base) ||
      (listMarks.has(folded[start - 1] ?? '') && baseBefore.get(start - 1) === base);
    return isBeside ? asDirection(mention, text, knowledge) : mention;
  });
};

export const regionJoinedAreas: Refiner = {
  name: 'region-joined-areas',
  because: 'areas that touch are one mention',
  refine(all, text, _segments, knowledge) {
    const mentions = inLists(all, text, knowledge);
    const runs = joinedRuns(mentions, text, knowledge);
    const joined = new Set<Mention>(runs.flatMap((run) => run.map(({ mention }) => mention)));
    // A run stands where its last member stood.
    const runOf = new Map<Mention, readonly Member[]>(runs.map((run) => [run.at(-1)!.mention, run]));
    return gather(mentions, (mention): readonly Mention[] => {
      const run = runOf.get(mention);
      if (!run) return joined.has(mention) ? [] : [mention];
      const names = gather(run, ({ read }) => read.names);
      return [{ ...run[0]!.read, end: mention.end, names, rule: 'region-joined-areas' }];
    });
  },
};
