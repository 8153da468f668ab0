/** Ids of nodes of one type: `nodeIdList('passage')` takes ["passage:8c5a…#0-9"]; refuses [] and ["region:500000"]. */
import { nodeId } from './node-id.ts';
import type { ValueType } from './value-type.ts';

export const nodeIdList = (prefix: string): ValueType<readonly string[]> => {
  const one = nodeId(prefix);
  const isList = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.length > 0 && value.every((part) => one.isValid(part));
  return {
    name: `${prefix}-id-list`,
    cypherType: 'LIST<STRING>',
    expected: `a list of one or more ids that start with ${prefix}:`,
    parse: (written) => {
      const parts = written.split('、');
      return isList(parts) ? parts : undefined;
    },
    isValid: isList,
    show: (value) => value.map((part) => one.show(part)).join('、'),
  };
};
