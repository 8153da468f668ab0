/** Graphs as JSON text, one node or edge a line; two equal graphs give the same bytes. */
import { type Problem, showProblem } from '../validate/problem.ts';
import { validateGraph } from '../validate/validate-graph.ts';
import { schemaVersion } from '../version.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { type Pieces, readGraphLines, textOf } from './graph-lines.ts';
import { makeGraph } from './make-graph.ts';

const format = 'zhengmai-graph';

/** The text is no graph of this version; `where` is the file or whatever the caller named. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';
  /** All that is wrong with the graph, where the text is a graph at all. */
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

const shownProblems = 10;

const lines = (parts: readonly unknown[]): string =>
  parts.length === 0 ? '[]' : `[\n${parts.map((part) => JSON.stringify(part)).join(',\n')}\n]`;

export const writeGraphFile = ({ schema, nodes, edges }: Graph): string =>
  `{"format":"${format}","schema":${JSON.stringify(schema)},"nodes":${lines(nodes)},"edges":${lines(edges)}}\n`;

const parse = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const isCut = !text.trimEnd().endsWith('}');
    const line = text.trimEnd().split('\n').length;
    throw new GraphFileError(
      isCut && text.trimStart().startsWith(`{"format":"${format}"`)
        ? `${where}: expected a whole graph file, got one that is cut short at line ${line}; build it again`
        : `${where}: expected a graph file in JSON, got text that is none (${(error as Error).message})`,
    );
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPropertyValue = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  Number.isFinite(value) ||
  (Array.isArray(value) && (value.every((part) => typeof part === 'string') || value.every(Number.isFinite)));

const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);

/** Checks the JSON's form only; whether values obey the schema is what `validateGraph` says. */
const readParts = <T>(value: unknown, where: string, names: readonly string[]): readonly T[] => {
  if (!Array.isArray(value)) throw new GraphFileError(`${where}: expected a list, got ${show(value)}`);
  value.forEach((part: unknown, i) => {
    if (!isObject(part)) throw new GraphFileError(`${where}[${i}]: expected an object, got ${show(part)}`);
    for (const name of names)
      if (typeof part[name] !== 'string')
        throw new GraphFileError(`${where}[${i}].${name}: expected text, got ${show(part[name])}`);
    if (!isObject(part.properties))
      throw new GraphFileError(`${where}[${i}].properties: expected an object, got ${show(part.properties)}`);
    for (const [name, property] of Object.entries(part.properties))
      if (!isPropertyValue(property))
        throw new GraphFileError(`${where}[${i}].properties.${name}: expected a plain value, got ${show(property)}`);
  });
  return value as readonly T[];
};

/** The parts of a list one by one, each let go of as it is taken: a large graph stands in memory once, not twice. */
function* drained<T>(list: readonly T[]): Generator<T> {
  const own = list as (T | undefined)[];
  for (let i = 0; i < own.length; i++) {
    const part = own[i] as T;
    own[i] = undefined;
    yield part;
  }
}

/** From the file's text or bytes; in pieces, a large graph takes a third of the memory of its text. */
export const readGraphFile = (content: string | Uint8Array | Pieces, where = 'graph file'): Graph => {
  const pieces = typeof content === 'function' ? content : typeof content === 'string' ? undefined : () => [content];
  const lines = pieces && readGraphLines(pieces);
  const text = typeof content === 'string' ? content : lines ? '' : textOf(pieces!);
  const value = lines ? { format, ...lines } : parse(text, where);
  if (!isObject(value) || value.format !== format)
    throw new GraphFileError(`${where}: expected a JSON object with "format":"${format}", got ${show(value)}`);
  if (value.schema !== schemaVersion)
    throw new GraphFileError(
      `${where}: expected schema version ${schemaVersion}, got ${show(value.schema)}; build it again with this version of zhengmai`,
    );
  const nodes = readParts<GraphNode>(value.nodes, `${where}: nodes`, ['id', 'type']);
  const edges = readParts<GraphEdge>(value.edges, `${where}: edges`, ['id', 'type', 'from', 'to']);
  const problems = validateGraph({ schema: schemaVersion, nodes, edges });
  if (problems.length > 0) {
    const shown = problems.slice(0, shownProblems).map((problem) => `\n  ${showProblem(problem)}`);
    const more = problems.length > shownProblems ? `\n  … and ${problems.length - shownProblems} more` : '';
    throw new GraphFileError(`${where}: ${problems.length} problems${shown.join('')}${more}`, problems);
  }
  return makeGraph(drained(nodes), drained(edges));
};
