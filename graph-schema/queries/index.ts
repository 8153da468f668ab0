/** The query pack. A new question is a file here and a line below. */
import { agencyLineage } from './agency-lineage.ts';
import { amendedAndRepealed } from './amended-and-repealed.ts';
import { areaMembers } from './area-members.ts';
import { centralPolicies } from './central-policies.ts';
import { connection } from './connection.ts';
import { heldDocuments } from './held-documents.ts';
import { implementedBy } from './implemented-by.ts';
import { inForceOn } from './in-force-on.ts';
import { issuedByAgency } from './issued-by-agency.ts';
import { issuedTogether } from './issued-together.ts';
import { missingDocuments } from './missing-documents.ts';
import { overlap } from './overlap.ts';
import { passagesAbout } from './passages-about.ts';
import { policiesByProvince } from './policies-by-province.ts';
import { policiesByYear } from './policies-by-year.ts';
import { policiesInRegion } from './policies-in-region.ts';
import { policiesNamingRegion } from './policies-naming-region.ts';
import { projectsInRegion } from './projects-in-region.ts';
import type { NamedQuery } from './query.ts';
import { regionTree } from './region-tree.ts';
import { regionsOfPolicy } from './regions-of-policy.ts';
import { regionsTogether } from './regions-together.ts';
import { restsOn } from './rests-on.ts';
import { similarPolicies } from './similar-policies.ts';
import { unresolvedMentions } from './unresolved-mentions.ts';
import { untouchedRegions } from './untouched-regions.ts';
import { whyRelated } from './why-related.ts';

/** In the order in which people are shown them. */
export const queries: readonly NamedQuery[] = [
  regionsOfPolicy,
  restsOn,
  implementedBy,
  policiesNamingRegion,
  policiesInRegion,
  issuedTogether,
  missingDocuments,
  projectsInRegion,
  overlap,
  centralPolicies,
  unresolvedMentions,
  inForceOn,
  issuedByAgency,
  regionTree,
  areaMembers,
  connection,
  whyRelated,
  policiesByYear,
  untouchedRegions,
  regionsTogether,
  agencyLineage,
  amendedAndRepealed,
  passagesAbout,
  heldDocuments,
  similarPolicies,
  policiesByProvince,
];

const byName: ReadonlyMap<string, NamedQuery> = new Map(queries.map((query) => [query.name, query]));

export const findQuery = (name: string): NamedQuery | undefined => byName.get(name);
