/** Graph files: there and back, and what is said about files that are none. */
import { describe, expect, it } from 'vitest';
import {
  GraphFileError,
  isSameGraph,
  makeGraph,
  readGraphFile,
  schemaVersion,
  writeGraphFile,
} from '../../../graph-schema/index.ts';
import { exampleGraph } from '../example-graph.ts';

const written = writeGraphFile(exampleGraph);
const changed = (
  change: (graph: { schema: string; nodes: Record<string, unknown>[]; edges: Record<string, unknown>[] }) => void,
) => {
  const value = JSON.parse(written);
  change(value);
  return JSON.stringify(value);
};

it('a graph is read back as it was written', () => {
  expect(isSameGraph(readGraphFile(written), exampleGraph)).toBe(true);
  expect(writeGraphFile(readGraphFile(written))).toBe(written);
});

describe('from bytes, line by line', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const empty = writeGraphFile(makeGraph([], []));
  it.each([
    ['as we write it', written],
    ['an empty graph', empty],
    ['nodes without edges', writeGraphFile(makeGraph(exampleGraph.nodes, []))],
    ['put in order by another program', JSON.stringify(JSON.parse(written), null, 2)],
    ['all in one line', JSON.stringify(JSON.parse(written))],
  ])('%s', (_what, text) => {
    expect(readGraphFile(bytes(text))).toEqual(readGraphFile(text));
  });

  it.each([1, 7, 64, 1 << 20])('in pieces of %i bytes, which may cut a character', (size) => {
    for (const text of [written, empty, JSON.stringify(JSON.parse(written), null, 2)]) {
      const all = bytes(text);
      const pieces = function* () {
        for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
      };
      expect(readGraphFile(pieces)).toEqual(readGraphFile(text));
    }
  });

  it.each([
    ['cut short', written.slice(0, 2000), 'cut short at line'],
    ['a comma too few', written.replace('},\n', '}\n'), 'expected a graph file in JSON'],
    ['a comma too many', written.replace('}\n],"edges"', '},\n],"edges"'), 'expected a graph file in JSON'],
    ['a line broken', written.replace('{"id":', '{"id"'), 'expected a graph file in JSON'],
    ['something behind it', `${written}{}`, 'expected a graph file in JSON'],
  ])('%s: the same words as of its text', (_what, text, message) => {
    expect(() => readGraphFile(bytes(text), 'a.json')).toThrow(message);
    expect(() => readGraphFile(text, 'a.json')).toThrow(message);
  });
});

describe('a wrong file is named with place, expected and got', () => {
  it.each([
    ['cut short', written.slice(0, 2000), 'a.json: expected a whole graph file, got one that is cut short at line'],
    ['cut at its last character', written.trimEnd().slice(0, -1), 'cut short'],
    ['no JSON', 'hello', 'a.json: expected a graph file in JSON, got text that is none'],
    ['empty', '', 'expected a graph file in JSON'],
    ['foreign JSON', '{"nodes":[]}', 'a.json: expected a JSON object with "format":"zhengmai-graph", got {"nodes":[]}'],
    ['a list', '[]', 'got []'],
    [
      'an older version',
      changed((graph) => {
        graph.schema = '0';
      }),
      `expected schema version ${schemaVersion}, got "0"; build it again`,
    ],
    [
      'a node without id',
      changed((graph) => {
        delete graph.nodes[0]!.id;
      }),
      'a.json: nodes[0].id: expected text, got nothing',
    ],
    [
      'a nested value',
      changed((graph) => {
        graph.nodes[1]!.properties = { a: { b: 1 } };
      }),
      'nodes[1].properties.a: expected a plain value, got {"b":1}',
    ],
    [
      'a null',
      changed((graph) => {
        graph.nodes[1]!.properties = { a: null };
      }),
      'expected a plain value, got null',
    ],
    [
      'an edge without its node',
      changed((graph) => {
        graph.nodes.shift();
      }),
      'expected a node with the id',
    ],
    [
      'nodes that are no list',
      `{"format":"zhengmai-graph","schema":"${schemaVersion}","nodes":1,"edges":[]}`,
      'nodes: expected a list, got 1',
    ],
  ])('%s', (_what, text, message) => {
    expect(() => readGraphFile(text, 'a.json')).toThrow(GraphFileError);
    expect(() => readGraphFile(text, 'a.json')).toThrow(message);
  });

  it('with all its problems', () => {
    const text = changed((graph) => {
      for (const node of graph.nodes) node.type = 'City';
    });
    const read = (): unknown => {
      try {
        return readGraphFile(text);
      } catch (error) {
        return error;
      }
    };
    expect((read() as GraphFileError).problems.length).toBeGreaterThanOrEqual(exampleGraph.nodes.length);
    expect((read() as GraphFileError).message).toMatch(/… and \d+ more$/);
  });
});
