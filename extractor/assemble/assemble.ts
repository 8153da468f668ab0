/** Fragments of many documents become one graph: policies joined, equal nodes merged, the gazetteer's frame added. */
import { type Graph, type GraphNode, makeEdge, mergeGraphs, mergeParts } from '../../graph-schema/index.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { addAgencyClosure } from './agency-closure.ts';
import { nodeAsPrinted } from './as-printed.ts';
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
    const key = claimKey(documentKey, id.slice(prefix.length));
    const joined = idOf.get(key);
    // A policy without title and number keeps its own id: nothing can join it.
    return joined === undefined || joined === key ? id : entityId('Policy', joined);
  };
  const nodes = fragment.nodes.map((node) => ({ ...node, id: rename(node.id) }));
  const edges = fragment.edges
    .map(({ type, from, to, properties }) => makeEdge(type, rename(from), rename(to), properties as never))
    // Two names of one policy in one document: what was said between them is about itself now.
    .filter(({ from, to }) => from !== to);
  return mergeParts(nodes, edges);
};

const namesOf = (type: 'Agency' | 'Region', nodes: readonly GraphNode[]): readonly string[] =>
  nodes.filter((node) => node.type === type).map(({ id }) => id.slice(entityId(type, '').length));

/** A function of the set of fragments: their order changes nothing. */
export const assemble = (fragments: readonly Fragment[], knowledge: Knowledge): Graph => {
  const idOf = joinPolicies(fragments.flatMap(({ policies }) => policies));
  const merged = mergeGraphs(fragments.map((fragment) => renamed(fragment, idOf)));
  const frame = makeGraphParts();
  addAgencyClosure(namesOf('Agency', merged.nodes), knowledge, frame);
  addPlaceClosure(namesOf('Region', [...merged.nodes, ...frame.nodes()]), knowledge, frame);
  const whole = mergeGraphs([merged, mergeParts(frame.nodes(), frame.edges())]);
  return { ...whole, nodes: whole.nodes.map(nodeAsPrinted) };
};
