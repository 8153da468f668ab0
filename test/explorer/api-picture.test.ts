/** What the contract of pictures writes out again, because the page carries none of the schema's code. */
import { expect, it } from 'vitest';
import { placeLevels } from '../../explorer/api-picture.ts';
import { regionLevels } from '../../graph-schema/index.ts';

it('the levels of places are those of the schema, in its order', () => {
  expect(placeLevels).toEqual(regionLevels);
});
