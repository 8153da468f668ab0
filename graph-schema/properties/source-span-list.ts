/** The places that say something: one or more source spans; refuses [] and ["page 3"]. */
import { sourceSpan } from './source-span.ts';
import type { ValueType } from './value-type.ts';

export const sourceSpanList: ValueType<readonly string[]> = {
  name: 'source-span-list',
  cypherType: 'LIST<STRING>',
  expected: 'a list of one or more places such as document:8c5abb8295a1b7b9#12-40',
  parse: (written) => {
    const parts = written.split(/[,，、\s]+/).filter((part) => part !== '');
    return sourceSpanList.isValid(parts) ? parts : undefined;
  },
  isValid: (value): value is readonly string[] =>
    Array.isArray(value) && value.length > 0 && value.every((part) => sourceSpan.isValid(part)),
  show: (value) => value.join(' '),
};
