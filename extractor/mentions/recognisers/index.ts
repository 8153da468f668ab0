/** All recognisers; their order decides nothing. */
import type { Recogniser } from '../../contracts.ts';
import { agencyCentral } from './agency-central.ts';
import { agencyCentre } from './agency-centre.ts';
import { agencyCommittees } from './agency-committees.ts';
import { agencyCoordination } from './agency-coordination.ts';
import { agencyCustoms } from './agency-customs.ts';
import { agencyGreatAreas } from './agency-great-areas.ts';
import { agencyIntroduced } from './agency-introduced.ts';
import { agencyJoined } from './agency-joined.ts';
import { agencyNationalBoards } from './agency-national-boards.ts';
import { agencyOfSpecialRegions } from './agency-of-special-regions.ts';
import { agencyPlaces } from './agency-places.ts';
import { agencyPrefecture } from './agency-prefecture.ts';
import { agencyRelative } from './agency-relative.ts';
import { agencySystems } from './agency-systems.ts';
import { agencyTowns } from './agency-towns.ts';
import { agencyTwoOffices } from './agency-two-offices.ts';
import { agencyZoneBureaus } from './agency-zone-bureaus.ts';
import { agencyZoneOffices } from './agency-zone-offices.ts';
import { policyGazetted } from './policy-gazetted.ts';
import { policyListed } from './policy-listed.ts';
import { policyNames } from './policy-names.ts';
import { policyNumbers } from './policy-numbers.ts';
import { policyOwnTitles } from './policy-own-titles.ts';
import { policyReadTitles } from './policy-read-titles.ts';
import { policySelf } from './policy-self.ts';
import { policyTitles } from './policy-titles.ts';
import { policyUnmarked } from './policy-unmarked.ts';
import { projectCampaigns } from './project-campaigns.ts';
import { projectDashedLines } from './project-dashed-lines.ts';
import { projectKnown } from './project-known.ts';
import { projectNames } from './project-names.ts';
import { projectRowNames } from './project-rows.ts';
import { projectStations } from './project-stations.ts';
import { regionAbbreviations } from './region-abbreviations.ts';
import { regionAreas } from './region-areas.ts';
import { regionBaseAreas } from './region-base-areas.ts';
import { regionCityComers } from './region-city-comers.ts';
import { regionCityPairs } from './region-city-pairs.ts';
import { regionComers } from './region-comers.ts';
import { regionCountedCities } from './region-counted-cities.ts';
import { regionCountedCounties } from './region-counted-counties.ts';
import { regionDirections } from './region-directions.ts';
import { regionElidedAreas } from './region-elided-areas.ts';
import { regionGoneMembers } from './region-gone-members.ts';
import { regionJoinedCities } from './region-joined-cities.ts';
import { regionLandscapes } from './region-landscapes.ts';
import { regionListedCharacters } from './region-listed-characters.ts';
import { regionNames } from './region-names.ts';
import { regionOldMembers } from './region-old-members.ts';
import { regionOneCharacterItems } from './region-one-character-items.ts';
import { regionTownships } from './region-townships.ts';

export const recognisers: readonly Recogniser[] = [
  agencyCentral,
  agencyTwoOffices,
  agencyCentre,
  agencyNationalBoards,
  agencyPlaces,
  agencyRelative,
  agencyCommittees,
  agencyCoordination,
  agencyCustoms,
  agencyGreatAreas,
  agencyIntroduced,
  agencyJoined,
  agencyPrefecture,
  agencyTowns,
  agencySystems,
  agencyOfSpecialRegions,
  agencyZoneBureaus,
  agencyZoneOffices,
  projectCampaigns,
  projectDashedLines,
  projectKnown,
  projectNames,
  projectRowNames,
  projectStations,
  regionNames,
  regionAbbreviations,
  regionComers,
  regionCityComers,
  regionCityPairs,
  regionJoinedCities,
  regionCountedCities,
  regionCountedCounties,
  regionDirections,
  regionAreas,
  regionLandscapes,
  regionElidedAreas,
  regionListedCharacters,
  regionOneCharacterItems,
  regionBaseAreas,
  regionGoneMembers,
  regionOldMembers,
  regionTownships,
  policyGazetted,
  policyListed,
  policyNames,
  policyNumbers,
  policyOwnTitles,
  policyReadTitles,
  policySelf,
  policyTitles,
  policyUnmarked,
];
