/** Nodes and edges, from a graph in memory or from a store, become the view; their order changes nothing. */
import { isInDoubt, type TouchRole } from '../edges/roles.ts';
import type { Graph } from '../graph/graph.ts';
import { byCodeUnit } from '../graph/order.ts';
import { linkOf } from './make-link.ts';
import { readAgencies, readDocuments, readPolicies, withSupposed } from './policy-entries.ts';
import { memberOf, readRegions } from './region-entries.ts';
import { relationOf } from './relations.ts';
import { groupBy, list, quotesOf, type SeenEdge, type SeenGraph, type SeenNode, seenGraph, text } from './seen.ts';
import type { Link, Plan, ProjectEntry, Touch, View } from './view.ts';

type Known = ReadonlyMap<string, unknown>;

const readLinks = ({ nodes, edges, edgeTypes }: SeenGraph, policies: Known): readonly Link[] => {
  const citations = new Map(nodes('Citation').map((node) => [node.id, node]));
  const relating = edgeTypes
    .filter((type) => relationOf(type) !== undefined)
    .flatMap(edges)
    .filter(({ from, to }) => policies.has(from) && policies.has(to));
  return [...groupBy(relating, ({ from, to }) => `${from} ${to}`).values()]
    .map((between) => linkOf(between, citations))
    .sort((a, b) => byCodeUnit(`${a.from} ${a.to}`, `${b.from} ${b.to}`));
};

const readTouches = ({ edges }: SeenGraph, policies: Known, regions: Known): readonly Touch[] =>
  edges('TOUCHES')
    .filter(({ from, to }) => policies.has(from) && regions.has(to))
    .map(({ from, to, properties }) => ({
      policy: from,
      region: to,
      role: properties.role as TouchRole,
      ...(isInDoubt(properties) ? { orRoles: list(properties.orRoles) as readonly TouchRole[] } : {}),
      count: Number(properties.count),
      quotes: quotesOf(properties),
    }));

const readPlans = ({ edges }: SeenGraph): readonly Plan[] =>
  edges('PLANS').map(({ from, to, properties }) => ({ policy: from, project: to, quotes: quotesOf(properties) }));

const readProjects = ({ nodes, edges }: SeenGraph): ReadonlyMap<string, ProjectEntry> => {
  const located = groupBy(edges('LOCATED_IN'), ({ from }) => from);
  return new Map(
    nodes('Project').map(({ id, properties }) => [
      id,
      {
        id,
        name: text(properties.name) ?? id,
        regions: (located.get(id) ?? []).map((edge) => ({ region: edge.to, quotes: quotesOf(edge.properties) })),
      },
    ]),
  );
};

export const makeView = (nodes: Iterable<SeenNode>, edges: Iterable<SeenEdge>): View => {
  const graph = seenGraph(nodes, edges);
  const agencies = readAgencies(graph);
  const documents = readDocuments(graph);
  const regions = readRegions(graph);
  const policies = withSupposed(readPolicies(graph, agencies, documents), agencies, regions);
  const links = readLinks(graph, policies);
  const touches = readTouches(graph, policies, regions);
  const plans = readPlans(graph);
  const areas = graph.edges('INCLUDES').map((edge) => ({ area: edge.from, membership: memberOf(edge) }));
  return {
    policies,
    regions,
    agencies,
    projects: readProjects(graph),
    linksFrom: groupBy(links, ({ from }) => from),
    linksTo: groupBy(links, ({ to }) => to),
    touchesOf: groupBy(touches, ({ policy }) => policy),
    touchesIn: groupBy(touches, ({ region }) => region),
    plansOf: groupBy(plans, ({ policy }) => policy),
    areasOf: groupBy(areas, ({ membership }) => membership.region),
    documents,
  };
};

export const viewOfGraph = ({ nodes, edges }: Graph): View => makeView(nodes, edges);
