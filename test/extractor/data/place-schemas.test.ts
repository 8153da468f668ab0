/** Every table of places has the form that its schema says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../extractor/data/${path}`, import.meta.url), 'utf8'));
type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
const schemaOf = (name: string) => z.fromJSONSchema(read(`schemas/${name}.schema.json`) as JsonSchema);

describe('tables of places', () => {
  it.each([
    ['divisions', 'divisions'],
    ['more-divisions', 'divisions'],
    ['former-divisions', 'former-divisions'],
    ['more-former-divisions', 'former-divisions'],
    ['former-names', 'former-names'],
    ['more-former-names', 'former-names'],
    ['joined-divisions', 'former-names'],
    ['former-parents', 'former-parents'],
    ['more-former-parents', 'former-parents'],
    ['named-areas', 'named-areas'],
    ['place-aliases', 'place-aliases'],
    ['abbreviations', 'abbreviations'],
    ['city-abbreviations', 'city-abbreviations'],
    ['joined-cities', 'joined-cities'],
    ['home-areas', 'home-areas'],
    ['townships', 'townships'],
    ['word-borders', 'word-borders'],
    ['features', 'word-list'],
    ['also-words', 'word-list'],
    ['stop-names', 'word-list'],
    ['not-places', 'word-list'],
    ['town-words', 'word-list'],
  ])('%s.json follows %s.schema.json', (file, schema) => {
    const result = schemaOf(schema).safeParse(read(`${file}.json`));
    expect(result.success ? [] : result.error.issues.slice(0, 3)).toEqual([]);
  });

  it('refuse a row that has the wrong form', () => {
    const wrong = { columns: ['code'], rows: [['5002', '彭水县', 108, 29]] };
    expect(schemaOf('divisions').safeParse(wrong).success).toBe(false);
  });
});
