/** One property of a value: of nodes, relationships, maps, dates, durations, points; null where there is none. */
import type { PropertyValue } from '../../graph/graph.ts';
import { internalNames } from '../internal-names.ts';
import { CypherError } from './errors.ts';
import { isFloatProperty } from './float-properties.ts';
import type { MemoryEdge, MemoryNode } from './memory-graph.ts';
import { typeError } from './show.ts';
import { Duration } from './temporal/duration.ts';
import { Moment } from './temporal/moment.ts';
import { durationPart, momentPart } from './temporal/parts.ts';
import { type CypherValue, Float, isEdge, isMap, isNode, Point } from './values.ts';

/** Lists as they were stored: of these, Neo4j does not take all that it takes of others. */
export const storedLists = new WeakSet<object>();

const fromStored = (value: PropertyValue, float: boolean): CypherValue => {
  if (typeof value === 'number') return float || !Number.isInteger(value) ? new Float(value) : value;
  if (Array.isArray(value)) {
    const list = value.map((each: string | number) => fromStored(each, float));
    storedLists.add(list);
    return list;
  }
  return value as CypherValue;
};

export const itemProperty = (item: MemoryNode | MemoryEdge, name: string): CypherValue => {
  // A node's id is a property; a relationship's is the store's own.
  if (name === 'id') return item.kind === 'node' ? item.id : null;
  if (internalNames.has(name)) throw new CypherError(`the property ${name} is the store's own`);
  const value = Object.hasOwn(item.properties, name) ? item.properties[name] : undefined;
  return value === undefined ? null : fromStored(value, isFloatProperty(item.type, name));
};

/** Names in the order of the alphabet, as answers show them. */
export const propertyNames = (item: MemoryNode | MemoryEdge): string[] =>
  (item.kind === 'node' ? ['id', ...Object.keys(item.properties)] : Object.keys(item.properties)).sort();

export const propertyOf = (value: CypherValue, name: string): CypherValue => {
  if (value === null) return null;
  if (isNode(value) || isEdge(value)) return itemProperty(value, name);
  if (isMap(value)) return value.get(name) ?? null;
  if (value instanceof Moment) return momentPart(value, name);
  if (value instanceof Duration) return durationPart(value, name);
  if (value instanceof Point) return pointPart(value, name);
  throw typeError(`.${name}`, 'NODE, RELATIONSHIP or MAP', value);
};

const pointPart = (point: Point, name: string): CypherValue => {
  const world = point.srid === 4326;
  if (name === 'x' || (world && name === 'longitude')) return new Float(point.x);
  if (name === 'y' || (world && name === 'latitude')) return new Float(point.y);
  if (name === 'srid') return point.srid;
  if (name === 'crs') return world ? 'wgs-84' : 'cartesian';
  return null;
};
