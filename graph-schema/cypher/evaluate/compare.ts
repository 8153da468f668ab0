/** When values are equal (true, false or unknown), which is smaller, in what order rows stand, and which are the same group. */
import { CypherError } from './errors.ts';
import { Duration, secondsPerMonth } from './temporal/duration.ts';
import { instant, Moment } from './temporal/moment.ts';
import {
  type CypherMap,
  type CypherValue,
  isEdge,
  isList,
  isMap,
  isNode,
  isNumber,
  numeric,
  Path,
  Point,
} from './values.ts';

type Truth = boolean | null;

/** Cypher's `=`: null if the answer depends on an unknown value. */
export const equals = (a: CypherValue, b: CypherValue): Truth => {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return numeric(a) === numeric(b);
  if (isList(a) && isList(b)) {
    if (a.length !== b.length) return false;
    return allTrue(a.map((each, index) => [each, b[index] as CypherValue]));
  }
  if (isMap(a) && isMap(b)) {
    if (a.size !== b.size || ![...a.keys()].every((key) => b.has(key))) return false;
    return allTrue([...a].map(([key, each]) => [each, b.get(key) as CypherValue]));
  }
  return a === b || (typeof a === 'object' && typeof b === 'object' && groupKey(a) === groupKey(b));
};

const allTrue = (pairs: readonly (readonly [CypherValue, CypherValue])[]): Truth => {
  let unknown = false;
  for (const [a, b] of pairs) {
    const same = equals(a, b);
    if (same === false) return false;
    if (same === null) unknown = true;
  }
  return unknown ? null : true;
};

/** By code point, as Neo4j does: rare characters (beyond U+FFFF) come after all others. */
const compareText = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    const leftHigh = left >= 0xd800 && left <= 0xdfff;
    const rightHigh = right >= 0xd800 && right <= 0xdfff;
    return leftHigh === rightHigh ? left - right : leftHigh ? 1 : -1;
  }
  return a.length - b.length;
};

/** Cypher's `<`: a number below, at or above zero; null where two values have no order. */
export const compare = (a: CypherValue, b: CypherValue): number | null => {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) {
    const difference = numeric(a) - numeric(b);
    return Number.isNaN(difference) ? (numeric(a) === numeric(b) ? 0 : Number.NaN) : difference;
  }
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof Moment && b instanceof Moment && a.kind === b.kind) return compareMoments(a, b);
  if (isList(a) && isList(b)) return compareLists(a, b);
  if (isMap(a) && isMap(b)) return compareMaps(a, b);
  if ((isNode(a) && isNode(b)) || (isEdge(a) && isEdge(b))) return a.serial - b.serial;
  if (a instanceof Path && b instanceof Path) return order(a, b);
  // Durations and points have no order, but one is not above itself.
  return equals(a, b) === true ? 0 : null;
};

const compareLists = (a: readonly CypherValue[], b: readonly CypherValue[]): number | null => {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const result = compare(a[index] as CypherValue, b[index] as CypherValue);
    // Not a number beside a number is false, but within a list unknown.
    if (result !== 0) return Number.isNaN(result) ? null : result;
  }
  return a.length - b.length;
};

const keysOf = (map: CypherMap): string[] => [...map.keys()].sort(compareText);
const valuesOf = (map: CypherMap): CypherValue[] => keysOf(map).map((key) => map.get(key) ?? null);

/** By size, then by keys, then by values in the order of their keys. */
const compareMaps = (a: CypherMap, b: CypherMap): number | null =>
  a.size - b.size || orderLists(keysOf(a), keysOf(b)) || compareLists(valuesOf(a), valuesOf(b));

const compareMoments = (a: Moment, b: Moment): number =>
  instant(a) - instant(b) || (a.nanos ?? 0) - (b.nanos ?? 0) || (a.offset ?? 0) - (b.offset ?? 0);

const ranks: Readonly<Record<string, number>> = {
  'ZONED DATETIME': 7,
  'LOCAL DATETIME': 8,
  DATE: 9,
  'ZONED TIME': 10,
  'LOCAL TIME': 11,
};

const rank = (value: CypherValue): number => {
  if (value === null) return 20;
  if (isNumber(value)) return 15;
  if (typeof value === 'boolean') return 14;
  if (typeof value === 'string') return 13;
  if (value instanceof Duration) return 12;
  if (value instanceof Moment) return ranks[value.kind] ?? 9;
  if (value instanceof Point) return 6;
  if (value instanceof Path) return 5;
  if (isList(value)) return 4;
  if (isEdge(value)) return 3;
  if (isNode(value)) return 2;
  return 1;
};

const averageSeconds = (value: Duration): number =>
  value.months * secondsPerMonth + value.days * 86_400 + value.seconds + value.nanos / 1e9;

/** What is not a number stands above all that are. */
const orderNumbers = (a: number, b: number): number => {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : a > b ? 1 : 0;
};

const orderMaps = (a: CypherMap, b: CypherMap): number =>
  a.size - b.size || orderLists(keysOf(a), keysOf(b)) || orderLists(valuesOf(a), valuesOf(b));

/** ORDER BY's total order: by kind, then within the kind; null is last. */
export const order = (a: CypherValue, b: CypherValue): number => {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (a === null || b === null) return 0;
  if (isNumber(a) && isNumber(b)) return orderNumbers(numeric(a), numeric(b));
  if (isList(a) && isList(b)) return orderLists(a, b);
  if (isMap(a) && isMap(b)) return orderMaps(a, b);
  if (a instanceof Duration && b instanceof Duration) return averageSeconds(a) - averageSeconds(b);
  if (a instanceof Path && b instanceof Path) return orderLists(parts(a), parts(b));
  if ((isNode(a) && isNode(b)) || (isEdge(a) && isEdge(b))) return a.serial - b.serial;
  if (a instanceof Point && b instanceof Point) return a.srid - b.srid || a.x - b.x || a.y - b.y;
  return compare(a, b) ?? 0;
};

const parts = (path: Path): CypherValue[] => path.nodes.flatMap((node, index) => [node, path.edges[index] ?? null]);

const orderLists = (a: readonly CypherValue[], b: readonly CypherValue[]): number => {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const result = order(a[index] as CypherValue, b[index] as CypherValue);
    if (result !== 0) return result;
  }
  return a.length - b.length;
};

/** What is not a number is like nothing, not even like itself. */
let notNumbers = 0;

/** One text for all values that DISTINCT, grouping and UNION take for the same: 1 and 1.0, null and null. */
export const groupKey = (value: CypherValue): string => {
  if (value === null) return '-';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (isNumber(value)) return Number.isNaN(numeric(value)) ? `#NaN${notNumbers++}` : `#${numeric(value) + 0}`;
  if (isNode(value)) return `n${value.serial}`;
  if (isEdge(value)) return `e${value.serial}`;
  if (isList(value)) return `[${value.map(groupKey).join()}]`;
  if (isMap(value))
    return `{${[...value]
      .map(([key, each]) => `${JSON.stringify(key)}:${groupKey(each)}`)
      .sort()
      .join()}}`;
  if (value instanceof Path) return `p(${parts(value).map(groupKey).join()})`;
  if (value instanceof Point) return `@${value.srid},${value.x},${value.y}`;
  if (value instanceof Duration) return `P${value.months},${value.days},${value.seconds},${value.nanos}`;
  if (value instanceof Moment) return `T${value.kind},${value.day},${value.nanos},${value.offset}`;
  throw new CypherError(`no key for ${typeof value}`);
};
