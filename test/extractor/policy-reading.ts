/** Reads marked-up expectations of policies: text in, `surface → id` out, with the rules of policies alone. */
import { idsOf, isMention } from '../../extractor/entities/link.ts';
import { policyLinker } from '../../extractor/entities/linkers/policies.ts';
import type { Knowledge } from '../../extractor/knowledge/knowledge.ts';
import { readData } from '../../extractor/knowledge/load.ts';
import { loadAgencies, loadKinds } from '../../extractor/knowledge/load-agencies.ts';
import { loadCues, loadPolicies } from '../../extractor/knowledge/load-policies.ts';
import type { Mention } from '../../extractor/mentions/mention.ts';
import { inOrder } from '../../extractor/mentions/recognise.ts';
import { policyGazetted } from '../../extractor/mentions/recognisers/policies/gazetted.ts';
import { policyListed } from '../../extractor/mentions/recognisers/policies/listed.ts';
import { policyNames } from '../../extractor/mentions/recognisers/policies/names.ts';
import { policyNumbers } from '../../extractor/mentions/recognisers/policies/numbers.ts';
import { policyOwnTitles } from '../../extractor/mentions/recognisers/policies/own-titles.ts';
import { policySelf } from '../../extractor/mentions/recognisers/policies/self.ts';
import { policyTitles } from '../../extractor/mentions/recognisers/policies/titles.ts';
import { policyUnmarked } from '../../extractor/mentions/recognisers/policies/unmarked.ts';
import { policyOverlaps } from '../../extractor/mentions/refiners/policy-overlaps.ts';
import { policyPlaces } from '../../extractor/mentions/refiners/policy-places.ts';
import { policyWorks } from '../../extractor/mentions/refiners/policy-works.ts';
import type { Profile } from '../../extractor/profile/profile.ts';
import type { LinkedDocument } from '../../extractor/relations/linked-document.ts';
import type { CitationClaim } from '../../extractor/relations/relation.ts';
import { citations } from '../../extractor/relations/relators/citations.ts';
import type { Segment, Segments } from '../../extractor/segments/segment.ts';
import { normalise } from '../../extractor/text/normalise.ts';

export const knowledge = {
  agencies: loadAgencies(readData),
  cues: loadCues(readData),
  kinds: loadKinds(readData),
  policies: loadPolicies(readData),
} as unknown as Knowledge;

/** Lines as segments; a first line without a stop is the title. */
const linesOf = (folded: string, title: string | undefined): Segments => {
  const lines: Segment[] = [];
  let start = 0;
  for (const line of folded.split('\n')) {
    const kind = title !== undefined && line.replace(/\s/g, '') === title.replace(/\s/g, '') ? 'title' : 'paragraph';
    if (line !== '') lines.push({ start, end: start + line.length, kind, rule: 'test' });
    start += line.length + 1;
  }
  return { lines, sentences: [] };
};

export const readPolicies = (
  source: string,
  own: { title?: string; kind?: string; docNumber?: string; jurisdiction?: string } = {},
): LinkedDocument => {
  const text = normalise(source);
  const segments = linesOf(text.folded, own.title);
  const found = [
    policyTitles,
    policyNumbers,
    policyGazetted,
    policyListed,
    policyNames,
    policyOwnTitles,
    policySelf,
    policyUnmarked,
  ].flatMap((recogniser) => recogniser.find(text, segments, knowledge));
  let kept: readonly Mention[] = [...found].sort(inOrder);
  for (const refiner of [policyWorks, policyPlaces, policyOverlaps])
    kept = refiner.refine(kept, text, segments, knowledge);
  const mentions = kept.filter(isMention('Policy')).sort(inOrder);
  const field = (value: string) => ({ value, rule: 'test', spans: [] });
  const profile: Profile = {
    issuers: [],
    addressees: [],
    copies: [],
    ...(own.title === undefined ? {} : { title: field(own.title) }),
    ...(own.kind === undefined ? {} : { kind: field(own.kind) }),
    ...(own.jurisdiction === undefined ? {} : { jurisdiction: field(own.jurisdiction) }),
    ...(own.docNumber === undefined ? {} : { docNumber: { ...field(own.docNumber), written: own.docNumber } }),
  };
  const links = policyLinker.link(mentions, { text, segments, profile, mentions, knowledge });
  const linked = mentions.map((mention, i) => ({ mention, link: links[i]! }));
  return {
    document: { name: 'test', sha256: '', source, encoding: 'utf-8', format: 'text' },
    text,
    segments,
    profile,
    linked,
    notices: [],
  };
};

/** `《甲办法》 → 甲办法`, without an arrow if the mention stays unresolved. */
export const policiesIn = (source: string, own = {}): string[] => {
  const { linked, text } = readPolicies(source, own);
  return linked.map(({ mention, link }) => {
    const surface = text.folded.slice(mention.start, mention.end);
    return link.status === 'linked' ? `${surface} → ${idsOf(link).join(' | ')}` : surface;
  });
};

export const surfacesIn = (source: string, own = {}): string[] => {
  const { linked, text } = readPolicies(source, own);
  return linked.map(({ mention }) => text.folded.slice(mention.start, mention.end));
};

/** `implements 甲办法`, one for each reference. */
export const citationsIn = (source: string, own = {}): string[] =>
  (citations.relate(readPolicies(source, own), knowledge) as readonly CitationClaim[]).map(
    ({ relation, policy }) => `${relation} ${policy}`,
  );
