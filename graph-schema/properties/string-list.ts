/** A list of texts, not empty (an unknown list is absent). Takes ["a"], ["渝", "巴"]; refuses [] and [1]. */
import { text } from './text.ts';
import type { ValueType } from './value-type.ts';

const separator = '、';

export const stringList: ValueType<readonly string[]> = {
  name: 'string-list',
  cypherType: 'LIST<STRING>',
  expected: 'a list of one or more texts',
  parse: (written) => {
    const parts = written.split(separator).map((part) => part.trim());
    return stringList.isValid(parts) ? parts : undefined;
  },
  isValid: (value): value is readonly string[] =>
    Array.isArray(value) && value.length > 0 && value.every((part) => text.isValid(part)),
  show: (value) => value.join(separator),
};
