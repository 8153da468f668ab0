/** What every store promises, as one suite: call it with the store's name and a function that opens an empty one. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  emptyGraph,
  type Graph,
  type GraphNode,
  isSameGraph,
  makeGraph,
  makeNode,
  type Store,
  type WriteReport,
} from '../../../graph-schema/index.ts';
import { exampleEdges, exampleGraph, exampleNodes } from '../example-graph.ts';
import { largeGraph } from './large-graph.ts';

const nothing: WriteReport = {
  nodesCreated: 0,
  nodesChanged: 0,
  nodesDeleted: 0,
  edgesCreated: 0,
  edgesChanged: 0,
  edgesDeleted: 0,
};

export interface ContractOptions {
  /** The reason why the suite cannot run here. */
  readonly skip?: string | undefined;
}

const without = (id: string): Graph =>
  makeGraph(
    exampleNodes.filter((node) => node.id !== id),
    exampleEdges.filter(({ from, to }) => from !== id && to !== id),
  );

const withRegion = (properties: object): Graph => {
  const change = (node: GraphNode): GraphNode =>
    node.id === 'region:渝东南' ? { ...node, properties: { ...node.properties, ...properties } } : node;
  return makeGraph(exampleNodes.map(change), exampleEdges);
};

export const storeContract = (name: string, open: () => Promise<Store>, { skip }: ContractOptions = {}): void => {
  describe.skipIf(skip !== undefined)(`store contract: ${name}`, () => {
    let store: Store;
    const one = async (cypher: string, parameters = {}) => (await store.query(cypher, parameters)).rows[0]?.[0];

    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    describe('writing', () => {
      beforeEach(async () => {
        await store.write(emptyGraph);
      });

      it('reports what it created, and nothing when the same graph comes again', async () => {
        const { nodes, edges } = exampleGraph;
        expect(await store.write(exampleGraph)).toEqual({
          ...nothing,
          nodesCreated: nodes.length,
          edgesCreated: edges.length,
        });
        expect(await store.write(exampleGraph)).toEqual(nothing);
      });

      it('gives back the graph as it was written, property for property', async () => {
        await store.write(exampleGraph);
        const found = await store.read();
        expect(found).toEqual(exampleGraph);
        expect(isSameGraph(found, exampleGraph)).toBe(true);
      });

      it('deletes what the new graph does not have, with its edges', async () => {
        await store.write(exampleGraph);
        const smaller = without('region:渝东南');
        const edgesDeleted = exampleGraph.edges.length - smaller.edges.length;
        expect(await store.write(smaller)).toEqual({ ...nothing, nodesDeleted: 1, edgesDeleted });
        expect(await store.read()).toEqual(smaller);
      });

      it('deletes an edge between nodes that stay', async () => {
        await store.write(exampleGraph);
        const fewer = makeGraph(exampleNodes, exampleEdges.slice(1));
        expect(await store.write(fewer)).toEqual({ ...nothing, edgesDeleted: 1 });
        expect(await store.read()).toEqual(fewer);
      });

      it('changes a property, adds one and takes one away', async () => {
        await store.write(exampleGraph);
        const changed = withRegion({ name: '渝东南地区', lat: 29.25 });
        expect(await store.write(changed)).toEqual({ ...nothing, nodesChanged: 1 });
        expect(await store.read()).toEqual(changed);
        expect(await store.write(exampleGraph)).toEqual({ ...nothing, nodesChanged: 1 });
        expect(await store.read()).toEqual(exampleGraph);
      });

      it('changes an edge and keeps its other properties', async () => {
        await store.write(exampleGraph);
        const edges = exampleEdges.map((edge) =>
          edge.type === 'INCLUDES' ? { ...edge, properties: { source: 'elsewhere', to: 2030 } } : edge,
        );
        const changed = makeGraph(exampleNodes, edges);
        expect(await store.write(changed)).toEqual({ ...nothing, edgesChanged: 1 });
        expect(await store.read()).toEqual(changed);
      });

      it('keeps every kind of character', async () => {
        const characters = [
          '𠮷野家',
          'a\r\nb\tc\\',
          '“’`$',
          '\u200b〔〕',
          'é',
          "'; MATCH (n) DETACH DELETE n //",
          '{x: 1}',
        ];
        const graph = makeGraph(
          characters.map((text, i) => makeNode('Project', `project:${i} ${text}`, { name: text })),
          [],
        );
        await store.write(graph);
        expect(await store.read()).toEqual(graph);
        expect(
          await one('MATCH (p:Project {name: $name}) RETURN p.id', { name: "'; MATCH (n) DETACH DELETE n //" }),
        ).toBe("project:5 '; MATCH (n) DETACH DELETE n //");
      });

      it('writes thousands of nodes and edges and reports its progress up to the end', async () => {
        const steps: (readonly [number, number])[] = [];
        const graph = largeGraph(3000);
        const report = await store.write(graph, (done, all) => steps.push([done, all]));
        expect(report).toEqual({ ...nothing, nodesCreated: graph.nodes.length, edgesCreated: graph.edges.length });
        const [done, all] = steps.at(-1)!;
        expect(done).toBe(all);
        expect(isSameGraph(await store.read(), graph)).toBe(true);
        expect(await store.write(graph)).toEqual(nothing);
      });

      it('lets one load read and write before the next one reads, so that neither loses what the other wrote', async () => {
        const numbers = [1, 2, 3];
        await Promise.all(
          numbers.map((number) =>
            store.alone(async (write) => {
              const { nodes } = await store.read();
              await write(
                makeGraph([...nodes, makeNode('Project', `project:${number}`, { name: `工程${number}` })], []),
              );
            }),
          ),
        );
        expect((await store.read()).nodes.map(({ id }) => id)).toEqual(numbers.map((number) => `project:${number}`));
      });

      it('goes on after a load that failed in the middle', async () => {
        const failed = store.alone(() => Promise.reject(new Error('no paper')));
        await expect(failed).rejects.toThrow('no paper');
        expect(await store.write(exampleGraph)).toMatchObject({ nodesCreated: exampleGraph.nodes.length });
      });

      it('refuses a graph that breaks the schema, and writes nothing of it', async () => {
        await store.write(exampleGraph);
        const wrong = makeGraph(
          [{ id: 'region:甲', type: 'Region', properties: { name: '甲', fullName: '甲', level: 'village' } }],
          [],
        );
        await expect(store.write(wrong)).rejects.toThrow('region:甲.level: expected one of country, province');
        expect(await store.read()).toEqual(exampleGraph);
      });
    });

    describe('asking', () => {
      beforeAll(async () => {
        await store.write(exampleGraph);
      });

      it.each([
        [
          'a node is its id, label and properties',
          'MATCH (p:Project) RETURN p',
          {
            $: 'node',
            id: 'project:甲县乙水库',
            labels: ['Project'],
            properties: { id: 'project:甲县乙水库', name: '甲县乙水库', head: '水库' },
          },
        ],
        [
          'a relationship is its id, ends and properties',
          'MATCH (:Region)-[r:INCLUDES]->() RETURN r',
          {
            $: 'relationship',
            id: 'region:渝东南-[INCLUDES]->region:500243',
            type: 'INCLUDES',
            from: 'region:渝东南',
            to: 'region:500243',
            properties: { source: 'areas', from: 2010 },
          },
        ],
        ['a whole number stays whole', 'MATCH (d:Document) RETURN d.length / 2 * 2 <= d.length', true],
        ['a decimal stays a decimal, even if it is whole', "MATCH (r:Region {code: '500000'}) RETURN r.lat / 2", 14.5],
        ['an unknown property is null', 'MATCH (p:Project) RETURN p.colour', null],
        ['a list', 'MATCH (p:Policy {held: true}) RETURN p.aliases', ['《意见》', '本意见']],
        ['a map', 'RETURN {a: 1, b: [true, null]}', { a: 1, b: [true, null] }],
        ['a date', "RETURN date('2021-01-24')", '2021-01-24'],
        [
          'nobody sees the store’s own properties',
          'MATCH (p:Project) RETURN keys(p) = [] OR any(k IN keys(p) WHERE k = "name")',
          true,
        ],
        ['labels are the schema’s', 'MATCH (p:Project) RETURN labels(p)', ['Project']],
        ['only the graph is counted', 'MATCH (n) RETURN count(n)', exampleGraph.nodes.length],
      ])('%s', async (_what, cypher, expected) => {
        expect(await one(cypher)).toEqual(expected);
      });

      it('a path is its nodes and relationships in order', async () => {
        const path = await one('MATCH q = (:Project)-[:LOCATED_IN]->(:Region)-[:PART_OF]->(:Region) RETURN q');
        expect(path).toMatchObject({
          $: 'path',
          nodes: [{ id: 'project:甲县乙水库' }, { id: 'region:500243' }, { id: 'region:500000' }],
          relationships: [
            { type: 'LOCATED_IN', from: 'project:甲县乙水库' },
            { type: 'PART_OF', to: 'region:500000' },
          ],
        });
      });

      it('names of properties that are ours alone stay hidden', async () => {
        const names = (await one('MATCH (p:Project) RETURN keys(p)')) as string[];
        expect([...names].sort()).toEqual(['head', 'id', 'name']);
        expect(Object.keys((await one('MATCH ()-[r:PART_OF]->() RETURN properties(r)')) as object)).toEqual(['source']);
      });

      it('parameters of every kind arrive', async () => {
        const given = { text: '渝', number: 3, decimal: 0.5, flag: true, none: null, list: ['a', 1], map: { b: [2] } };
        expect(await one('RETURN $given', { given })).toEqual(given);
        const { rows } = await store.query('MATCH (r:Region) RETURN r.id ORDER BY r.id LIMIT $n', { n: 2 });
        expect(rows).toEqual([['region:500000'], ['region:500243']]);
      });

      it('the full-text index finds parts of Chinese names', async () => {
        const { rows } = await store.query(
          "CALL db.index.fulltext.queryNodes('zhengmai_text', $words) YIELD node WHERE node:Project RETURN node.name",
          { words: '水库' },
        );
        expect(rows).toEqual([['甲县乙水库']]);
      });

      it('the documents that it holds are told without reading the rest', async () => {
        const held = exampleNodes.filter(({ type }) => type === 'Document');
        const expected = held.map(({ id, properties }) => ({ id, name: properties.name }));
        expect(await store.documents()).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
      });

      it('columns keep their names and order', async () => {
        expect(await store.query('RETURN 1 AS 一, 2 AS `b c`')).toMatchObject({
          columns: ['一', 'b c'],
          rows: [[1, 2]],
          truncated: false,
        });
      });

      it('columns are named even where no row is found', async () => {
        expect(await store.query('MATCH (n:Region {id: $id}) RETURN n.name AS name', { id: 'region:x' })).toMatchObject(
          {
            columns: ['name'],
            rows: [],
          },
        );
      });

      it('rows beyond the limit are cut off and it is said', async () => {
        const all = 'UNWIND range(1, 10) AS n RETURN n';
        expect(await store.query(all, {}, { rows: 3 })).toMatchObject({ rows: [[1], [2], [3]], truncated: true });
        expect(await store.query(all, {}, { rows: 10 })).toMatchObject({ truncated: false });
      });

      it('a query that takes too long is stopped, and the next one is answered', async () => {
        const endless =
          'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)';
        await expect(store.query(endless, {}, { milliseconds: 300 })).rejects.toThrow('300 ms');
        expect(await one('RETURN 1')).toBe(1);
      });

      it.each([
        ['CREATE (n:Policy) RETURN n', 'CREATE'],
        ['MATCH (n) DETACH DELETE n', 'DELETE'],
        ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'LOAD CSV'],
        ['MATCH (n) SET n.x = 1', 'SET'],
      ])('%s is refused', async (cypher, reason) => {
        await expect(store.query(cypher)).rejects.toMatchObject({
          name: 'RefusedQuery',
          message: expect.stringContaining(reason),
        });
      });

      it.each(['RETURN $missing', 'MATCH (n RETURN n', 'RETURN 1 +'])(
        '%s is an error with a message',
        async (cypher) => {
          await expect(store.query(cypher)).rejects.toThrow(/\S/);
        },
      );

      it('questions left the graph as it was', async () => {
        expect(await store.read()).toEqual(exampleGraph);
      });
    });
  });

  describe.skipIf(skip !== undefined)(`store contract: ${name}, closing`, () => {
    it('after closing, every call says that the store is closed; closing twice is no mistake', async () => {
      const store = await open();
      await store.close();
      await store.close();
      await expect(store.query('RETURN 1')).rejects.toThrow(/closed/);
      await expect(store.read()).rejects.toThrow(/closed/);
      await expect(store.write(emptyGraph)).rejects.toThrow(/closed/);
    });
  });
};
