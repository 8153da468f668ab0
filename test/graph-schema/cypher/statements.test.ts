/** Cypher from declarations: names from the schema alone, values only as parameters. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { constraintStatements } from '../../../graph-schema/cypher/constraints.ts';
import { deleteEdges, deleteNodes, releaseNodes } from '../../../graph-schema/cypher/deletions.ts';
import { constraintName, versionInName } from '../../../graph-schema/cypher/internal-names.ts';
import { hashOf, nodeColumns, nodeRow } from '../../../graph-schema/cypher/rows.ts';
import { identifier } from '../../../graph-schema/cypher/statement.ts';
import {
  changeEdges,
  changeNodes,
  createEdges,
  createNodes,
  ensureEdges,
  ensureNodes,
} from '../../../graph-schema/cypher/upserts.ts';
import { nodeTypes, schemaVersion } from '../../../graph-schema/index.ts';
import { exampleNodes } from '../example-graph.ts';

const maker = {
  integer: (value: number) => BigInt(value),
  hash: (content: string) => createHash('sha256').update(content).digest().readUIntBE(0, 6),
};
const region = exampleNodes.find(({ id }) => id === 'region:500000')!;

describe('names', () => {
  it.each(['Policy', 'TEXT_OF', '_id'])('%s may stand in Cypher', (name) => expect(identifier(name)).toBe(name));
  it.each(['', 'a b', 'a`b', 'n) DETACH DELETE (n', '政策', '1a'])('%j may not', (name) => {
    expect(() => identifier(name)).toThrow(RangeError);
  });
});

describe('values', () => {
  const nasty = "region:'}) DETACH DELETE n //";
  const rows = [nodeRow({ ...region, id: nasty }, maker)];
  const kind = { type: 'PART_OF', from: 'Region', to: 'Region' };
  it.each([
    createNodes('Region', rows),
    ensureNodes('Region', rows),
    changeNodes('Region', rows),
    createEdges(kind, rows),
    ensureEdges(kind, rows),
    changeEdges(kind, rows),
    deleteEdges('PART_OF', [nasty]),
    deleteNodes('Region', [nasty]),
    releaseNodes('Region', [nasty]),
  ])('never stand in the text: $text', ({ text, parameters }) => {
    expect(text).not.toContain('DETACH');
    expect(text).not.toMatch(/['"]/);
    expect(JSON.stringify(parameters, (_key, value) => (typeof value === 'bigint' ? Number(value) : value))).toContain(
      'DETACH',
    );
  });
});

describe('rows', () => {
  const named = (row: readonly unknown[]) =>
    Object.fromEntries(nodeColumns('Region').map((name, at) => [name, row[at]]));

  it('tell whole numbers from decimals by declaration', () => {
    const row = nodeRow({ ...region, properties: { ...region.properties, validFrom: 1997 } }, maker);
    expect(named(row)).toMatchObject({ id: 'region:500000', lat: 29, validFrom: 1997n });
  });

  it('name what is absent too, so that a change takes it away', () => {
    expect(named(nodeRow(region, maker))).toMatchObject({ lat: 29, validTo: null, aliases: null });
  });

  it('have the hash that stores of before hold: of the type and the known properties by name', () => {
    const known = Object.entries(region.properties).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(hashOf(region, maker)).toBe(maker.hash(JSON.stringify([region.type, known])));
  });

  it('have the same hash in whatever order properties are given, and another for other content', () => {
    const turned = { ...region, properties: Object.fromEntries(Object.entries(region.properties).reverse()) };
    expect(hashOf(turned, maker)).toBe(hashOf(region, maker));
    expect(hashOf({ ...region, properties: { ...region.properties, lat: 30 } }, maker)).not.toBe(hashOf(region, maker));
  });
});

describe('constraints', () => {
  it('make every id unique before the first write, and index text by pairs of characters', () => {
    const texts = constraintStatements().map(({ text }) => text);
    for (const { type } of nodeTypes)
      expect(texts.some((text) => text.includes(`(n:${type}) REQUIRE n.id IS UNIQUE`))).toBe(true);
    expect(texts.filter((text) => text.includes("`fulltext.analyzer`: 'cjk'"))).toHaveLength(1);
  });

  it('carry the schema version in their names', () => {
    expect(versionInName(constraintName('Policy', 'id'))).toBe(schemaVersion);
    expect([versionInName('zhengmai_v0_city_id'), versionInName('zhengmai_text'), versionInName('person_id')]).toEqual([
      '0',
      undefined,
      undefined,
    ]);
  });
});
