/** Parameters as they are typed: codes stay text, JSON needs `:=`. */
import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../scripts/commands/query.ts';

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
