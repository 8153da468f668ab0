/** Which types the explorer draws, read off the schema: nodes with a position, edges between them, claims among these. */
import { type EdgeType, edgeTypes, type NodeType, nodeTypes } from '../../../graph-schema/index.ts';

/** What is open has no place of its own: it stands beside the policy that says it. */
export const drawnNodes = nodeTypes.filter((type) => 'x' in type.properties || type.type === 'Unresolved');
const drawnNames = new Set<string>(drawnNodes.map((type) => type.type));

export const drawnEdges = edgeTypes.filter((type) => [...type.from, ...type.to].every((end) => drawnNames.has(end)));

/** An open mention hangs on its policy by this edge, which the store has from its passage. */
export const mentionEdge: EdgeType = 'NAMES';
export const picturedEdges = edgeTypes.filter((type) => drawnEdges.includes(type) || type.type === mentionEdge);

/** Edges that a document says, with quotes; the others are known beforehand (a county is part of a province). */
const claims = new Set<string>(drawnEdges.filter((type) => 'evidence' in type.properties).map((type) => type.type));
export const isClaim = (type: EdgeType): boolean => claims.has(type) || type === mentionEdge;

/** Documents are read, not drawn: their policy stands for them. */
export const isPictured = (type: NodeType): boolean => drawnNames.has(type) && type !== 'Document';

/** Edge types from policy to policy: one citing the other. */
const citing = new Set<string>(
  drawnEdges.filter((type) => type.from[0] === 'Policy' && type.to[0] === 'Policy').map((type) => type.type),
);
export const isCiting = (type: string): boolean => citing.has(type);
