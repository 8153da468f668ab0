/** Values as text, the way toString() and + write them: floats as Java does, `1.0`, `1.0E10`. */
import { CypherError } from './errors.ts';
import { Duration } from './temporal/duration.ts';
import { Moment } from './temporal/moment.ts';
import { type CypherValue, Float, Point } from './values.ts';

const showFloat = (value: number): string => {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) {
    const text = String(value);
    return /\./u.test(text) ? text : `${text}.0`;
  }
  const [digits, exponent] = value.toExponential().split('e') as [string, string];
  return `${/\./u.test(digits) ? digits : `${digits}.0`}E${Number(exponent)}`;
};

/** Undefined for values that have no text: lists, maps, nodes, relationships, paths. */
export const showValue = (value: CypherValue): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Float) return showFloat(value.value);
  if (value instanceof Moment || value instanceof Duration) return value.toString();
  if (value instanceof Point) {
    return `point({x: ${showFloat(value.x)}, y: ${showFloat(value.y)}, crs: '${value.srid === 4326 ? 'wgs-84' : 'cartesian'}'})`;
  }
  return undefined;
};

/** What a value is called in error messages. */
export const kindOf = (value: CypherValue): string => {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return 'STRING';
  if (typeof value === 'number') return 'INTEGER';
  if (typeof value === 'boolean') return 'BOOLEAN';
  if (value instanceof Float) return 'FLOAT';
  if (value instanceof Moment) return value.kind;
  if (value instanceof Duration) return 'DURATION';
  if (Array.isArray(value)) return 'LIST';
  if (value instanceof Map) return 'MAP';
  if (value instanceof Point) return 'POINT';
  const kind = (value as { kind?: string }).kind;
  return kind === 'node' ? 'NODE' : kind === 'edge' ? 'RELATIONSHIP' : 'PATH';
};

export const typeError = (where: string, expected: string, got: CypherValue): CypherError =>
  new CypherError(`${where}: expected ${expected}, got ${kindOf(got)}`);
