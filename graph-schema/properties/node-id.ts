/** The id of a node of one type: `nodeId('document')` takes `document:8c5abb8295a1b7b9`; refuses `document:` and `policy:x`. */
import { isWellFormed } from './text.ts';
import type { ValueType } from './value-type.ts';

export const nodeId = (prefix: string): ValueType<string> => {
  const start = `${prefix}:`;
  const isId = (value: unknown): value is string =>
    typeof value === 'string' && value.startsWith(start) && value.length > start.length && isWellFormed(value);
  return {
    name: `${prefix}-id`,
    cypherType: 'STRING',
    expected: `an id that starts with ${prefix}:`,
    parse: (written) => (isId(written) ? written : undefined),
    isValid: isId,
    show: (value) => value.slice(start.length),
  };
};
