import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readData } from '../../../extractor/knowledge/load.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../extractor/data/schemas/old-forms.schema.json', import.meta.url), 'utf8'),
);
const { rows } = readData<{ rows: readonly (readonly [now: string, old: string])[] }>('old-forms.json');

test('old-forms.json has the form that its schema states', () => {
  expect(z.fromJSONSchema(schema).safeParse(readData('old-forms.json')).error).toBeUndefined();
  expect(z.fromJSONSchema(schema).safeParse({ columns: ['now', 'old'], rows: [['围場', '圍']] }).success).toBe(false);
});

test('a former form becomes one character, which is no former form itself', () => {
  const forms = rows.flatMap(([, old]) => [...old]);
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  expect(rows.filter(([now]) => forms.includes(now))).toEqual([]);
});

test('what persons are still called by stays', () => {
  const forms = new Set(rows.flatMap(([, old]) => [...old]));
  expect([...'堃喆镕'].filter((character) => forms.has(character))).toEqual([]);
});
