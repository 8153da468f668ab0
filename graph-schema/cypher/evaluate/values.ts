/** Cypher's values while a query runs. An integer is a number, a float a Float: 4 / 2 and 4.0 / 2 differ. */
import { needsServer } from './errors.ts';
import type { MemoryEdge, MemoryNode } from './memory-graph.ts';
import type { Duration } from './temporal/duration.ts';
import type { Moment } from './temporal/moment.ts';

export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

export class Path {
  readonly nodes: readonly MemoryNode[];
  readonly edges: readonly MemoryEdge[];
  constructor(nodes: readonly MemoryNode[], edges: readonly MemoryEdge[]) {
    this.nodes = nodes;
    this.edges = edges;
  }
}

/** Latitude and longitude (WGS 84), or plain coordinates. */
export class Point {
  readonly srid: 4326 | 7203;
  readonly x: number;
  readonly y: number;
  constructor(srid: 4326 | 7203, x: number, y: number) {
    this.srid = srid;
    this.x = x;
    this.y = y;
  }
}

export type CypherMap = ReadonlyMap<string, CypherValue>;
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | Float
  | Path
  | Point
  | Moment
  | Duration
  | MemoryNode
  | MemoryEdge
  | CypherMap
  | readonly CypherValue[];

export type Row = Readonly<Record<string, CypherValue>>;

export const isList = (value: CypherValue): value is readonly CypherValue[] => Array.isArray(value);
export const isMap = (value: CypherValue): value is CypherMap => value instanceof Map;
export const isNumber = (value: CypherValue): value is number | Float =>
  typeof value === 'number' || value instanceof Float;
export const isNode = (value: CypherValue): value is MemoryNode => (value as MemoryNode | null)?.kind === 'node';
export const isEdge = (value: CypherValue): value is MemoryEdge => (value as MemoryEdge | null)?.kind === 'edge';

export const numeric = (value: number | Float): number => (typeof value === 'number' ? value : value.value);

/** Integers here are exact up to 2^53; Neo4j's go to 2^63. */
export const integer = (value: number): number => {
  if (!Number.isSafeInteger(value)) throw needsServer(`integers beyond ${Number.MAX_SAFE_INTEGER}`);
  return value === 0 ? 0 : value;
};

/** How long texts and lists may grow before a query is taken for runaway. */
export const maximumSize = 20_000_000;
