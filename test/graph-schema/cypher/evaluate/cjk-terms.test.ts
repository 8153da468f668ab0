/** Terms of the full-text index, as Lucene's `cjk` analyzer cuts them. */
import { expect, test } from 'vitest';
import { termsOf } from '../../../../graph-schema/cypher/evaluate/procedures/cjk-terms.ts';

test.each([
  ['Chinese comes in overlapping pairs', '革命老区', ['革命', '命老', '老区']],
  ['a character alone stays alone', '渝', ['渝']],
  ['marks part what stands on their sides', '黔江、酉阳', ['黔江', '酉阳']],
  ['numbers and words stay whole, in small letters', '5G Network 2021', ['5g', 'network', '2021']],
  ['a document number is its parts', '国发〔2021〕3号', ['国发', '2021', '3', '号']],
  ['wide letters are folded', 'ＡＢ１', ['ab1']],
  ['English words of no weight are left out', 'the CSV of it', ['csv']],
  ['nothing but marks has no terms', '《》，。', []],
])('%s: %s', (_, text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});
