/** What every value type can do: read a value from text, say what is wrong with a value, show it to people. */
import type { PropertyValue } from './property-value.ts';

export interface ValueType<T extends PropertyValue = PropertyValue> {
  /** As SCHEMA.md and error messages name it, e.g. `adcode`. */
  readonly name: string;
  readonly cypherType: 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN' | 'LIST<STRING>';
  /** What a value must look like, for messages: "expected …". */
  readonly expected: string;
  /** The value that the text writes, or undefined if it writes none. */
  parse(text: string): T | undefined;
  isValid(value: unknown): value is T;
  show(value: T): string;
}
