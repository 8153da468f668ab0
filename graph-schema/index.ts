/** The door of graph-schema: what may be in the graph, and how it is stored. */
export type {
  Caption,
  EdgeDeclaration,
  Join,
  NodeDeclaration,
  PropertiesOf,
  PropertyDeclaration,
  Shape,
} from './declare.ts';
export { type EdgeProperties, type EdgeType, edgeTypes, findEdgeType } from './edges/index.ts';
export { roleCaptions, strongestRole, type TouchRole, touchRole, touchRoles } from './edges/roles.ts';
export type { ExportedFile, Exporter } from './export/exporter.ts';
export { exporters, findExporter } from './export/index.ts';
export { type Change, diffGraphs, type GraphDiff, isSameGraph, type PartDiff } from './graph/diff-graphs.ts';
export type { Graph, GraphEdge, GraphNode, Properties, PropertyValue } from './graph/graph.ts';
export { GraphFileError, readGraphFile, writeGraphFile } from './graph/graph-file.ts';
export { layOut } from './graph/lay-out.ts';
export { emptyGraph, makeGraph } from './graph/make-graph.ts';
export { edgeId, endsOfEdge, makeEdge, makeNode } from './graph/make-node.ts';
export { mergeGraphs, mergeParts } from './graph/merge-graphs.ts';
export { byCodeUnit, byPlace } from './graph/order.ts';
export { findNodeType, type NodeProperties, type NodeType, nodeTypes } from './nodes/index.ts';
export { type DocNumber, readDocNumber, showDocNumber } from './properties/doc-number.ts';
export { type CodeEdges, type FoundNumber, scanDocNumbers } from './properties/doc-number-scan.ts';
export { readSourceSpan, type SourcePlace, writeSourceSpan } from './properties/source-span.ts';
export { findQuery, queries } from './queries/index.ts';
export type { NamedQuery, ParameterType, QueryParameter } from './queries/query.ts';
export { openStore, type StoreOptions } from './stores/index.ts';
export { RefusedQuery } from './stores/refused-query.ts';
export {
  defaultLimits,
  type Limits,
  type NodeValue,
  type Parameters,
  type ParameterValue,
  type PathValue,
  type Progress,
  type RelationshipValue,
  type Rows,
  type Store,
  type Value,
  type WriteReport,
} from './stores/store.ts';
export { StoreError, type StoreTrouble } from './stores/store-error.ts';
export { type Problem, type ProblemCode, showProblem } from './validate/problem.ts';
export { validateGraph } from './validate/validate-graph.ts';
export { validateQuotes } from './validate/validate-quotes.ts';
export { schemaVersion } from './version.ts';
