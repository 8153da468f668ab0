/** Values on their way to and from the driver: numbers, dates, nodes, paths as plain JSON-able values. */
import neo4j, { type Integer, type Node, type Path, type Relationship } from 'neo4j-driver';
import { edgeIdName, internalNames } from '../cypher/internal-names.ts';
import { endsOfEdge } from '../graph/make-node.ts';
import { cypherTime } from './neo4j-times.ts';
import type { NodeValue, ParameterValue, PathValue, RelationshipValue, Value } from './store.ts';

export const integer = (value: number): Integer => neo4j.int(value);

/** Whole numbers become integers, as LIMIT and list positions need them. */
export const toParameter = (value: ParameterValue): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toParameter(part as ParameterValue)]));
  return value;
};

/** Whole numbers beyond 2^53 keep their digits as text. */
const fromInteger = (value: Integer): Value => (neo4j.integer.inSafeRange(value) ? value.toNumber() : value.toString());

const fromProperties = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !internalNames.has(name))
      .map(([name, value]) => [name, toValue(value)]),
  );

const fromNode = (node: Node): NodeValue => {
  const properties = fromProperties(node.properties);
  const id = typeof properties.id === 'string' ? properties.id : node.elementId;
  return { $: 'node', id, labels: [...node.labels].sort(), properties };
};

const fromRelationship = (relationship: Relationship): RelationshipValue => {
  const { type, startNodeElementId, endNodeElementId, elementId } = relationship;
  const properties = fromProperties(relationship.properties);
  const id: unknown = relationship.properties[edgeIdName];
  const ends = typeof id === 'string' ? endsOfEdge(id, type, properties) : undefined;
  const { from, to } = ends ?? { from: startNodeElementId, to: endNodeElementId };
  return { $: 'relationship', id: typeof id === 'string' ? id : elementId, type, from, to, properties };
};

const fromPath = (path: Path): PathValue => ({
  $: 'path',
  nodes: [path.start, ...path.segments.map(({ end }) => end)].map(fromNode),
  relationships: path.segments.map(({ relationship }) => fromRelationship(relationship)),
});

/** Points as maps, with the names that Cypher reads them by. */
const fromPoint = ({ srid, x, y, z }: { srid: Integer; x: number; y: number; z?: number }): Value => ({
  srid: Number(srid),
  x,
  y,
  ...(z === undefined ? {} : { z }),
});

export const toValue = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return String(value);
  if (neo4j.isInt(value)) return fromInteger(value);
  if (neo4j.isNode(value)) return fromNode(value);
  if (neo4j.isRelationship(value)) return fromRelationship(value);
  if (neo4j.isPath(value)) return fromPath(value);
  if (neo4j.isPoint(value)) return fromPoint(value as never);
  if (Array.isArray(value)) return value.map(toValue);
  const isTime = [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isLocalTime,
    neo4j.isTime,
    neo4j.isDuration,
  ].some((is) => is(value as object));
  if (isTime) return cypherTime(String(value));
  return fromProperties(value as Readonly<Record<string, unknown>>);
};
