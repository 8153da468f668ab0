/** The door of graph-schema: what may be in the graph, and how it is stored. */
export {
  type AdministrativeLevel,
  administrativeLevels,
  levelCaptions,
  levelOf,
} from './analysis/administrative-level.ts';
export { alike } from './analysis/alike.ts';
export { askReady, type ReadyAnswer } from './analysis/ask-ready.ts';
export { type AskedNumber, askedNumber, farFrom, isSameNumber } from './analysis/asked-number.ts';
export {
  type ComparedKind,
  type ComparedThing,
  type Comparison,
  comparePolicies,
  quotesOfComparison,
} from './analysis/compare.ts';
export { type Coverage, type CoverageLine, coverageOf, coverages, type ProvinceCoverage } from './analysis/coverage.ts';
export { type Found, findPolicy, nameAmongOthers, numberBeside } from './analysis/find-policy.ts';
export { findRegion } from './analysis/find-region.ts';
export { findThing, type Thing } from './analysis/find-thing.ts';
export { type Force, type ForceState, forceOf } from './analysis/force.ts';
export { hopCaption } from './analysis/hop-caption.ts';
export type { Hop } from './analysis/hops.ts';
export { levelByName } from './analysis/level-by-name.ts';
export { viewOfGraph } from './analysis/make-view.ts';
export { type Citing, cutBy, type MissingPolicy, missingPolicies } from './analysis/missing.ts';
export { type Neighbours, neighboursIn, type Step } from './analysis/neighbours.ts';
export { isDate } from './analysis/partial-dates.ts';
export { provinceOf, successorsOf } from './analysis/places.ts';
export { type Province, provinces } from './analysis/provinces.ts';
export type { ReachedRegion, RegionWay } from './analysis/reached-regions.ts';
export { readNamedAgencies } from './analysis/read-named-agencies.ts';
export { type OpenReference, readOpenReferences } from './analysis/read-open-references.ts';
export { readSentences, type Sentence } from './analysis/read-sentences.ts';
export { readView } from './analysis/read-view.ts';
export {
  edgeOfRelation,
  type Relation as CitationRelation,
  relations,
} from './analysis/relations.ts';
export { makeReport, quotesOfReport, type Report } from './analysis/report/make-report.ts';
export { asInWords, comparisonColumns, comparisonRows, showComparisonMarkdown } from './analysis/show/comparison.ts';
export { dateInWords, forceInWords, issuersOf, regionInWords, type Telling, tellIn } from './analysis/show/facts.ts';
export {
  coverageColumns,
  coverageLineColumns,
  coverageLineRows,
  coverageRows,
  coverageSum,
  missingColumns,
  missingRows,
  showMissingMarkdown,
} from './analysis/show/missing.ts';
export { openColumns, openRows, showOpenMarkdown } from './analysis/show/open-references.ts';
export type { Language } from './analysis/show/phrases.ts';
export { showReportHtml, showReportMarkdown } from './analysis/show/report-text.ts';
export { showTraceMap } from './analysis/show/trace-map.ts';
export { showTraceMarkdown } from './analysis/show/trace-markdown.ts';
export { throughInWords, traceColumns, traceRows } from './analysis/show/trace-rows.ts';
export { showTraceTree } from './analysis/show/trace-tree.ts';
export { showUpMarkdown } from './analysis/show/up-markdown.ts';
export { reachInWords, showUpTree, upColumns, upRows } from './analysis/show/up-trace.ts';
export { nameOf, showWays, showWaysMarkdown, stepInWords } from './analysis/show/ways.ts';
export { type Meant, thingsMeant } from './analysis/things-meant.ts';
export { type Trace, type TracedPolicy, type TraceOptions, traceDown } from './analysis/trace-down.ts';
export { quotesOfTrace, quotesOfUpTrace } from './analysis/trace-quotes.ts';
export { namesPlace, traceUp, type UpPolicy, type UpTrace } from './analysis/trace-up.ts';
export type { PolicyEntry, RegionEntry, View, Words } from './analysis/view.ts';
export { isThing, type Way, type WayOptions, waysBetween } from './analysis/ways.ts';
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
export { roleCaptions, strongestRole, type TouchRole, touchRoles } from './edges/roles.ts';
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
export { checkReadOnly, type Verdict } from './guard/index.ts';
export { type NeverEqual, neverEqual } from './guard/never-equal.ts';
export { nearTo } from './guard/spelling.ts';
export { type UnknownName, unknownNames } from './guard/unknown-names.ts';
export { findNodeType, type NodeProperties, type NodeType, nodeTypes } from './nodes/index.ts';
export { type RegionLevel, regionLevelCaptions, regionLevels } from './nodes/region-levels.ts';
export {
  type DocNumber,
  mayHoldDocNumber,
  quoteDocNumber,
  readDocNumber,
  showDocNumber,
} from './properties/doc-number.ts';
export { type CodeEdges, type FoundNumber, scanDocNumbers } from './properties/doc-number-scan.ts';
export { readSourceSpan, type SourcePlace, writeSourceSpan } from './properties/source-span.ts';
export { readStandardNumber, standardNumberBefore } from './properties/standard-number.ts';
export { findQuery, queries } from './queries/index.ts';
export type { NamedQuery, ParameterType, QueryParameter } from './queries/query.ts';
export { openMemoryStore, openStore, type StoreOptions } from './stores/index.ts';
export { RefusedQuery } from './stores/refused-query.ts';
export type {
  Limits,
  NodeValue,
  Parameters,
  ParameterValue,
  PathValue,
  Progress,
  RelationshipValue,
  Rows,
  Store,
  Value,
  WriteGraph,
  WriteReport,
} from './stores/store.ts';
export { StoreError, type StoreTrouble } from './stores/store-error.ts';
export { type Problem, type ProblemCode, showProblem } from './validate/problem.ts';
export { validateGraph } from './validate/validate-graph.ts';
export { validateQuotes } from './validate/validate-quotes.ts';
export { schemaVersion } from './version.ts';
