/** db.index.fulltext.queryNodes: the index that Neo4j gets, over the searchable properties, ranked by BM25. */
import { nodeTypes } from '../../../nodes/index.ts';
import { fullTextIndex } from '../../internal-names.ts';
import type { Context } from '../context.ts';
import { CypherError, needsServer } from '../errors.ts';
import type { MemoryGraph, MemoryNode } from '../memory-graph.ts';
import { Float, isMap, isNumber, numeric, type Row } from '../values.ts';
import { termsOf } from './cjk-terms.ts';
import type { Procedure } from './procedure.ts';

interface Field {
  readonly postings: Map<string, Map<MemoryNode, number>>;
  readonly lengths: Map<MemoryNode, number>;
  total: number;
}

const types = new Set<string>(nodeTypes.filter(({ searchable }) => searchable.length > 0).map(({ type }) => type));
const properties = [...new Set(nodeTypes.flatMap(({ searchable }) => searchable))];

const buildIndex = (graph: MemoryGraph): Map<string, Field> => {
  const fields = new Map(
    properties.map((name): [string, Field] => [name, { postings: new Map(), lengths: new Map(), total: 0 }]),
  );
  for (const node of graph.nodes.values()) {
    if (!types.has(node.type)) continue;
    for (const [name, field] of fields) {
      const value = node.properties[name];
      const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
      const terms = texts.flatMap(termsOf);
      if (terms.length === 0) continue;
      field.lengths.set(node, terms.length);
      field.total += terms.length;
      for (const term of terms) {
        const posting = field.postings.get(term) ?? new Map<MemoryNode, number>();
        posting.set(node, (posting.get(node) ?? 0) + 1);
        field.postings.set(term, posting);
      }
    }
  }
  return fields;
};

/** Lucene keeps a field's length in one byte: exact to 40, then ever coarser. */
const storedLength = (length: number): number => {
  if (length < 40) return length;
  const rest = length - 24;
  const bits = Math.floor(Math.log2(rest)) - 3;
  return 24 + ((rest >> bits) << bits);
};

const score = (fields: Map<string, Field>, terms: readonly string[]): Map<MemoryNode, number> => {
  const scores = new Map<MemoryNode, number>();
  for (const field of fields.values()) {
    const count = field.lengths.size;
    const average = field.total / Math.max(1, count);
    for (const term of terms) {
      const posting = field.postings.get(term);
      if (!posting) continue;
      const rarity = Math.log(1 + (count - posting.size + 0.5) / (posting.size + 0.5));
      for (const [node, frequency] of posting) {
        const length = storedLength(field.lengths.get(node) ?? 0);
        const part = frequency / (frequency + 1.2 * (0.25 + (0.75 * length) / average));
        scores.set(node, (scores.get(node) ?? 0) + rarity * part);
      }
    }
  }
  return scores;
};

/** Lucene's query language beyond plain words. */
const special = /[+\-!(){}[\]^"~*?:\\/&|]|(?:^|\s)(?:AND|OR|NOT)(?:\s|$)/u;

const windowOf = (options: Parameters<Procedure['run']>[0][number]): readonly [skip: number, limit: number] => {
  if (!isMap(options)) return [0, Infinity];
  const number = (name: string, otherwise: number): number => {
    const value = options.get(name);
    return value !== undefined && isNumber(value) ? numeric(value) : otherwise;
  };
  return [number('skip', 0), number('limit', Infinity)];
};

const run = function* (values: Parameters<Procedure['run']>[0], context: Context): Generator<Row> {
  const [index, words, options] = values;
  if (typeof index !== 'string' || typeof words !== 'string')
    throw new CypherError('queryNodes(): expected the name of an index and a text');
  if (index !== fullTextIndex)
    throw new CypherError(`There is no such fulltext schema index: ${index}; expected ${fullTextIndex}`);
  if (special.test(words)) throw needsServer(`Lucene's query syntax in ${JSON.stringify(words)}: write plain words`);
  const cached = context.graph.derived.get(fullTextIndex) as Map<string, Field> | undefined;
  const fields = cached ?? buildIndex(context.graph);
  context.graph.derived.set(fullTextIndex, fields);
  const [skip, limit] = windowOf(options ?? null);
  const found = [...score(fields, words.split(/\s+/u).flatMap(termsOf))].sort(
    ([a, x], [b, y]) => y - x || a.serial - b.serial,
  );
  for (const [node, value] of found.slice(skip, skip + limit)) yield { node, score: new Float(Math.fround(value)) };
};

export const queryNodes: Procedure = { least: 2, most: 3, columns: ['node', 'score'], run };

/** The schema makes no full-text index over relationships. */
export const queryRelationships: Procedure = {
  least: 2,
  most: 3,
  columns: ['relationship', 'score'],
  run: ([index]) => {
    throw new CypherError(`There is no such fulltext schema index: ${String(index)}`);
  },
};
