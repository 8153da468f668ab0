/** Which types the explorer draws, read off the schema: nodes with a position, edges between them, claims among these. */
import { type EdgeType, edgeTypes, type NodeType, nodeTypes } from '../../../graph-schema/index.ts';

export const drawnNodes = nodeTypes.filter((type) => 'x' in type.properties);
const drawnNames = new Set<string>(drawnNodes.map((type) => type.type));

export const drawnEdges = edgeTypes.filter((type) => [...type.from, ...type.to].every((end) => drawnNames.has(end)));

/** Edges that a document says, with quotes; the others are known beforehand (a county is part of a province). */
const claims = new Set<string>(drawnEdges.filter((type) => 'evidence' in type.properties).map((type) => type.type));
export const isClaim = (type: EdgeType): boolean => claims.has(type);

/** Documents are read, not drawn: their policy stands for them. */
export const isPictured = (type: NodeType): boolean => drawnNames.has(type) && type !== 'Document';
