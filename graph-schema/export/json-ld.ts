/**
 * JSON-LD 1.1, for the web of data: policies in terms of the European Legislation Identifier, the rest in a small vocabulary of our own.
 *
 * Every edge is a plain statement about its node (`<policy> eli:amends <policy>`) and a described one (rdf:Statement) that bears
 * its evidence and quotes.
 */
import type { PropertyDeclaration } from '../declare.ts';
import { edgeTypes } from '../edges/index.ts';
import type { GraphEdge, GraphNode, Properties, PropertyValue } from '../graph/graph.ts';
import { nodeTypes } from '../nodes/index.ts';
import type { Exporter } from './exporter.ts';
import { iriOf } from './iri.ts';

const prefixes = {
  eli: 'http://data.europa.eu/eli/ontology#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  zm: 'urn:zhengmai:term:',
};

/** ELI gives titles to expressions and relations to resources; a policy has one wording here, so it is both. */
const policyTypes = ['zm:Policy', 'eli:LegalResource', 'eli:LegalExpression'];
const policyTerms: Readonly<Record<string, string>> = {
  title: 'eli:title',
  aliases: 'eli:title_alternative',
  docNumber: 'eli:id_local',
  date: 'eli:date_document',
  effective: 'eli:first_date_entry_in_force',
  expires: 'eli:date_no_longer_in_force',
};
const policyDates = new Set(['date', 'effective', 'expires']);
const edgeTerms: Readonly<Record<string, string>> = {
  ISSUED_BY: 'eli:passed_by',
  IMPLEMENTS: 'eli:ensures_implementation_of',
  BASED_ON: 'eli:based_on',
  AMENDS: 'eli:amends',
  REPEALS: 'eli:repeals',
  MENTIONS: 'eli:cites',
};

const edgeTerm = (type: string): string => edgeTerms[type] ?? `zm:${type}`;

/** Lists keep their order (quotes stand beside their evidence), decimals stay decimals even if they are whole. */
const propertyTerm = (name: string, { value }: PropertyDeclaration) => {
  const id = { '@id': `zm:${name}` };
  if (value.cypherType === 'LIST<STRING>') return { ...id, '@container': '@list' };
  return value.cypherType === 'FLOAT' ? { ...id, '@type': 'xsd:double' } : id;
};

const context = {
  '@version': 1.1,
  ...prefixes,
  ...Object.fromEntries(
    [...nodeTypes, ...edgeTypes].flatMap(({ properties }) =>
      Object.entries(properties).map(([name, declaration]) => [name, propertyTerm(name, declaration)]),
    ),
  ),
};

/** A date that lacks its day or its month is one of XML Schema's shorter kinds. */
const dateKinds: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
const dateValue = (date: PropertyValue) => ({ '@type': dateKinds[String(date).length], '@value': date });

const policyProperties = (properties: Properties): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      policyTerms[name] ?? name,
      policyDates.has(name) ? dateValue(value) : value,
    ]),
  );

const plainStatements = (edges: readonly GraphEdge[]): Readonly<Record<string, readonly object[]>> => {
  const targets = new Map<string, Set<string>>();
  for (const { type, to } of edges) {
    const term = edgeTerm(type);
    targets.set(term, (targets.get(term) ?? new Set<string>()).add(iriOf(to)));
  }
  return Object.fromEntries([...targets].map(([term, iris]) => [term, [...iris].map((iri) => ({ '@id': iri }))]));
};

const writeNode = ({ id, type, properties }: GraphNode, edges: readonly GraphEdge[]) => ({
  '@id': iriOf(id),
  '@type': type === 'Policy' ? policyTypes : `zm:${type}`,
  ...(type === 'Policy' ? policyProperties(properties) : properties),
  ...plainStatements(edges),
});

const writeEdge = ({ id, type, from, to, properties }: GraphEdge) => ({
  '@id': iriOf(id),
  '@type': 'rdf:Statement',
  'rdf:subject': { '@id': iriOf(from) },
  'rdf:predicate': { '@id': edgeTerm(type) },
  'rdf:object': { '@id': iriOf(to) },
  ...properties,
});

export const jsonLd: Exporter = {
  name: 'json-ld',
  caption: { zh: 'JSON-LD（关联数据，ELI）', en: 'JSON-LD (linked data, ELI)' },
  mediaType: 'application/ld+json',
  files: ({ nodes, edges }) => {
    const edgesFrom = new Map<string, GraphEdge[]>();
    for (const edge of edges) {
      const known = edgesFrom.get(edge.from);
      if (known) known.push(edge);
      else edgesFrom.set(edge.from, [edge]);
    }
    const described = [...nodes.map((node) => writeNode(node, edgesFrom.get(node.id) ?? [])), ...edges.map(writeEdge)];
    return [{ name: 'graph.jsonld', text: `${JSON.stringify({ '@context': context, '@graph': described })}\n` }];
  },
};
