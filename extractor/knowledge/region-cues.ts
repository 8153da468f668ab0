/** Words around a place's name that decide whether it is one, from extractor/data/region-cues.json: each part says what its lists are for. */
import { makeAbbreviationCues } from './regions/abbreviation-cues.ts';
import { makeAreaCues } from './regions/area-cues.ts';
import { makeComerCues } from './regions/comer-cues.ts';
import { makeFeatureCues } from './regions/feature-cues.ts';
import { makeListCues } from './regions/list-cues.ts';
import { makeNameCues } from './regions/name-cues.ts';
import { makeOtherNameCues } from './regions/other-name-cues.ts';
import { makePersonCues } from './regions/person-cues.ts';
import type { RegionCueTable } from './regions/region-cue-table.ts';
import { makeTownCues } from './regions/town-cues.ts';

export type RegionCues = Readonly<ReturnType<typeof makeRegionCues>>;

export const makeRegionCues = (table: RegionCueTable) => ({
  ...makeNameCues(table),
  ...makeTownCues(table),
  ...makeAreaCues(table),
  ...makeFeatureCues(table),
  ...makeAbbreviationCues(table),
  ...makeComerCues(table),
  ...makeListCues(table),
  ...makeOtherNameCues(table),
  ...makePersonCues(table),
});
