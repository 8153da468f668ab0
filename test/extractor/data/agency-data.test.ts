/** The tables of organs and kinds: their form, their lineage, and a few names that must not get lost. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AgencyRow } from '../../../extractor/knowledge/agency-table.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../extractor/data/${path}`, import.meta.url), 'utf8'));
type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
const schemaOf = (name: string) => z.fromJSONSchema(read(`schemas/${name}.schema.json`) as JsonSchema);
const { rows } = read('agencies.json') as { readonly rows: readonly AgencyRow[] };
const names = new Set(rows.map(([name]) => name));

describe('tables of organs', () => {
  it.each(['agencies', 'agency-patterns', 'document-kinds'])('%s.json follows its schema', (name) => {
    const result = schemaOf(name).safeParse(read(`${name}.json`));
    expect(result.success ? [] : result.error.issues.slice(0, 3)).toEqual([]);
  });

  it('name each organ once, in order', () => {
    const listed = rows.map(([name]) => name);
    const sorted = [...listed].sort((a, b) => (a < b ? -1 : 1));
    expect(listed.length).toBe(names.size);
    expect(listed).toEqual(sorted);
  });

  it('lead every heir to a row, and no organ to itself', () => {
    const lost = rows.flatMap(([name, , , , , heirs]) => heirs.filter((heir) => !names.has(heir) || heir === name));
    expect(lost).toEqual([]);
  });

  it('let no organ end before it begins', () => {
    expect(rows.filter(([, , , from, to]) => from !== null && to !== null && from > to)).toEqual([]);
  });

  it.each([
    '国务院',
    '国家发展和改革委员会',
    '国家乡村振兴局',
    '环境保护部',
    '国家计划委员会',
    '最高人民法院',
    '政务院财政经济委员会',
  ])('know %s', (name) => {
    expect(names.has(name)).toBe(true);
  });
});
