/** Parameters and limits as they are typed: codes stay text, JSON needs `:=`. */
import { describe, expect, it } from 'vitest';
import { readLimits, readParameter } from '../../../scripts/commands/query.ts';

describe('a parameter', () => {
  const given: readonly (readonly [string, readonly [string, unknown]])[] = [
    ['code=500229', ['code', '500229']],
    ['name=城口县', ['name', '城口县']],
    ['title=', ['title', '']],
    ['cypher=a=b', ['cypher', 'a=b']],
    ['n:=5', ['n', 5]],
    ['codes:=["500229","500243"]', ['codes', ['500229', '500243']]],
    ['time=10:=30', ['time', '10:=30']],
  ];
  for (const [text, read] of given) it(text, () => expect(readParameter(text)).toEqual(read));

  for (const wrong of ['code', '=5', 'n:=五', 'two words=1', ''])
    it(`is refused: ${wrong}`, () => expect(() => readParameter(wrong)).toThrow(/expected/));
});

describe('limits', () => {
  it.each([
    [{}, {}],
    [{ rows: '25' }, { rows: 25 }],
    [{ seconds: '0.5' }, { milliseconds: 500 }],
    [
      { rows: '1', seconds: '86400' },
      { rows: 1, milliseconds: 86_400_000 },
    ],
  ])('%j are %j', (given, limits) => expect(readLimits(given)).toEqual(limits));
  it.each([
    [{ rows: '2.5' }, '--rows: expected a whole number from 1 to'],
    [{ rows: '0' }, '--rows: expected a whole number from 1 to'],
    [{ rows: 'all' }, 'got all'],
    [{ rows: '' }, '--rows: expected'],
    [{ seconds: 'Infinity' }, '--seconds: expected a number above 0 and up to 86400, got Infinity'],
    [{ seconds: '3000000' }, 'up to 86400'],
    [{ seconds: '-1' }, 'above 0'],
  ])('are refused: %j', (given, message) => expect(() => readLimits(given)).toThrow(message));
});
