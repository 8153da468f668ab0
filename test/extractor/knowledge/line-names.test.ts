/** Lines by the characters that they are called by. */
import { expect, it } from 'vitest';
import { makeLineNames } from '../../../extractor/knowledge/line-names.ts';

const { knownLine } = makeLineNames(
  {
    diversions: { take: [], give: [], power: [] },
    words: { passing: [] },
    provinces: [],
    divisions: [],
    lineCharacters: {},
    knownLines: { 成达万: ['成都市', '达州市', '万州区'], 广南: ['广州市', '南宁市'] },
  },
  () => false,
);

it.each([
  ['成达万', ['成都市', '达州市', '万州区']],
  // From its other end.
  ['万达成', ['成都市', '达州市', '万州区']],
  ['广南', ['广州市', '南宁市']],
  // Two characters the other way round may be another line, or a county's name.
  ['南广', undefined],
  ['达万', undefined],
])('%s ends in %j', (run, ends) => {
  expect(knownLine(run)).toEqual(ends);
});
