/** SCHEMA.md says what the declarations say. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaDocument, schemaFile } from '../../scripts/schema-doc.ts';

it('SCHEMA.md is fresh (else run npx tsx scripts/schema-doc.ts)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaDocument());
});
