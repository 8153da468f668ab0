/** All recognisers; their order decides nothing. */
import type { Recogniser } from '../../contracts.ts';
import { agencyCentral } from './agencies/central.ts';
import { agencyCentre } from './agencies/centre.ts';
import { agencyCommittees } from './agencies/committees.ts';
import { agencyCoordination } from './agencies/coordination.ts';
import { agencyCustoms } from './agencies/customs.ts';
import { agencyGreatAreas } from './agencies/great-areas.ts';
import { agencyIntroduced } from './agencies/introduced.ts';
import { agencyJoined } from './agencies/joined.ts';
import { agencyNationalBoards } from './agencies/national-boards.ts';
import { agencyOfSpecialRegions } from './agencies/of-special-regions.ts';
import { agencyPlaces } from './agencies/places.ts';
import { agencyPrefecture } from './agencies/prefecture.ts';
import { agencyRelative } from './agencies/relative.ts';
import { agencySystems } from './agencies/systems.ts';
import { agencyTowns } from './agencies/towns.ts';
import { agencyTwoOffices } from './agencies/two-offices.ts';
import { agencyZoneBureaus } from './agencies/zone-bureaus.ts';
import { agencyZoneOffices } from './agencies/zone-offices.ts';
import { policyGazetted } from './policies/gazetted.ts';
import { policyListed } from './policies/listed.ts';
import { policyNames } from './policies/names.ts';
import { policyNumbers } from './policies/numbers.ts';
import { policyOwnTitles } from './policies/own-titles.ts';
import { policyReadTitles } from './policies/read-titles.ts';
import { policySelf } from './policies/self.ts';
import { policyTitles } from './policies/titles.ts';
import { policyUnmarked } from './policies/unmarked.ts';
import { projectCampaigns } from './projects/campaigns.ts';
import { projectDashedLines } from './projects/dashed-lines.ts';
import { projectKnown } from './projects/known.ts';
import { projectNames } from './projects/names.ts';
import { projectRowNames } from './projects/rows.ts';
import { projectStations } from './projects/stations.ts';
import { regionAbbreviations } from './regions/abbreviations.ts';
import { regionAreas } from './regions/areas.ts';
import { regionBaseAreas } from './regions/base-areas.ts';
import { regionCityComers } from './regions/city-comers.ts';
import { regionCityPairs } from './regions/city-pairs.ts';
import { regionComers } from './regions/comers.ts';
import { regionCountedCities } from './regions/counted-cities.ts';
import { regionCountedCounties } from './regions/counted-counties.ts';
import { regionDirections } from './regions/directions.ts';
import { regionElidedAreas } from './regions/elided-areas.ts';
import { regionGoneMembers } from './regions/gone-members.ts';
import { regionJoinedCities } from './regions/joined-cities.ts';
import { regionLandscapes } from './regions/landscapes.ts';
import { regionListedCharacters } from './regions/listed-characters.ts';
import { regionNames } from './regions/names.ts';
import { regionOldMembers } from './regions/old-members.ts';
import { regionOneCharacterItems } from './regions/one-character-items.ts';
import { regionTownships } from './regions/townships.ts';

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
