/** Each value type: what it takes and what it refuses. */
import { describe, expect, it } from 'vitest';
import { adcode } from '../../../graph-schema/properties/adcode.ts';
import { choice } from '../../../graph-schema/properties/choice.ts';
import { decimal } from '../../../graph-schema/properties/decimal.ts';
import { flag } from '../../../graph-schema/properties/flag.ts';
import { integer } from '../../../graph-schema/properties/integer.ts';
import { nodeId } from '../../../graph-schema/properties/node-id.ts';
import { nodeIdList } from '../../../graph-schema/properties/node-id-list.ts';
import { partialDate } from '../../../graph-schema/properties/partial-date.ts';
import { sha256 } from '../../../graph-schema/properties/sha256.ts';
import { readSourceSpan, sourceSpan, writeSourceSpan } from '../../../graph-schema/properties/source-span.ts';
import { sourceSpanList } from '../../../graph-schema/properties/source-span-list.ts';
import { stringList } from '../../../graph-schema/properties/string-list.ts';
import { text } from '../../../graph-schema/properties/text.ts';
import type { ValueType } from '../../../graph-schema/properties/value-type.ts';
import { verbatim } from '../../../graph-schema/properties/verbatim.ts';
import { year } from '../../../graph-schema/properties/year.ts';

const span = 'document:8c5abb8295a1b7b9#12-40';

const table: readonly {
  type: ValueType;
  takes: readonly unknown[];
  refuses: readonly unknown[];
  strings?: readonly string[];
}[] = [
  { type: text, takes: ['重庆市', ' a\n', '𠮷'], refuses: ['', '\ud842', 1, null, undefined], strings: [''] },
  { type: verbatim, takes: ['', '\r\n', '一'], refuses: ['\udfb7x', 1], strings: ['\ud842'] },
  {
    type: integer,
    takes: [0, 7, 120_000],
    refuses: [-1, 1.5, -0, Number.NaN, '7', 2 ** 53],
    strings: ['-1', '1.5', ''],
  },
  {
    type: decimal,
    takes: [106.55, -0.5, 3],
    refuses: [Number.NaN, Number.POSITIVE_INFINITY, -0, '3'],
    strings: ['x', ' '],
  },
  { type: year, takes: [1949, 1997, 2023], refuses: [97, 20210124, '1997'], strings: ['97', '1997年'] },
  { type: flag, takes: [true, false], refuses: [1, '是', 'true'], strings: ['yes', ''] },
  {
    type: adcode,
    takes: ['500243', '110000', '100000'],
    refuses: ['50024', '彭水县', '0500243', 500243],
    strings: ['5002431'],
  },
  {
    type: partialDate,
    takes: ['2021-01-24', '2021-01', '2021', '2024-02-29'],
    refuses: ['2021-02-30', '2021年1月', '2021-13', '2021-1-2', '20210124', 2021],
    strings: ['2023-02-29'],
  },
  { type: sha256, takes: ['0'.repeat(64)], refuses: ['0'.repeat(63), 'G'.repeat(64)], strings: ['abc'] },
  {
    type: choice('level', ['province', 'county']),
    takes: ['county'],
    refuses: ['village', 'County', ''],
    strings: ['x'],
  },
  { type: stringList, takes: [['a'], ['渝', '巴']], refuses: [[], [''], [1], 'a'], strings: ['', '渝、'] },
  {
    type: sourceSpan,
    takes: [span],
    refuses: ['#12-40', `${span}x`, 'document:8c5abb8295a1b7b9#40-12'],
    strings: ['x'],
  },
  { type: sourceSpanList, takes: [[span], [span, span]], refuses: [[], ['page 3'], span], strings: ['', 'page 3'] },
  { type: nodeId('document'), takes: ['document:x'], refuses: ['document:', 'policy:x', 1], strings: ['x'] },
  {
    type: nodeIdList('passage'),
    takes: [['passage:8c5a#0-9']],
    refuses: [[], ['region:500000']],
    strings: ['region:500000'],
  },
];

describe.each(table)('$type.name', ({ type, takes, refuses, strings = [] }) => {
  it.each(takes.map((value) => [value]))('takes %j', (value) => expect(type.isValid(value)).toBe(true));
  it.each(refuses.map((value) => [value]))('refuses %j', (value) => expect(type.isValid(value)).toBe(false));
  it.each(strings)('reads nothing from %j', (written) => expect(type.parse(written)).toBeUndefined());
});

it('what is shown in full is read back', () => {
  for (const { type, takes } of table)
    if (!['sha256', 'document-id', 'passage-id-list'].includes(type.name))
      for (const value of takes) if (value !== '') expect(type.parse(type.show(value as never))).toEqual(value);
});

it('a source span and its text are one to one', () => {
  expect(writeSourceSpan(readSourceSpan(span)!)).toBe(span);
});
