/** Names that stores keep for themselves: properties that no reader sees, indexes that carry the schema's version. */
import { schemaVersion } from '../version.ts';

/** The content of a node or edge in short; what has none is not ours. */
export const hashName = '_hash';
/** The id of an edge. Nodes show theirs as `id`. */
export const edgeIdName = '_id';

export const internalNames: ReadonlySet<string> = new Set([hashName, edgeIdName]);

/** The full-text index over titles, names and passages: `CALL db.index.fulltext.queryNodes('zhengmai_text', '水库')`. */
export const fullTextIndex = 'zhengmai_text';

const ownPrefix = 'zhengmai_v';

/** `zhengmai_v1_policy_id`: no node is needed as a stamp, so that counting nodes counts the graph's alone. */
export const constraintName = (label: string, property: string): string =>
  `${ownPrefix}${schemaVersion}_${label.toLowerCase()}_${property}`;

/** Stands alone, without nodes, while a graph of that version is being replaced. */
const markerLabel = 'zhengmai_leaving';
export const markerName = (version: string): string => `${ownPrefix}${version}_${markerLabel}`;
export const isMarker = (name: string): boolean => name.endsWith(markerLabel);

/** The schema version that the name of a constraint of ours carries, or undefined for names of others. */
export const versionInName = (name: string): string | undefined => /^zhengmai_v([^_]+)_/.exec(name)?.[1];
