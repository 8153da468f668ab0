/** The logic of three values: true, false and null for unknown. */
import { typeError } from '../show.ts';
import type { CypherValue } from '../values.ts';

export type Truth = boolean | null;

export const truth = (value: CypherValue, where = 'a condition'): Truth => {
  if (value === null || typeof value === 'boolean') return value;
  // Neo4j takes a list for whether it is not empty.
  if (Array.isArray(value)) return value.length > 0;
  throw typeError(where, 'BOOLEAN', value);
};

export const not = (value: Truth): Truth => (value === null ? null : !value);

/** True if one is true; else unknown if one is unknown. */
export const any = (values: Iterable<Truth>): Truth => {
  let unknown = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === null) unknown = true;
  }
  return unknown ? null : false;
};

export const all = (values: Iterable<Truth>): Truth => {
  let unknown = false;
  for (const value of values) {
    if (value === false) return false;
    if (value === null) unknown = true;
  }
  return unknown ? null : true;
};
