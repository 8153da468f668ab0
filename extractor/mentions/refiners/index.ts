/** All refiners in the order in which they judge; a reason stands beside each place that matters. */
import type { Refiner } from '../../contracts.ts';
import { agencyDefined } from './agency-defined.ts';
import { agencyInWorks } from './agency-in-works.ts';
import { agencyJointHeads } from './agency-joint-heads.ts';
import { agencyLeadingPairs } from './agency-leading-pairs.ts';
import { agencyListedTitles } from './agency-listed-titles.ts';
import { agencyLists } from './agency-lists.ts';
import { agencyOverlaps } from './agency-overlaps.ts';
import { agencyOwnOffices } from './agency-own-offices.ts';
import { agencySharedNames } from './agency-shared-names.ts';
import { agencyShortened } from './agency-shortened.ts';
import { agencyStateTwins } from './agency-state-twins.ts';
import { policyOverlaps } from './policy-overlaps.ts';
import { policyPlaces } from './policy-places.ts';
import { policyWorks } from './policy-works.ts';
import { projectAreas } from './project-areas.ts';
import { projectCountedPlaces } from './project-counted-places.ts';
import { projectOverlaps } from './project-overlaps.ts';
import { projectRepeats } from './project-repeats.ts';
import { projectSeats } from './project-seats.ts';
import { projectShortZones } from './project-short-zones.ts';
import { projectStatutes } from './project-statutes.ts';
import { regionBehindOthers } from './region-behind-others.ts';
import { regionBoundaries } from './region-boundaries.ts';
import { regionCompassAreas } from './region-compass-areas.ts';
import { regionDoubtfulNames } from './region-doubtful-names.ts';
import { regionInMentions } from './region-in-mentions.ts';
import { regionInPersons } from './region-in-persons.ts';
import { regionInQuotes } from './region-in-quotes.ts';
import { regionInSlogans } from './region-in-slogans.ts';
import { regionInTitles } from './region-in-titles.ts';
import { regionJoinedAreas } from './region-joined-areas.ts';
import { regionListedTitles } from './region-listed-titles.ts';
import { regionOverlaps } from './region-overlaps.ts';
import { regionPartsOfNames } from './region-parts-of-names.ts';
import { regionSharedTails } from './region-shared-tails.ts';
import { regionStraddling } from './region-straddling.ts';
import { regionStreets } from './region-streets.ts';
import { regionVillages } from './region-villages.ts';

export const refiners: readonly Refiner[] = [
  // Policies first: places and organs inside a title are judged by the titles that stay. What is no policy goes before
  // overlaps, so that it cannot push a real one out.
  policyWorks,
  policyPlaces,
  policyOverlaps,
  // Before organs are judged by the titles and numbers that they stand in.
  // Organs after the titles they may stand in, before the places that stand in them; lists last, for they go on from what stays.
  agencyOverlaps,
  agencyJointHeads,
  agencyStateTwins,
  agencySharedNames,
  // Before lists, which go on from them.
  agencyLeadingPairs,
  agencyOwnOffices,
  agencyLists,
  // Behind lists: a short name may be given to a member of one.
  agencyListedTitles,
  agencyDefined,
  agencyShortened,
  // Before overlaps: what is left of the words may be a project.
  projectCountedPlaces,
  projectOverlaps,
  projectAreas,
  projectRepeats,
  // Behind repeats, which find what is in full again.
  projectShortZones,
  projectStatutes,
  // Behind those: what no work is called by stays an organ.
  agencyInWorks,
  // Before what judges places by the projects that cover them.
  projectSeats,
  regionOverlaps,
  regionJoinedAreas,
  regionInTitles,
  regionListedTitles,
  regionInQuotes,
  regionPartsOfNames,
  regionStraddling,
  regionStreets,
  regionBoundaries,
  regionCompassAreas,
  // Before doubtful names as well: a river is no evidence for a county beside it.
  regionBehindOthers,
  // Before doubtful names: a village is no evidence for a county beside it.
  regionVillages,
  regionInPersons,
  regionInSlogans,
  regionDoubtfulNames,
  // Behind doubtful names: what is no place has no share in a list.
  regionSharedTails,
  regionInMentions,
];
