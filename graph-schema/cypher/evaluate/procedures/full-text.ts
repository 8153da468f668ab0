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
  /** term → node → its places among the node's terms */
  readonly postings: Map<string, Map<MemoryNode, number[]>>;
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
      for (const [place, term] of terms.entries()) {
        const posting = field.postings.get(term) ?? new Map<MemoryNode, number[]>();
        const places = posting.get(node);
        if (places) places.push(place);
        else posting.set(node, [place]);
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

/** Terms that must follow one another: a single term, or those of a quoted phrase. */
type Clause = readonly string[];

/** How often a clause stands in each node. */
const frequencies = (field: Field, [first = '', ...rest]: Clause): Map<MemoryNode, number> => {
  const found = new Map<MemoryNode, number>();
  const others = rest.map((term) => field.postings.get(term));
  for (const [node, places] of field.postings.get(first) ?? []) {
    const fits = (place: number): boolean =>
      others.every((posting, index) => posting?.get(node)?.includes(place + index + 1) === true);
    const count = rest.length === 0 ? places.length : places.filter(fits).length;
    if (count > 0) found.set(node, count);
  }
  return found;
};

const score = (fields: Map<string, Field>, clauses: readonly Clause[]): Map<MemoryNode, number> => {
  const scores = new Map<MemoryNode, number>();
  for (const field of fields.values()) {
    const count = field.lengths.size;
    const average = field.total / Math.max(1, count);
    const rarity = (term: string): number => {
      const size = field.postings.get(term)?.size ?? 0;
      return Math.log(1 + (count - size + 0.5) / (size + 0.5));
    };
    for (const clause of clauses) {
      const weight = clause.reduce((sum, term) => sum + rarity(term), 0);
      for (const [node, frequency] of frequencies(field, clause)) {
        const length = storedLength(field.lengths.get(node) ?? 0);
        const part = frequency / (frequency + 1.2 * (0.25 + (0.75 * length) / average));
        scores.set(node, (scores.get(node) ?? 0) + weight * part);
      }
    }
  }
  return scores;
};

/** `水库 "革命老区"`: words give their terms, any of which may be found; a phrase in quotes is found as a whole. */
const readClauses = (words: string): Clause[] => {
  if (words.trim() === '') throw new CypherError('queryNodes(): expected words to look for, got none');
  const clauses: Clause[] = [];
  const rest = words.replace(/"([^"]*)"/gu, (_, phrase: string) => {
    clauses.push(termsOf(phrase));
    return ' ';
  });
  if (special.test(rest))
    throw needsServer(`Lucene's query syntax in ${JSON.stringify(words)}: write plain words or "phrases"`);
  for (const word of rest.split(/\s+/u)) for (const term of termsOf(word)) clauses.push([term]);
  return clauses.filter((clause) => clause.length > 0);
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
  const cached = context.graph.derived.get(fullTextIndex) as Map<string, Field> | undefined;
  const fields = cached ?? buildIndex(context.graph);
  context.graph.derived.set(fullTextIndex, fields);
  const [skip, limit] = windowOf(options ?? null);
  const found = [...score(fields, readClauses(words))].sort(([a, x], [b, y]) => y - x || a.serial - b.serial);
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
