/** Nodes and edges, from a graph in memory or from a store, become the view; their order changes nothing. */
import type { TouchRole } from '../edges/roles.ts';
import type { Graph } from '../graph/graph.ts';
import { byCodeUnit } from '../graph/order.ts';
import { findNodeType } from '../nodes/index.ts';
import { linkOf } from './make-link.ts';
import { relationOf } from './relations.ts';
import { groupBy, list, number, quotesOf, type SeenEdge, type SeenNode, text } from './seen.ts';
import { supposeFrom, supposePlaceFrom } from './suppose-issuers.ts';
import type {
  AgencyEntry,
  Link,
  Membership,
  Plan,
  PolicyEntry,
  ProjectEntry,
  RegionEntry,
  Touch,
  View,
} from './view.ts';
import { yearOfNumber } from './year-of-number.ts';

/** Drops what is unknown, so that equal entries are equal as JSON. */
const known = <T extends object>(entry: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;

const ends = ({ type, from, to, properties }: SeenEdge): string => `${from} ${type} ${to} ${properties.role ?? ''}`;

export const makeView = (nodes: Iterable<SeenNode>, edges: Iterable<SeenEdge>): View => {
  const byType = groupBy(nodes, ({ type }) => type);
  const ofType = (type: string): readonly SeenNode[] =>
    [...(byType.get(type) ?? [])].sort((a, b) => byCodeUnit(a.id, b.id));
  const edgesByType = groupBy(edges, ({ type }) => type);
  const edgesOf = (type: string): readonly SeenEdge[] =>
    [...(edgesByType.get(type) ?? [])].sort((a, b) => byCodeUnit(ends(a), ends(b)));

  const agencies = new Map(
    ofType('Agency').map(({ id, properties }): [string, AgencyEntry] => [
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
  const issued = groupBy(edgesOf('ISSUED_BY'), ({ from }) => from);
  const texts = new Map(edgesOf('TEXT_OF').map(({ from, to }) => [to, from]));
  const documents = new Map(ofType('Document').map(({ id, properties }) => [id, text(properties.name) ?? id] as const));
  const told = new Map(
    ofType('Policy').map(({ id, properties: p }): [string, PolicyEntry] => {
      const shown = (findNodeType('Policy')?.shownBy ?? []).map((name) => text(p[name]));
      const file = documents.get(texts.get(id) ?? '');
      return [
        id,
        known<PolicyEntry>({
          id,
          label: shown.find((name) => name !== undefined) ?? file ?? id.slice(id.indexOf(':') + 1),
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
          document: texts.get(id),
          issuers: (issued.get(id) ?? [])
            .filter(({ to }) => agencies.has(to))
            .sort((a, b) => Number(a.properties.order) - Number(b.properties.order))
            .map(({ to, properties }) => ({ agency: agencies.get(to)!, quotes: quotesOf(properties) })),
        }),
      ];
    }),
  );

  const parents = new Map(edgesOf('PART_OF').map(({ from, to }) => [from, to]));
  const included = groupBy(edgesOf('INCLUDES'), ({ from }) => from);
  const succeeded = groupBy(edgesOf('SUCCEEDED_BY'), ({ from }) => from);
  const memberOf = ({ to, properties }: SeenEdge): Membership =>
    known<Membership>({
      region: to,
      source: text(properties.source) ?? '',
      from: number(properties.from),
      to: number(properties.to),
    });
  const regions = new Map(
    ofType('Region').map(({ id, properties: p }): [string, RegionEntry] => [
      id,
      known<RegionEntry>({
        id,
        name: text(p.name) ?? id,
        fullName: text(p.fullName) ?? text(p.name) ?? id,
        level: text(p.level) ?? '',
        code: text(p.code),
        lon: number(p.lon),
        lat: number(p.lat),
        validFrom: number(p.validFrom),
        validTo: number(p.validTo),
        parent: parents.get(id),
        members: (included.get(id) ?? []).map(memberOf),
        successors: (succeeded.get(id) ?? []).map(({ to, properties }) =>
          known<{ region: string; date?: string }>({ region: to, date: text(properties.date) }),
        ),
      }),
    ]),
  );

  const suppose = supposeFrom(told.values(), agencies.values());
  const supposePlace = supposePlaceFrom(regions.values());
  const policies = new Map(
    [...told].map(([id, policy]): [string, PolicyEntry] => {
      const isOpen = policy.issuers.length === 0;
      const supposedIssuer = isOpen ? suppose(policy) : undefined;
      const supposedPlace =
        isOpen && policy.jurisdiction === undefined
          ? (supposePlace(policy.title) ?? supposePlace(supposedIssuer?.name))
          : undefined;
      return [id, known<PolicyEntry>({ ...policy, supposedIssuer, supposedPlace })];
    }),
  );

  const citations = new Map(ofType('Citation').map((node) => [node.id, node]));
  const relating = [...edgesByType.keys()]
    .filter((type) => relationOf(type) !== undefined)
    .flatMap(edgesOf)
    .filter(({ from, to }) => policies.has(from) && policies.has(to));
  const links = [...groupBy(relating, ({ from, to }) => `${from} ${to}`).values()]
    .map((edges): Link => linkOf(edges, citations))
    .sort((a, b) => byCodeUnit(`${a.from} ${a.to}`, `${b.from} ${b.to}`));

  const touches = edgesOf('TOUCHES')
    .filter(({ from, to }) => policies.has(from) && regions.has(to))
    .map(
      ({ from, to, properties }): Touch => ({
        policy: from,
        region: to,
        role: properties.role as TouchRole,
        count: Number(properties.count),
        quotes: quotesOf(properties),
      }),
    );
  const plans = edgesOf('PLANS').map(
    ({ from, to, properties }): Plan => ({ policy: from, project: to, quotes: quotesOf(properties) }),
  );
  const located = groupBy(edgesOf('LOCATED_IN'), ({ from }) => from);
  const projects = new Map(
    ofType('Project').map(({ id, properties }): [string, ProjectEntry] => [
      id,
      {
        id,
        name: text(properties.name) ?? id,
        regions: (located.get(id) ?? []).map((edge) => ({ region: edge.to, quotes: quotesOf(edge.properties) })),
      },
    ]),
  );
  const areas = edgesOf('INCLUDES').map((edge) => ({ area: edge.from, membership: memberOf(edge) }));
  return {
    policies,
    regions,
    agencies,
    projects,
    linksFrom: groupBy(links, ({ from }) => from),
    linksTo: groupBy(links, ({ to }) => to),
    touchesOf: groupBy(touches, ({ policy }) => policy),
    touchesIn: groupBy(touches, ({ region }) => region),
    plansOf: groupBy(plans, ({ policy }) => policy),
    plansFor: groupBy(plans, ({ project }) => project),
    areasOf: groupBy(areas, ({ membership }) => membership.region),
    documents,
  };
};

export const viewOfGraph = ({ nodes, edges }: Graph): View => makeView(nodes, edges);
