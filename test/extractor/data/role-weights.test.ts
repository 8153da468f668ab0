/** The weights of roles are those that training writes, and the samples that they are learned from are what they say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { readData } from '../../../extractor/knowledge/load.ts';
import type { RoleWeightData } from '../../../extractor/knowledge/role-weights.ts';

import { roles } from '../../../scripts/gold/gold-annotation.ts';
import { inputsHash } from '../../../scripts/roles/inputs-hash.ts';
import { readSample, sampleFiles } from '../../../scripts/roles/labelled-places.ts';
import { sharedWithTest } from '../../support/shared-with-test.ts';

const weights = readData<RoleWeightData>('role-weights.json');
const schema = JSON.parse(
  readFileSync(new URL('../../../extractor/data/schemas/role-weights.schema.json', import.meta.url), 'utf8'),
);

test('role-weights.json has the form that its schema states', () =>
  expect(z.fromJSONSchema(schema).safeParse(weights).error).toBeUndefined());

test('roles stand in the order in which the guidelines ask for them', () => expect(weights.roles).toEqual(roles));

test('they were learned from the labels, the words and the code that are here: else run npm run train:roles', async () =>
  expect(weights.trainedOn).toBe(await inputsHash()));

describe('labelled samples', async () => {
  const files = await sampleFiles();
  it.each(files)('%s has places where it says, each with a role', async (file) => {
    const wrong = (await readSample(file)).flatMap(({ source, text, places }) =>
      places
        .filter(({ start, end, surface, roles: all }) => {
          const isThere = text.slice(start, end) === surface;
          return !(isThere && all.length > 0 && all.every((role) => (roles as readonly string[]).includes(role)));
        })
        .map(({ surface }) => `${source}: ${surface}`),
    );
    expect(wrong).toEqual([]);
  });

  it('share no run of characters with a text that the gold set tests with', async () => {
    const samples = (await Promise.all(files.map(readSample))).flat();
    expect(sharedWithTest(samples, 25).map(({ source }) => source)).toEqual([]);
  });
});
