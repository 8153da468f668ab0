/** Policies and the agencies that issue them, as analysis sees them: what the texts tell, and what may be supposed where they tell nothing. */
import { findNodeType } from '../nodes/index.ts';
import { groupBy, known, list, quotesOf, type SeenEdge, type SeenGraph, type SeenNode, text } from './seen.ts';
import { supposeFrom, supposePlaceFrom } from './suppose-issuers.ts';
import type { AgencyEntry, PolicyEntry, RegionEntry } from './view.ts';
import { yearOfNumber } from './year-of-number.ts';

export type Agencies = ReadonlyMap<string, AgencyEntry>;
export type Policies = ReadonlyMap<string, PolicyEntry>;

export const readAgencies = ({ nodes }: SeenGraph): Agencies =>
  new Map(
    nodes('Agency').map(({ id, properties }) => [
      id,
      known<AgencyEntry>({
        id,
        name: text(properties.name) ?? id,
        level: text(properties.level),
        region: text(properties.region),
        shortNames: list(properties.shortNames),
      }),
    ]),
  );

/** Names of the documents' files. */
export const readDocuments = ({ nodes }: SeenGraph): ReadonlyMap<string, string> =>
  new Map(nodes('Document').map(({ id, properties }) => [id, text(properties.name) ?? id]));

const issuersIn = (edges: readonly SeenEdge[], agencies: Agencies): PolicyEntry['issuers'] =>
  edges
    .filter(({ to }) => agencies.has(to))
    .sort((a, b) => Number(a.properties.order) - Number(b.properties.order))
    .map(({ to, properties }) => ({ agency: agencies.get(to)!, quotes: quotesOf(properties) }));

const idWithoutKind = (id: string): string => id.slice(id.indexOf(':') + 1);

/** As the schema shows it: title, else number, else opening words, else the file's name. */
const labelOf = ({ id, properties }: SeenNode, file: string | undefined): string => {
  const shown = (findNodeType('Policy')?.shownBy ?? []).map((name) => text(properties[name]));
  return shown.find((name) => name !== undefined) ?? file ?? idWithoutKind(id);
};

/** What the texts themselves tell of each policy. */
export const readPolicies = (
  { nodes, edges }: SeenGraph,
  agencies: Agencies,
  documents: ReadonlyMap<string, string>,
): Policies => {
  const issued = groupBy(edges('ISSUED_BY'), ({ from }) => from);
  const texts = new Map(edges('TEXT_OF').map(({ from, to }) => [to, from]));
  return new Map(
    nodes('Policy').map((node) => {
      const { id, properties: p } = node;
      const document = texts.get(id);
      return [
        id,
        known<PolicyEntry>({
          id,
          label: labelOf(node, documents.get(document ?? '')),
          title: text(p.title),
          docNumber: text(p.docNumber),
          numberedBy: text(p.numberedBy),
          date: text(p.date),
          yearByNumber: text(p.date) === undefined ? yearOfNumber(text(p.docNumber)) : undefined,
          effective: text(p.effective),
          expires: text(p.expires),
          kind: text(p.kind),
          held: p.held === true,
          aliases: list(p.aliases),
          addressees: list(p.addressees),
          jurisdiction: text(p.jurisdiction),
          document,
          issuers: issuersIn(issued.get(id) ?? [], agencies),
        }),
      ];
    }),
  );
};

/** The same policies, with who seems to have issued them and where, for those of which no text says it. */
export const withSupposed = (
  policies: Policies,
  agencies: Agencies,
  regions: ReadonlyMap<string, RegionEntry>,
): Policies => {
  const suppose = supposeFrom(policies.values(), agencies.values());
  const supposePlace = supposePlaceFrom(regions.values());
  const settle = (policy: PolicyEntry): PolicyEntry => {
    if (policy.issuers.length > 0) return policy;
    const supposedIssuer = suppose(policy);
    const supposedPlace =
      policy.jurisdiction === undefined
        ? (supposePlace(policy.title) ?? supposePlace(supposedIssuer?.name))
        : undefined;
    return known<PolicyEntry>({ ...policy, supposedIssuer, supposedPlace });
  };
  return new Map([...policies].map(([id, policy]) => [id, settle(policy)]));
};
