/** One stored graph for each seed: changed on purpose only, with `npx vitest run test/extractor/stored-graphs.test.ts -u`, and read in the diff. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEncoded } from '../../extractor/document/read-encoded.ts';
import { assemble, extract, loadKnowledge, toFragment } from '../../extractor/index.ts';
import { findNodeType, type Graph } from '../../graph-schema/index.ts';

const knowledge = loadKnowledge();

/** The domain layer as sentences, `policy TOUCHES region (mentioned, 3)`, and how many mentions stand behind it. */
const show = (graph: Graph): string => {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const called = (id: string): string => {
    const node = nodes.get(id)!;
    const shown = (findNodeType(node.type)?.shownBy ?? []).map((name) => node.properties[name]);
    return `${node.type} ${shown.find((value) => value !== undefined) ?? node.id}`;
  };
  const facts = (properties: Readonly<Record<string, unknown>>): string => {
    const told = [properties.role, properties.basis, properties.count].filter((value) => value !== undefined);
    return told.length === 0 ? '' : ` (${told.join(', ')})`;
  };
  const lexical = new Set(['HAS_PASSAGE', 'NAMES', 'CONTAINS', 'REFERS_TO']);
  const lines = graph.edges
    .filter(({ type }) => !lexical.has(type))
    .map(({ type, from, to, properties }) => `${called(from)} ${type} ${called(to)}${facts(properties)}`);
  const counts = [...lexical].map((type) => `${graph.edges.filter((edge) => edge.type === type).length} ${type}`);
  return [...lines.sort(), '', counts.join(', '), ''].join('\n');
};

test.each(readdirSync('seeds').filter((file) => file.endsWith('.txt')))(
  'the graph of %s is the stored one',
  async (file) => {
    const result = readEncoded(readFileSync(`seeds/${file}`), file);
    if (result.status === 'refused') throw new Error(result.problem.reason);
    const graph = assemble([toFragment(extract(result.document, knowledge), knowledge)], knowledge);
    await expect(show(graph)).toMatchFileSnapshot(`graphs/${file}`);
  },
);
