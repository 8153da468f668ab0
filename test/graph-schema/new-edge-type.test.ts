/**
 * A new edge type is one file and its line in the registry: in a copy of the house with just these two, everything else carries it:
 * validation, reading and writing on every store, queries, exports, SCHEMA.md, and what the explorer's console and legend are given.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, GraphEdge, Store, StoreOptions } from '../../graph-schema/index.ts';
import { takeNeo4j } from '../support/neo4j.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const file = `/** An agency watches over a project. */
import { colours } from '../colours.ts';
import { edgeType, optional } from '../declare.ts';
import { partialDate } from '../properties/partial-date.ts';

export const supervises = edgeType({
  type: 'SUPERVISES',
  from: ['Agency'],
  to: ['Project'],
  caption: { zh: '监管', en: 'supervises' },
  about: { zh: '机构监管项目', en: 'An agency watches over a project' },
  colour: colours.grey,
  key: [],
  properties: { since: optional(partialDate, '起', 'since') },
});
`;

type House = typeof import('../../graph-schema/index.ts');

mkdirSync(join(root, '.zhengmai'), { recursive: true });
const copy = mkdtempSync(join(root, '.zhengmai', 'new-edge-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

let house: House;
let graph: Graph;
const edge = (type: string, from: string, to: string, properties: object): GraphEdge =>
  ({ id: `${from}-[${type}]->${to}`, type, from, to, properties }) as GraphEdge;
const [agency, project] = ['agency:水利部', 'project:甲水库'];

beforeAll(async () => {
  for (const part of ['graph-schema', 'scripts']) cpSync(join(root, part), join(copy, part), { recursive: true });
  writeFileSync(join(copy, 'graph-schema/edges/supervises.ts'), file);
  const registry = join(copy, 'graph-schema/edges/index.ts');
  const before = readFileSync(registry, 'utf8');
  const after = before
    .replace('import { textOf }', "import { supervises } from './supervises.ts';\nimport { textOf }")
    .replace('  succeededBy,\n] as const', '  succeededBy,\n  supervises,\n] as const');
  expect(after.length - before.length).toBe("import { supervises } from './supervises.ts';\n  supervises,\n".length);
  writeFileSync(registry, after);
  house = (await import(join(copy, 'graph-schema/index.ts'))) as House;
  graph = house.makeGraph(
    [
      house.makeNode('Agency', agency, { name: '水利部', level: 'country' }),
      house.makeNode('Project', project, { name: '甲水库' }),
    ],
    [edge('SUPERVISES', agency, project, { since: '2021-03' })],
  );
});

describe('a new edge type', () => {
  it('is unknown to the house as it is', async () => {
    const { findEdgeType } = await import('../../graph-schema/index.ts');
    expect(findEdgeType('SUPERVISES')).toBeUndefined();
  });

  it.each([
    ['as declared', [agency, project, { since: '2021-03' }], undefined],
    ['without what may be left out', [agency, project, {}], undefined],
    ['between wrong ends', [project, agency, {}], 'wrong-end'],
    ['with a wrong value', [agency, project, { since: 'long ago' }], 'wrong-value'],
    ['with a property that nobody has declared', [agency, project, { colour: 'red' }], 'unknown-property'],
  ] as const)('is validated: %s', (_what, [from, to, properties], code) => {
    const made = { ...graph, edges: [edge('SUPERVISES', from, to, properties)] };
    const codes = house.validateGraph(made).map((problem) => problem.code);
    expect(codes.slice(0, 1)).toEqual(code === undefined ? [] : [code]);
  });

  it('is read from a graph file, and written to one', () => {
    expect(house.readGraphFile(house.writeGraphFile(graph))).toEqual(graph);
  });

  it('stands in SCHEMA.md with its ends, captions and properties', async () => {
    const { schemaDocument } = (await import(join(copy, 'scripts/schema-doc.ts'))) as { schemaDocument(): string };
    expect(schemaDocument()).toContain('### SUPERVISES · 监管');
    expect(schemaDocument()).toContain('(Agency)-[:SUPERVISES]->(Project)');
    expect(schemaDocument()).toMatch(/SUPERVISES[\s\S]*since/u);
  });

  it('is listed with caption and colour, from which legend and completion are made', () => {
    const declared = house.edgeTypes.find(({ type }) => (type as string) === 'SUPERVISES');
    expect(declared).toMatchObject({ caption: { zh: '监管', en: 'supervises' }, properties: { since: {} } });
    expect(declared?.colour).toMatch(/^#/u);
  });

  it('is in the Cypher that stores read and write with, and take away with', async () => {
    const cypher = (name: string) => import(join(copy, `graph-schema/cypher/${name}.ts`));
    const { edgeHashes, wholeEdges } = await cypher('reads');
    expect(edgeHashes().text).toContain('SUPERVISES');
    expect(wholeEdges().text).toContain('SUPERVISES');
    const { edgeColumns } = await cypher('rows');
    expect(edgeColumns('SUPERVISES')).toContain('since');
    const { createEdges } = await cypher('upserts');
    expect(createEdges({ type: 'SUPERVISES', from: 'Agency', to: 'Project' }, []).text).toContain(':SUPERVISES');
    const { deleteEdges } = await cypher('deletions');
    expect(deleteEdges('SUPERVISES', ['x']).text).toContain(':SUPERVISES');
  });

  it.each(['graph', 'gexf', 'json', 'graphml', 'cypher', 'neo4j-csv', 'json-ld'] as const)(
    'is exported as %s',
    (format) => {
      const files =
        format === 'graph' ? [{ text: house.writeGraphFile(graph) }] : house.findExporter(format)!.files(graph);
      expect(files.map(({ text }) => text).join('\n')).toContain('SUPERVISES');
      expect(files.map(({ text }) => text).join('\n')).toContain('2021-03');
    },
  );
});

const taken = await takeNeo4j();
const server = 'server' in taken ? taken.server : undefined;
afterAll(() => server?.giveBack());

const stores: readonly (readonly [string, () => StoreOptions, string | undefined])[] = [
  ['embedded', () => ({ kind: 'embedded', path: join(copy, 'store') }), undefined],
  [
    'Neo4j',
    () => ({
      kind: 'neo4j',
      uri: server?.uri ?? '',
      user: server?.user ?? '',
      password: server?.password ?? '',
      database: server?.database,
    }),
    'skip' in taken ? taken.skip : undefined,
  ],
];

for (const [name, options, skip] of stores)
  describe.skipIf(skip !== undefined)(`a new edge type in the store: ${name}`, () => {
    let store: Store;
    it('is written, kept, asked for and taken away', async () => {
      store = await house.openStore(options());
      expect(await store.write(graph)).toMatchObject({ nodesCreated: 2, edgesCreated: 1 });
      expect(await store.write(graph)).toMatchObject({ edgesCreated: 0, edgesChanged: 0 });
      await store.close();
      store = await house.openStore(options());
      expect(await store.read()).toEqual(graph);
      const { rows } = await store.query('MATCH (a:Agency)-[s:SUPERVISES]->(p) RETURN a.name, s.since, p.name');
      expect(rows).toEqual([['水利部', '2021-03', '甲水库']]);
      const later = { ...graph, edges: [edge('SUPERVISES', agency, project, { since: '2022' })] };
      expect(await store.write(later)).toMatchObject({ edgesChanged: 1 });
      expect(await store.write(house.emptyGraph)).toMatchObject({ nodesDeleted: 2, edgesDeleted: 1 });
      await store.close();
    });
  });
