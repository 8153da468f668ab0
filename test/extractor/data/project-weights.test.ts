/** The weights of projects are those that training writes, and the samples that they are learned from are what they say. */
import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { z } from 'zod';
import { readData } from '../../../extractor/knowledge/load.ts';
import type { ProjectWeightData } from '../../../extractor/knowledge/project-weights.ts';
import { inputsHash } from '../../../scripts/projects/inputs-hash.ts';
import { readSamples } from '../../../scripts/projects/labelled-phrases.ts';
import { sharedWithTest } from '../../support/shared-with-test.ts';

const weights = readData<ProjectWeightData>('project-weights.json');
const schema = JSON.parse(
  readFileSync(new URL('../../../extractor/data/schemas/project-weights.schema.json', import.meta.url), 'utf8'),
);

test('project-weights.json has the form that its schema states', () =>
  expect(z.fromJSONSchema(schema).safeParse(weights).error).toBeUndefined());

test('what the rules vouch for needs less than what they do not', () =>
  expect(weights.thresholds.vouched).toBeLessThan(weights.thresholds.other));

test('they were learned from the labels, the words and the code that are here: else run npm run train:projects', async () =>
  expect(weights.trainedOn).toBe(await inputsHash()));

test('samples have phrases where they say', async () => {
  const wrong = (await readSamples()).flatMap(({ source, text, phrases }) =>
    phrases
      .filter(({ start, end, surface }) => text.slice(start, end) !== surface)
      .map(({ surface }) => `${source}: ${surface}`),
  );
  expect(wrong).toEqual([]);
});

it('samples share no run of characters with a text that the gold set tests with', async () =>
  expect(sharedWithTest(await readSamples(), 25).map(({ source }) => source)).toEqual([]));
