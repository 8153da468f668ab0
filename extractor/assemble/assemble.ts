/** Fragments of many documents become one graph: policies joined, equal nodes merged, the gazetteer's frame added. */
import { type Graph, makeEdge, mergeGraphs, mergeParts } from '../../graph-schema/index.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fragment } from './fragment.ts';
import { makeGraphParts } from './graph-parts.ts';
import { entityId } from './ids.ts';
import { joinPolicies } from './join-policies.ts';
import { addPlaceClosure } from './place-closure.ts';
import { claimKey } from './policies.ts';

/** Gives the fragment's policies the ids under which the collection knows them. */
const renamed = (fragment: Fragment, idOf: ReadonlyMap<string, string>): Graph => {
  const documentKey = fragment.document.slice('document:'.length);
  const prefix = entityId('Policy', '');
  const rename = (id: string): string => {
    if (!id.startsWith(prefix)) return id;
    const joined = idOf.get(claimKey(documentKey, id.slice(prefix.length)));
    return joined === undefined ? id : entityId('Policy', joined);
  };
  const nodes = fragment.nodes.map((node) => ({ ...node, id: rename(node.id) }));
  const edges = fragment.edges
    .map(({ type, from, to, properties }) => makeEdge(type, rename(from), rename(to), properties as never))
    // Two names of one policy in one document: what was said between them is about itself now.
    .filter(({ from, to }) => from !== to);
  return mergeParts(nodes, edges);
};

/** A function of the set of fragments: their order changes nothing. */
export const assemble = (fragments: readonly Fragment[], knowledge: Knowledge): Graph => {
  const idOf = joinPolicies(fragments.flatMap(({ policies }) => policies));
  const merged = mergeGraphs(fragments.map((fragment) => renamed(fragment, idOf)));
  const frame = makeGraphParts();
  const regionPrefix = entityId('Region', '');
  const regions = merged.nodes.filter(({ type }) => type === 'Region').map(({ id }) => id.slice(regionPrefix.length));
  addPlaceClosure(regions, knowledge, frame);
  return mergeGraphs([merged, mergeParts(frame.nodes(), frame.edges())]);
};
