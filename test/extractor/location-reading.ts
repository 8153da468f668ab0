/** Reads where the projects of a sentence lie: `{ 茶园水库: ['500114 name'] }`. */
import { linkAll } from '../../extractor/entities/link-all.ts';
import type { Mention } from '../../extractor/mentions/mention.ts';
import { inOrder } from '../../extractor/mentions/recognise.ts';
import { recognisers } from '../../extractor/mentions/recognisers/index.ts';
import { refiners } from '../../extractor/mentions/refiners/index.ts';
import type { Profile } from '../../extractor/profile/profile.ts';
import type { LocationClaim } from '../../extractor/relations/relation.ts';
import { locations } from '../../extractor/relations/relators/locations.ts';
import { normalise } from '../../extractor/text/normalise.ts';
import { knowledge } from './project-reading.ts';

const segments = { lines: [], sentences: [] };
const used = ({ name }: { readonly name: string }): boolean => /^(project|region)-/.test(name);

export const claimsIn = (source: string, jurisdiction?: string): readonly LocationClaim[] => {
  const text = normalise(source);
  const proposals = recognisers.filter(used).flatMap((recogniser) => recogniser.find(text, segments, knowledge));
  const mentions = refiners
    .filter(used)
    .reduce<readonly Mention[]>(
      (left, refiner) => [...refiner.refine(left, text, segments, knowledge)].sort(inOrder),
      [...proposals].sort(inOrder),
    );
  const profile: Profile = {
    issuers: [],
    addressees: [],
    copies: [],
    ...(jurisdiction ? { jurisdiction: { value: jurisdiction, rule: 'test', spans: [] } } : {}),
  };
  const linked = linkAll({ text, segments, profile, mentions, knowledge });
  const document = {
    document: { name: 'test', sha256: '', source, encoding: 'utf-8', format: 'text' },
    text,
    segments,
    profile,
    linked,
    notices: [],
  } as const;
  return locations.relate(document, knowledge) as readonly LocationClaim[];
};

export const placesIn = (source: string, jurisdiction?: string): Record<string, readonly string[]> => {
  const places: Record<string, string[]> = {};
  for (const { project, region, basis } of claimsIn(source, jurisdiction)) {
    places[project] ??= [];
    places[project].push(`${region} ${basis}`);
  }
  return places;
};
