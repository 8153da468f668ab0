/**
 * Directional areas written without a gap are one mention of several regions.
 *
 *   joins 川南渝西, 鄂西渝东, 粤东粤西粤北地区
 *   leaves 渝东北、渝东南
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Mention, RegionMention } from '../mention.ts';

const LONGEST_SHORT_NAME = 3;
/** 粤北地区: the last may say what they are. */
const LONGEST_LAST_NAME = 5;
const isArea = ({ form, start, end }: RegionMention, longest: number): boolean =>
  form === 'area' && end - start <= longest;

/** Runs of two and more that touch. */
const joinedRuns = (mentions: readonly Mention[]): readonly (readonly RegionMention[])[] => {
  const runs: RegionMention[][] = [];
  let open = false;
  for (const mention of mentions) {
    if (mention.type !== 'Region') continue;
    const isShort = isArea(mention, LONGEST_SHORT_NAME);
    const touches = open && mention.start === runs.at(-1)!.at(-1)!.end;
    if (touches && isArea(mention, LONGEST_LAST_NAME)) runs.at(-1)!.push(mention);
    else if (isShort) runs.push([mention]);
    open = isShort;
  }
  return runs.filter(({ length }) => length > 1);
};

export const regionJoinedAreas: Refiner = {
  name: 'region-joined-areas',
  because: 'areas that touch are one mention',
  refine(mentions) {
    const runs = joinedRuns(mentions);
    const joined = new Set<Mention>(runs.flat());
    // A run stands where its last member stood.
    const runOf = new Map<Mention, readonly RegionMention[]>(runs.map((run) => [run.at(-1)!, run]));
    return gather(mentions, (mention): readonly Mention[] => {
      const run = runOf.get(mention);
      if (!run) return joined.has(mention) ? [] : [mention];
      const names = gather(run, (member) => member.names);
      return [{ ...run[0]!, end: mention.end, names, rule: 'region-joined-areas' }];
    });
  },
};
