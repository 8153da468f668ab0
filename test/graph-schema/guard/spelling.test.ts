/** Which names a slip may have meant. */
import { expect, it } from 'vitest';
import { nearTo } from '../../../graph-schema/index.ts';

const names = ['title', 'docNumber', 'kind', 'link', 'quotes', 'regions-of-policy', 'x'];

it.each([
  ['titel', ['title']],
  ['TITLE', ['title']],
  ['docnumbr', ['docNumber']],
  ['quote', ['quotes']],
  ['regions-of-policiy', ['regions-of-policy']],
  ['kint', ['kind']],
  ['lint', ['link']],
])('%s is near %j', (written, near) => expect(nearTo(written, names)).toEqual(near));

it.each(['linear', 'y', 'author', 'kingdom'])('nothing is near %s', (written) =>
  expect(nearTo(written, names)).toEqual([]),
);
