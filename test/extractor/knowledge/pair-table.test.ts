import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePairTable } from '../../../extractor/knowledge/pair-table.ts';

const units = (pair: string): readonly [number, number] => [pair.charCodeAt(0), pair.charCodeAt(1)];
const table = makePairTable([
  ['人', '民口'],
  ['和', '平'],
  ['人', '员'],
]);

test.each(['人民', '人口', '人员', '和平'])('%s is a pair', (pair) => expect(table.has(...units(pair))).toBe(true));

test.each(['人平', '和民', '民人', '甲乙', '人'])('%s is none', (pair) =>
  expect(table.has(...units(pair))).toBe(false),
);

test('nothing is paired with what stands behind the end of a text', () => {
  expect(table.has('人'.charCodeAt(0), '人'.charCodeAt(1))).toBe(false);
  expect(table.has(Number.NaN, '民'.charCodeAt(0))).toBe(false);
});

test('an empty table holds no pair', () => expect(makePairTable([]).has(...units('人民'))).toBe(false));

test('property: holds what it was made from', () => {
  const unit = fc.constantFrom('甲', '乙', '丙', '丁', 'a', '0');
  const rows = fc.array(fc.tuple(unit, fc.string({ unit, maxLength: 4 })), { maxLength: 8 });
  fc.assert(
    fc.property(rows, unit, unit, (made, a, b) => {
      const isIn = made.some(([first, seconds]) => first === a && seconds.includes(b));
      expect(makePairTable(made).has(...units(a + b))).toBe(isIn);
    }),
  );
});
