/**
 * Directional areas written without a gap are one mention of several regions.
 *
 *   joins 川南渝西, 鄂西渝东, 粤东粤西粤北地区, 湘南湘西 (no prefecture)
 *   leaves 渝东北、渝东南; 陕西 in 陕西关中, where the province stands before a part of it
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import type { Mention, RegionMention } from '../mention.ts';

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

export const regionJoinedAreas: Refiner = {
  name: 'region-joined-areas',
  because: 'areas that touch are one mention',
  refine(mentions, text, _segments, knowledge) {
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
